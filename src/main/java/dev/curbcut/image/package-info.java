/**
 * The bytes of a stranger's image go in, an image drawn anew comes out, bounded and of one of a few widths; or why not. Start
 * with {@link dev.curbcut.image.ImageSanitizer}.
 */
@NullMarked
package dev.curbcut.image;

import org.jspecify.annotations.NullMarked;
