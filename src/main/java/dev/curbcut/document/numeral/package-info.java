/**
 * Numbers as documents write them: in lists and sheets, by digits, letters, words and the signs of East Asia. In comes a number
 * with the name of a format; out goes what a reader of the original sees. Start at {@link dev.curbcut.document.numeral.Numerals}.
 */
@NullMarked
package dev.curbcut.document.numeral;

import org.jspecify.annotations.NullMarked;
