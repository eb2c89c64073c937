package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.DiagramText;
import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.page.Block;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.List;

/** What is drawn over the cells of an XLSX (ISO 29500-1, section 20.5): boxes of text, charts, diagrams; pictures by what is said of them. */
final class XlsxDrawing {
    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft;

    XlsxDrawing(ZipArchive archive, DocumentBudget budget, DocumentDraft draft) {
        this.archive = archive;
        this.budget = budget;
        this.draft = draft;
    }

    void read(String part, List<Block> over) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = Relations.of(archive.find(Relations.path(part)), budget);
        XmlStream xml = XmlStream.of(archive.get(part), budget);
        var words = new StringBuilder();
        while (xml.next() && !budget.spent()) {
            if (xml.isText()) {
                continue;
            }
            if (xml.ends("p")) {
                over.addAll(TableBuilder.paragraphs(words.toString()));
                words.setLength(0);
            } else if (xml.starts()) {
                switch (xml.name()) {
                    case "t" -> {
                        String text = xml.content();
                        words.append(budget.characters(text.length()) ? text : "");
                    }
                    case "cNvPr" -> over.addAll(TableBuilder.paragraphs(PictureWords.of(xml.get("descr", ""))));
                    case "pic" -> draft.omit(What.IMAGE, 1);
                    case "chart" -> drawn(relations.part(xml.get("id", ""), folder), true, over);
                    case "relIds" -> drawn(relations.part(xml.get("dm", ""), folder), false, over);
                    case "oleObj", "contentPart" -> draft.omit(What.EMBEDDED, 1);
                    case "Fallback" -> xml.skip();
                    default -> {
                        // Places and looks.
                    }
                }
            }
        }
    }

    private void drawn(String part, boolean chart, List<Block> over) throws IOException {
        byte[] bytes = archive.find(part);
        List<Block> blocks = bytes == null ? List.of() : chart ? ChartReader.read(bytes, budget) : DiagramText.read(bytes, budget);
        draft.omit(What.EMBEDDED, blocks.isEmpty() ? 1 : 0);
        over.addAll(blocks);
    }
}
