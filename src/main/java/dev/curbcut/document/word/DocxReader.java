package dev.curbcut.document.word;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;

/**
 * DOCX (ECMA-376 part 1, section 17), read as a stream. Not by POI's XWPF: that unfolds a document to a tree of beans of
 * many times its size, loses automatic numbers and does not follow {@code altChunk}, in which whole laws come.
 */
public final class DocxReader {
    private DocxReader() {}

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        var archive = new ZipArchive(bytes, budget.settings());
        var draft = new DocumentDraft();
        byte[] properties = archive.find("docProps/core.xml");
        if (properties != null) {
            XmlStream xml = XmlStream.of(properties, budget);
            while (xml.next()) {
                if (xml.starts("title")) {
                    draft.property = xml.content();
                }
            }
        }
        var story = new WordContent();
        text(archive, budget, draft, new WordNotes.Marks("", new HashMap<>()), story);
        story.into(draft);
        return draft;
    }

    /**
     * Adds the text of a file to another text.
     *
     * @param marks of that text's notes, which those of the file are told apart from
     */
    static void text(ZipArchive archive, DocumentBudget budget, DocumentDraft draft, WordNotes.Marks marks, WordContent story) throws IOException {
        String main = archive.has("word/document.xml") ? "word/document.xml" : first(archive);
        var styles = DocxStyles.of(archive.find("word/styles.xml"), budget);
        var numbers = DocxNumbers.of(archive.find("word/numbering.xml"), budget);
        var relations = Relations.of(archive.find(Relations.path(main)), budget);
        var body = new DocxBody(archive, budget, styles, numbers, relations, draft, marks);
        body.read(XmlStream.of(archive.get(main), budget), "", story);
        notes(archive, budget, body, story);
        // Headers and footers stand on every sheet.
        draft.omit(What.FURNITURE, (int) archive.names().stream().filter(name -> name.matches("word/(header|footer)\\d*\\.xml")).count());
    }

    private static String first(ZipArchive archive) throws IOException {
        return archive.names().stream()
                .filter(name -> name.matches("word/document\\d*\\.xml"))
                .findFirst()
                .orElseThrow(() -> new IOException("no text in it"));
    }

    /** Footnotes, endnotes and comments, each once, below the text. */
    private static void notes(ZipArchive archive, DocumentBudget budget, DocxBody body, WordContent story) throws IOException {
        var notes = new WordNotes();
        for (String kind : List.of("footnote", "endnote", "comment")) {
            byte[] part = archive.find("word/" + kind + "s.xml");
            if (part == null) {
                continue;
            }
            XmlStream xml = XmlStream.of(part, budget);
            while (xml.next()) {
                if (!xml.starts(kind)) {
                    continue;
                }
                String mark = body.mark(kind, xml.get("id", ""));
                if (mark.isEmpty() || xml.get("type") != null) {
                    xml.skip();
                    continue;
                }
                var note = new WordContent();
                body.read(xml, kind, note);
                notes.add(mark, note.plain());
            }
        }
        notes.into(story);
    }
}
