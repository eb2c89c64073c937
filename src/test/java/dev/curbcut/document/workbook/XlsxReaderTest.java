package dev.curbcut.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import org.junit.jupiter.api.Test;

public class XlsxReaderTest {
    /** A workbook of one sheet, and one that is hidden; style 1 is a date, 2 a percentage, 3 a code of six digits. */
    public static byte[] book(String rows, String after) {
        return ReadDocuments.zip(
                "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='经费' r:id='a'/><sheet name='x' state='hidden' r:id='b'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/><Relationship Id='b' Target='worksheets/sheet2.xml'/></Relationships>",
                "xl/sharedStrings.xml", "<sst><si><t>项目</t></si><si><r><t>金</t></r><r><t>额</t></r><rPh><t>きん</t></rPh></si></sst>",
                "xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='000000'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/><xf numFmtId='170'/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>",
                "xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c t='str'><v>unseen</v></c></row></sheetData></worksheet>");
    }

    @Test
    void cells_show_as_the_sheet_shows_them() {
        Page page = ReadDocuments.page(
                book("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2'><v>440100</v></c><c r='B2' s='2'><v>0.125</v></c></row>"
                        + "<row r='3'><c r='A3' s='3'><v>1234</v></c><c r='B3' t='b'><v>1</v></c></row>"
                        + "<row r='4' hidden='1'><c r='A4'><v>9</v></c></row>", ""),
                "a.xlsx");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^项目 | ^金额", "| 440100 | 12.50%", "| 001234 | TRUE");
        assertThat(ReadDocuments.omitted(page, What.HIDDEN)).isEqualTo(2);
    }

    @Test
    void a_title_over_all_columns_is_the_title_and_a_merged_cell_stands_once() {
        Page page = ReadDocuments.page(
                book("<row r='1'><c r='A1' t='inlineStr'><is><t>道路修缮经费一览表</t></is></c></row>"
                        + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c></row>"
                        + "<row r='3'><c r='A3' t='inlineStr'><is><t>东路</t></is></c><c r='B3'><v>5</v></c></row>"
                        + "<row r='4'><c r='B4'><v>6</v></c></row>"
                        + "<row r='5'><c r='A5' t='inlineStr'><is><t>南路</t></is></c><c r='B5'><v>7</v></c></row>",
                        "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A3:A4'/></mergeCells>"),
                "a.xlsx");

        assertThat(page.title()).isEqualTo("道路修缮经费一览表");
        assertThat(ReadDocuments.lines(page)).containsExactly("| ^项目 | ^金额", "| 东路 r2 | 5", "| 6", "| 南路 | 7");
    }

    private static String words(String reference, String text) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    @Test
    void codes_of_characters_are_characters_and_readings_are_no_text() {
        Page page = ReadDocuments.page(
                book("<row r='1'>" + words("A1", "名_x005F_称") + words("B1", "_x4E2D_数") + "</row><row r='2'>" + words("A2", "a_x00zz_") + "<c r='B2'><v>5</v></c></row>", ""), "a.xlsx");
        assertThat(ReadDocuments.lines(page)).containsExactly("| ^名_称 | ^中数", "| a_x00zz_ | 5");
    }

    @Test
    void two_tables_of_a_sheet_have_heads_each_and_a_gap_alone_parts_nothing() {
        String first = "<row r='1'>" + words("A1", "表一") + "</row><row r='2'>" + words("A2", "区") + words("B2", "吨") + "</row><row r='3'>" + words("A3", "东") + "<c r='B3'><v>1</v></c></row>";
        String second = "<row r='6'>" + words("A6", "表二供电") + "</row><row r='7'>" + words("A7", "区") + words("B7", "度") + words("C7", "户") + "</row><row r='8'>" + words("A8", "西")
                + "<c r='B8'><v>2</v></c><c r='C8'><v>3</v></c></row>";
        assertThat(ReadDocuments.lines(ReadDocuments.page(book(first + second, ""), "a.xlsx")))
                .containsExactly("表一", "| ^区 | ^吨", "| 东 | 1", "表二供电", "| ^区 | ^度 | ^户", "| 西 | 2 | 3");
        String apart = "<row r='9'>" + words("A9", "南") + "<c r='B9'><v>4</v></c></row>";
        assertThat(ReadDocuments.lines(ReadDocuments.page(book(first + apart, ""), "a.xlsx"))).containsExactly("表一", "| ^区 | ^吨", "| 东 | 1", "| 南 | 4");
    }

    @Test
    void rows_of_words_below_one_row_of_heads_are_data() {
        String rows = "<row r='1'>" + words("A1", "大类") + words("B1", "研究生") + "</row><row r='2'>" + words("A2", "规划") + words("B2", "建筑") + words("C2", "土木") + "</row>"
                + "<row r='3'>" + words("A3", "水利") + words("B3", "水文") + words("C3", "港航") + "</row><row r='4'>" + words("A4", "管理") + words("B4", "工商") + words("C4", "公管") + "</row>";
        Page page = ReadDocuments.page(book(rows, "<mergeCells><mergeCell ref='B1:C1'/></mergeCells>"), "a.xlsx");
        assertThat(ReadDocuments.lines(page)).startsWith("| ^大类 | ^研究生 c2", "| 规划 | 建筑 | 土木");
    }

    @Test
    void links_lead_and_comments_and_boxes_stand_below() {
        byte[] book = ReadDocuments.zip(
                "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='a'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml", "<worksheet xmlns:r='r'><sheetData><row r='1'>" + words("A1", "Name") + words("B1", "More") + "</row><row r='2'>" + words("A2", "East")
                        + words("B2", "see") + "</row></sheetData><hyperlinks><hyperlink ref='B2' r:id='l'/></hyperlinks></worksheet>",
                "xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id='l' Target='https://www.example.gov/x'/><Relationship Id='c' Target='../comments1.xml'/>"
                        + "<Relationship Id='d' Target='../drawings/drawing1.xml'/></Relationships>",
                "xl/comments1.xml", "<comments><commentList><comment ref='A2'><text><r><t>by residents</t></r></text></comment></commentList></comments>",
                "xl/drawings/drawing1.xml", "<d:wsDr xmlns:d='d' xmlns:a='a'><d:sp><d:txBody><a:p><a:r><a:t>Figures are early</a:t></a:r></a:p></d:txBody></d:sp><d:pic><d:cNvPr descr='Picture 2'/></d:pic></d:wsDr>");
        Page page = ReadDocuments.page(book, "a.xlsx");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^Name | ^More", "| East | see", "Figures are early", "A2 by residents");
        assertThat(page.blocks().toString()).contains("example.gov/x").contains("anchor=comment-A2").contains("cell-A2");
        assertThat(ReadDocuments.omitted(page, What.IMAGE)).isEqualTo(1);
    }

    @Test
    void days_kept_as_texts_show_as_their_format_has_them_and_no_midnight_that_nobody_wrote() {
        Page page = ReadDocuments.page(
                book("<row r='1'>" + words("A1", "Opened") + words("B1", "Closed") + "</row><row r='2'><c r='A2' t='d'><v>2019-05-01T00:00:00</v></c>"
                        + "<c r='B2' t='d' s='2'><v>2020-11-12T17:30:00.000</v></c></row><row r='3'><c r='A3' t='d'><v>06:15:00</v></c><c r='B3' t='d'><v>in spring</v></c></row>", ""),
                "a.xlsx");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^Opened | ^Closed", "| 2019-05-01 | 2020-11-12 17:30", "| 06:15 | in spring");
    }

    @Test
    void a_formula_without_a_result_is_said_and_one_that_links_leads() {
        Page page = ReadDocuments.page(
                book("<row r='1'>" + words("A1", "Name") + words("B1", "Sum") + "</row><row r='2'><c r='A2' t='str'><f>HYPERLINK(\"https://www.example.gov/q\",\"x\")</f><v>East</v></c>"
                        + "<c r='B2'><f>SUM(B3:B4)</f></c></row>", ""),
                "a.xlsx");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^Name | ^Sum", "| East | =SUM(B3:B4)");
        assertThat(page.blocks().toString()).contains("www.example.gov/q");
    }

    @Test
    void raised_and_struck_letters_of_a_cell_are_told_from_the_others() {
        Page page = ReadDocuments.page(
                book("<row r='1'>" + words("A1", "Place") + words("B1", "Area") + "</row><row r='2'>" + words("A2", "East") + "<c r='B2' t='inlineStr'><is><r><t>10</t></r>"
                        + "<r><rPr><vertAlign val='superscript'/></rPr><t>4</t></r><r><t> of </t></r><r><rPr><strike/></rPr><t>9</t></r></is></c></row>", ""),
                "a.xlsx");

        assertThat(page.blocks().toString()).contains("Superscript[content=[Text[text=4]]]").contains("Deleted[content=[Text[text=9]]]");
    }

    @Test
    void the_title_of_an_attachment_stands_below_its_number() {
        Page page = ReadDocuments.page(
                book("<row r='1'>" + words("A1", "附件2") + "</row><row r='2'>" + words("A2", "渡口维修经费表") + "</row><row r='3'>" + words("A3", "单位：万元") + "</row>"
                        + "<row r='4'>" + words("A4", "渡口") + words("B4", "经费") + "</row><row r='5'>" + words("A5", "东渡") + "<c r='B5'><v>3</v></c></row>", ""),
                "a.xlsx");

        assertThat(page.title()).isEqualTo("渡口维修经费表");
        assertThat(ReadDocuments.lines(page)).containsExactly("附件2", "单位：万元", "| ^渡口 | ^经费", "| 东渡 | 3");
    }

    @Test
    void talks_stand_once_and_without_the_note_for_older_programs() {
        byte[] book = ReadDocuments.zip(
                "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='a'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'>" + words("A1", "Name") + words("B1", "More") + "</row></sheetData></worksheet>",
                "xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id='c' Target='../comments1.xml'/><Relationship Id='t' Target='../threadedComments/threadedComment1.xml'/></Relationships>",
                "xl/comments1.xml", "<comments><authors><author>tc={1}</author><author>Li</author></authors><commentList><comment ref='A1' authorId='0'><text><t>[Threaded comment] counted twice</t></text>"
                        + "</comment><comment ref='B1' authorId='1'><text><t>see annex</t></text></comment></commentList></comments>",
                "xl/threadedComments/threadedComment1.xml", "<ThreadedComments><threadedComment ref='A1'><text>counted twice</text></threadedComment></ThreadedComments>");

        assertThat(ReadDocuments.lines(ReadDocuments.page(book, "a.xlsx"))).containsExactly("| Name | More", "A1 counted twice", "B1 see annex");
    }
}
