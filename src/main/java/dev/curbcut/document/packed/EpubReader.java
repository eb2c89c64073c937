package dev.curbcut.document.packed;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.word.HtmlPart;
import dev.curbcut.document.word.WordContent;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** EPUB 2 and 3: its pages in the order of its spine (EPUB 3.3, section 5). */
public final class EpubReader {
    private EpubReader() {}

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        var archive = new ZipArchive(bytes, budget.settings());
        String book = book(archive, budget);
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        var draft = new DocumentDraft();
        Map<String, String> manifest = new HashMap<>();
        List<String> spine = new ArrayList<>();
        XmlStream xml = XmlStream.of(archive.get(book), budget);
        while (xml.next()) {
            if (xml.starts("title") && draft.property == null) {
                draft.property = xml.content();
            } else if (xml.starts("language") && draft.lang == null) {
                String lang = xml.content().strip();
                draft.lang = lang.matches("zh|[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}") && !lang.equals("zh") && !lang.equals("und") ? lang : null;
            } else if (xml.starts("item")) {
                manifest.put(xml.get("id", ""), xml.get("href", ""));
                draft.omit(What.IMAGE, xml.get("media-type", "").startsWith("image/") ? 1 : 0);
                draft.omit(What.EMBEDDED, xml.get("media-type", "").matches("(audio|video)/.*") ? 1 : 0);
            } else if (xml.starts("itemref")) {
                spine.add(xml.get("idref", ""));
            }
        }
        var story = new WordContent();
        List<String> files = spine.stream().map(id -> Relations.resolved(folder + decoded(manifest.getOrDefault(id, "")))).toList();
        for (String id : spine) {
            String name = Relations.resolved(folder + decoded(manifest.getOrDefault(id, "")));
            byte[] page = archive.find(name);
            if (page == null || budget.spent() || !HtmlPart.read(page, story, budget, new EpubPlaces(files, name))) {
                draft.omit(What.EMBEDDED, 1);
            }
        }
        story.into(draft);
        return draft;
    }

    /** Where the book's own description is (EPUB OCF, section 4.2.6.3.1). */
    private static String book(ZipArchive archive, DocumentBudget budget) throws IOException {
        XmlStream xml = XmlStream.of(archive.find("META-INF/container.xml") == null ? "<none/>".getBytes(StandardCharsets.UTF_8) : archive.get("META-INF/container.xml"), budget);
        while (xml.next()) {
            if (xml.starts("rootfile") && archive.has(xml.get("full-path", ""))) {
                return xml.get("full-path", "");
            }
        }
        return archive.names().stream().filter(name -> name.endsWith(".opf")).findFirst().orElseThrow(() -> new IOException("no book in it"));
    }

    static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
