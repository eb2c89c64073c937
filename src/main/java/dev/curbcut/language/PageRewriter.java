package dev.curbcut.language;

import dev.curbcut.page.About;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation;
import dev.curbcut.page.Page;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A page said in other words: the same page with every text of it rewritten, titles, alternatives and labels included. What
 * is sent to the origin (addresses, values of fields), source code and ruby stay.
 *
 * @param words rewrites a text that stands by itself: a title, a label, an alternative
 * @param lines rewrites a whole line with the links and marks in it
 * @param tags rewrites a language tag: of the page, and of a part that has its own
 */
public record PageRewriter(UnaryOperator<String> words, UnaryOperator<List<Inline>> lines, UnaryOperator<String> tags) {

    /** Rewrites run by run: what stands in a link or a mark is rewritten by itself, and stays in it. */
    public static PageRewriter byRuns(UnaryOperator<String> words, UnaryOperator<String> tags) {
        return new PageRewriter(words, line -> new LineRewriter(words, tags).of(line), tags);
    }

    public Page of(Page page) {
        return new Page(
                page.address(),
                page.kind(),
                tags.apply(page.lang()),
                words.apply(page.title()),
                words.apply(page.site()),
                links(page.breadcrumb()),
                page.published(),
                maybe(page.source()),
                facts(page.facts()),
                blocks(page.blocks()),
                blocks(page.also()),
                page.pagination(),
                page.attachments().stream().map(this::attachment).toList(),
                page.forms().stream().map(this::form).toList(),
                page.navigation().stream()
                        .map(n -> new Navigation(n.role(), words.apply(n.title()), links(n.links())))
                        .toList(),
                blocks(page.colophon()),
                page.languages(),
                page.omitted(),
                page.confidence(),
                page.recognition(),
                page.everything());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        About about = about(block.about());
        return switch (block) {
            case Block.Heading b -> new Block.Heading(about, b.level(), inlines(b.content()));
            case Block.Paragraph b -> new Block.Paragraph(about, b.align(), inlines(b.content()));
            case Block.ListBlock b -> b.with(about, b.start(), b.items().stream()
                    .map(item -> new Block.ListItem(about(item.about()), item.value(), blocks(item.blocks())))
                    .toList());
            case Block.DescriptionList b -> new Block.DescriptionList(about, b.entries().stream()
                    .map(entry -> new Block.Description(
                            entry.terms().stream().map(this::inlines).toList(),
                            entry.descriptions().stream().map(this::blocks).toList()))
                    .toList());
            case Block.ItemList b -> new Block.ItemList(about, b.items().stream().map(this::item).toList());
            case Block.Table b -> new Block.Table(about, inlines(b.caption()), b.rows().stream().map(this::row).toList());
            case Block.Figure b ->
                new Block.Figure(about, b.source(), maybe(b.alternative()), inlines(b.caption()), b.link());
            case Block.Quotation b -> new Block.Quotation(about, blocks(b.blocks()));
            case Block.Preformatted b -> new Block.Preformatted(about, words.apply(b.text()));
            case Block.Fields b -> new Block.Fields(about, facts(b.facts()));
            case Block.FormBlock b -> new Block.FormBlock(about, form(b.form()));
            case Block.Section b ->
                new Block.Section(about, b.level(), inlines(b.title()), b.more(), blocks(b.blocks()));
            case Block.Disclosure b -> new Block.Disclosure(about, inlines(b.summary()), blocks(b.blocks()));
            case Block.Media b -> new Block.Media(about, b.kind(), words.apply(b.title()), b.target());
            case Block.Separator b -> b;
            case Block.Note b -> b;
        };
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines.isEmpty() ? inlines : lines.apply(inlines);
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.cells().stream()
                .map(c -> new Block.Cell(about(c.about()), c.header(), c.colspan(), c.rowspan(), blocks(c.blocks())))
                .toList());
    }

    private Item item(Item item) {
        return new Item(
                words.apply(item.title()),
                item.target(),
                item.date(),
                blocks(item.summary()),
                item.shortened(),
                item.attachment() == null ? null : attachment(item.attachment()),
                item.lang() == null ? null : tags.apply(item.lang()));
    }

    private Attachment attachment(Attachment attachment) {
        return new Attachment(words.apply(attachment.text()), attachment.address(), attachment.type(), attachment.bytes());
    }

    private Form form(Form form) {
        return new Form(
                maybe(form.title()),
                form.action(),
                form.sending(),
                form.charset(),
                form.search(),
                form.captcha(),
                form.fields().stream().map(this::field).toList(),
                form.renames(),
                form.errors().stream().map(words).toList());
    }

    private Field field(Field field) {
        return new Field(
                field.name(),
                words.apply(field.label()),
                field.type(),
                field.required(),
                field.value(),
                maybe(field.group()),
                maybe(field.hint()),
                field.options().stream()
                        .map(o -> new Field.Option(o.value(), words.apply(o.label()), o.selected(), maybe(o.group())))
                        .toList(),
                maybe(field.error()));
    }

    private List<Fact> facts(List<Fact> facts) {
        return facts.stream().map(f -> new Fact(words.apply(f.label()), inlines(f.value()))).toList();
    }

    private List<Link> links(List<Link> links) {
        return links.stream()
                .map(l -> new Link(words.apply(l.text()), l.target(), l.lang() == null ? null : tags.apply(l.lang())))
                .toList();
    }

    private About about(About about) {
        return about.lang() == null ? about : new About(about.anchors(), tags.apply(about.lang()), about.direction());
    }

    private @Nullable String maybe(@Nullable String text) {
        return text == null ? null : words.apply(text);
    }
}
