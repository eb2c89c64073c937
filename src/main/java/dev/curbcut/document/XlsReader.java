package dev.curbcut.document;

import dev.curbcut.document.Unreadable.Why;
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
final class XlsReader {
    private XlsReader() {}

    static Draft read(byte[] bytes, Budget budget) throws IOException {
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(bytes), false)) {
            return read(book, budget);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Why.ENCRYPTED, "a password is needed");
        } catch (OldExcelFormatException e) {
            throw new Unreadable(Why.OLD_FORMAT, "a format of before Excel 97");
        }
    }

    private static Draft read(HSSFWorkbook book, Budget budget) throws IOException {
        var draft = new Draft();
        var properties = book.getSummaryInformation();
        draft.property = properties == null ? null : properties.getTitle();
        int hidden = 0;
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            hidden += book.getSheetVisibility(i) == SheetVisibility.VISIBLE ? 0 : 1;
        }
        var pages = new Book(draft, book.getNumberOfSheets() - hidden);
        var formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        for (int i = 0; i < book.getNumberOfSheets() && !budget.spent(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                pages.add(book.getSheetName(i), leaf(book.getSheetAt(i), formatter, budget));
            }
        }
        pages.finish(hidden);
        return draft;
    }

    private static Leaf leaf(HSSFSheet sheet, DataFormatter formatter, Budget budget) throws Unreadable {
        var leaf = new Leaf();
        for (Row row : sheet) {
            budget.tick();
            leaf.row(!row.getZeroHeight());
            for (Cell cell : row) {
                if (row.getZeroHeight() || cell.getCellType() == CellType.BLANK || sheet.isColumnHidden(cell.getColumnIndex())) {
                    continue;
                }
                String value = show(cell, formatter);
                if (!value.isBlank() && budget.cell() && budget.characters(value.length())) {
                    leaf.put(row.getRowNum(), cell.getColumnIndex(), value);
                }
            }
        }
        for (CellRangeAddress m : sheet.getMergedRegions()) {
            leaf.merge(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn());
        }
        return leaf;
    }

    private static String show(Cell cell, DataFormatter formatter) {
        try {
            return formatter.formatCellValue(cell).strip();
        } catch (RuntimeException e) {
            return ""; // a pattern or an error value POI can't follow
        }
    }
}
