package dev.curbcut.document;

import dev.curbcut.page.Page;

/** What came of reading a document: in either case a page that names it and offers the original. */
public sealed interface Outcome {
    DocumentKind kind();

    /** Names the document; its attachments begin with the original. */
    Page page();

    /** The text of the document. */
    record Read(DocumentKind kind, Page page) implements Outcome {}

    /** Only its name, and a note that says why: {@code note.document-} and the reason, with the kind's words. */
    record Unreadable(DocumentKind kind, Page page, Why why) implements Outcome {}

    /** Why a document can't be shown as a page. */
    enum Why {
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
}
