/** A small invented city's government site, with an origin of its own. */
@NullMarked
package dev.curbcut.sample;

import org.jspecify.annotations.NullMarked;
