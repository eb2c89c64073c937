package dev.curbcut.document.word;

import dev.curbcut.document.archive.DiagramText;
import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.document.workbook.ChartReader;
import dev.curbcut.page.Block;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is drawn in a DOCX: its words where it has any, else a count of what can't be shown. */
final class DocxDrawing {
    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final Relations relations;
    private final DocumentDraft draft;
    private String alternative = "";

    DocxDrawing(ZipArchive archive, DocumentBudget budget, Relations relations, DocumentDraft draft) {
        this.archive = archive;
        this.budget = budget;
        this.relations = relations;
        this.draft = draft;
    }

    /**
     * Takes an element of a drawing that starts here.
     *
     * @param prose of the paragraph it stands in, null outside of any
     * @param after what stands below that paragraph
     */
    void take(XmlStream xml, @Nullable InlineRuns prose, List<Block> after) throws IOException {
        switch (xml.name()) {
            case "docPr" -> say(xml.get("descr", ""), prose);
            case "pic" -> draft.omit(What.IMAGE, 1);
            case "shape" -> alternative = xml.get("alt", "");
            case "imagedata" -> {
                draft.omit(What.IMAGE, 1);
                say(alternative, prose);
            }
            case "textpath" -> {
                String words = CleanText.clean(xml.get("string", ""));
                if (prose != null && budget.characters(words.length())) {
                    prose.text(words, Look.PLAIN);
                }
            }
            case "relIds" -> {
                byte[] part = part(xml.get("dm", ""));
                drawn(part == null ? List.of() : DiagramText.read(part, budget), after);
            }
            case "chart" -> {
                byte[] part = part(xml.get("id", ""));
                drawn(part == null ? List.of() : ChartReader.read(part, budget), after);
            }
            default -> draft.omit(What.EMBEDDED, 1);
        }
    }

    private static void say(String description, @Nullable InlineRuns prose) {
        String words = PictureWords.of(description);
        if (!words.isEmpty() && prose != null) {
            prose.text(' ' + words + ' ', Look.PLAIN);
        }
    }

    /** What is drawn by another part: its words and values; what has none is counted. */
    private void drawn(List<Block> blocks, List<Block> after) {
        draft.omit(What.EMBEDDED, blocks.isEmpty() ? 1 : 0);
        after.addAll(blocks);
    }

    private byte @Nullable [] part(String id) throws IOException {
        return archive.find(relations.part(id, "word/"));
    }
}
