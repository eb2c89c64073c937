/**
 * Documents of word processors: DOCX, DOC and RTF. In come the bytes of a file; out goes a draft, its headings found when all
 * paragraphs are known. Start at {@link dev.curbcut.document.word.WordContent}, which all readers here fill.
 */
@NullMarked
package dev.curbcut.document.word;

import org.jspecify.annotations.NullMarked;
