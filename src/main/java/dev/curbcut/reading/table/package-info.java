/**
 * Tables. In comes a table's box; out goes a table of the model with its heads found, or the list that it was used to
 * lay out. The blocks of a cell are read by a function that is passed in. Start at {@link
 * dev.curbcut.reading.table.Tables}.
 */
@NullMarked
package dev.curbcut.reading.table;

import org.jspecify.annotations.NullMarked;
