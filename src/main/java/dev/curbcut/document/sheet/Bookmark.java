package dev.curbcut.document.sheet;

/**
 * A place that a document's own outline names.
 *
 * @param depth 0 for the outermost
 * @param sheet it leads to, counted from 0; -1 where it isn't said
 */
public record Bookmark(String title, int depth, int sheet) {}
