/**
 * Tables that come with the program. In comes the name of one; out go its rows. A room of one class, because rooms that share
 * nothing else read such tables. Start at {@link dev.curbcut.table.TabSeparatedValues}.
 */
@NullMarked
package dev.curbcut.table;

import org.jspecify.annotations.NullMarked;
