package dev.curbcut.reading;

import dev.curbcut.page.Attachment;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts of a line: links, emphasis, marks of law, images, breaks, readings. */
final class Lines {
    private static final int LONGEST_MARK = 6;

    private static final Pattern LABEL = Pattern.compile("\\s*\\p{IsHan}{2,8}[:：]");

    /** Marks within marks: deeper ones say nothing new, and each paragraph inside repeats them all. */
    private static final int DEEPEST = 24;

    private final Blocks blocks;
    private final Context context;
    private final Pictures pictures;
    private final Omissions omissions;
    private final boolean everything;
    private final Strays strays = new Strays();
    private final ImageLinks images = new ImageLinks();
    /** Whether the words to come stand in bold by style already. */
    private boolean bold;

    Lines(Blocks blocks, Context context, Pictures pictures, Omissions omissions, boolean everything) {
        this.blocks = blocks;
        this.context = context;
        this.pictures = pictures;
        this.omissions = omissions;
        this.everything = everything;
    }

    /** Links that no words carry. */
    Strays strays() {
        return strays;
    }

    /** Links that hold only images. */
    ImageLinks images() {
        return images;
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
            case "a" -> link(box, flow);
            case "em", "i", "cite", "dfn", "var" -> part(box, flow, Inline.Emphasis::new);
            case "strong", "b" -> part(box, flow, Inline.Strong::new);
            case "sup" -> part(box, flow, Inline.Superscript::new);
            case "sub" -> part(box, flow, Inline.Subscript::new);
            case "ins" -> part(box, flow, Inline.Inserted::new);
            case "del", "s", "strike" -> part(box, flow, Inline.Deleted::new);
            case "code", "kbd", "samp", "tt" -> code(box, flow);
            case "q" -> {
                flow.text("“");
                blocks.children(box, flow);
                flow.text("”");
            }
            case "ruby" -> ruby(box.element, flow);
            case "map" -> areas(box.element, flow);
            case "input", "select", "textarea", "datalist" -> control(box, flow);
            case "svg", "canvas" -> omissions.count(What.EMBEDDED);
            case "math" -> flow.text(box.element.text());
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

    private void anchored(Box box, Flow flow) {
        blocks.anchors(box, flow);
        if (isLabelled(box)) {
            flow.text(" ");
        }
        if (!bold && Bold.is(box.element)) {
            bold = true;
            part(box, flow, Inline.Strong::new);
            bold = false;
            return;
        }
        String lang = box.element.hasAttr("lang") ? blocks.about(box).lang() : null;
        if (lang == null) {
            blocks.children(box, flow);
        } else {
            part(box, flow, content -> new Inline.Foreign(lang, content));
        }
    }

    /** Whether it begins with a label right behind another part, from which only a style sheet sets it off. */
    private static boolean isLabelled(Box box) {
        return box.weight > 3 && box.element.previousSibling() instanceof Element before && before.normalName().equals(box.tag)
                && LABEL.matcher(box.element.ownText()).lookingAt();
    }

    private void part(Box box, Flow flow, Function<List<Inline>, Inline> close) {
        if (flow.depth() >= DEEPEST) {
            blocks.children(box, flow);
            return;
        }
        if (box.holdsBlock) {
            flow.end();
        }
        flow.open(close);
        blocks.children(box, flow);
        if (box.holdsBlock) {
            flow.end();
        }
        flow.close();
    }

    private void link(Box box, Flow flow) {
        blocks.anchors(box, flow);
        Element a = box.element;
        Target target = a.hasAttr("href") ? context.target(a.attr("href")) : null;
        if (isMarkOnly(box, a, target)) {
            omissions.count(What.CONTROL); // “:::”, a place for the keyboard to stop at
            return;
        }
        if (target == null) {
            if (a.hasAttr("href") && box.weight == 0 && box.images == 0) {
                omissions.count(What.DEAD_LINK);
            }
            if (box.holdsBlock) {
                flow.end();
            }
            blocks.children(box, flow);
            return;
        }
        String text = Text.line(a);
        if (target instanceof Target.Here here && isMark(text, a)) {
            flow.inline(new Inline.FootnoteMark(text, here));
            return;
        }
        if (!everything && text.isEmpty() && box.images == 0 && target instanceof Target.Here) {
            omissions.count(What.CONTROL); // the mark by which a heading's address is copied
            return;
        }
        if (text.isEmpty() && box.images == 0) {
            String name = Text.line(a.hasAttr("aria-label") ? a.attr("aria-label") : a.attr("title"));
            if (!everything && Phrases.isControl(name)) {
                omissions.count(What.CONTROL);
            } else if (!name.isEmpty()) {
                flow.inline(new Inline.Link(target, List.of(new Inline.Text(name))));
            } else if (target instanceof Target.Here) {
                omissions.count(What.DEAD_LINK);
            } else {
                stray(a, target, flow);
            }
            return;
        }
        if (text.isEmpty()) {
            images.add(a, target);
        }
        Attachment attachment = Attachments.of(a, context).orElse(null);
        String name = Phrases.isMore(text) ? name(a, text) : null;
        boolean[] said = {false};
        Function<List<Inline>, Inline> close = content -> {
            said[0] = true;
            return new Inline.Link(target, content, name, attachment);
        };
        blocks.linked(box.holdsBlock ? close : null);
        part(box, flow, close);
        blocks.linked(null);
        if (!said[0]) {
            stray(a, target, flow);
        }
    }

    /** Whether a link that leads nowhere but to the page itself has only signs for a name. */
    private static boolean isMarkOnly(Box box, Element a, @Nullable Target target) {
        boolean here = target instanceof Target.Here || target == null && a.hasAttr("href");
        return here && box.images == 0 && box.element.hasText() && Text.line(a).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The links in what is kept as plain characters. */
    void strays(Box box, Flow flow) {
        for (Element a : box.element.getElementsByTag("a")) {
            if (context.target(a.attr("href")) instanceof Target.Web web) {
                stray(a, web, flow);
            }
        }
    }

    /** A link that none of the words in it could carry. */
    private void stray(Element a, Target target, Flow flow) {
        if (!everything) {
            strays.add(a, target);
            return;
        }
        Inline.Link link = strays.link(a, target);
        if (link != null) {
            flow.text(" ");
            flow.inline(link);
            flow.text(" ");
        }
    }

    /** A name for a link that says only “more”: what its title says. */
    private static @Nullable String name(Element a, String text) {
        String title = Text.line(a.hasAttr("aria-label") ? a.attr("aria-label") : a.attr("title"));
        return title.isEmpty() || title.equals(text) || Phrases.isMore(title) ? null : title;
    }

    private static boolean isMark(String text, Element a) {
        Element parent = a.parent();
        return !text.isEmpty() && text.length() <= LONGEST_MARK
                && (parent != null && parent.normalName().equals("sup") || a.selectFirst("> sup") != null
                        || a.attr("role").equals("doc-noteref") || a.attr("epub:type").equals("noteref"));
    }

    private void code(Box box, Flow flow) {
        String text = box.line();
        if (box.holdsBlock || box.links > 0) {
            blocks.children(box, flow);
        } else if (!text.isEmpty()) {
            flow.inline(new Inline.Code(text));
        }
    }

    /** Base and reading as one word; ruby that is nested or has parts beyond {@code rt} gives its text. */
    private void ruby(Element ruby, Flow flow) {
        StringBuilder base = new StringBuilder();
        StringBuilder reading = new StringBuilder();
        ruby.traverse((node, depth) -> {
            if (node instanceof org.jsoup.nodes.TextNode text) {
                boolean above = false;
                boolean silent = false;
                for (Element up = (Element) text.parent(); up != null && up != ruby; up = up.parent()) {
                    above |= up.normalName().equals("rt") || up.normalName().equals("rtc");
                    silent |= up.normalName().equals("rp");
                }
                if (!silent) {
                    (above ? reading : base).append(text.getWholeText());
                }
            }
        });
        String word = Text.line(base.toString());
        String above = Text.line(reading.toString());
        if (word.isEmpty() || above.isEmpty()) {
            flow.text(word + above);
        } else {
            flow.inline(new Inline.Ruby(word, above));
        }
    }

    /** The regions of an image map, as links by their alternatives. */
    private void areas(Element map, Flow flow) {
        for (Element area : map.getElementsByTag("area")) {
            Target target = context.target(area.attr("href"));
            String name = Text.line(area.attr("alt").isBlank() ? area.attr("title") : area.attr("alt"));
            if (target != null && !name.isEmpty()) {
                flow.text(" ");
                flow.inline(new Inline.Link(target, List.of(new Inline.Text(name))));
            }
        }
    }

    private void control(Box box, Flow flow) {
        if (everything && blocks.loose(box, flow)) {
            return;
        }
        if (box.tag.equals("select") || box.tag.equals("textarea")) {
            flow.end();
        }
        omissions.count(What.CONTROL);
    }
}
