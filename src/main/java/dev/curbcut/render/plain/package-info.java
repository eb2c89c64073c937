/**
 * A page as text. In come blocks and lines; out go their characters, for the text view, for the JSON view and for
 * everything that measures or compares texts. Start at {@link dev.curbcut.render.plain.PlainText}.
 */
@NullMarked
package dev.curbcut.render.plain;

import org.jspecify.annotations.NullMarked;
