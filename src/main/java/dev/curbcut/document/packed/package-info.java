/**
 * Slides, books and parcels: PPTX, EPUB and ZIP. In come the bytes of a file; out goes a draft, written with the rooms that know the
 * texts within. Start at {@link dev.curbcut.document.packed.ZipReader}.
 */
@NullMarked
package dev.curbcut.document.packed;

import org.jspecify.annotations.NullMarked;
