package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.LinkTargets;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A workbook as one file of XML, under the name of an XLS: Excel 2003's own (SpreadsheetML), which statistics programs still write. */
public final class WorkbookXmlReader {
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("General Number", "General"), Map.entry("General Date", "yyyy-mm-dd h:mm"), Map.entry("Long Date", "yyyy-mm-dd"),
            Map.entry("Medium Date", "d-mmm-yy"), Map.entry("Short Date", "yyyy-mm-dd"), Map.entry("Long Time", "h:mm:ss"),
            Map.entry("Medium Time", "h:mm AM/PM"), Map.entry("Short Time", "h:mm"), Map.entry("Currency", "#,##0.00"), Map.entry("Euro Currency", "€#,##0.00"),
            Map.entry("Fixed", "0.00"), Map.entry("Standard", "#,##0.00"), Map.entry("Percent", "0.00%"), Map.entry("Scientific", "0.00E+00"),
            Map.entry("Yes/No", "\"Yes\";\"Yes\";\"No\""), Map.entry("True/False", "\"TRUE\";\"TRUE\";\"FALSE\""), Map.entry("On/Off", "\"On\";\"On\";\"Off\""));

    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private final Map<String, String> codes = new HashMap<>();
    private SheetFormats formats = new SheetFormats(false);
    private Worksheet worksheet = new Worksheet();
    private int row;
    private int column;
    private String rowStyle = "";
    private final Map<Integer, String> columnStyles = new HashMap<>();

    private WorkbookXmlReader(DocumentBudget budget) {
        this.budget = budget;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        return new WorkbookXmlReader(budget).read(XmlStream.of(bytes, budget));
    }

    private DocumentDraft read(XmlStream xml) throws IOException {
        var sheets = new ShownSheets();
        String style = "";
        while (xml.next() && !budget.spent()) {
            if (xml.starts("Title")) {
                draft.property = xml.content();
            } else if (xml.starts("Date1904")) {
                formats = new SheetFormats(true);
            } else if (xml.starts("Style")) {
                style = xml.get("ID", "");
                codes.put(style, codes.getOrDefault(xml.get("Parent", "Default"), "General"));
            } else if (xml.starts("NumberFormat") && xml.get("Format") != null) {
                codes.put(style, NAMED.getOrDefault(xml.get("Format", ""), xml.get("Format", "")));
            } else if (xml.starts("Worksheet")) {
                String name = xml.get("Name", "");
                worksheet = new Worksheet();
                boolean shown = sheet(xml);
                sheets.add(name, worksheet, shown);
            }
        }
        return sheets.writeTo(draft);
    }

    /** @return whether it is shown */
    private boolean sheet(XmlStream xml) throws IOException {
        row = -1;
        int columns = 0;
        boolean shown = true;
        boolean rowShown = true;
        columnStyles.clear();
        while (xml.next() && !xml.ends("Worksheet") && !budget.spent()) {
            if (xml.starts("Column")) {
                columns = xml.number("Index", columns + 1);
                int last = columns + Math.clamp(xml.number("Span", 0), 0, 16_384);
                if (xml.get("Hidden", "0").equals("1")) {
                    worksheet.hideColumns(columns - 1, last - 1);
                }
                for (int c = columns; c <= last && xml.get("StyleID") != null; c++) {
                    columnStyles.put(c - 1, xml.get("StyleID", ""));
                }
                columns = last;
            } else if (xml.starts("Row")) {
                row = xml.number("Index", row + 2) - 1;
                column = -1;
                rowShown = !xml.get("Hidden", "0").equals("1");
                rowStyle = xml.get("StyleID", "");
                worksheet.row(row, rowShown);
                row += Math.clamp(xml.number("Span", 0), 0, 1 << 20);
            } else if (xml.starts("Cell")) {
                cell(xml, rowShown);
            } else if (xml.starts("Visible")) {
                shown = !xml.content().startsWith("SheetHidden") && shown;
            }
        }
        return shown;
    }

    private void cell(XmlStream xml, boolean shown) throws IOException {
        column = xml.number("Index", column + 2) - 1;
        int across = Math.clamp(xml.number("MergeAcross", 0), 0, 16_384);
        int down = Math.clamp(xml.number("MergeDown", 0), 0, 1 << 20);
        String style = xml.get("StyleID", rowStyle.isEmpty() ? columnStyles.getOrDefault(column, "Default") : rowStyle);
        String link = xml.get("HRef", "");
        String text = "";
        String comment = "";
        while (xml.next() && !xml.ends("Cell")) {
            if (xml.starts("Comment")) {
                comment = xml.content();
            } else if (xml.starts("PhoneticText")) {
                xml.skip();
            } else if (xml.starts("Data")) {
                text = shown(xml.get("Type", "String"), xml, codes.getOrDefault(style, "General"));
            }
        }
        if (!text.isBlank() && shown && budget.cell() && budget.characters(text.length())) {
            worksheet.put(row, column, text.strip());
            if (!link.isEmpty() && !link.startsWith("#")) {
                worksheet.link(row, column, LinkTargets.of(link, ""));
            }
            worksheet.comment(row, column, CleanText.clean(comment));
        }
        if (across > 0 || down > 0) {
            worksheet.merge(row, column, row + down, column + across);
        }
        column += across;
    }

    private String shown(String type, XmlStream xml, String code) throws IOException {
        String value = xml.content();
        return switch (type) {
            case "Number" -> value.strip().matches("[-+0-9.eE]{1,40}") ? number(value.strip(), code) : value;
            case "DateTime" -> formats.day(value, code, "");
            case "Boolean" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }

    private String number(String value, String code) {
        try {
            return formats.show(Double.parseDouble(value), code, "");
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
