package dev.curbcut.reading.block;

import dev.curbcut.page.Attachment;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.attachment.AttachmentLink;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.IconName;
import dev.curbcut.reading.wording.LinkName;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links within lines, each with a name that makes sense alone. */
final class LineLinks {
    private static final int LONGEST_MARK = 6;
    private static final String ARROWS = "<>«»‹›≪≫＜＞←→↑↓▶▷…. ";

    /** Reads what stands in a link, closed by what makes the link of it. */
    interface Part {
        void read(Box box, Flow flow, Function<List<Inline>, Inline> close);
    }

    private final Content content;
    private final Part part;
    private final Context context;
    private final Omissions omissions;
    private final boolean everything;
    private final NamelessLinks strays = new NamelessLinks();
    private final ImageLinks images = new ImageLinks();
    /** The link around the blocks that are being read; null where there is none. */
    private @Nullable Function<List<Inline>, Inline> around;

    LineLinks(Content content, Part part, Context context, Omissions omissions, boolean everything) {
        this.content = content;
        this.part = part;
        this.context = context;
        this.omissions = omissions;
        this.everything = everything;
    }

    /** Links that no words carry. */
    NamelessLinks strays() {
        return strays;
    }

    /** Links that hold only images. */
    ImageLinks images() {
        return images;
    }

    /** The link around the blocks that are being read; null where there is none. */
    @Nullable Function<List<Inline>, Inline> around() {
        return around;
    }

    /** Adds a link, or what is left of one that leads nowhere. */
    void read(Box box, Flow flow) {
        flow.anchor(box);
        Element a = box.element;
        Target target = a.hasAttr("href") ? context.target(a.attr("href")) : null;
        String text = Text.line(a);
        if (target instanceof Target.Here here && isMark(text, a)) {
            flow.inline(new Inline.FootnoteMark(text, here));
            return;
        }
        if (isMarkOnly(box, text, target)) {
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
            content.children(box, flow);
            return;
        }
        if (!everything && text.isEmpty() && box.images == 0 && target instanceof Target.Here) {
            omissions.count(What.CONTROL); // the mark by which a heading's address is copied
            return;
        }
        if (text.isEmpty() && box.images == 0) {
            String name = given(a);
            if (name.isEmpty() && box.parent != null && box.parent.weight > 0 && !box.holdsBlock) {
                name = icon(a); // within a line of words it stays where it stands
            }
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
        Attachment attachment = AttachmentLink.of(a, context).orElse(null);
        String name = Phrases.isMore(text) ? name(a, text, target) : null;
        boolean[] said = {false};
        Function<List<Inline>, Inline> close = words -> {
            said[0] = true;
            return new Inline.Link(target, words, name, attachment);
        };
        around = box.holdsBlock ? close : null;
        if (!text.isEmpty() && a.previousSibling() instanceof Element before && before.normalName().equals("a") && isWorded(before.text()) && isWorded(text) && !before.attr("href").equals(a.attr("href"))) {
            flow.text(" "); // what only a style sheet sets apart would be one word
        }
        part.read(box, flow, close);
        around = null;
        if (!said[0]) {
            stray(a, target, flow);
        }
    }

    /** The regions of an image map, as links by their alternatives. */
    void areas(Element map, Flow flow) {
        for (Element area : map.getElementsByTag("area")) {
            Target target = context.target(area.attr("href"));
            String name = Text.line(area.attr("alt").isBlank() ? area.attr("title") : area.attr("alt"));
            if (target != null && !name.isEmpty()) {
                flow.text(" ");
                flow.inline(new Inline.Link(target, List.of(new Inline.Text(name))));
            }
        }
    }

    /** The links in what is kept as plain characters. */
    void all(Box box, Flow flow) {
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

    private static boolean isWorded(String text) {
        return text.length() > 1 && Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether a link that leads nowhere but to the page itself has only signs for a name. */
    private static boolean isMarkOnly(Box box, String text, @Nullable Target target) {
        boolean here = target instanceof Target.Here || target == null && box.element.hasAttr("href");
        return here && box.images == 0 && !text.isEmpty() && text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** What the sign in a link is called. */
    private static String icon(Element a) {
        for (Element sign : a.select("[role=img]")) {
            String name = IconName.of(sign);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /** What its author calls a link, beside its words. */
    private static String given(Element a) {
        return Text.line(a.hasAttr("aria-label") ? a.attr("aria-label") : a.attr("title"));
    }

    /** A name for a link that says only “more”: what its title says; for one of arrows alone, else where it leads. */
    private static @Nullable String name(Element a, String text, Target target) {
        String title = given(a);
        if (!title.isEmpty() && !title.equals(text) && !Phrases.isMore(title)) {
            return title;
        }
        boolean arrows = !text.isEmpty() && text.chars().allMatch(c -> ARROWS.indexOf(c) >= 0);
        return arrows && target instanceof Target.Web web ? LinkName.made(web.address()) : null;
    }

    private static boolean isMark(String text, Element a) {
        Element parent = a.parent();
        return !text.isEmpty() && text.length() <= LONGEST_MARK
                && (parent != null && parent.normalName().equals("sup") || a.selectFirst("> sup") != null
                        || a.attr("role").equals("doc-noteref") || a.attr("epub:type").equals("noteref"));
    }
}
