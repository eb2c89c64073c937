package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.workbook.SheetText.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** XLSX (ECMA-376 part 1, section 18), read as a stream: POI's XSSF would unfold every sheet to a tree of beans. */
public final class XlsxReader {
    private static final int SAMPLE = 2000;

    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private final List<String> strings = new ArrayList<>();
    private SheetFormats formats = new SheetFormats(false);

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
        formats = new SheetFormats(since1904);
        styles();
        strings();
        var book = new WorkbookBlocks(draft, order.size());
        for (String id : order) {
            String part = relations.part(id, "xl/");
            if (archive.has(part) && !budget.spent()) {
                book.add(names.get(id), new XlsxSheet(archive, budget, draft, formats, strings).read(part, sample()));
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
        List<Boolean> struck = new ArrayList<>();
        boolean fonts = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.define(xml.number("numFmtId", 0), xml.get("formatCode", ""));
            } else if (xml.starts("fonts") || xml.ends("fonts")) {
                fonts = xml.starts();
            } else if (fonts && xml.starts("font")) {
                struck.add(false);
            } else if (fonts && xml.starts("strike") && !struck.isEmpty()) {
                struck.set(struck.size() - 1, XmlStream.isOn(xml.get("val", "1")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cells = xml.starts();
            } else if (cells && xml.starts("xf")) {
                int font = xml.number("fontId", 0);
                formats.style(xml.number("numFmtId", 0), font >= 0 && font < struck.size() && struck.get(font));
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
                strings.add(SheetText.decode(text(xml, "si")));
            }
        }
    }

    /** The first of the shared strings: enough to tell a language by. */
    private String sample() {
        var out = new StringBuilder();
        for (int i = 0; i < strings.size() && out.length() < SAMPLE; i++) {
            out.append(strings.get(i)).append(' ');
        }
        return out.toString();
    }

    /** The runs of a string, without the readings that stand above them; what is raised or struck out is marked as such. */
    static String text(XmlStream xml, String end) throws IOException {
        var out = new StringBuilder();
        String place = "";
        boolean struck = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("r")) {
                place = "";
                struck = false;
            } else if (xml.starts("vertAlign")) {
                place = xml.get("val", "");
            } else if (xml.starts("strike")) {
                struck = XmlStream.isOn(xml.get("val", "1"));
            } else if (xml.starts("t")) {
                String text = xml.content();
                text = place.equals("superscript") ? Look.RAISED.of(text) : place.equals("subscript") ? Look.LOWERED.of(text) : text;
                out.append(struck ? Look.STRUCK.of(text) : text);
            } else if (xml.starts("rPh")) {
                xml.skip();
            }
        }
        return out.toString();
    }
}
