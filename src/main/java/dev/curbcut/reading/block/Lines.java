package dev.curbcut.reading.block;

import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.reading.dom.StatedControl;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.InlineNote;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Enumerator;
import dev.curbcut.reading.wording.IconName;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.QuotationMarks;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The parts of a line: links, emphasis, marks of law, images, breaks, readings. */
final class Lines {
    private static final Pattern LABEL = Pattern.compile("\\s*\\p{IsHan}{2,8}[:：]");

    /** Marks within marks: deeper ones say nothing new, and each paragraph inside repeats them all. */
    private static final int DEEPEST = 24;

    private final Content content;
    private final FormBlocks forms;
    private final Pictures pictures;
    private final Omissions omissions;
    private final boolean everything;
    private final LineLinks links;
    /** Whether the words to come stand in bold by style already. */
    private boolean bold;

    Lines(Content content, FormBlocks forms, Context context, Pictures pictures, Omissions omissions, boolean everything) {
        this.content = content;
        this.forms = forms;
        this.pictures = pictures;
        this.omissions = omissions;
        this.everything = everything;
        this.links = new LineLinks(content, this::part, context, omissions, everything);
    }

    LineLinks links() {
        return links;
    }

    /** Adds what belongs to a line; false when the element is a block and none of ours. */
    boolean read(Box box, Flow flow) {
        switch (box.tag) {
            case "br" -> flow.lineBreak();
            case "img" -> {
                Inline.Image image = pictures.read(box.element);
                if (image != null) {
                    flow.inline(image);
                }
            }
            case "a" -> links.read(box, flow);
            case "em", "i", "cite", "dfn", "var" -> part(box, flow, Inline.Emphasis::new);
            case "strong", "b" -> part(box, flow, Inline.Strong::new);
            case "sup" -> part(box, flow, Inline.Superscript::new);
            case "sub" -> part(box, flow, Inline.Subscript::new);
            case "ins" -> part(box, flow, Inline.Inserted::new);
            case "del", "s", "strike" -> part(box, flow, Inline.Deleted::new);
            case "code", "kbd", "samp", "tt" -> code(box, flow);
            case "q" -> {
                QuotationMarks marks = content.quotationMarks(box);
                int depth = quotations(box);
                flow.text(marks.open(depth));
                content.children(box, flow);
                flow.text(marks.close(depth));
            }
            case "ruby" -> RubyText.read(box.element, flow);
            case "map" -> links.areas(box.element, flow);
            case "input", "select", "textarea", "datalist" -> control(box, flow);
            case "svg", "canvas" -> {
                if (!icon(box, flow)) {
                    omissions.count(What.EMBEDDED);
                }
            }
            case "abbr", "acronym" -> abbreviation(box, flow);
            case "math" -> {
                Inline.Formula formula = FormulaReader.read(box.element);
                if (formula != null) {
                    flow.inline(formula);
                }
            }
            default -> {
                if (Tags.isSilent(box.tag)) {
                    return true;
                }
                if (box.block || box.holdsBlock) {
                    return false;
                }
                anchored(box, flow);
            }
        }
        return true;
    }

    /** How many quotations stand around one. */
    private static int quotations(Box box) {
        int depth = 0;
        for (Box up = box.parent; up != null && !up.tag.equals("body"); up = up.parent) {
            depth += up.tag.equals("q") ? 1 : 0;
        }
        return depth;
    }

    private void anchored(Box box, Flow flow) {
        flow.anchor(box);
        if (box.hidden && InlineNote.is(box)) {
            flow.text(" (");
            content.children(box, flow);
            flow.text(") ");
            return;
        }
        if (isLabelled(box) || isNumbered(box) || isValue(box)) {
            flow.text(" ");
        }
        if (!bold && Bold.is(box.element)) {
            bold = true;
            part(box, flow, Inline.Strong::new);
            bold = false;
            return;
        }
        String lang = box.element.hasAttr("lang") ? content.about(box).lang() : null;
        if (lang == null) {
            content.children(box, flow);
        } else {
            part(box, flow, words -> new Inline.Foreign(lang, words));
        }
    }

    /** Whether it begins with a label right behind another part, from which only a style sheet sets it off. */
    private static boolean isLabelled(Box box) {
        return box.weight > 3 && box.element.previousSibling() instanceof Element before && before.normalName().equals(box.tag)
                && box.element.firstChild() instanceof TextNode text && LABEL.matcher(text.getWholeText()).lookingAt();
    }

    /** Whether it is the value right behind its label, in one of several rows of such pairs, which only a style sheet parts. */
    private static boolean isValue(Box box) {
        Box row = box.parent;
        if (box.index != 1 || row == null || row.parent == null || row.children.size() != 2 || box.classes.isEmpty() || box.classes.equals(row.children.getFirst().classes)
                || !(box.element.previousSibling() instanceof Element)) {
            return false;
        }
        return row.parent.children.stream().anyMatch(other -> other != row && other.tag.equals(row.tag) && other.classes.equals(row.classes) && other.children.size() == 2
                && other.children.getLast().classes.equals(box.classes) && other.children.getFirst().classes.equals(row.children.getFirst().classes));
    }

    /** Whether it is what a clause says, right behind its number, from which only a style sheet sets it off. */
    private static boolean isNumbered(Box box) {
        if (box.weight <= 3 || box.index != 1 || box.parent == null || !(box.element.previousSibling() instanceof Element before)) {
            return false;
        }
        String text = box.line();
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && Enumerator.is(before.text());
    }

    /** What stands in an element, closed by what the element makes of it. */
    private void part(Box box, Flow flow, Function<List<Inline>, Inline> close) {
        if (flow.depth() >= DEEPEST) {
            content.children(box, flow);
            return;
        }
        if (box.holdsBlock) {
            flow.end();
        }
        flow.open(close);
        content.children(box, flow);
        if (box.holdsBlock) {
            flow.end();
        }
        flow.close();
    }

    private void code(Box box, Flow flow) {
        String text = box.line();
        if (box.holdsBlock || box.links > 0) {
            content.children(box, flow);
        } else if (!text.isEmpty()) {
            flow.inline(new Inline.Code(text));
        }
    }

    /** Says the name of a sign that a style sheet or a drawing shows, where no words beside it do. */
    boolean icon(Box box, Flow flow) {
        String name = IconName.of(box.element);
        if (name.isEmpty()) {
            return false;
        }
        flow.text(" ");
        flow.text(name);
        flow.text(" ");
        return true;
    }

    private void abbreviation(Box box, Flow flow) {
        String meaning = Text.line(box.element.attr("title"));
        if (meaning.isEmpty() || box.holdsBlock || Line.squash(meaning).equals(Line.squash(box.line()))) {
            anchored(box, flow);
        } else {
            part(box, flow, words -> new Inline.Abbreviation(meaning, words));
        }
    }

    private void control(Box box, Flow flow) {
        if (StatedControl.is(box.element)) {
            if (box.tag.equals("textarea")) {
                flow.end();
                StatedControl.text(box.element).lines().forEach(line -> {
                    flow.text(line);
                    flow.end();
                });
            } else {
                flow.text(StatedControl.text(box.element));
                flow.text(" ");
            }
            return;
        }
        if (everything && forms.loose(box, flow)) {
            return;
        }
        if (box.tag.equals("select") || box.tag.equals("textarea")) {
            flow.end();
        }
        omissions.count(What.CONTROL);
    }
}
