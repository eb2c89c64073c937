package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var body = new OdtBody(archive, budget, draft, styles, story);
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

    /** What was deleted stands before the text, by the names of the places it stood at (section 5.5). */
    static Map<String, String> deletions(XmlStream xml, DocumentBudget budget) throws IOException {
        Map<String, String> deletions = new HashMap<>();
        String id = "";
        while (xml.next() && !xml.ends("tracked-changes")) {
            if (xml.starts("changed-region")) {
                id = xml.get("id", "");
            } else if (xml.starts("change-info")) {
                xml.skip();
            } else if (xml.starts("deletion")) {
                String words = CleanText.clean(deletion(xml));
                if (budget.characters(words.length())) {
                    deletions.put(id, words);
                }
            }
        }
        return deletions;
    }

    private static String deletion(XmlStream xml) throws IOException {
        var out = new StringBuilder();
        while (xml.next() && !xml.ends("deletion")) {
            if (xml.starts("change-info")) {
                xml.skip();
            } else if (xml.isText()) {
                out.append(xml.text());
            }
        }
        return out.toString();
    }

    /** What the controls of forms show, by their ids (section 13). */
    static Map<String, String> forms(XmlStream xml, DocumentBudget budget) throws IOException {
        Map<String, String> out = new HashMap<>();
        List<String> ids = List.of();
        while (!budget.spent() && xml.next() && !xml.ends("forms")) {
            if (!xml.starts()) {
                continue;
            }
            String label = xml.get("label", "");
            String words = switch (xml.name()) {
                case "checkbox" -> (xml.get("current-state", xml.get("state", "")).equals("checked") ? FormField.TICKED : FormField.EMPTY) + label;
                case "radio" -> (xml.get("current-selected", xml.get("selected", "")).equals("true") ? FormField.TICKED : FormField.EMPTY) + label;
                case "text", "textarea", "combobox", "formatted-text", "date", "number" -> xml.get("current-value", xml.get("value", ""));
                case "button", "fixed-text", "frame" -> label;
                case "option" -> xml.get("current-selected", xml.get("selected", "")).equals("true") ? label : null;
                default -> null;
            };
            List<String> own = xml.getAll("id");
            ids = own.isEmpty() ? ids : own;
            if (words != null) {
                ids.forEach(id -> out.put(id, words));
            }
        }
        return out;
    }
}
