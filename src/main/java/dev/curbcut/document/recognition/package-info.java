/**
 * Scans, by a program of the operator's own: Tesseract, which is given pictures of sheets and gives back words with their places.
 * In come a document's bytes and who draws its sheets; out go glyphs, sheet by sheet, as soon as they are known. It works in the
 * background: a reading takes what there is, and asks for the rest. Start at {@link dev.curbcut.document.recognition.Scans}.
 */
@NullMarked
package dev.curbcut.document.recognition;

import org.jspecify.annotations.NullMarked;
