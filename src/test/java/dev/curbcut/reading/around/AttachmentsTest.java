package dev.curbcut.reading.around;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Attachment;
import dev.curbcut.reading.Pages;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.metadata.Survey;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=./P020230725000000000001.pdf>附件：安置任务表.pdf</a> | 附件：安置任务表 | pdf",
                "<p>附件1：安置任务表 <a href=a.xlsx>点击下载</a></p> | 附件1：安置任务表 | xlsx",
                "<a href=a.ofd title=安置任务表.ofd>P020230725000000000001.ofd</a> | 安置任务表 | ofd",
                "<a href='/module/download/downfile.jsp?classid=0&filename=be5f1a4be0294db7.pdf'>任务表 (1).pdf</a> | 任务表 (1) | pdf",
                "<a href='javascript:void(0)' onclick=\"down3('8f0c11.PDF')\">任务表</a> | 任务表 | pdf",
                "<a href='/download?id=7'>任务表.docx</a> | 任务表 | docx",
                "<table><tr><td>Annual report<td><a href=r.pdf>Download</a></table> | Annual report | pdf",
                "<a href=r.pdf><img src=pdf.png alt='Annual report'></a> | Annual report | pdf",
                "<a href=/files/f81d4fae7dec11d0.zip>f81d4fae7dec11d0.zip</a> | f81d4fae7dec11d0.zip | zip",
            })
    void a_document_has_the_best_name_near_its_link(String html, String text, String type) {
        List<Attachment> found = read(html);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().text()).isEqualTo(text);
        assertThat(found.getFirst().type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<a href=a.pdf>Report (2.3 MB)</a> | 2411725", "<a href=a.pdf>Report</a> (PDF, 120KB) | 122880", "<a href=a.pdf>Report</a> | "})
    void its_size_is_what_the_page_says(String html, Long bytes) {
        assertThat(read(html).getFirst().bytes()).isEqualTo(bytes);
    }

    @Test
    void a_page_is_no_document_and_each_document_is_named_once() {
        assertThat(read("<a href=a.html>x</a><a href=/b>y</a><a href=c.jpg>z</a><a href=#d.pdf>w</a>")).isEmpty();
        assertThat(read("<a href=a.pdf>a.pdf</a><a href=a.pdf>Annual report</a>")).hasSize(1).first().extracting(Attachment::text).isEqualTo("Annual report");
    }

    @Test
    void documents_that_only_a_script_names_are_found() {
        assertThat(read("<script>var appLinkStr='./P020230725000000000001.xlsx|./P020230725000000000002.doc';</script>")).extracting(Attachment::type).containsExactly("xlsx", "doc");
    }

    private static List<Attachment> read(String html) {
        Document document = Jsoup.parse(html);
        var boxes = Measures.of(document.body());
        return Attachments.read(boxes, boxes, Survey.of(document), Pages.context());
    }
}
