package dev.curbcut.reading;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Images that stand by themselves: a line of nothing else becomes figures. */
final class Figures {
    private Figures() {}

    /** A figure element: its caption goes to the one image or table in it, else it stands as a paragraph after. */
    static List<Block> captioned(Box figure, Blocks blocks) {
        List<Inline> caption = new ArrayList<>();
        Flow flow = new Flow();
        content(figure, caption, flow, blocks);
        List<Block> content = new ArrayList<>(flow.finish());
        if (caption.isEmpty()) {
            return content;
        }
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Block.Figure f && f.caption().isEmpty()) {
                content.set(i, new Block.Figure(f.about(), f.source(), f.alternative(), caption, f.link()));
                return content;
            }
            if (content.get(i) instanceof Block.Table t && t.caption().isEmpty()) {
                content.set(i, new Block.Table(t.about(), caption, t.rows()));
                return content;
            }
        }
        content.add(new Block.Paragraph(caption));
        return content;
    }

    private static void content(Box box, List<Inline> caption, Flow flow, Blocks blocks) {
        boolean deep = box.children.stream().noneMatch(c -> c.tag.equals("figcaption"));
        if (deep && (box.children.size() != 1 || !box.children.getFirst().block || !box.children.getFirst().tag.equals("div"))) {
            blocks.children(box, flow);
            return;
        }
        for (Box child : box.children) {
            if (blocks.isLeftOut(child)) {
                continue;
            }
            if (child.tag.equals("figcaption")) {
                caption.addAll(Lists.words(blocks.of(child)));
            } else if (deep) {
                content(child, caption, flow, blocks);
            } else {
                blocks.box(child, flow);
            }
        }
    }

    /** Whether a line holds images, linked or not, and nothing to read. */
    static boolean only(List<Inline> line) {
        boolean image = false;
        for (Inline inline : line) {
            switch (inline) {
                case Inline.Image i -> image = true;
                case Inline.LineBreak b -> {}
                case Inline.Text t -> {
                    if (!t.text().isBlank()) {
                        return false;
                    }
                }
                case Inline.Link l -> {
                    if (!only(l.content())) {
                        return false;
                    }
                    image = true;
                }
                case Inline.Strong s -> {
                    if (!only(s.content())) {
                        return false;
                    }
                    image = true;
                }
                case Inline.Emphasis e -> {
                    if (!only(e.content())) {
                        return false;
                    }
                    image = true;
                }
                case Inline.Foreign f -> {
                    return false;
                }
                case Inline.Code c -> {
                    return false;
                }
                case Inline.Superscript s -> {
                    return false;
                }
                case Inline.Subscript s -> {
                    return false;
                }
                case Inline.Inserted s -> {
                    return false;
                }
                case Inline.Deleted s -> {
                    return false;
                }
                case Inline.FootnoteMark m -> {
                    return false;
                }
                case Inline.Ruby r -> {
                    return false;
                }
            }
        }
        return image;
    }

    /** Adds each image of such a line as a figure. */
    static void add(List<Inline> line, About about, List<Block> blocks) {
        add(line, null, about, blocks);
    }

    private static void add(List<Inline> line, @Nullable Target link, About about, List<Block> blocks) {
        About first = about;
        for (Inline inline : line) {
            if (inline instanceof Inline.Image image) {
                blocks.add(new Block.Figure(first, image.source(), image.alternative(), List.of(), link));
                first = About.NONE;
            } else if (inline instanceof Inline.Link l) {
                add(l.content(), l.target(), first, blocks);
                first = About.NONE;
            } else if (inline instanceof Inline.Strong s) {
                add(s.content(), link, first, blocks);
            } else if (inline instanceof Inline.Emphasis e) {
                add(e.content(), link, first, blocks);
            }
        }
    }
}
