package dev.curbcut.document.word;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import java.io.IOException;
import java.util.HashMap;

/** A text as one file of XML, under the name of a DOC: Word 2003's own (WordprocessingML), from which DOCX has its names. */
public final class WordXmlReader {
    private WordXmlReader() {}

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        var draft = new DocumentDraft();
        var styles = DocxStyles.of(bytes, budget);
        var body = new DocxBody(ZipArchive.empty(budget.settings()), budget, styles, DocxNumbers.of(null, budget), Relations.of(null, budget), draft, new WordNotes.Marks("", new HashMap<>()));
        var story = new WordContent();
        XmlStream xml = XmlStream.of(bytes, budget);
        while (xml.next() && !budget.spent()) {
            if (xml.starts("Title")) {
                draft.property = xml.content();
            } else if (xml.starts("body")) {
                body.read(xml, "body", story);
            }
        }
        body.notes().into(story);
        story.into(draft);
        return draft;
    }
}
