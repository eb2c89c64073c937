package dev.curbcut.document.workbook;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.workbook.SheetText.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** XLS and Kingsoft's ET (BIFF8 in OLE2), by POI; what is older, by {@link Biff5Reader}. */
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
            return Biff5Reader.read(bytes, budget);
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
        var formats = new SheetFormats(book.getInternalWorkbook().isUsing1904DateWindowing());
        for (int i = 0; i < book.getNumberOfSheets() && !budget.spent(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                pages.add(book.getSheetName(i), worksheet(book.getSheetAt(i), formats, budget, draft));
            }
        }
        pages.finish(hidden);
        return draft;
    }

    private static Worksheet worksheet(HSSFSheet sheet, SheetFormats formats, DocumentBudget budget, DocumentDraft draft) throws UnreadableDocument {
        var worksheet = new Worksheet();
        for (Row row : sheet) {
            budget.tick();
            worksheet.row(row.getRowNum(), !row.getZeroHeight());
            for (Cell cell : row) {
                if (row.getZeroHeight() || cell.getCellType() == CellType.BLANK || sheet.isColumnHidden(cell.getColumnIndex())) {
                    continue;
                }
                cell(cell, formats, budget, worksheet);
            }
        }
        String lang = CleanText.language(worksheet.sample());
        worksheet.resolve(raw -> {
            int bar = raw.lastIndexOf('|');
            String format = raw.substring(0, bar);
            String code = BuiltInFormats.isOfSystem(format) ? format : BuiltInFormats.code(Integer.parseInt(format), lang);
            return formats.show(Double.parseDouble(raw.substring(bar + 1)), code, lang);
        });
        for (CellRangeAddress m : sheet.getMergedRegions()) {
            worksheet.merge(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn());
        }
        XlsDrawing.read(sheet, budget, draft, worksheet);
        return worksheet;
    }

    private static void cell(Cell cell, SheetFormats formats, DocumentBudget budget, Worksheet worksheet) {
        try {
            int row = cell.getRowIndex();
            int column = cell.getColumnIndex();
            CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            int format = cell.getCellStyle().getDataFormat();
            String code = cell.getCellStyle().getDataFormatString();
            boolean ofSystem = code != null && BuiltInFormats.isOfSystem(code);
            boolean ofCountry = ofSystem || BuiltInFormats.isOfCountry(format) && (code == null || code.startsWith("reserved") || format == 14 || format == 22);
            String value = switch (type) {
                case NUMERIC -> ofCountry
                        ? (ofSystem ? code : Integer.toString(format)) + "|" + cell.getNumericCellValue()
                        : formats.show(cell.getNumericCellValue(), code == null || code.startsWith("reserved") ? "General" : code, "");
                case STRING -> text(cell);
                case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
                case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
                case BLANK, FORMULA, _NONE -> "";
            };
            if (value.isBlank() || !budget.cell() || !budget.characters(value.length())) {
                return;
            }
            if (type == CellType.NUMERIC && ofCountry) {
                worksheet.putLater(row, column, value);
            } else {
                worksheet.put(row, column, value.strip());
            }
            if (type == CellType.STRING && cell.getCellType() == CellType.FORMULA) {
                Matcher link = XlsxSheet.LINK.matcher(cell.getCellFormula());
                worksheet.link(row, column, link.lookingAt() ? LinkTargets.of(link.group(1), "") : null);
            }
            if (cell.getHyperlink() != null && cell.getHyperlink().getAddress() != null) {
                worksheet.link(row, column, LinkTargets.of(cell.getHyperlink().getAddress(), ""));
            }
            if (cell.getCellComment() != null && cell.getCellComment().getString() != null) {
                worksheet.comment(row, column, cell.getCellComment().getString().getString());
            }
        } catch (RuntimeException e) {
            worksheet.put(cell.getRowIndex(), cell.getColumnIndex(), "#VALUE!"); // what POI can't follow
        }
    }

    /** A text whose raised, lowered and struck letters are marked as such. */
    private static String text(Cell cell) {
        String whole = cell.getStringCellValue();
        HSSFWorkbook book = (HSSFWorkbook) cell.getSheet().getWorkbook();
        HSSFFont own = book.getFontAt(cell.getCellStyle().getFontIndex());
        HSSFRichTextString rich = cell.getCellType() == CellType.STRING ? (HSSFRichTextString) cell.getRichStringCellValue() : null;
        if (rich == null || rich.numFormattingRuns() == 0) {
            return marked(whole, own);
        }
        var out = new StringBuilder(marked(whole.substring(0, rich.getIndexOfFormattingRun(0)), own));
        for (int i = 0; i < rich.numFormattingRuns(); i++) {
            int end = i + 1 < rich.numFormattingRuns() ? rich.getIndexOfFormattingRun(i + 1) : whole.length();
            out.append(marked(whole.substring(rich.getIndexOfFormattingRun(i), end), book.getFontAt(rich.getFontOfFormattingRun(i))));
        }
        return out.toString();
    }

    private static String marked(String text, HSSFFont font) {
        String placed = font.getTypeOffset() == Font.SS_SUPER ? Look.RAISED.of(text) : font.getTypeOffset() == Font.SS_SUB ? Look.LOWERED.of(text) : text;
        return font.getStrikeout() ? Look.STRUCK.of(placed) : placed;
    }
}
