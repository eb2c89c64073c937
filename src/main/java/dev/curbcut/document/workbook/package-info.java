/**
 * Workbooks: XLSX, XLS and CSV. In come the bytes of a file; out goes a draft with a table for each sheet, each cell as it
 * shows. Start at {@link dev.curbcut.document.workbook.WorkbookBlocks}.
 */
@NullMarked
package dev.curbcut.document.workbook;

import org.jspecify.annotations.NullMarked;
