package dev.curbcut.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.word.DocxFile;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import org.junit.jupiter.api.Test;

class ChartReaderTest {
    private static final String CHART = "<c:chartSpace xmlns:c='c' xmlns:a='a'><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Rain by </a:t></a:r><a:r><a:t>month</a:t></a:r></a:p></c:rich></c:tx></c:title>"
            + "<c:plotArea><c:barChart>" + series("North", "0.0", "12.25", "7") + series("South", "0%", "0.5", null) + "</c:barChart>"
            + "<c:valAx><c:title><c:tx><c:rich><a:p><a:r><a:t>mm</a:t></a:r></a:p></c:rich></c:tx></c:title></c:valAx></c:plotArea></c:chart></c:chartSpace>";

    private static String series(String name, String code, String one, String two) {
        return "<c:ser><c:tx><c:strRef><c:f>A!B1</c:f><c:strCache><c:pt idx='0'><c:v>" + name + "</c:v></c:pt></c:strCache></c:strRef></c:tx>"
                + "<c:dLbls><c:dLbl><c:tx><c:rich><a:p><a:r><a:t>a label</a:t></a:r></a:p></c:rich></c:tx></c:dLbl></c:dLbls>"
                + "<c:cat><c:strRef><c:strCache><c:pt idx='0'><c:v>May</c:v></c:pt><c:pt idx='1'><c:v>June</c:v></c:pt></c:strCache></c:strRef></c:cat>"
                + "<c:val><c:numRef><c:numCache><c:formatCode>" + code + "</c:formatCode><c:pt idx='0'><c:v>" + one + "</c:v></c:pt>"
                + (two == null ? "" : "<c:pt idx='1'><c:v>" + two + "</c:v></c:pt>") + "</c:numCache></c:numRef></c:val></c:ser>";
    }

    @Test
    void the_values_a_chart_draws_are_a_table_under_its_title_and_in_its_place() {
        byte[] docx = DocxFile.docx(
                "<w:p><w:r><w:t>Before.</w:t></w:r><w:r><w:drawing><c:chart xmlns:c='c' r:id='c1'/></w:drawing></w:r></w:p><w:p><w:r><w:t>Behind.</w:t></w:r></w:p>",
                "word/_rels/document.xml.rels", "<Relationships><Relationship Id='c1' Target='charts/chart1.xml'/></Relationships>", "word/charts/chart1.xml", CHART);

        Page page = ReadDocuments.page(docx, "a.docx");

        assertThat(ReadDocuments.lines(page)).containsExactly(
                "Before.", "caption Rain by month (mm)", "|  | ^North | ^South", "| >May | 12.3 | 50%", "| >June | 7.0 |", "Behind.");
        assertThat(ReadDocuments.omitted(page, What.EMBEDDED)).isZero();
    }

    @Test
    void a_chart_of_which_no_values_are_kept_is_counted() {
        byte[] docx = DocxFile.docx(
                "<w:p><w:r><w:t>Before.</w:t></w:r><w:r><w:drawing><c:chart xmlns:c='c' r:id='c1'/></w:drawing></w:r></w:p>",
                "word/_rels/document.xml.rels", "<Relationships><Relationship Id='c1' Target='charts/chart1.xml'/></Relationships>",
                "word/charts/chart1.xml", "<c:chartSpace xmlns:c='c'><c:chart/></c:chartSpace>");

        assertThat(ReadDocuments.omitted(ReadDocuments.page(docx, "a.docx"), What.EMBEDDED)).isEqualTo(1);
    }

    @Test
    void labels_of_two_levels_are_said_from_the_outer_one() {
        String chart = "<c:chartSpace xmlns:c='c'><c:chart><c:plotArea><c:ser><c:tx><c:v>Visits</c:v></c:tx><c:cat><c:multiLvlStrRef><c:multiLvlStrCache>"
                + "<c:lvl><c:pt idx='0'><c:v>Q1</c:v></c:pt><c:pt idx='1'><c:v>Q2</c:v></c:pt><c:pt idx='2'><c:v>Q1</c:v></c:pt></c:lvl>"
                + "<c:lvl><c:pt idx='0'><c:v>2024</c:v></c:pt><c:pt idx='2'><c:v>2025</c:v></c:pt></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>"
                + "<c:val><c:numLit><c:pt idx='0'><c:v>1</c:v></c:pt><c:pt idx='1'><c:v>2</c:v></c:pt><c:pt idx='2'><c:v>3</c:v></c:pt></c:numLit></c:val></c:ser></c:plotArea></c:chart></c:chartSpace>";
        byte[] docx = DocxFile.docx(
                "<w:p><w:r><w:drawing><c:chart xmlns:c='c' r:id='c1'/></w:drawing></w:r></w:p>",
                "word/_rels/document.xml.rels", "<Relationships><Relationship Id='c1' Target='charts/chart1.xml'/></Relationships>", "word/charts/chart1.xml", chart);

        assertThat(ReadDocuments.lines(ReadDocuments.page(docx, "a.docx"))).containsExactly("|  | ^Visits", "| >2024 Q1 | 1", "| >2024 Q2 | 2", "| >2025 Q1 | 3");
    }
}
