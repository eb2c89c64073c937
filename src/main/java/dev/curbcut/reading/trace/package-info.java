/**
 * Why a page reads as it does. In come decisions, as each step of a reading takes them; out goes a plain text for whoever wonders about
 * a page ({@code read --explain}). Start at {@link dev.curbcut.reading.trace.Trace}.
 */
@NullMarked
package dev.curbcut.reading.trace;

import org.jspecify.annotations.NullMarked;
