package dev.curbcut.render.plain;

import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Item;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.TooLong;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body in the text view: as {@link PlainText}, and what a line-by-line reader needs besides: each item with its date and
 * its address beneath, tables whose every row is whole, and what forms ask for.
 *
 * @param byRow whether each row of a table is read as label and value
 * @param most characters that may be written
 */
public record TextBody(Page page, Catalogue ui, boolean byRow, int most) {
    private static final Pattern COLON = Pattern.compile("[:：]\\s{0,9}$");

    String of(List<Block> blocks) {
        return joined("\n\n", blocks.stream().map(this::text));
    }

    private String text(Block block) {
        return switch (block) {
            case Block.ItemList list -> joined("\n", list.items().stream().map(this::item));
            case Block.Table table -> lines(List.of(PlainText.line(table.caption()), table(table)));
            case Block.FormBlock form -> form(form.form());
            case Block.Section section -> under(PlainText.line(section.title()), of(section.blocks()));
            case Block.Disclosure disclosure -> under(PlainText.line(disclosure.summary()), of(disclosure.blocks()));
            case Block.Quotation quotation -> of(quotation.blocks());
            case Block.Heading b -> PlainText.of(List.of(b));
            case Block.Paragraph b -> PlainText.of(List.of(b));
            case Block.ListBlock b -> PlainText.of(List.of(b));
            case Block.DescriptionList b -> PlainText.of(List.of(b));
            case Block.Figure b -> PlainText.of(List.of(b));
            case Block.Preformatted b -> PlainText.of(List.of(b));
            case Block.Fields b -> joined("\n", b.facts().stream().map(f -> row(f.label(), PlainText.line(f.value()))));
            case Block.Media b -> "";
            case Block.Separator b -> "";
            case Block.Note b -> ui.has(b.remark().key()) ? ui.say(b.remark().key(), b.remark().arguments().toArray()) : "";
        };
    }

    private String item(Item item) {
        String title = item.date() == null ? item.title() : item.title() + " " + ui.date(item.date());
        String address = item.target() == null ? "" : Nested.url(item.target(), page.address());
        return lines(List.of(title, of(item.summary()), address));
    }

    /** Cells that span rows are said in each, so that columns stay what they are. */
    private String table(Block.Table table) {
        if (!TableGrid.fits(table)) {
            return PlainText.of(List.of(new Block.Table(table.about(), List.of(), table.rows())));
        }
        TableGrid grid = TableGrid.of(table);
        int head = TableGrid.headRows(table);
        return byRow
                ? joined("\n\n", IntStream.range(head, grid.rows().size()).mapToObj(y -> byRow(grid, head, y)))
                : joined("\n", grid.rows().stream().map(TextBody::across));
    }

    private static String across(List<@Nullable Cell> cells) {
        return said(cells).stream().map(x -> words(cells.get(x))).collect(Collectors.joining("\t"));
    }

    private String byRow(TableGrid grid, int head, int y) {
        List<@Nullable Cell> cells = grid.rows().get(y);
        return lines(said(cells).stream()
                .map(x -> {
                    String label = grid.headers(head, x).stream().map(TextBody::words).collect(Collectors.joining(" "));
                    return label.isBlank() ? words(cells.get(x)) : row(label, words(cells.get(x)));
                })
                .toList());
    }

    /** Where the cells of a row begin. */
    private static List<Integer> said(List<@Nullable Cell> cells) {
        var places = new ArrayList<Integer>();
        for (int x = 0; x < cells.size(); x++) {
            if (cells.get(x) != null && (x == 0 || cells.get(x) != cells.get(x - 1))) {
                places.add(x);
            }
        }
        return places;
    }

    private static String words(@Nullable Cell cell) {
        return PlainText.of(Objects.requireNonNull(cell).blocks()).replaceAll("\\s+", " ");
    }

    /** A form can't be filled in here: what it asks for, and where. */
    public String form(Form form) {
        var texts = new ArrayList<String>();
        texts.add(form.title() == null ? ui.say(form.search() ? "form.search" : "form.asks") : form.title());
        texts.addAll(PlainText.mistakes(form));
        for (Field field : form.fields()) {
            if (field.type() != Field.Type.HIDDEN && field.type() != Field.Type.SUBMIT) {
                texts.add(field(field));
            }
        }
        texts.add(row(ui.say("form.original"), page.address().toString()));
        return lines(texts);
    }

    private String field(Field field) {
        String name = field.label().isEmpty() ? ui.say("form.unnamed") : field.label();
        String label = field.required() ? name + " " + ui.say("bracketed", ui.say("form.required")) : name;
        String choices = field.options().stream().map(Field.Option::label).filter(words -> !words.isBlank()).collect(Collectors.joining(" / "));
        return choices.isEmpty() || choices.equals(field.label()) ? label : row(label, choices);
    }

    private String row(String label, String value) {
        return ui.say("text.row", COLON.matcher(label).replaceFirst(""), value);
    }

    private static String under(String title, String text) {
        return title.isEmpty() ? text : text.isEmpty() ? title : title + "\n\n" + text;
    }

    private String lines(List<String> texts) {
        return joined("\n", texts.stream());
    }

    /** What is not blank, in order. @throws TooLong beyond the limit: what heads a column is said once a row */
    private String joined(String between, Stream<String> texts) {
        var out = new StringBuilder();
        texts.filter(text -> !text.isBlank()).forEach(text -> {
            if (out.length() + text.length() > most) {
                throw new TooLong();
            }
            out.append(out.isEmpty() ? "" : between).append(text);
        });
        return out.toString();
    }
}
