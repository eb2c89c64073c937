/** Catalogues of our own words, and what is known of languages and scripts. */
@NullMarked
package dev.curbcut.language;

import org.jspecify.annotations.NullMarked;
