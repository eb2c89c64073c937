package dev.curbcut.render.html;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.plain.ListedItem;
import dev.curbcut.render.plain.Nested;
import dev.curbcut.render.plain.PlainInline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a page, each as the element made for it. One of these writes one answer. */
public final class BlockWriter {
    private final Html html;
    private final HtmlContext context;
    private final InlineWriter lines;
    private final ListWriter lists;
    private final TableWriter tables;
    private final FigureWriter figures;
    private @Nullable Block status;
    private final FormWriter forms;
    private final Levels levels = new Levels();
    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> anchors;
    private final String prefix;

    /**
     * What stands deeper is written without the elements around it: the gate flattens what is nested beyond 256, lists and
     * tables take up to five elements a level, and lines have marks of their own.
     */
    private static final int DEEPEST = 210;

    /**
     * A heading as written.
     *
     * @param id of ours, for the list of what is on the page
     * @param entries of lists in the section it names; 0 where it names none
     */
    public record Heading(int level, String id, String text, int entries) {}

    /**
     * @param forms takes the forms that stand between the blocks
     * @param prefix of the ids of headings
     * @param anchors written already anywhere in this answer
     */
    public BlockWriter(Html html, HtmlContext context, FormWriter forms, String prefix, Set<String> anchors) {
        this.prefix = prefix;
        this.anchors = anchors;
        this.html = html;
        this.context = context;
        this.forms = forms;
        lines = new InlineWriter(html, context);
        lists = new ListWriter(html, context, this, lines);
        tables = new TableWriter(html, context, this, lines, prefix + "t");
        figures = new FigureWriter(html, context, lines);
    }

    /** Says that all that is written stands under a heading of this level. */
    public void under(int level) {
        levels.next(level - 1);
    }

    /** Says which paragraph tells what came of what its reader just did. */
    public void tells(Block paragraph) {
        status = paragraph;
    }

    /** The headings written so far. */
    public List<Heading> headings() {
        return headings;
    }

    public void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); ) {
            int end = FigureWriter.tiles(blocks, i);
            if (end - i > 1) {
                tiles(blocks.subList(i, end));
                i = end;
            } else {
                write(blocks.get(i++));
            }
        }
    }

    private void tiles(List<Block> figures) {
        html.open("ul", "class", "tiles");
        for (Block figure : figures) {
            html.open("li");
            write(figure);
            html.close();
        }
        html.close().line();
    }

    private void write(Block block) {
        anchors(block.about());
        SheetMarks.write(html, context, block.about());
        if (html.depth() >= DEEPEST && Nested.blocks(block).findAny().isPresent()) {
            lines.write(Nested.words(block));
            Nested.blocks(block).forEach(this::write);
            return;
        }
        switch (block) {
            case Block.Heading heading -> heading(heading.about(), heading.level(), heading.content(), 0);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.ListBlock list -> lists.list(list);
            case Block.DescriptionList list -> lists.descriptions(list);
            case Block.ItemList list -> lists.items(list);
            case Block.Table table -> tables.write(table);
            case Block.Figure figure -> figures.write(figure);
            case Block.Quotation quotation -> wrapped("blockquote", quotation.about(), quotation.blocks());
            case Block.Preformatted pre -> html.element("pre", pre.text(), Attributes.of(pre.about()));
            case Block.Fields fields -> fields(fields.about(), fields.facts());
            case Block.FormBlock form -> forms.slot(html, form.form(), levels);
            case Block.Section section -> section(section);
            case Block.Disclosure disclosure -> disclosure(disclosure);
            case Block.Media media -> media(media);
            case Block.Separator separator -> html.open("hr");
            case Block.Note note -> Notes.remark(html, context, note.remark());
        }
        figures.runEndsAfter(block);
        html.line();
    }

    /** Blocks inside an item or a cell: a lone paragraph needs no element of its own. */
    void inner(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph only && only.about().lang() == null
                && only.about().direction() == null && only.align() == Block.Align.START) {
            anchors(only.about());
            lines.paragraph(only);
        } else {
            write(blocks);
        }
    }

    void fields(About about, List<Fact> facts) {
        html.open("dl", Attributes.of(about, "class", "fields"));
        for (Fact fact : facts) {
            html.open("div").open("dt");
            PinyinReadings.write(html, context, fact.label());
            html.close().open("dd");
            lines.write(fact.value());
            html.close().close();
        }
        html.close();
    }

    private void heading(About about, int level, List<Inline> content, int entries) {
        String text = PlainInline.of(content).strip();
        if (text.isEmpty()) {
            lines.write(content);
            return;
        }
        int written = levels.next(level);
        String id = prefix + "-" + (headings.size() + 1);
        headings.add(new Heading(written, id, text, entries));
        html.open("h" + written, Attributes.of(about, "id", id));
        lines.write(content);
        html.close();
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (paragraph.content().isEmpty()) {
            return;
        }
        String align = paragraph.align() == Block.Align.START ? null : paragraph.align().name().toLowerCase(Locale.ROOT);
        html.open("p", Attributes.of(paragraph.about(), "class", align, "role", paragraph == status ? "status" : null));
        lines.paragraph(paragraph);
        html.close();
    }

    private void section(Block.Section section) {
        boolean titled = !PlainInline.of(section.title()).isBlank();
        html.open(titled ? "section" : "div", Attributes.of(section.about()));
        if (titled) {
            heading(About.NONE, section.level(), section.title(), ListedItem.of(section.blocks()).size());
        }
        write(section.blocks());
        if (section.more() != null && !leadsThere(section)) {
            html.open("p", "class", "more");
            lines.open(section.more(), context.uiLang());
            html.text(context.say(titled ? "more.of" : "more", PlainInline.of(section.title()).strip()));
            lines.kind(section.more(), null);
            lines.close();
            html.close();
        }
        html.close();
    }

    /** Whether the title itself is the way to the rest: one link is enough. */
    private static boolean leadsThere(Block.Section section) {
        return section.title().size() == 1 && section.title().getFirst() instanceof Inline.Link link && link.target().equals(section.more());
    }

    /** Open from the start: nothing is hidden, and a reader may close it. */
    private void disclosure(Block.Disclosure disclosure) {
        html.open("details", Attributes.of(disclosure.about(), "open", "")).open("summary");
        if (PlainInline.of(disclosure.summary()).isBlank()) {
            html.text(context.say("more"));
        } else {
            lines.write(disclosure.summary());
        }
        html.close();
        write(disclosure.blocks());
        html.close();
    }

    private void media(Block.Media media) {
        String kind = context.say("media." + media.kind().name().toLowerCase(Locale.ROOT));
        String words = media.title().isBlank() ? kind : context.say("media.named", kind, media.title());
        html.open("p", Attributes.of(media.about(), "class", "media"));
        if (media.target() == null) {
            html.text(words);
        } else {
            lines.open(media.target(), null);
            html.text(words);
            lines.kind(media.target(), null);
            lines.close();
        }
        html.close();
    }

    private void wrapped(String tag, About about, List<Block> blocks) {
        html.open(tag, Attributes.of(about));
        write(blocks);
        html.close();
    }

    /** The origin's anchors, each once, before what they lead to. */
    private void anchors(About about) {
        for (String anchor : about.anchors()) {
            String id = Hrefs.anchor(anchor);
            if (anchors.add(id)) {
                html.open("span", "id", id).close();
            }
        }
    }
}
