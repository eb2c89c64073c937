package dev.curbcut.render.answer;

import dev.curbcut.address.Address;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Attachment;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds of documents and their sizes in words, said beside every link to one. */
public final class DocumentLabels {
    private static final String KEY = "document.";

    private DocumentLabels() {}

    /** “PDF document, 1.2 MB”. */
    public static String words(Catalogue ui, Attachment document) {
        String kind = kind(ui, document.type());
        Long bytes = document.bytes();
        return bytes == null ? kind : kind + ui.say("separator") + size(ui, bytes);
    }

    /** The kind of document behind an address, as far as its ending tells; empty for a page. */
    public static Optional<String> words(Catalogue ui, Address address, @Nullable Attachment said) {
        if (said != null) {
            return Optional.of(words(ui, said));
        }
        String name = address.fileName();
        int dot = name.lastIndexOf('.');
        String type = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot >= 0 && isDocument(ui, type) ? Optional.of(kind(ui, type)) : Optional.empty();
    }

    private static boolean isDocument(Catalogue ui, String type) {
        return type.matches("[a-z0-9]{2,4}") && ui.has(KEY + type);
    }

    private static String kind(Catalogue ui, String type) {
        return ui.sayOr(KEY + type, "document.other", type.toUpperCase(Locale.ROOT));
    }

    /** Decimal units, as file managers show them. */
    private static String size(Catalogue ui, long bytes) {
        if (bytes < 1000) {
            return ui.say("size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? ui.say("size.kb", (bytes + 500) / 1000)
                : ui.say("size.mb", String.format(Locale.ROOT, "%.1f", bytes / 1e6));
    }
}
