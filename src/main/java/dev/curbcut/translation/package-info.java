/**
 * Machine translation by the operator's own server: a page goes in, the page in another language comes out, block by block,
 * each held once translated; or nothing yet, and the work goes on behind. Start with
 * {@link dev.curbcut.translation.PageTranslator}.
 */
@NullMarked
package dev.curbcut.translation;

import org.jspecify.annotations.NullMarked;
