/** The model: what a page says, as immutable records without a string of markup anywhere. */
@NullMarked
package dev.curbcut.page;

import org.jspecify.annotations.NullMarked;
