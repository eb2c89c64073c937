package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxNumbersTest {
    /** Paragraphs of list 7, each given by its level, as their numbers show. */
    private static List<String> numbers(String levels, String more, int... depths) {
        String numbering = "<w:numbering" + DocxFile.NS + "><w:abstractNum w:abstractNumId='0'>" + levels + "</w:abstractNum>"
                + "<w:num w:numId='7'><w:abstractNumId w:val='0'/></w:num>" + more + "</w:numbering>";
        var body = new StringBuilder();
        for (int depth : depths) {
            int list = depth >= 100 ? 8 : 7;
            body.append(DocxFile.p("<w:numPr><w:ilvl w:val='" + depth % 100 + "'/><w:numId w:val='" + list + "'/></w:numPr>", "句。"));
        }
        List<String> out = new ArrayList<>();
        for (String line : ReadDocuments.lines(ReadDocuments.page(DocxFile.docx(body.toString(), "word/numbering.xml", numbering), "a.docx"))) {
            out.add(line.replace("句。", "").strip());
        }
        return out;
    }

    private static String level(int depth, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + depth + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    @Test
    void a_level_that_never_restarts_counts_on_through_the_levels_above() {
        String levels = level(0, "chineseCounting", "第%1章", "") + level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val='0'/>");
        assertThat(numbers(levels, "", 0, 1, 1, 0, 1)).containsExactly("第一章", "第一条", "第二条", "第二章", "第三条");
    }

    @Test
    void a_level_restarts_after_the_level_it_names_and_any_above_but_none_below() {
        String levels = level(0, "chineseCounting", "第%1章", "") + level(1, "chineseCounting", "第%2条", "")
                + level(2, "chineseCounting", "（%3）款", "<w:lvlRestart w:val='1'/>");
        assertThat(numbers(levels, "", 0, 1, 2, 1, 2, 0, 2)).containsExactly("第一章", "第一条", "（一）款", "第二条", "（二）款", "第二章", "（一）款");
    }

    @Test
    void a_legal_level_writes_all_its_numbers_in_digits() {
        String levels = level(0, "chineseCounting", "第%1部分", "") + level(1, "upperRoman", "第%1.%2号", "<w:isLgl/>");
        assertThat(numbers(levels, "", 0, 0, 1)).containsExactly("第一部分", "第二部分", "第2.1号");
    }

    @Test
    void a_list_that_begins_anew_does_so_once_and_keeps_the_levels_above_it() {
        String levels = level(0, "chineseCounting", "第%1章", "") + level(1, "chineseCounting", "第%1章之%2", "");
        String anew = "<w:num w:numId='8'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
        assertThat(numbers(levels, anew, 0, 0, 100, 101, 100, 101))
                .containsExactly("第一章", "第二章", "第一章", "第一章之一", "第二章", "第二章之一");
    }

    @Test
    void a_style_stands_at_the_level_of_its_list_that_names_it() {
        String numbering = "<w:numbering" + DocxFile.NS + "><w:abstractNum w:abstractNumId='0'>" + level(0, "chineseCounting", "第%1章", "<w:pStyle w:val='C'/>")
                + level(1, "chineseCounting", "第%2节", "<w:pStyle w:val='S'/>") + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
        String styles = "<w:styles" + DocxFile.NS + "><w:style w:styleId='C'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId='S'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style></w:styles>";
        String body = DocxFile.p("<w:pStyle w:val='C'/>", "甲句。") + DocxFile.p("<w:pStyle w:val='S'/>", "乙句。");
        assertThat(ReadDocuments.lines(ReadDocuments.page(DocxFile.docx(body, "word/numbering.xml", numbering, "word/styles.xml", styles), "a.docx")))
                .containsExactly("第一章甲句。", "第一节乙句。");
    }

    @Test
    void a_list_takes_its_levels_from_the_style_of_lists_that_it_names() {
        String numbering = "<w:numbering" + DocxFile.NS + "><w:abstractNum w:abstractNumId='0'><w:styleLink w:val='L'/>" + level(0, "chineseCounting", "第%1条", "")
                + "</w:abstractNum><w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='L'/></w:abstractNum>"
                + "<w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
        String body = DocxFile.p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr>", "句。");
        assertThat(ReadDocuments.lines(ReadDocuments.page(DocxFile.docx(body, "word/numbering.xml", numbering), "a.docx"))).containsExactly("第一条句。");
    }

    @Test
    void a_paragraph_without_words_shows_its_number_and_counts_as_the_first_column_of_a_table_does() {
        String numbering = "<w:numbering" + DocxFile.NS + "><w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1", "")
                + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
        String number = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr></w:pPr></w:p>";
        String row = "<w:tr><w:tc>" + number + "</w:tc><w:tc>" + DocxFile.p("桥") + "</w:tc></w:tr>";
        String body = "<w:tbl>" + row + row + "</w:tbl>" + DocxFile.p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr>", "路。");

        assertThat(ReadDocuments.lines(ReadDocuments.page(DocxFile.docx(body, "word/numbering.xml", numbering), "a.docx")))
                .containsExactly("| 1 | 桥", "| 2 | 桥", "3 路。");
    }
}
