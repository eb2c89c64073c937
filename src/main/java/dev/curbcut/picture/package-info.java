/**
 * Pictures of text in pages: posters and long strips in which offices draw what a policy says. In comes a page as read, and a way to its
 * pictures' bytes; out goes the page with the words of such pictures below them, as far as they are recognised, else with a sentence that
 * says what they are. Start at {@link dev.curbcut.picture.PicturesOfText}.
 */
@NullMarked
package dev.curbcut.picture;

import org.jspecify.annotations.NullMarked;
