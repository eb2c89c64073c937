/**
 * Lists of links to other pages. In come boxes; out go items with title, date, summary and image, and where more of
 * them are. What else an item holds is read by a function that is passed in. Start at {@link
 * dev.curbcut.reading.listing.Items}, for pagers at {@link dev.curbcut.reading.listing.Paging}.
 */
@NullMarked
package dev.curbcut.reading.listing;

import org.jspecify.annotations.NullMarked;
