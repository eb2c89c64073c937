/**
 * HTML within documents: books, wrapped pages and what is put into a text whole. Programs write it, plain and flat, and the parser of pages
 * stays in its own home: a walk over tags is enough here. In come the bytes of a part; out go its tags and texts, one by one. Start at
 * {@link dev.curbcut.document.hypertext.HtmlTags}.
 */
@NullMarked
package dev.curbcut.document.hypertext;

import org.jspecify.annotations.NullMarked;
