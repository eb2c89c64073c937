/**
 * Themes as data: files of colours by role go in, style sheets and the contrast of every pair of colours that meet come
 * out. Start with {@link dev.curbcut.theme.Themes}.
 */
@NullMarked
package dev.curbcut.theme;

import org.jspecify.annotations.NullMarked;
