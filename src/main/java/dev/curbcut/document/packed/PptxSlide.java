package dev.curbcut.document.packed;

import dev.curbcut.document.archive.DiagramText;
import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.document.word.WordContent;
import dev.curbcut.document.workbook.ChartReader;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** One slide: its title, and what else stands on it in the order of the file, which is that of reading. */
final class PptxSlide {
    private static final Set<String> FURNITURE = Set.of("sldNum", "dt", "ftr", "hdr", "sldImg");

    private final DocumentBudget budget;
    private final DocumentDraft draft;
    private final PptxText text;
    private final ZipArchive archive;
    private final Relations relations;
    private final String folder;
    private final WordContent body = new WordContent();
    private List<Inline> title = List.of();

    /** @param folder where its part is */
    PptxSlide(ZipArchive archive, DocumentBudget budget, DocumentDraft draft, Relations relations, String folder) {
        this.archive = archive;
        this.relations = relations;
        this.folder = folder;
        this.budget = budget;
        this.draft = draft;
        this.text = new PptxText(budget, relations);
    }

    /** The title, on one line; empty for none. */
    List<Inline> title() {
        return title;
    }

    List<Block> blocks() {
        return body.plain();
    }

    /** @return false where the slide is hidden */
    boolean read(XmlStream xml) throws IOException {
        String placeholder = "";
        while (xml.next() && !budget.spent()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "sld" -> {
                    if (!XmlStream.isOn(xml.get("show", "1"))) {
                        return false;
                    }
                }
                case "sp" -> placeholder = "";
                case "cNvPr" -> say(xml.get("descr", ""));
                case "ph" -> placeholder = xml.get("type", "body");
                case "txBody" -> shape(xml, placeholder);
                case "tbl" -> table(xml);
                case "pic" -> draft.omit(What.IMAGE, 1);
                case "chart", "relIds" -> drawn(xml);
                case "oleObj", "contentPart" -> draft.omit(What.EMBEDDED, 1);
                case "Fallback" -> xml.skip();
                default -> {
                    // Places and looks.
                }
            }
        }
        return true;
    }

    private void shape(XmlStream xml, String placeholder) throws IOException {
        boolean lists = placeholder.equals("body") || placeholder.equals("obj");
        List<WordContent.Paragraph> read = text.read(xml, "txBody", lists);
        if (FURNITURE.contains(placeholder)) {
            draft.omit(What.FURNITURE, read.isEmpty() ? 0 : 1);
            return;
        }
        boolean titles = (placeholder.equals("title") || placeholder.equals("ctrTitle")) && title.isEmpty();
        if (titles && !read.isEmpty()) {
            title = PptxText.line(read);
            return;
        }
        // A single line is no list, whatever its outline draws before it.
        boolean alone = read.size() == 1;
        for (WordContent.Paragraph p : read) {
            body.add(alone ? new WordContent.Paragraph(p.about(), p.content(), -1, false, p.align(), 0, null) : p);
        }
    }

    private void say(String description) {
        String words = PictureWords.of(description);
        if (!words.isEmpty()) {
            body.add(new Block.Paragraph(List.of(new Inline.Text(words))));
        }
    }

    /** What another part draws: its words and values; what has none is counted. */
    private void drawn(XmlStream xml) throws IOException {
        boolean chart = xml.name().equals("chart");
        byte[] part = archive.find(relations.part(xml.get(chart ? "id" : "dm", ""), folder));
        List<Block> blocks = part == null ? List.of() : chart ? ChartReader.read(part, budget) : DiagramText.read(part, budget);
        draft.omit(What.EMBEDDED, blocks.isEmpty() ? 1 : 0);
        blocks.forEach(body::add);
    }

    private void table(XmlStream xml) throws IOException {
        var grid = new TableBuilder();
        int row = -1;
        int column = 0;
        int across = 1;
        int down = 1;
        boolean covered = false;
        while (xml.next() && !xml.ends("tbl") && !budget.spent()) {
            if (xml.starts("tr")) {
                row++;
                column = 0;
            } else if (xml.starts("tc")) {
                across = Math.clamp(xml.number("gridSpan", 1), 1, 1000);
                down = Math.clamp(xml.number("rowSpan", 1), 1, 10_000);
                covered = XmlStream.isOn(xml.get("hMerge", "0")) || XmlStream.isOn(xml.get("vMerge", "0"));
            } else if (xml.starts("txBody")) {
                var cell = new WordContent();
                text.read(xml, "txBody", false).forEach(cell::add);
                if (!covered && budget.cell()) {
                    grid.put(new TableBuilder.PlacedCell(row, column, down, across, cell.plain()));
                }
            } else if (xml.ends("tc")) {
                column++;
            }
        }
        if (!grid.isEmpty()) {
            body.add(grid.table(List.of()));
        }
    }
}
