/**
 * Formats that are XML in a ZIP (OFD, DOCX, XLSX). In come the bytes of a file; out go its parts, bounded, as streams of XML.
 * Start at {@link dev.curbcut.document.archive.ZipArchive}.
 */
@NullMarked
package dev.curbcut.document.archive;

import org.jspecify.annotations.NullMarked;
