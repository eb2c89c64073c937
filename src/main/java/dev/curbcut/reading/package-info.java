/** From an origin's bytes to a page of the model. */
@NullMarked
package dev.curbcut.reading;

import org.jspecify.annotations.NullMarked;
