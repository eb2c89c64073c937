package dev.curbcut.render.plain;

import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says, as one text (the {@code text} of the JSON view): headings, paragraphs, items of lists, titles and
 * summaries of items, captions, labels and values, cells (a tab between cells, a newline between rows). No alternatives, no
 * dates of items, no words of ours. Blocks are separated by a blank line.
 */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Block> blocks) {
        return joined(blocks, "\n\n");
    }

    private static String joined(List<Block> blocks, String between) {
        var texts = new ArrayList<String>();
        for (Block block : blocks) {
            String text = text(block);
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return String.join(between, texts);
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> line(heading.content());
            case Block.Paragraph paragraph -> line(paragraph.content());
            case Block.ListBlock list -> list(list);
            case Block.DescriptionList list -> lines(list.entries().stream().map(PlainText::description).toList());
            case Block.ItemList list -> lines(list.items().stream().map(PlainText::item).toList());
            case Block.Table table -> table(table);
            case Block.Figure figure -> line(figure.caption());
            case Block.Quotation quotation -> of(quotation.blocks());
            case Block.Preformatted pre -> pre.text().strip();
            case Block.Fields fields -> lines(fields.facts().stream().map(PlainText::fact).toList());
            case Block.FormBlock form -> lines(mistakes(form.form()));
            case Block.Section section -> under(line(section.title()), of(section.blocks()));
            case Block.Disclosure disclosure -> under(line(disclosure.summary()), of(disclosure.blocks()));
            case Block.Media media -> "";
            case Block.Separator separator -> "";
            case Block.Note note -> "";
        };
    }

    /** What the origin says is wrong with what was sent by a form. */
    static List<String> mistakes(Form form) {
        return Stream.concat(form.errors().stream(), form.fields().stream().map(Field::error).filter(Objects::nonNull)).toList();
    }

    public static String line(List<Inline> content) {
        return PlainInline.of(content).strip();
    }

    private static String list(Block.ListBlock list) {
        List<String> marks = list.marks();
        var texts = new ArrayList<String>();
        for (int i = 0; i < marks.size(); i++) {
            String text = joined(list.items().get(i).blocks(), "\n");
            texts.add(text.isBlank() || marks.get(i).isEmpty() ? text : marks.get(i) + " " + text);
        }
        return lines(texts);
    }

    private static String lines(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String under(String title, String text) {
        return title.isEmpty() ? text : text.isEmpty() ? title : title + "\n\n" + text;
    }

    private static String description(Block.Description entry) {
        var texts = new ArrayList<String>();
        entry.terms().forEach(term -> texts.add(line(term)));
        entry.descriptions().forEach(description -> texts.add(joined(description, "\n")));
        return lines(texts);
    }

    private static String item(Item item) {
        return lines(List.of(item.title(), joined(item.summary().stream().filter(block -> !Ages.isOne(block)).toList(), "\n")));
    }

    private static String fact(Fact fact) {
        return fact.label() + "\t" + line(fact.value());
    }

    private static String table(Block.Table table) {
        String rows = lines(table.rows().stream()
                .map(row -> row.cells().stream().map(cell -> joined(cell.blocks(), " ").replace('\n', ' ')).collect(Collectors.joining("\t")))
                .toList());
        return lines(List.of(line(table.caption()), rows));
    }
}
