package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of nothing but images: it becomes figures. */
final class ImageLine {
    private ImageLine() {}

    /** Whether a line holds images, linked or not, and nothing to read. */
    static boolean is(List<Inline> line) {
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
                    if (!is(l.content())) {
                        return false;
                    }
                    image = true;
                }
                case Inline.Strong s -> {
                    if (!is(s.content())) {
                        return false;
                    }
                    image = true;
                }
                case Inline.Emphasis e -> {
                    if (!is(e.content())) {
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
                case Inline.Abbreviation a -> {
                    return false;
                }
                case Inline.Formula f -> {
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
