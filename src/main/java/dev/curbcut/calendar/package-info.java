/**
 * Days as the world writes them. In comes a text, and where a page is from; out goes its first date in ISO 8601 and the place where
 * it stands. {@link dev.curbcut.calendar.Dates} is where to start: it cuts a text into {@link dev.curbcut.calendar.DateTokens},
 * which {@link dev.curbcut.calendar.DateNotation} reads by the words of {@code months.tsv} and {@code date-words.tsv}, in the
 * {@link dev.curbcut.calendar.CalendarSystem} that its era, its month or its country tells.
 */
@NullMarked
package dev.curbcut.calendar;

import org.jspecify.annotations.NullMarked;
