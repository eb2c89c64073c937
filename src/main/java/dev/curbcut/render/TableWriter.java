package dev.curbcut.render;

import dev.curbcut.address.Setting;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.Row;
import dev.curbcut.page.Block.Table;
import org.jspecify.annotations.Nullable;

/** Writes tables as a grid, or row by row where the reader prefers that. */
final class TableWriter {
    /** From so many columns on a table may be wider than a narrow screen and scrolls by itself. */
    private static final int WIDE = 3;

    private final Html html;
    private final Manner manner;
    private final BlockWriter blocks;
    private final InlineWriter lines;
    private final TableRows rows;
    private int count;

    TableWriter(Html html, Manner manner, BlockWriter blocks, InlineWriter lines) {
        this.html = html;
        this.manner = manner;
        this.blocks = blocks;
        this.lines = lines;
        rows = new TableRows(html, manner, blocks, lines);
    }

    void write(Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        count++;
        if (manner.preferences().get(Setting.TABLES).equals("rows") && TableGrid.fits(table)) {
            rows.write(table);
            return;
        }
        boolean wide = TableGrid.width(table) >= WIDE;
        String name = PlainInline.of(table.caption()).strip();
        String around = html.lang();
        if (wide) {
            html.open("div", "class", "scroll", "role", "group", "tabindex", "0", "lang", name.isEmpty() ? manner.uiLang() : null,
                    "aria-label", name.isEmpty() ? manner.say("table.number", count) : name);
        }
        grid(table, table.about().lang() == null ? around : null, name);
        if (wide) {
            html.close();
        }
    }

    private void grid(Table table, @Nullable String lang, String name) {
        html.open("table", BlockWriter.attributes(table.about(), "lang", lang));
        if (!name.isEmpty()) {
            html.open("caption");
            lines.write(table.caption());
            html.close();
        }
        int head = closedHead(table);
        if (head > 0) {
            html.open("thead");
            table.rows().subList(0, head).forEach(this::row);
            html.close();
        }
        html.open("tbody");
        table.rows().subList(head, table.rows().size()).forEach(this::row);
        html.close().close();
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

    private void row(Row row) {
        html.open("tr");
        row.cells().forEach(this::cell);
        html.close();
    }

    private void cell(Cell cell) {
        boolean header = cell.header() != Header.NONE && !PlainText.of(cell.blocks()).isBlank();
        html.open(
                header ? "th" : "td",
                BlockWriter.attributes(
                        cell.about(),
                        "scope", header ? scope(cell) : null,
                        "colspan", span(cell.colspan()),
                        "rowspan", span(cell.rowspan())));
        blocks.inner(cell.blocks());
        html.close();
    }

    private static String scope(Cell cell) {
        return cell.header() == Header.COLUMN
                ? cell.colspan() > 1 ? "colgroup" : "col"
                : cell.rowspan() > 1 ? "rowgroup" : "row";
    }

    private static @Nullable String span(int span) {
        return span > 1 ? Integer.toString(span) : null;
    }
}
