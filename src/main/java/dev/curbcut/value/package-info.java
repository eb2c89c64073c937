/**
 * Values that a text writes out, as programs write them: days and times (ISO 8601), sums of money (ISO 4217 and a decimal number), shares of a
 * whole. In comes a text and whose it is, out come places in it; no word is changed. Only what can be read in one way is a value.
 * Start at {@link dev.curbcut.value.Values}.
 */
@NullMarked
package dev.curbcut.value;

import org.jspecify.annotations.NullMarked;
