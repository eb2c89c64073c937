/**
 * A page as a book for offline reading (EPUB 3.3). In comes a page with the words of ours in the reader's language; out go the bytes of
 * one file. Start at {@link dev.curbcut.render.epub.EpubView}.
 */
@NullMarked
package dev.curbcut.render.epub;

import org.jspecify.annotations.NullMarked;
