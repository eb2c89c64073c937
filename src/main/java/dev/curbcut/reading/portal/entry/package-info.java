/**
 * What one address is said of on a front page: the rows, tiles and ways to more that its lists are made of, and what short
 * lines and addresses say by themselves. In comes a box that leads to one place; out goes a {@link
 * dev.curbcut.reading.portal.entry.Part}. Start at {@link dev.curbcut.reading.portal.entry.EntryReader}.
 */
@NullMarked
package dev.curbcut.reading.portal.entry;

import org.jspecify.annotations.NullMarked;
