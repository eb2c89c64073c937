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
}
