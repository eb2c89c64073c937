/**
 * A page goes in, the same page in the language or script its reader chose comes out
 * ({@link dev.curbcut.language.PageLocalizer}, where to start). Beside that: the catalogues of all that Curbcut itself says
 * ({@link dev.curbcut.language.Catalogues}), and the reading of Chinese text in pinyin.
 */
@NullMarked
package dev.curbcut.language;

import org.jspecify.annotations.NullMarked;
