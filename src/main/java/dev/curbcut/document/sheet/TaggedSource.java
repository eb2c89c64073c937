package dev.curbcut.document.sheet;

import org.jspecify.annotations.Nullable;

/** Where a document's own structure is read from: last, when its sheets are known, and no further than it is of use. */
@FunctionalInterface
public interface TaggedSource {
    /** The whole structure; null where it is larger than any that helps, or its watch saw enough of it. */
    Tagged.@Nullable Element read(Watch watch);

    /** Sees a structure pass in the order of its text. */
    interface Watch {
        /** An element begins. @param role a standard structure type */
        void begin(String role);

        /** Something that a sheet draws stands in the elements that have begun. */
        void drawn(Tagged.Drawn drawn);

        /** An element ends, the innermost of those that have begun. */
        void end(Tagged.Element element);

        /** Whether the rest can't make it good any more. */
        boolean isHopeless();
    }
}
