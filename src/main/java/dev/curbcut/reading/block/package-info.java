/**
 * Elements as blocks. In come the boxes of a body; out go paragraphs, headings, lists, figures, quotes and what the
 * rooms of tables, listings and forms make, in the page's order. Start at {@link dev.curbcut.reading.block.Blocks}, for
 * parts of lines at {@link dev.curbcut.reading.block.Lines}.
 */
@NullMarked
package dev.curbcut.reading.block;

import org.jspecify.annotations.NullMarked;
