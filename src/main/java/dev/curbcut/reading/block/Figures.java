package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Remark;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Plain;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Images that stand by themselves: a line of nothing else becomes figures. */
public final class Figures {
    private Figures() {}

    /** A figure element: its caption goes to the one image or table in it, else it stands as a paragraph after. */
    static List<Block> captioned(Box figure, Content reading) {
        List<Inline> caption = new ArrayList<>();
        Flow flow = new Flow();
        content(figure, caption, flow, reading);
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

    private static void content(Box box, List<Inline> caption, Flow flow, Content reading) {
        boolean deep = box.children.stream().noneMatch(c -> c.tag.equals("figcaption"));
        if (deep && (box.children.size() != 1 || !box.children.getFirst().block || !box.children.getFirst().tag.equals("div"))) {
            reading.children(box, flow);
            return;
        }
        for (Box child : box.children) {
            if (reading.isLeftOut(child)) {
                continue;
            }
            if (child.tag.equals("figcaption")) {
                caption.addAll(Lists.words(reading.of(child)));
            } else if (deep) {
                content(child, caption, flow, reading);
            } else {
                reading.box(child, flow);
            }
        }
    }

    /** A line that only says what a picture shows is no longer. */
    private static final int LONGEST_CAPTION = 180;

    private static final Pattern CAPTION = Pattern.compile("^(?:图为|图：|图片来源|图片|上图|下图|△|▲|图\\d|Photo|Figure)");

    /**
     * Captions joined to their figures, and images in a row that have no name announced once: then each of them is silent, so
     * that a screen reader does not say the same thing again and again.
     */
    public static List<Block> named(List<Block> blocks) {
        List<Block> joined = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (!joined.isEmpty() && joined.getLast() instanceof Block.Figure f && f.caption().isEmpty()
                    && block instanceof Block.Paragraph p && isCaption(p)) {
                joined.set(joined.size() - 1, new Block.Figure(f.about(), f.source(), f.alternative(), p.content(), f.link()));
            } else {
                joined.add(block);
            }
        }
        List<Block> out = new ArrayList<>(joined.size());
        for (int i = 0; i < joined.size(); ) {
            int end = i;
            while (end < joined.size() && isNameless(joined.get(end))) {
                end++;
            }
            if (end - i > 1) {
                out.add(new Block.Note(About.NONE, Remark.of("note.images-without-description", end - i)));
            }
            for (int j = i; j < end; j++) {
                Block.Figure f = (Block.Figure) joined.get(j);
                out.add(end - i > 1 ? new Block.Figure(f.about(), f.source(), "", List.of(), null) : f);
            }
            if (end == i) {
                out.add(joined.get(end++));
            }
            i = end;
        }
        return out;
    }

    /**
     * The slides of a carousel: pictures that lead somewhere, each with one short line below it. The line is the picture's
     * caption, so that the link has a name.
     */
    public static List<Block> paired(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            boolean slide = isSlide(blocks, i);
            if (slide && (isSlide(blocks, i + 2) || isSlide(blocks, i - 2))) {
                Block.Figure f = (Block.Figure) blocks.get(i++);
                out.add(new Block.Figure(f.about(), f.source(), f.alternative(), ((Block.Paragraph) blocks.get(i)).content(), f.link()));
            } else {
                out.add(blocks.get(i));
            }
        }
        return out;
    }

    private static boolean isSlide(List<Block> blocks, int at) {
        return at >= 0 && at + 1 < blocks.size()
                && blocks.get(at) instanceof Block.Figure f && f.link() != null && f.alternative() == null && f.caption().isEmpty()
                && blocks.get(at + 1) instanceof Block.Paragraph p && Text.weight(Plain.of(p.content())) <= LONGEST_CAPTION
                && p.content().stream().allMatch(Inline.Text.class::isInstance);
    }

    private static boolean isCaption(Block.Paragraph p) {
        String text = Plain.of(p.content()).strip();
        int weight = Text.weight(text);
        return weight > 0 && weight <= LONGEST_CAPTION
                && (p.align() == Block.Align.CENTER && !text.endsWith("。") || CAPTION.matcher(text).find());
    }

    private static boolean isNameless(Block block) {
        return block instanceof Block.Figure f && f.alternative() == null && f.caption().isEmpty() && f.link() == null;
    }
}
