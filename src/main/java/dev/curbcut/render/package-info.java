/** From a page and a reader's wishes to HTML, JSON and text. */
@NullMarked
package dev.curbcut.render;

import org.jspecify.annotations.NullMarked;
