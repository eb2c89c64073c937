package dev.curbcut.document.word;

import dev.curbcut.document.word.InlineRuns.Look;
import org.jspecify.annotations.Nullable;

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

    /** Whether what follows is text of East Asia, whose letters may have a size and weight of their own; 0 and null for none. */
    boolean wide;

    double wideSize;
    @Nullable Boolean wideBold;
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
        wide = from.wide;
        wideSize = from.wideSize;
        wideBold = from.wideBold;
    }

    /** Letters as they are without any word about them. */
    void plain() {
        copyLook(new RtfScope());
    }

    /** In points. */
    double size() {
        return wide && wideSize > 0 ? wideSize : size;
    }

    Look look() {
        return new Look(wide && wideBold != null ? wideBold : bold, italic, raised > 0, raised < 0, inserted, deleted || struck);
    }
}
