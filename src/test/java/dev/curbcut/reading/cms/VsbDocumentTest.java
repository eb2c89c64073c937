package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VsbDocumentTest {
    @Test
    void an_article_that_is_a_pdf_is_a_link_to_it() {
        Unfolded page = Unfolded.by(new VsbDocument(), "<title>年度报告</title><div><script>showVsbpdfIframe(\"/__local/8/F/report.pdf\",\"100%\",\"600\",\"0\",\"0\",\"0\");</script></div>");

        assertThat(page.links()).containsExactly("年度报告 -> /__local/8/F/report.pdf");
    }
}
