/**
 * PDF, by PDFBox. In come the bytes of a file; out goes a draft made by the layout of its sheets. Start at {@link
 * dev.curbcut.document.pdf.PdfReader}.
 */
@NullMarked
package dev.curbcut.document.pdf;

import org.jspecify.annotations.NullMarked;
