package dev.curbcut.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.DocumentOutcome;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Workbooks of Excel 95, written record by record. */
class Biff5ReaderTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] BOOK = {0, 5, 5, 0, 0, 0, 0, 0};
    private static final byte[] SHEET = {0, 5, 16, 0, 0, 0, 0, 0};
    private static final byte[] NOTHING = {};

    private static byte[] record(int type, byte[]... content) {
        byte[] all = join(content);
        return join(shorts(type, all.length), all);
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] shorts(int... values) {
        ByteBuffer out = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            out.putShort((short) value);
        }
        return out.array();
    }

    private static byte[] number(double value) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value).array();
    }

    private static byte[] label(int row, int column, String text) {
        return record(0x0204, shorts(row, column, 0, text.getBytes(GBK).length), text.getBytes(GBK));
    }

    private static byte[] style(int format) {
        return record(0x00e0, shorts(0, format, 0, 0, 0, 0, 0, 0));
    }

    private static byte[] format(int id, String code) {
        return record(0x041e, shorts(id), new byte[] {(byte) code.getBytes(GBK).length}, code.getBytes(GBK));
    }

    private static byte[] globals(int place, int codePage, byte[]... more) {
        byte[] name = "收费".getBytes(GBK);
        byte[] font = record(0x0031, shorts(200, 0, 0x7fff, 400, 0), new byte[] {0, 0, 0, 0, 5}, "Arial".getBytes(GBK));
        return join(record(0x0809, BOOK), record(0x0042, shorts(codePage)), join(more), font, font, font, font, format(164, "yyyy\"年\"m\"月\"d\"日\""), format(165, "#,##0.00"),
                style(0), style(164), style(165), style(9), record(0x0085, shorts(place, 0, 0), new byte[] {(byte) name.length}, name), record(0x000a));
    }

    /** The file of one sheet. */
    private static byte[] book(int codePage, byte[] before, byte[]... cells) {
        int place = globals(0, codePage, before).length;
        byte[] stream = join(globals(place, codePage, before), record(0x0809, SHEET), join(cells), record(0x000a));
        var file = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(stream), "Book");
            files.writeFilesystem(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Test
    void texts_are_bytes_of_the_code_page_and_numbers_show_as_their_formats_say() {
        byte[] result = record(0x0006, shorts(2, 3, 0), new byte[] {0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff}, shorts(0, 0, 0, 3), new byte[] {0x1e, 1, 0});
        byte[] whole = "大船两艘".getBytes(GBK);
        byte[] file = book(936, NOTHING,
                label(0, 0, "船型"), label(0, 1, "日期"), label(0, 2, "金额"), label(0, 3, "占比"),
                label(1, 0, "小船"), record(0x0203, shorts(1, 1, 1), number(45356)), record(0x027e, shorts(1, 2, 2), shorts(123450 << 2 & 0xffff | 3, 123450 >> 14)),
                record(0x00bd, shorts(1, 3, 3), shorts(0, 0x3fc0), shorts(3)),
                record(0x00d6, shorts(2, 0, 0, 4), "大船".getBytes(GBK), new byte[] {1, 0, 1}), record(0x0006, shorts(2, 2, 2), number(1234.5), shorts(0, 0, 0, 3), new byte[] {0x1e, 1, 0}),
                result, record(0x0207, shorts(whole.length), whole),
                record(0x0205, shorts(3, 0, 0), new byte[] {1, 0}), record(0x0205, shorts(3, 1, 0), new byte[] {7, 1}),
                record(0x001c, shorts(1, 0, 8), "不含渔船".getBytes(GBK)));
        Page page = ReadDocuments.page(file, "a.xls");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^船型 | ^日期 | ^金额 | ^占比", "| 小船 | 2024年3月5日 | 1,234.50 | 13%", "| 大船 |  | 1,234.50 | 大船两艘", "| TRUE | #DIV/0! |  |", "A2 不含渔船");
    }

    @Test
    void hidden_rows_and_columns_are_left_out_and_days_may_count_from_1904() {
        byte[] hidden = record(0x0208, shorts(1, 0, 3, 0x00ff, 0, 0, 0x0120, 0x0f));
        byte[] file = book(936, record(0x0022, shorts(1)), record(0x007d, shorts(1, 1, 0, 0, 1)), hidden, label(0, 0, "甲"), label(0, 1, "乙"), label(0, 2, "丙"), label(1, 0, "隐"), label(2, 0, "丁"),
                record(0x0203, shorts(2, 2, 1), number(1)));
        assertThat(ReadDocuments.lines(ReadDocuments.page(file, "a.xls"))).containsExactly("| ^甲 | ^丙", "| 丁 | 1904年1月2日");
    }

    @Test
    void a_password_is_said_and_bytes_that_lie_do_no_harm() {
        byte[] file = book(936, record(0x002f, shorts(1, 2)), label(0, 0, "甲"));
        assertThat(((DocumentOutcome.Unreadable) ReadDocuments.outcome(file, "a.xls")).why()).isEqualTo(Why.ENCRYPTED);
        byte[] whole = book(936, NOTHING, label(0, 0, "甲"), label(0, 1, "乙"), record(0x00bd, shorts(1, 0, 3), shorts(0, 0x3fc0), shorts(0)));
        for (int i = 512; i < whole.length; i += 3) {
            byte[] broken = whole.clone();
            broken[i] ^= (byte) 0xff;
            assertThat(ReadDocuments.outcome(broken, "a.xls")).isNotNull();
        }
    }
}
