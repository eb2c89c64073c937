package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** ODT (ODF 1.3), read as a stream. */
public final class OdtReader {
    private OdtReader() {}

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        var archive = new ZipArchive(bytes, budget.settings());
        var draft = new DocumentDraft();
        draft.property = title(archive, budget);
        var styles = new OdtStyles();
        byte[] named = archive.find("styles.xml");
        if (named != null) {
            styles.read(XmlStream.of(named, budget));
        }
        XmlStream xml = XmlStream.of(archive.get("content.xml"), budget);
        styles.read(xml);
        var story = new WordContent();
        var body = new OdtBody(budget, draft, styles, story);
        body.read(xml, "");
        body.finish();
        story.into(draft);
        return draft;
    }

    /** The title in the properties of an OpenDocument file; null for none. */
    public static @Nullable String title(ZipArchive archive, DocumentBudget budget) throws IOException {
        byte[] meta = archive.find("meta.xml");
        XmlStream xml = meta == null ? null : XmlStream.of(meta, budget);
        while (xml != null && xml.next()) {
            if (xml.starts("title")) {
                return xml.content();
            }
        }
        return null;
    }
}
