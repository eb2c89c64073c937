package dev.curbcut.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    @Test
    void quotes_hold_commas_line_ends_and_quotes() {
        byte[] csv = "Name,Note\nAdams,\"said \"\"no\"\", twice\"\nBrown,\"one\ntwo\"\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ReadDocuments.lines(ReadDocuments.page(csv, "a.csv"))).containsExactly("| ^Name | ^Note", "| Adams | said \"no\", twice", "| Brown | one / two");
    }

    @Test
    void chinese_of_any_charset_is_chinese() {
        String text = "单位,电话\n东桥市图书馆,一二三四五六\n南桥市博物馆,二三四五六七\n";
        for (String charset : new String[] {"UTF-8", "GBK", "UTF-16LE"}) {
            byte[] mark = charset.equals("UTF-16LE") ? new byte[] {(byte) 0xff, (byte) 0xfe} : new byte[0];
            byte[] body = text.getBytes(Charset.forName(charset));
            byte[] csv = new byte[mark.length + body.length];
            System.arraycopy(mark, 0, csv, 0, mark.length);
            System.arraycopy(body, 0, csv, mark.length, body.length);
            assertThat(ReadDocuments.lines(ReadDocuments.page(csv, "a.csv"))).as(charset).contains("| 东桥市图书馆 | 一二三四五六");
        }
    }

    @Test
    void semicolons_and_tabs_part_values_where_the_first_line_has_them() {
        assertThat(ReadDocuments.lines(ReadDocuments.page("a;b\nc;1,5\n".getBytes(StandardCharsets.UTF_8), "a.csv"))).contains("| c | 1,5");
        assertThat(ReadDocuments.lines(ReadDocuments.page("a\tb\nc\td, e\n".getBytes(StandardCharsets.UTF_8), "a.csv"))).contains("| c | d, e");
    }

    @Test
    void a_line_of_one_value_above_or_below_is_a_title_or_a_note() {
        var page = ReadDocuments.page("2026 tests of food,,\nNo,Name,Result\n001,flour,good\n002,oil,bad\nBy the county,,\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.csv");
        assertThat(page.title()).isEqualTo("2026 tests of food");
        assertThat(ReadDocuments.lines(page)).containsExactly("| ^No | ^Name | ^Result", "| 001 | flour | good", "| 002 | oil | bad", "By the county");
    }

    @Test
    void a_first_line_that_tells_excel_the_mark_is_obeyed_and_not_shown() {
        for (String said : new String[] {"sep=;\r\n", "\"sep=;\"\n", "SEP=;\n"}) {
            var page = ReadDocuments.page((said + "Day;Place, hall;Sum\n5 March;North, 2;1,5\n").getBytes(StandardCharsets.UTF_8), "a.csv");
            assertThat(ReadDocuments.lines(page)).as(said).containsExactly("| ^Day | ^Place, hall | ^Sum", "| 5 March | North, 2 | 1,5");
        }
    }

    @Test
    void a_formula_that_only_keeps_a_text_from_being_a_number_is_its_text() {
        byte[] csv = "No,Name,Sum\n=\"001\",flour,=1+2\n\"=\"\"002\"\"\",oil,\"=A1&\"\"x\"\"\"\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ReadDocuments.lines(ReadDocuments.page(csv, "a.csv"))).containsExactly("| ^No | ^Name | ^Sum", "| 001 | flour | =1+2", "| 002 | oil | =A1&\"x\"");
    }

    @Test
    void a_few_words_in_an_old_charset_are_told_by_standing_two_by_two() {
        byte[] table = "区,量\n东,3\n西,4\n".getBytes(java.nio.charset.Charset.forName("GBK"));
        assertThat(ReadDocuments.lines(ReadDocuments.page(table, "a.csv"))).containsExactly("| ^区 | ^量", "| 东 | 3", "| 西 | 4");
    }

    @Test
    void values_parted_by_tabs_are_a_table_under_their_own_name_too() {
        byte[] table = "id\tname\n001\tEast\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ReadDocuments.lines(ReadDocuments.page(table, "a.tsv"))).containsExactly("| ^id | ^name", "| 001 | East");
    }

    @Test
    void wide_letters_that_no_mark_announces_are_read_in_either_order() {
        String rows = "船型,日期,金额\n小船,2024-03-05,12\n大船,2024-12-01,30\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(ReadDocuments.lines(ReadDocuments.page(rows.getBytes(charset), "a.csv"))).containsExactly("| ^船型 | ^日期 | ^金额", "| 小船 | 2024-03-05 | 12", "| 大船 | 2024-12-01 | 30");
        }
    }

    @Test
    void values_parted_by_tabs_under_the_name_of_a_workbook_are_a_table() {
        byte[] bytes = "船型\t金额\r\n小船\t12\r\n大船\t30\r\n".getBytes(Charset.forName("GBK"));
        assertThat(ReadDocuments.lines(ReadDocuments.page(bytes, "a.xls"))).containsExactly("| ^船型 | ^金额", "| 小船 | 12", "| 大船 | 30");
    }
}
