package dev.curbcut.document.workbook;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** XLS and Kingsoft's ET (BIFF8 in OLE2), by POI. */
public final class XlsReader {
    private XlsReader() {}

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(bytes), false)) {
            return read(book, budget);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocument(Why.ENCRYPTED, "a password is needed");
        } catch (OldExcelFormatException e) {
            throw new UnreadableDocument(Why.OLD_FORMAT, "a format of before Excel 97");
        }
    }

    private static DocumentDraft read(HSSFWorkbook book, DocumentBudget budget) throws IOException {
        var draft = new DocumentDraft();
        var properties = book.getSummaryInformation();
        draft.property = properties == null ? null : properties.getTitle();
        int hidden = 0;
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            hidden += book.getSheetVisibility(i) == SheetVisibility.VISIBLE ? 0 : 1;
        }
        var pages = new WorkbookBlocks(draft, book.getNumberOfSheets() - hidden);
        var formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        for (int i = 0; i < book.getNumberOfSheets() && !budget.spent(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                pages.add(book.getSheetName(i), worksheet(book.getSheetAt(i), formatter, budget));
            }
        }
        pages.finish(hidden);
        return draft;
    }

    private static Worksheet worksheet(HSSFSheet sheet, DataFormatter formatter, DocumentBudget budget) throws UnreadableDocument {
        var worksheet = new Worksheet();
        for (Row row : sheet) {
            budget.tick();
            worksheet.row(!row.getZeroHeight());
            for (Cell cell : row) {
                if (row.getZeroHeight() || cell.getCellType() == CellType.BLANK || sheet.isColumnHidden(cell.getColumnIndex())) {
                    continue;
                }
                String value = show(cell, formatter);
                if (!value.isBlank() && budget.cell() && budget.characters(value.length())) {
                    worksheet.put(row.getRowNum(), cell.getColumnIndex(), value);
                }
            }
        }
        for (CellRangeAddress m : sheet.getMergedRegions()) {
            worksheet.merge(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn());
        }
        return worksheet;
    }

    private static String show(Cell cell, DataFormatter formatter) {
        try {
            return formatter.formatCellValue(cell).strip();
        } catch (RuntimeException e) {
            return ""; // a pattern or an error value POI can't follow
        }
    }
}
