package dev.curbcut.picture;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says besides its pictures: how much, and the links in it. */
final class PageWords {
    /** Each with its words. */
    record Named(Target target, String words) {}

    final List<Named> links = new ArrayList<>();

    /** Letters and digits of its body outside of links. */
    int letters;

    PageWords(Page page) {
        blocks(page.blocks());
        int body = letters;
        blocks(page.also());
        letters = body;
        page.attachments().forEach(file -> links.add(new Named(new Target.Web(file.address(), null), file.text())));
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> words(heading.content());
            case Block.Paragraph paragraph -> words(paragraph.content());
            case Block.ListBlock list -> list.items().forEach(item -> blocks(item.blocks()));
            case Block.ItemList list -> list.items().forEach(this::item);
            case Block.Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            case Block.Quotation quotation -> blocks(quotation.blocks());
            case Block.Fields fields -> fields.facts().forEach(fact -> words(fact.value()));
            case Block.Section section -> {
                words(section.title());
                blocks(section.blocks());
            }
            case Block.Disclosure disclosure -> {
                words(disclosure.summary());
                blocks(disclosure.blocks());
            }
            case Block.DescriptionList list -> list.entries().forEach(entry -> {
                entry.terms().forEach(this::words);
                entry.descriptions().forEach(this::blocks);
            });
            case Block.Preformatted text -> count(text.text());
            case Block.Figure figure -> words(figure.caption());
            case Block.Media ignored -> {}
            case Block.FormBlock ignored -> {}
            case Block.Separator ignored -> {}
            case Block.Note ignored -> {}
        }
    }

    private void item(Item item) {
        link(item.target(), item.title());
        blocks(item.summary());
    }

    private void link(@Nullable Target target, String words) {
        if (target != null && !words.isBlank()) {
            links.add(new Named(target, words.strip()));
        }
    }

    private void words(List<Inline> inlines) {
        inlines.forEach(this::word);
    }

    private void word(Inline inline) {
        switch (inline) {
            case Inline.Link link -> {
                var inside = new StringBuilder();
                text(link.content(), inside);
                link(link.target(), inside.toString());
            }
            case Inline.Text text -> count(text.text());
            case Inline.Code code -> count(code.text());
            case Inline.Emphasis part -> words(part.content());
            case Inline.Strong part -> words(part.content());
            case Inline.Superscript part -> words(part.content());
            case Inline.Subscript part -> words(part.content());
            case Inline.Inserted part -> words(part.content());
            case Inline.Deleted part -> words(part.content());
            case Inline.Foreign part -> words(part.content());
            case Inline.Abbreviation part -> words(part.content());
            case Inline.Ruby ruby -> count(ruby.base());
            case Inline.Image ignored -> {}
            case Inline.LineBreak ignored -> {}
            case Inline.FootnoteMark ignored -> {}
            case Inline.Formula ignored -> {}
        }
    }

    private static void text(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> out.append(text.text());
                case Inline.Code code -> out.append(code.text());
                case Inline.Link part -> text(part.content(), out);
                case Inline.Emphasis part -> text(part.content(), out);
                case Inline.Strong part -> text(part.content(), out);
                case Inline.Superscript part -> text(part.content(), out);
                case Inline.Subscript part -> text(part.content(), out);
                case Inline.Inserted part -> text(part.content(), out);
                case Inline.Deleted part -> text(part.content(), out);
                case Inline.Foreign part -> text(part.content(), out);
                case Inline.Abbreviation part -> text(part.content(), out);
                case Inline.Ruby ruby -> out.append(ruby.base());
                case Inline.Image image -> out.append(image.alternative() == null ? "" : image.alternative());
                case Inline.LineBreak ignored -> out.append(' ');
                case Inline.FootnoteMark ignored -> {}
                case Inline.Formula ignored -> {}
            }
        }
    }

    private void count(String text) {
        letters += (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
