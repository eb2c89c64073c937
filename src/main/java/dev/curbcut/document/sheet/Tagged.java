package dev.curbcut.document.sheet;

import java.util.List;

/** A document's own structure (ISO 32000-1 section 14.8): elements within elements, and at the ends what sheets draw. */
public sealed interface Tagged {
    /**
     * @param role a standard structure type, such as {@code H1}, {@code P}, {@code TD}
     * @param alternative what stands for it, where it is no text; empty for none
     * @param actual the text it stands for; empty for what is drawn
     * @param lang BCP 47, empty where it is that of what is around it
     * @param rowHead whether it is a head of its row
     */
    record Element(String role, String alternative, String actual, String lang, int rowspan, int colspan, boolean rowHead, List<Tagged> kids)
            implements Tagged {
        public Element {
            kids = List.copyOf(kids);
        }
    }

    /** What a sheet, counted from 0, draws under a tag. */
    record Drawn(int sheet, int tag) implements Tagged {}
}
