/** Images of allowed hosts: sniffed, bounded, resized. */
@NullMarked
package dev.curbcut.image;

import org.jspecify.annotations.NullMarked;
