/**
 * Documents of offices, named and, where it can be, read. In come the bytes of a file, with what its origin calls it; out goes
 * a page of blocks, or one that says why there is none. Start at {@link dev.curbcut.document.Documents#read}.
 *
 * <p>For others are {@code Documents}, {@code DocumentKind}, {@code DocumentOutcome} and, in the room {@code draft}, {@code
 * DocumentSettings}; all else is for this package and its rooms: {@code pdf}, {@code ofd}, {@code word}, {@code workbook} and {@code packed}
 * read a format each to a {@code draft}, over {@code paper} (what is drawn) and {@code archive} (what is packed).
 */
@NullMarked
package dev.curbcut.document;

import org.jspecify.annotations.NullMarked;
