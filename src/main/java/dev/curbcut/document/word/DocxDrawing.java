package dev.curbcut.document.word;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
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

    /** Takes an element of a drawing that starts here. @param prose of the paragraph it stands in, null outside of any */
    void take(XmlStream xml, @Nullable InlineRuns prose, WordContent story) throws IOException {
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
            case "relIds" -> diagram(xml.get("dm", ""), story);
            default -> draft.omit(What.EMBEDDED, 1);
        }
    }

    /** A picture can't be shown, since it has no address; what its author wrote for those who don't see it can. */
    private static void say(String description, @Nullable InlineRuns prose) {
        String words = CleanText.clean(description);
        boolean said = words.length() > 3 && !words.matches("(?i).*\\.(png|jpe?g|gif|bmp|emf|wmf)$|[\\p{Alnum}_-]+");
        if (said && prose != null) {
            prose.text(" [" + words + "] ", Look.PLAIN);
        }
    }

    /** The words of a SmartArt, a paragraph each shape (section 21.4). */
    private void diagram(String id, WordContent story) throws IOException {
        byte[] part = archive.find(relations.part(id, "word/"));
        if (part == null) {
            draft.omit(What.EMBEDDED, 1);
            return;
        }
        XmlStream xml = XmlStream.of(part, budget);
        var words = new StringBuilder();
        while (!budget.spent() && xml.next()) {
            if (xml.starts("t")) {
                String text = run(xml);
                words.append(budget.characters(text.length()) ? text : "");
            } else if (xml.ends("pt")) {
                String line = CleanText.clean(words.toString());
                words.setLength(0);
                if (!line.isEmpty()) {
                    story.add(new Block.Paragraph(List.of(new Inline.Text(line))));
                }
            }
        }
    }

    /** Both a shape's text and each of its runs are named {@code t}. */
    private static String run(XmlStream xml) throws IOException {
        var out = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.next()) {
            depth += xml.isText() ? 0 : xml.starts() ? 1 : -1;
            if (xml.isText()) {
                out.append(xml.text());
            } else if (xml.ends("p")) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
