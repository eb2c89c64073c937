package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.Block;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ODS (ODF 1.3 part 3, section 9), read as a stream: its cells hold what they show. */
public final class OdsReader {
    /** A row or cell may say that it stands there a million times; empty ones do, to the edge of the sheet. */
    private static final int MOST_REPEATED = 1000;

    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private final Set<String> hiddenStyles = new HashSet<>();
    private Worksheet worksheet = new Worksheet();
    private int row;
    private int column;

    private OdsReader(ZipArchive archive, DocumentBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        var archive = new ZipArchive(bytes, budget.settings());
        return new OdsReader(archive, budget).read(XmlStream.of(archive.get("content.xml"), budget));
    }

    private DocumentDraft read(XmlStream xml) throws IOException {
        var sheets = new ShownSheets();
        String style = "";
        while (xml.next() && !budget.spent()) {
            if (xml.starts("style")) {
                style = xml.get("name", "");
            } else if (xml.starts("table-properties") && xml.get("display", "true").equals("false")) {
                hiddenStyles.add(style);
            } else if (xml.starts("table")) {
                worksheet = new Worksheet();
                String name = xml.get("name", "");
                boolean shown = !hiddenStyles.contains(xml.get("style-name", ""));
                sheet(xml);
                sheets.add(name, worksheet, shown);
            }
        }
        return sheets.writeTo(draft);
    }

    private void sheet(XmlStream xml) throws IOException {
        row = 0;
        int columns = 0;
        while (xml.next() && !xml.ends("table") && !budget.spent()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "table-column" -> {
                    int count = Math.clamp(xml.number("number-columns-repeated", 1), 1, 16_384);
                    if (!xml.get("visibility", "visible").equals("visible")) {
                        worksheet.hideColumns(columns, columns + count - 1);
                    }
                    columns += count;
                }
                case "table-row" -> row(xml);
                case "shapes" -> shapes(xml);
                default -> {
                    // Groups of rows, heads that repeat on paper.
                }
            }
        }
    }

    private void row(XmlStream xml) throws IOException {
        int again = Math.clamp(xml.number("number-rows-repeated", 1), 1, 1 << 24);
        boolean shown = xml.get("visibility", "visible").equals("visible");
        worksheet.row(row, shown);
        column = 0;
        int before = worksheet.rows.size();
        while (xml.next() && !xml.ends("table-row") && !budget.spent()) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                cell(xml, shown);
            }
        }
        if (worksheet.rows.size() > before) {
            for (int i = 1; i < Math.min(again, MOST_REPEATED); i++) {
                int from = row;
                int to = row + i;
                worksheet.rows.get(from).forEach((at, text) -> {
                    if (budget.cell() && budget.characters(text.length())) {
                        worksheet.put(to, at, text);
                    }
                });
            }
        }
        row += again;
    }

    private void cell(XmlStream xml, boolean shown) throws IOException {
        String name = xml.name();
        int again = Math.clamp(xml.number("number-columns-repeated", 1), 1, 16_384);
        int across = Math.clamp(xml.number("number-columns-spanned", 1), 1, 16_384);
        int down = Math.clamp(xml.number("number-rows-spanned", 1), 1, 1 << 20);
        var text = new StringBuilder();
        Target link = null;
        String comment = "";
        while (xml.next() && !xml.ends(name)) {
            if (xml.isText()) {
                text.append(xml.text());
            } else if (xml.starts("annotation")) {
                comment = comment(xml);
            } else if (xml.starts("a")) {
                link = link == null ? LinkTargets.of(xml.get("href", "").startsWith("#") ? "" : xml.get("href", ""), "") : link;
            } else if (xml.starts("s")) {
                text.append(' ');
            } else if (xml.ends("p") || xml.starts("line-break")) {
                text.append('\n');
            } else if (xml.starts("image")) {
                draft.omit(What.IMAGE, 1);
            } else if (xml.starts("object")) {
                object(xml.get("href", ""));
            } else if (xml.starts("desc")) {
                worksheet.over.addAll(TableBuilder.paragraphs(PictureWords.of(xml.content())));
            }
        }
        put(text.toString(), shown && name.equals("table-cell"), again, across, down, link, comment);
    }

    private void put(String text, boolean shown, int again, int across, int down, @Nullable Target link, String comment) {
        if (!text.isBlank() && shown) {
            for (int i = 0; i < Math.min(again, MOST_REPEATED) && budget.cell() && budget.characters(text.length()); i++) {
                worksheet.put(row, column + i, text.strip());
            }
            worksheet.link(row, column, link);
            worksheet.comment(row, column, comment);
        }
        if (across > 1 || down > 1) {
            worksheet.merge(row, column, row + down - 1, column + across - 1);
        }
        column += again;
    }

    private static String comment(XmlStream xml) throws IOException {
        var out = new StringBuilder();
        while (xml.next() && !xml.ends("annotation")) {
            if (xml.starts("creator") || xml.starts("date") || xml.starts("date-string") || xml.starts("creator-initials")) {
                xml.skip();
            } else if (xml.isText()) {
                out.append(xml.text());
            } else if (xml.ends("p")) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private void shapes(XmlStream xml) throws IOException {
        var text = new StringBuilder();
        while (xml.next() && !xml.ends("shapes")) {
            if (xml.isText()) {
                text.append(xml.text());
            } else if (xml.ends("p")) {
                worksheet.over.addAll(TableBuilder.paragraphs(budget.characters(text.length()) ? text.toString() : ""));
                text.setLength(0);
            } else if (xml.starts("image")) {
                draft.omit(What.IMAGE, 1);
            } else if (xml.starts("object")) {
                object(xml.get("href", ""));
            } else if (xml.starts("desc")) {
                worksheet.over.addAll(TableBuilder.paragraphs(PictureWords.of(xml.content())));
            }
        }
    }

    /** A chart over the cells, or what can't be read here. */
    private void object(String href) throws IOException {
        byte[] part = archive.find(Relations.resolved(href) + "/content.xml");
        List<Block> blocks = part == null ? List.of() : OdfChart.read(part, budget);
        draft.omit(What.EMBEDDED, blocks.isEmpty() ? 1 : 0);
        worksheet.over.addAll(blocks);
    }
}
