package dev.curbcut.document.packed;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.List;

/**
 * The blocks of one file of a parcel on the parcel's page: headings a level lower, anchors with a name of the file before them, since
 * notes of two files have the same.
 */
record EntryBlocks(String prefix) {
    private static final int LOWEST = 6;

    List<Block> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    private Block of(Block block) {
        return switch (block) {
            case Block.Heading h -> new Block.Heading(about(h.about()), Math.min(LOWEST, h.level() + 1), line(h.content()));
            case Block.Paragraph p -> new Block.Paragraph(about(p.about()), p.align(), line(p.content()));
            case Block.ListBlock l -> l.with(
                    about(l.about()), l.start(),
                    l.items().stream().map(i -> new Block.ListItem(about(i.about()), i.value(), of(i.blocks()))).toList());
            case Block.Table t -> new Block.Table(about(t.about()), line(t.caption()), t.rows().stream().map(this::row).toList());
            case Block.Quotation q -> new Block.Quotation(about(q.about()), of(q.blocks()));
            case Block.Section s -> new Block.Section(about(s.about()), Math.min(LOWEST, s.level() + 1), line(s.title()), s.more(), of(s.blocks()));
            case Block.Disclosure d -> new Block.Disclosure(about(d.about()), line(d.summary()), of(d.blocks()));
            case Block.DescriptionList d -> d;
            case Block.ItemList i -> i;
            case Block.Figure f -> f;
            case Block.Preformatted p -> p;
            case Block.Fields f -> f;
            case Block.FormBlock f -> f;
            case Block.Media m -> m;
            case Block.Separator s -> s;
            case Block.Note n -> n;
        };
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.cells().stream()
                .map(c -> new Block.Cell(about(c.about()), c.header(), c.colspan(), c.rowspan(), of(c.blocks())))
                .toList());
    }

    private About about(About about) {
        return about.anchors().isEmpty() ? about : new About(about.anchors().stream().map(a -> prefix + a).toList(), about.lang(), about.direction());
    }

    private List<Inline> line(List<Inline> inlines) {
        return inlines.stream().map(this::of).toList();
    }

    private Inline of(Inline inline) {
        return switch (inline) {
            case Inline.Link l -> new Inline.Link(target(l.target()), line(l.content()), l.name(), l.rel());
            case Inline.FootnoteMark f -> new Inline.FootnoteMark(f.mark(), target(f.target()));
            case Inline.Emphasis e -> new Inline.Emphasis(line(e.content()));
            case Inline.Strong s -> new Inline.Strong(line(s.content()));
            case Inline.Superscript s -> new Inline.Superscript(line(s.content()));
            case Inline.Subscript s -> new Inline.Subscript(line(s.content()));
            case Inline.Inserted i -> new Inline.Inserted(line(i.content()));
            case Inline.Deleted d -> new Inline.Deleted(line(d.content()));
            case Inline.Foreign f -> new Inline.Foreign(f.lang(), line(f.content()));
            case Inline.Text t -> t;
            case Inline.Code c -> c;
            case Inline.Image i -> i;
            case Inline.LineBreak b -> b;
            case Inline.Ruby r -> r;
            case Inline.Formula f -> f;
            case Inline.Abbreviation a -> new Inline.Abbreviation(a.meaning(), line(a.content()));
        };
    }

    private Target target(Target target) {
        return target instanceof Target.Here here ? new Target.Here(prefix + here.anchor()) : target;
    }
}
