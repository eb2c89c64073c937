/**
 * What every view of an answer shares. In come a reader's wishes; out go the addresses that links lead to, the
 * languages to choose from, words for documents, and the limit on what is written. Start at {@link
 * dev.curbcut.render.answer.Rendering}.
 */
@NullMarked
package dev.curbcut.render.answer;

import org.jspecify.annotations.NullMarked;
