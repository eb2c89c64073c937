package dev.curbcut.document.draft;

import java.io.IOException;

/** A document can't be read, and why. An {@link IOException}, so that it passes through the libraries' callbacks. */
public final class UnreadableDocument extends IOException {
    private final Why why;

    /** Why a document can't be shown as a page. */
    public enum Why {
        /** It asks for a password. */
        ENCRYPTED,
        /** It breaks the rules of its format. */
        DAMAGED,
        /** More bytes, or unfolds to more, than the limit. */
        TOO_LARGE,
        /** Reading it took longer than the limit. */
        TOO_SLOW,
        /** A format of long ago: Word 2, Microsoft Works. */
        OLD_FORMAT,
        /** Its text would be drawn by a program in one maker's reader (XFA). */
        FORM_PROGRAM,
        /** Not a text: an archive, slides. */
        NOT_TEXT
    }

    /** @param message for a log, in English */
    public UnreadableDocument(Why why, String message) {
        super(message);
        this.why = why;
    }

    /** For the reader. */
    public Why why() {
        return why;
    }
}
