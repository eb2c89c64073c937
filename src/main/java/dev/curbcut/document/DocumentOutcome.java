package dev.curbcut.document;

import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.Page;

/** What came of reading a document: in either case a page that names it and offers the original. */
public sealed interface DocumentOutcome {
    DocumentKind kind();

    /** Names the document; its attachments begin with the original. */
    Page page();

    /** The text of the document. */
    record Read(DocumentKind kind, Page page) implements DocumentOutcome {}

    /** Only its name, and a note that says why: {@code note.document-} and the reason, with the kind's words. */
    record Unreadable(DocumentKind kind, Page page, Why why) implements DocumentOutcome {}
}
