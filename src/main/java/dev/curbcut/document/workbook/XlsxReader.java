package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * XLSX (ECMA-376 part 1, section 18), read as a stream; POI's part in it is how numbers show. Its XSSF would unfold every
 * sheet to a tree of beans.
 */
public final class XlsxReader {
    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private final List<String> strings = new ArrayList<>();
    private XlsxFormats formats = new XlsxFormats(false);

    private XlsxReader(ZipArchive archive, DocumentBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        return new XlsxReader(new ZipArchive(bytes, budget.settings()), budget).read();
    }

    private DocumentDraft read() throws IOException {
        var relations = Relations.of(archive.find("xl/_rels/workbook.xml.rels"), budget);
        Map<String, String> names = new TreeMap<>();
        List<String> order = new ArrayList<>();
        boolean since1904 = false;
        int hidden = 0;
        XmlStream xml = XmlStream.of(archive.get("xl/workbook.xml"), budget);
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                since1904 = XmlStream.isOn(xml.get("date1904", "0"));
            } else if (xml.starts("sheet")) {
                boolean shown = xml.get("state", "visible").equals("visible");
                hidden += shown ? 0 : 1;
                if (shown && xml.get("id") != null) {
                    order.add(xml.get("id", ""));
                    names.put(xml.get("id", ""), xml.get("name", ""));
                }
            }
        }
        formats = new XlsxFormats(since1904);
        styles();
        strings();
        var book = new WorkbookBlocks(draft, order.size());
        for (String id : order) {
            byte[] part = archive.find(relations.part(id, "xl/"));
            if (part != null && !budget.spent()) {
                book.add(names.get(id), sheet(XmlStream.of(part, budget)));
            }
        }
        book.finish(hidden);
        return draft;
    }

    private void styles() throws IOException {
        byte[] part = archive.find("xl/styles.xml");
        if (part == null) {
            return;
        }
        XmlStream xml = XmlStream.of(part, budget);
        boolean cells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.define(xml.number("numFmtId", 0), xml.get("formatCode", ""));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cells = xml.starts();
            } else if (cells && xml.starts("xf")) {
                formats.style(xml.number("numFmtId", 0));
            }
        }
    }

    private void strings() throws IOException {
        byte[] part = archive.find("xl/sharedStrings.xml");
        if (part == null) {
            return;
        }
        XmlStream xml = XmlStream.of(part, budget);
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(text(xml, "si"));
            }
        }
    }

    /** The runs of a string, without the readings that stand above them. */
    private static String text(XmlStream xml, String end) throws IOException {
        var out = new StringBuilder();
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("t")) {
                out.append(xml.content());
            } else if (xml.starts("rPh")) {
                xml.skip();
            }
        }
        return out.toString();
    }

    private Worksheet sheet(XmlStream xml) throws IOException {
        var worksheet = new Worksheet();
        int row = -1;
        int column = -1;
        boolean shown = true;
        while (xml.next() && !budget.spent()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> {
                    if (XmlStream.isOn(xml.get("hidden", "0"))) {
                        worksheet.hideColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
                    }
                }
                case "row" -> {
                    row = xml.number("r", row + 2) - 1;
                    column = -1;
                    shown = !XmlStream.isOn(xml.get("hidden", "0"));
                    worksheet.row(shown);
                }
                case "c" -> {
                    column = column(xml.get("r", ""), column + 1);
                    String value = cell(xml);
                    if (!value.isBlank() && shown && budget.cell() && budget.characters(value.length())) {
                        worksheet.put(row, column, value);
                    }
                }
                case "mergeCell" -> merge(xml.get("ref", ""), worksheet);
                default -> {
                    // Widths, views, drawings.
                }
            }
        }
        return worksheet;
    }

    private String cell(XmlStream xml) throws IOException {
        String type = xml.get("t", "n");
        int style = xml.number("s", 0);
        String value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.content();
            } else if (xml.starts("is")) {
                value = text(xml, "is");
            }
        }
        return switch (type) {
            case "s" -> {
                int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> formats.show(value, style);
            default -> value;
        };
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 3 && Character.isLetter(reference.charAt(i))) {
            column = 26 * column + Character.toUpperCase(reference.charAt(i++)) - 'A' + 1;
        }
        return i == 0 ? otherwise : column - 1;
    }

    private static void merge(String reference, Worksheet worksheet) {
        String[] corners = reference.split(":");
        if (corners.length == 2) {
            worksheet.merge(row(corners[0]), column(corners[0], 0), row(corners[1]), column(corners[1], 0));
        }
    }

    private static int row(String reference) {
        String digits = reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits) - 1;
    }
}
