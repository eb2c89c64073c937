/**
 * Files within a file: XML in a ZIP (OFD, DOCX, XLSX), streams in OLE2 (PPT). In come the bytes of a file; out go its parts, bounded, as streams
 * of XML or as bytes.
 * Start at {@link dev.curbcut.document.archive.ZipArchive}.
 */
@NullMarked
package dev.curbcut.document.archive;

import org.jspecify.annotations.NullMarked;
