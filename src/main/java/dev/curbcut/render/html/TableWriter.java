package dev.curbcut.render.html;

import dev.curbcut.address.Setting;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.Row;
import dev.curbcut.page.Block.Table;
import dev.curbcut.page.Inline;
import dev.curbcut.render.plain.PlainInline;
import dev.curbcut.render.plain.TableGrid;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes tables as a grid, or row by row where the reader prefers that. */
final class TableWriter {
    /** From so many columns on a table may be wider than a narrow screen and scrolls by itself. */
    private static final int WIDE = 3;

    /** From so many columns on it is printed on a sheet that lies. */
    private static final int MANY = 8;

    private final Html html;
    private final HtmlContext context;
    private final BlockWriter blocks;
    private final InlineWriter lines;
    private final TableRows rows;
    private final String prefix;
    private Set<Cell> numbers = Set.of();
    /** What the link before a wide table leads to, until it is written. */
    private @Nullable Cell last;

    private @Nullable String lastId;
    private int count;

    /** @param prefix of the ids of header cells */
    TableWriter(Html html, HtmlContext context, BlockWriter blocks, InlineWriter lines, String prefix) {
        this.html = html;
        this.context = context;
        this.blocks = blocks;
        this.lines = lines;
        this.prefix = prefix;
        rows = new TableRows(html, context, blocks, lines);
    }

    void write(Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        count++;
        if (context.preferences().get(Setting.TABLES).equals("rows") && TableGrid.fits(table)) {
            rows.write(table);
            return;
        }
        String name = PlainInline.of(table.caption()).strip();
        String around = html.lang();
        boolean wide = TableGrid.width(table) >= WIDE;
        if (wide) {
            html.open("div", "class", TableGrid.width(table) >= MANY ? "scroll many" : "scroll");
        }
        // A cell may hold a table, too.
        Set<Cell> numbersAround = numbers;
        Cell lastAround = last;
        String lastIdAround = lastId;
        grid(table, table.about().lang() == null ? around : table.about().lang(), name, wide);
        numbers = numbersAround;
        last = lastAround;
        lastId = lastIdAround;
        if (wide) {
            html.close();
        }
    }

    private String number() {
        return context.say("table.number", count);
    }

    /**
     * A table without a caption is named in our language; its rows are in their own. Before a wide one stands a link to its last column. The style
     * sheet shows it only where the table scrolls: it is what says that there is more, and from where the keyboard scrolls.
     */
    private void grid(Table table, String lang, String name, boolean wide) {
        var headers = TableHeaders.of(table, prefix + count);
        last = wide ? lastColumn(table) : null;
        if (last != null) {
            lastId = headers.id(last) == null ? prefix + count + "-last" : headers.id(last);
            html.element("a", context.say("table.further"), "class", "further", "href", "#" + lastId, "lang", context.uiLang());
        }
        if (name.isEmpty()) {
            html.open("table", "lang", context.uiLang(), "aria-label", number());
        } else {
            html.open("table", "lang", lang).open("caption");
            lines.write(table.caption());
            html.close();
        }
        numbers = NumberColumns.of(table);
        int head = closedHead(table);
        if (head > 0) {
            html.open("thead", "lang", lang, "dir", Attributes.direction(table.about()));
            table.rows().subList(0, head).forEach(row -> row(row, headers));
            html.close();
        }
        html.open("tbody", "lang", lang, "dir", Attributes.direction(table.about()));
        table.rows().subList(head, table.rows().size()).forEach(row -> row(row, headers));
        html.close().close();
    }

    /** Where the last column begins to be told: what heads it alone, no group of columns. Null where there is no cell at all. */
    private static @Nullable Cell lastColumn(Table table) {
        Cell first = null;
        for (Row row : table.rows()) {
            Cell end = row.cells().isEmpty() ? null : row.cells().getLast();
            if (end != null && end.colspan() == 1) {
                return end;
            }
            first = first == null ? end : first;
        }
        return first;
    }

    /** Rows of the head; none when a cell in it reaches down into the body, which HTML would cut. */
    private static int closedHead(Table table) {
        int head = TableGrid.headRows(table);
        for (int y = 0; y < head; y++) {
            int left = head - y;
            if (table.rows().get(y).cells().stream().anyMatch(cell -> cell.rowspan() > left)) {
                return 0;
            }
        }
        return head;
    }

    private void row(Row row, TableHeaders headers) {
        html.open("tr");
        for (Cell cell : row.cells()) {
            boolean led = cell == last;
            last = led ? null : last;
            cell(VagueCell.named(cell, row.cells()), led ? lastId : headers.id(cell), headers);
        }
        html.close();
    }

    private void cell(Cell cell, @Nullable String id, TableHeaders headers) {
        boolean header = TableHeaders.isHeader(cell);
        html.open(
                header ? "th" : "td",
                Attributes.of(
                        cell.about(),
                        "class", numbers.contains(cell) ? "number" : null,
                        "id", id,
                        "scope", header ? cell.header() == Header.COLUMN ? "col" : "row" : null,
                        "headers", header ? null : headers.of(cell),
                        "colspan", span(cell.colspan()),
                        "rowspan", span(cell.rowspan())));
        blocks.inner(cell.blocks());
        html.close();
    }

    private static @Nullable String span(int span) {
        return span > 1 ? Integer.toString(span) : null;
    }
}
