package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.page.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordXmlReaderTest {
    @Test
    void a_text_in_one_file_keeps_headings_numbers_notes_links_and_tables() {
        String text = "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml' xmlns:wx='x'>"
                + "<w:styles><w:style w:type='paragraph' w:default='on' w:styleId='a'><w:name w:val='Normal'/></w:style><w:style w:styleId='b'><w:name w:val='heading 2'/></w:style></w:styles>"
                + "<w:body><wx:sect><w:p><w:pPr><w:pStyle w:val='b'/></w:pPr><w:r><w:t>Timetable of the ferry</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:listPr><w:ilvl w:val='0'/><wx:t wx:val='a)'/></w:listPr></w:pPr><w:r><w:t>The ferry sails every hour</w:t></w:r>"
                + "<w:r><w:footnote><w:p><w:r><w:t>Not on New Year.</w:t></w:r></w:p></w:footnote></w:r><w:r><w:t> from six.</w:t></w:r></w:p>"
                + "<w:p><w:hlink w:dest='https://www.example.gov/fares'><w:r><w:t>Fares</w:t></w:r></w:hlink></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>First</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>6:30</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:sectPr><w:hdr><w:p><w:r><w:t>head of every sheet</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>";
        Page page = ReadDocuments.page(text.getBytes(StandardCharsets.UTF_8), "a.doc");

        assertThat(ReadDocuments.lines(page)).contains("## Timetable of the ferry", "a) The ferry sails every hour from six.", "| First | 6:30").noneMatch(line -> line.contains("head of every"));
        assertThat(page.blocks().toString()).contains("FootnoteMark").contains("Not on New Year").contains("example.gov/fares");
    }
}
