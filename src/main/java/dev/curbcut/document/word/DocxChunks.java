package dev.curbcut.document.word;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.TextDecoder;
import dev.curbcut.document.hypertext.HtmlPlaces;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Files of other formats that are put into a DOCX whole (ISO 29500-1, section 17.17.2), as web pages and converters do. */
final class DocxChunks {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/?]");

    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final Relations relations;
    private final DocumentDraft draft;
    private final WordNotes.Marks marks;

    DocxChunks(ZipArchive archive, DocumentBudget budget, Relations relations, DocumentDraft draft, WordNotes.Marks marks) {
        this.archive = archive;
        this.budget = budget;
        this.relations = relations;
        this.draft = draft;
        this.marks = marks;
    }

    /** Reads the file of that relation where it stands; what can't be read is counted. */
    void read(String id, WordContent story) throws IOException {
        String name = relations.part(id, "word/");
        byte[] part = archive.find(name);
        if (part == null) {
            return;
        }
        String head = new String(part, 0, Math.min(part.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("{\\rtf")) {
            story.add(RtfReader.story(part, budget, draft));
        } else if (head.startsWith("PK")) {
            if (marks.isInner()) {
                draft.omit(What.EMBEDDED, 1); // one within another is as deep as anybody goes
            } else {
                DocxReader.text(new ZipArchive(part, budget.settings()), budget, draft, marks.inner(name), story);
            }
        } else if (!name.endsWith(".txt") && MARKUP.matcher(head.replace("\0", "")).find()) {
            draft.omit(What.EMBEDDED, HtmlPart.read(part, story, budget, HtmlPlaces.ALONE) ? 0 : 1);
        } else {
            for (String line : TextDecoder.decode(part).split("\\R")) {
                String words = CleanText.clean(line);
                if (!words.isEmpty() && budget.characters(words.length())) {
                    story.add(new WordContent.Paragraph(About.NONE, List.of(new Inline.Text(words)), -1, false, Align.START, 0, null));
                }
            }
        }
    }
}
