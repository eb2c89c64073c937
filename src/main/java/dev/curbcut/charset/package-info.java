/**
 * Charsets as browsers have them: every label and every table of the WHATWG Encoding Standard. In comes a label or bytes, out
 * goes a {@link java.nio.charset.Charset} that decodes and encodes them; {@link dev.curbcut.charset.Charsets} is where to start.
 *
 * <p>Java's own charsets of the same names differ, in the euro sign of GBK, in 540 letters of Big5, in the quotation marks of
 * TIS-620, so none of them is used but for Unicode's.
 */
@NullMarked
package dev.curbcut.charset;

import org.jspecify.annotations.NullMarked;
