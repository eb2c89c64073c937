package dev.curbcut.document.word;

import dev.curbcut.document.word.InlineRuns.Look;

/** What holds within one pair of braces of an RTF. */
final class RtfScope {
    /** Where text goes. */
    enum Destination {
        BODY,
        /** Nowhere, and whatever groups are in it neither. */
        SKIP,
        /** Nowhere, but groups in it may go somewhere. */
        HOLD,
        FONTS,
        STYLES,
        TITLE,
        INSTRUCTION,
        CHOICE,
        INITIAL,
        NUMBER,
        PROPERTY,
        /** Into a formula. */
        FORMULA,
        /** Into the name of a place. */
        PLACE,
        VALUE
    }

    Destination destination = Destination.BODY;
    boolean bold;
    boolean italic;
    boolean hidden;
    boolean inserted;
    boolean deleted;
    boolean struck;
    int raised;
    int font = -1;
    double size = 12;
    int uc = 1;

    /** What this very pair of braces began, and its end ends. */
    boolean field;

    boolean form;
    boolean formula;

    /** Whether it is an element of a formula. */
    boolean element;
    String note = "";
    boolean box;

    /** The scope of a pair of braces within this one. */
    RtfScope inner() {
        var in = new RtfScope();
        in.destination = destination;
        in.inserted = inserted;
        in.deleted = deleted;
        in.font = font;
        in.uc = uc;
        in.copyLook(this);
        return in;
    }

    private void copyLook(RtfScope from) {
        bold = from.bold;
        italic = from.italic;
        hidden = from.hidden;
        struck = from.struck;
        raised = from.raised;
        size = from.size;
    }

    /** Letters as they are without any word about them. */
    void plain() {
        copyLook(new RtfScope());
    }

    Look look() {
        return new Look(bold, italic, raised > 0, raised < 0, inserted, deleted || struck);
    }
}
