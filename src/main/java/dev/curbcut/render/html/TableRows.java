package dev.curbcut.render.html;

import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.Table;
import dev.curbcut.render.plain.PlainText;
import dev.curbcut.render.plain.TableGrid;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row: what each row is about, then each value with the label of its column. */
final class TableRows {
    private final Html html;
    private final HtmlContext context;
    private final BlockWriter blocks;
    private final InlineWriter lines;

    TableRows(Html html, HtmlContext context, BlockWriter blocks, InlineWriter lines) {
        this.html = html;
        this.context = context;
        this.blocks = blocks;
        this.lines = lines;
    }

    void write(Table table) {
        if (!table.caption().isEmpty()) {
            html.open("p", "class", "caption");
            lines.write(table.caption());
            html.close();
        }
        TableGrid grid = TableGrid.of(table);
        int head = TableGrid.headRows(table);
        html.open("ol", Attributes.of(table.about(), "class", "rows"));
        for (int y = head; y < grid.rows().size(); y++) {
            if (grid.rows().get(y).stream().anyMatch(cell -> cell != null && !cell.blocks().isEmpty())) {
                html.open("li");
                row(grid, head, y);
                html.close();
            }
        }
        html.close();
    }

    private void row(TableGrid grid, int head, int y) {
        List<@Nullable Cell> cells = grid.rows().get(y);
        Cell before = null;
        boolean open = false;
        for (int x = 0; x < cells.size(); x++) {
            Cell cell = cells.get(x);
            if (cell == null || cell == before) {
                continue;
            }
            before = cell;
            if (cell.header() == Header.ROW && !open) {
                html.open("div", "class", "row");
                blocks.inner(cell.blocks());
                html.close();
            } else if (!cell.blocks().isEmpty()) {
                if (!open) {
                    html.open("dl", "class", "fields");
                    open = true;
                }
                value(grid.headers(head, x), VagueCell.named(cell, cells), x);
            }
        }
        if (open) {
            html.close();
        }
    }

    private void value(List<Cell> headers, Cell cell, int x) {
        String label = headers.stream()
                .map(header -> PlainText.of(header.blocks()).strip().replace('\n', ' '))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        html.open("div");
        if (label.isEmpty()) {
            html.element("dt", context.say("table.column", x + 1), "lang", context.uiLang());
        } else {
            html.open("dt");
            PinyinReadings.write(html, context, label);
            html.close();
        }
        html.open("dd");
        blocks.inner(cell.blocks());
        html.close().close();
    }
}
