package dev.curbcut.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.page.Page;
import org.junit.jupiter.api.Test;

class OdsReaderTest {
    private static Page read(String tables) {
        return ReadDocuments.page(
                ReadDocuments.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                        "<o:d xmlns:o='o' xmlns:b='b' xmlns:t='t' xmlns:x='x'><o:body><o:spreadsheet>" + tables + "</o:spreadsheet></o:body></o:d>"),
                "a.ods");
    }

    private static String cell(String attributes, String text) {
        return "<b:table-cell" + attributes + "><t:p>" + text + "</t:p></b:table-cell>";
    }

    @Test
    void cells_repeat_span_lead_and_have_comments() {
        Page page = read("<b:table b:name='a'><b:table-row>" + cell("", "Name") + cell(" b:number-columns-repeated='2'", "Sum") + "</b:table-row><b:table-row>"
                + "<b:table-cell><t:p><t:a x:href='https://www.example.gov/x'>East</t:a></t:p><o:annotation><x:creator>a</x:creator><t:p>by residents</t:p></o:annotation></b:table-cell>"
                + cell(" b:number-columns-spanned='2'", "7") + "<b:covered-table-cell/></b:table-row><b:table-row b:number-rows-repeated='3'>" + cell("", "West") + cell("", "8") + cell("", "9")
                + "</b:table-row><b:table-row b:number-rows-repeated='1048000'><b:table-cell b:number-columns-repeated='16384'/></b:table-row></b:table>");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^Name | ^Sum | ^Sum", "| East | 7 c2", "| West | 8 | 9", "| West | 8 | 9", "| West | 8 | 9", "A2 by residents");
        assertThat(page.blocks().toString()).contains("www.example.gov/x");
    }

    @Test
    void what_repeats_without_end_is_bounded() {
        Page page = read("<b:table b:name='a'><b:table-row b:number-rows-repeated='16000000'>" + cell(" b:number-columns-repeated='16000'", "x") + "</b:table-row></b:table>");
        assertThat(ReadDocuments.lines(page)).contains("! note.document-cut");
    }
}
