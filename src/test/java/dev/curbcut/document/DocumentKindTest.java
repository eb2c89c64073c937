package dev.curbcut.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentKindTest {
    @Test
    void bytes_count_more_than_names() {
        assertThat(DocumentKind.of(ascii("%PDF-1.4\n"), "text/html", "index.html")).contains(DocumentKind.PDF);
        assertThat(DocumentKind.of(ReadDocuments.zip("word/document.xml", "<a/>"), "application/zip", "a.zip")).contains(DocumentKind.DOCX);
        assertThat(DocumentKind.of(ReadDocuments.zip("xl/workbook.xml", "<a/>"), null, "a.xls")).contains(DocumentKind.XLSX);
        assertThat(DocumentKind.of(ReadDocuments.zip("OFD.xml", "<a/>"), null, null)).contains(DocumentKind.OFD);
        assertThat(DocumentKind.of(ReadDocuments.zip("a.txt", "a"), null, "a.docx")).contains(DocumentKind.ZIP);
        assertThat(DocumentKind.of(ascii("{\\rtf1 x}"), null, "a.doc")).contains(DocumentKind.RTF);
    }

    @Test
    void a_page_of_html_is_no_document_though_a_portal_names_it_xls() {
        assertThat(DocumentKind.of(ascii("<html><table>"), "application/vnd.ms-excel", "list.xls")).isEmpty();
        assertThat(DocumentKind.of(ascii("\n <!DOCTYPE html>"), "application/pdf", "a.pdf")).isEmpty();
    }

    @Test
    void kingsoft_is_told_from_word_by_its_name() {
        byte[] ole = ole("WordDocument");
        assertThat(DocumentKind.of(ole, null, "通知.wps")).contains(DocumentKind.WPS);
        assertThat(DocumentKind.of(ole, null, "通知.doc")).contains(DocumentKind.DOC);
        assertThat(DocumentKind.of(ole("Workbook"), null, "表.et")).contains(DocumentKind.ET);
    }

    @Test
    void values_with_commas_are_known_by_name_or_type_alone() {
        assertThat(DocumentKind.of(ascii("a,b\n1,2"), "text/csv; charset=utf-8", null)).contains(DocumentKind.CSV);
        assertThat(DocumentKind.of(ascii("a,b\n1,2"), null, "a.txt")).isEmpty();
    }

    @Test
    void what_is_sent_on_is_never_a_page() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(kind.contentType()).doesNotContain("html").doesNotContain("xml;").doesNotContain("svg");
            assertThat(DocumentKind.ofExtension(kind.extension())).contains(kind);
        }
        assertThat(DocumentKind.ofExtension("html")).isEmpty();
        assertThat(DocumentKind.hinted("text/html", "page")).isEmpty();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As much of an OLE2 file as tells what it is: the mark, and a directory of one stream. */
    static byte[] ole(String stream) {
        byte[] out = new byte[1024];
        byte[] mark = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(mark, 0, out, 0, mark.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, out, 512, name.length);
        out[512 + 64] = (byte) (name.length + 2);
        return out;
    }
}
