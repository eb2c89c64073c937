package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.io.IOException;
import java.util.List;

/** Charts of OpenDocument files, which keep the table that they draw (ODF 1.3 part 3, section 11). */
public final class OdfChart {
    private OdfChart() {}

    /** Reads the content of an object. @return empty where it is no chart, or one without values */
    public static List<Block> read(byte[] part, DocumentBudget budget) throws IOException {
        XmlStream xml = XmlStream.of(part, budget);
        var grid = new TableBuilder();
        String title = "";
        boolean chart = false;
        boolean heads = false;
        int row = -1;
        int column = 0;
        while (!budget.spent() && xml.next()) {
            if (xml.isText()) {
                continue;
            }
            switch (xml.name()) {
                case "chart" -> chart = true;
                case "title" -> title = xml.starts() && title.isEmpty() ? CleanText.clean(xml.content()) : title;
                case "table-header-rows" -> heads = xml.starts();
                case "table-row" -> {
                    if (xml.starts()) {
                        row++;
                        column = 0;
                    }
                }
                case "table-cell" -> {
                    if (xml.starts()) {
                        String words = xml.content();
                        if (budget.cell() && budget.characters(words.length())) {
                            grid.put(row, column++, words);
                        }
                        if (heads) {
                            grid.head(row);
                        }
                    }
                }
                default -> {
                    // How it is drawn.
                }
            }
        }
        return !chart || grid.isEmpty() ? List.of() : List.of(grid.table(title.isEmpty() ? List.of() : List.of(new Inline.Text(title))));
    }
}
