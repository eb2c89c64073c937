package dev.curbcut.document.sheet;

import java.util.List;
import java.util.Optional;

/** Where the text of sheets that are pictures comes from. Of one reading of one document. */
@FunctionalInterface
public interface Recogniser {
    /** Recognises nothing. */
    Recogniser NONE = sheet -> Optional.empty();

    /**
     * What stands on a sheet that is a picture, in the order of reading: as far as it is known by now.
     *
     * @param sheet counted from 0
     */
    Optional<List<Glyph>> glyphs(int sheet);
}
