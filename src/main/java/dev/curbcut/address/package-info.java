/** Addresses of government pages, the reader's preferences, and the one URL that holds both. */
@NullMarked
package dev.curbcut.address;

import org.jspecify.annotations.NullMarked;
