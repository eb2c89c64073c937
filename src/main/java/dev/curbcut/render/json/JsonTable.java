package dev.curbcut.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.page.Block;
import dev.curbcut.render.plain.PlainText;
import java.io.IOException;

/** A table as JSON: rows of cells, each with its text, its blocks, what it heads and how far it reaches. */
final class JsonTable {
    private JsonTable() {}

    static void write(JsonBlocks blocks, Block.Table table) throws IOException {
        JsonGenerator out = blocks.out();
        out.writeStringField("caption", table.caption().isEmpty() ? null : PlainText.line(table.caption()));
        out.writeArrayFieldStart("rows");
        for (Block.Row row : table.rows()) {
            out.writeStartArray();
            for (Block.Cell cell : row.cells()) {
                out.writeStartObject();
                out.writeStringField("text", PlainText.of(cell.blocks()));
                blocks.array("blocks", cell.blocks());
                out.writeStringField("header", switch (cell.header()) {
                    case NONE -> null;
                    case COLUMN -> "col";
                    case ROW -> "row";
                });
                out.writeNumberField("colspan", cell.colspan());
                out.writeNumberField("rowspan", cell.rowspan());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }
}
