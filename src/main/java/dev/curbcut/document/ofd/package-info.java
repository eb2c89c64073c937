/**
 * OFD (GB/T 33190-2016), the national format of fixed sheets. In come the bytes of a file; out goes a draft made by the layout
 * of its sheets. Start at {@link dev.curbcut.document.ofd.OfdReader}.
 */
@NullMarked
package dev.curbcut.document.ofd;

import org.jspecify.annotations.NullMarked;
