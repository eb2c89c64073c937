package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sheet of an XLSX, with its links, comments and what is drawn over it. */
final class XlsxSheet {
    private static final int MOST_LINKED_CELLS = 1000;

    /** A formula that is a link, where its address is written out. */
    static final Pattern LINK = Pattern.compile("\\s{0,9}(?i:HYPERLINK)\\(\\s{0,9}\"([^\"]{1,2000})\"");

    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft;
    private final SheetFormats formats;
    private final List<String> strings;
    private final Worksheet worksheet = new Worksheet();
    private String folder = "";
    private Relations relations;

    XlsxSheet(ZipArchive archive, DocumentBudget budget, DocumentDraft draft, SheetFormats formats, List<String> strings) throws IOException {
        this.archive = archive;
        this.budget = budget;
        this.draft = draft;
        this.formats = formats;
        this.strings = strings;
        this.relations = Relations.of(null, budget);
    }

    /** @param sample of the workbook's texts, to tell its language by */
    Worksheet read(String part, String sample) throws IOException {
        byte[] bytes = archive.find(part);
        folder = part.substring(0, part.lastIndexOf('/') + 1);
        relations = Relations.of(archive.find(Relations.path(part)), budget);
        if (bytes != null) {
            cells(XmlStream.of(bytes, budget));
            String lang = CleanText.language(sample + worksheet.sample());
            worksheet.resolve(raw -> {
                int bar = raw.indexOf('|');
                return formats.show(raw.substring(bar + 1), Integer.parseInt(raw.substring(0, bar)), lang);
            });
        }
        List<String> parts = relations.targets().keySet().stream().map(id -> relations.part(id, folder)).filter(archive::has).sorted().toList();
        boolean threads = parts.stream().anyMatch(name -> name.contains("/threadedComments/"));
        for (String name : parts) {
            if (name.contains("/threadedComments/")) {
                comments(XmlStream.of(archive.get(name), budget), "threadedComment", false);
            } else if (name.matches("(?i).*/comments\\d*/?[^/]*\\.xml")) {
                comments(XmlStream.of(archive.get(name), budget), "comment", threads);
            } else if (name.matches("(?i).*/drawings/drawing\\d*\\.xml")) {
                new XlsxDrawing(archive, budget, draft).read(name, worksheet.over);
            }
        }
        return worksheet;
    }

    private void cells(XmlStream xml) throws IOException {
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
                    worksheet.row(row, shown);
                }
                case "c" -> {
                    column = column(xml.get("r", ""), column + 1);
                    cell(xml, row, column, shown);
                }
                case "mergeCell" -> merge(xml.get("ref", ""));
                case "hyperlink" -> link(xml);
                default -> {
                    // Widths, views, drawings.
                }
            }
        }
    }

    private void cell(XmlStream xml, int row, int column, boolean shown) throws IOException {
        String type = xml.get("t", "n");
        int style = xml.number("s", 0);
        String value = "";
        String formula = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = xml.content();
            } else if (xml.starts("v")) {
                value = xml.content();
            } else if (xml.starts("is")) {
                value = XlsxReader.text(xml, "is");
            }
        }
        boolean ofCountry = type.equals("n") && !value.isBlank() && formats.isOfCountry(style);
        String text = switch (type) {
            case "s" -> {
                int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
                yield index >= 0 && index < strings.size() ? formats.text(strings.get(index), style) : "";
            }
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> formats.day(value, style, "");
            case "n" -> ofCountry ? value : formats.show(value, style, "");
            case "str", "inlineStr" -> formats.text(SheetText.decode(value), style);
            default -> value;
        };
        if (value.isEmpty() && !formula.isBlank()) {
            text = "=" + formula.strip(); // some programs write no results and leave them to Excel
        }
        if (text.isBlank() || !shown || !budget.cell() || !budget.characters(text.length())) {
            return;
        }
        if (ofCountry) {
            worksheet.putLater(row, column, style + "|" + value);
        } else {
            worksheet.put(row, column, formats.isStruck(style) ? SheetText.Look.STRUCK.of(text) : text);
        }
        Matcher link = LINK.matcher(formula);
        if (link.lookingAt()) {
            worksheet.link(row, column, LinkTargets.of(link.group(1), ""));
        }
    }

    private void merge(String reference) {
        String[] corners = reference.split(":");
        if (corners.length == 2) {
            worksheet.merge(row(corners[0]), column(corners[0], 0), row(corners[1]), column(corners[1], 0));
        }
    }

    /** A link of a cell or of all cells of a range; places within the workbook lead nowhere on a page. */
    private void link(XmlStream xml) {
        String to = relations.targets().getOrDefault(xml.get("id", ""), "");
        Target target = to.isEmpty() ? null : LinkTargets.of(to, xml.get("location", ""));
        String[] corners = xml.get("ref", "").split(":");
        int row1 = row(corners[corners.length - 1]);
        int column1 = column(corners[corners.length - 1], 0);
        int left = MOST_LINKED_CELLS;
        for (int row = row(corners[0]); row <= row1; row++) {
            for (int column = column(corners[0], 0); column <= column1 && left-- > 0; column++) {
                worksheet.link(row, column, target);
            }
        }
    }

    /** @param threads whether talks stand in a part of their own, which here only a note for older programs stands for */
    private void comments(XmlStream xml, String name, boolean threads) throws IOException {
        List<String> authors = new ArrayList<>();
        while (xml.next() && !budget.spent()) {
            if (xml.starts("author")) {
                authors.add(xml.content());
            } else if (xml.starts(name)) {
                String reference = xml.get("ref", "");
                int author = xml.number("authorId", -1);
                boolean copy = threads && author >= 0 && author < authors.size() && authors.get(author).startsWith("tc=");
                String words = CleanText.clean(name.equals("comment") ? SheetText.decode(XlsxReader.text(xml, name)) : xml.content());
                if (!copy && budget.characters(words.length())) {
                    worksheet.comment(row(reference), column(reference, 0), words);
                }
            }
        }
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 3 && Character.isLetter(reference.charAt(i))) {
            column = 26 * column + Character.toUpperCase(reference.charAt(i++)) - 'A' + 1;
        }
        return i == 0 ? otherwise : column - 1;
    }

    private static int row(String reference) {
        String digits = reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits) - 1;
    }
}
