/**
 * Sheets as formats draw them. In come glyphs, lines and what a document says of itself (bookmarks, a structure); out goes a
 * sheet with all its text on level lines from left to right. Start at {@link dev.curbcut.document.sheet.Sheet}.
 */
@NullMarked
package dev.curbcut.document.sheet;

import org.jspecify.annotations.NullMarked;
