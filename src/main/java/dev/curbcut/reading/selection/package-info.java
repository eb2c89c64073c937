/**
 * Which of a page's boxes are its body. In come boxes, claims and a title; out go the boxes to be read as the body and
 * what was left out of them. Start at {@link dev.curbcut.reading.selection.Selection}.
 */
@NullMarked
package dev.curbcut.reading.selection;

import org.jspecify.annotations.NullMarked;
