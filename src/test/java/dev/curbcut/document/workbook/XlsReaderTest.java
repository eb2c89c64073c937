package dev.curbcut.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.DocumentKind;
import dev.curbcut.document.ReadDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

public class XlsReaderTest {
    public static byte[] book() {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("东桥市先进集体名单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            var head = sheet.createRow(1);
            head.createCell(0).setCellValue("代码");
            head.createCell(1).setCellValue("单位");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(440100);
            row.createCell(1).setCellValue("市图书馆");
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void a_sheet_is_read_as_it_shows() {
        var page = ReadDocuments.page(book(), "a.xls");
        assertThat(page.title()).isEqualTo("东桥市先进集体名单");
        assertThat(ReadDocuments.lines(page)).containsExactly("| ^代码 | ^单位", "| 440100 | 市图书馆");
    }

    @Test
    void kingsofts_table_is_the_same_under_another_name() {
        assertThat(ReadDocuments.outcome(book(), "a.et").kind()).isEqualTo(DocumentKind.ET);
        assertThat(ReadDocuments.lines(ReadDocuments.page(book(), "a.et"))).hasSize(2);
    }

    @Test
    void boxes_of_text_are_read_and_raised_or_struck_letters_told_from_the_others() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("a");
            var raised = book.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            var struck = book.createFont();
            struck.setStrikeout(true);
            var gone = book.createCellStyle();
            gone.setFont(struck);
            var area = new HSSFRichTextString("104 ha");
            area.applyFont(2, 3, raised);
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Place");
            head.createCell(1).setCellValue("Area");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("East");
            row.getCell(0).setCellStyle(gone);
            row.createCell(1).setCellValue(area);
            sheet.createDrawingPatriarch().createTextbox(new HSSFClientAnchor()).setString(new HSSFRichTextString("early figures"));
            book.write(out);
        }
        var page = ReadDocuments.page(out.toByteArray(), "a.xls");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^Place | ^Area", "| East | 104 ha", "early figures");
        assertThat(page.blocks().toString()).contains("Superscript[content=[Text[text=4]]]").contains("Deleted[content=[Text[text=East]]]");
    }
}
