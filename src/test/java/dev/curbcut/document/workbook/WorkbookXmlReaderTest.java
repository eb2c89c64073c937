package dev.curbcut.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.DocumentKind;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WorkbookXmlReaderTest {
    private static byte[] book(String rows, String more) {
        return ("<?xml version='1.0'?>\n<?mso-application progid='Excel.Sheet'?>\n<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
                        + "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Styles><Style ss:ID='day'><NumberFormat ss:Format='yyyy\\-mm\\-dd;@'/></Style>"
                        + "<Style ss:ID='sum' ss:Parent='day'><NumberFormat ss:Format='Standard'/></Style></Styles><Worksheet ss:Name='Ferries'><Table>" + rows + "</Table></Worksheet>" + more
                        + "</Workbook>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String attributes, String type, String value) {
        return "<Cell " + attributes + "><Data ss:Type='" + type + "'>" + value + "</Data></Cell>";
    }

    @Test
    void each_cell_stands_in_its_column_and_shows_by_its_style() {
        Page page = ReadDocuments.page(
                book("<Row>" + cell("", "String", "Ferry") + cell("", "String", "Built") + cell("", "String", "Cost") + cell("", "String", "State") + "</Row><Row>"
                        + cell("", "String", "Heron") + cell("ss:StyleID='day'", "DateTime", "2019-05-01T00:00:00.000") + cell("ss:StyleID='sum'", "Number", "1250000")
                        + "<Cell ss:HRef='https://www.example.gov/heron'><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'><B>in </B>service</ss:Data></Cell></Row>"
                        + "<Row ss:Index='5'>" + cell("", "String", "Swan") + cell("ss:Index='4'", "String", "laid up") + "</Row>", ""),
                "a.xls");

        assertThat(ReadDocuments.lines(page))
                .containsExactly("| ^Ferry | ^Built | ^Cost | ^State", "| Heron | 2019-05-01 | 1,250,000.00 | in service", "| Swan |  |  | laid up");
        assertThat(page.blocks().toString()).contains("example.gov/heron");
    }

    @Test
    void merged_cells_reach_over_others_and_hidden_sheets_and_rows_are_counted() {
        String hidden = "<Worksheet ss:Name='Draft'><Table><Row>" + cell("", "String", "unseen") + "</Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>";
        Page page = ReadDocuments.page(
                book("<Row>" + cell("ss:MergeDown='1'", "String", "Quay") + cell("ss:MergeAcross='1'", "String", "Boats") + "</Row><Row>" + cell("ss:Index='2'", "String", "old") + cell("", "String", "new")
                        + "</Row><Row ss:Hidden='1'>" + cell("", "String", "unseen") + "</Row><Row>" + cell("", "String", "North") + cell("", "Number", "4") + cell("", "Boolean", "1") + "</Row>", hidden),
                "a.xls");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^Quay r2 | ^Boats c2", "| ^old | ^new", "| North | 4 | TRUE");
        assertThat(ReadDocuments.omitted(page, What.HIDDEN)).isEqualTo(2);
    }

    @Test
    void a_page_that_is_called_a_workbook_stays_a_page() {
        byte[] page = "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><body><table><tr><td>1</td></tr></table></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentKind.of(page, "application/vnd.ms-excel", "a.xls")).isEmpty();
        assertThat(DocumentKind.of(book("", ""), null, "a.xls")).contains(DocumentKind.XLS);
    }
}
