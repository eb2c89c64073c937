/** HTTP towards the reader. */
@NullMarked
package dev.curbcut.server;

import org.jspecify.annotations.NullMarked;
