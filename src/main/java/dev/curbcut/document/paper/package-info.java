/**
 * Documents that are drawn on sheets. In come glyphs and lines where a sheet has them; out go tables, columns in reading
 * order, paragraphs and headings, without what only paper needs. Start at {@link dev.curbcut.document.paper.SheetLayout}.
 */
@NullMarked
package dev.curbcut.document.paper;

import org.jspecify.annotations.NullMarked;
