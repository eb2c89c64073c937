package dev.curbcut.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.charset.Charsets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapTextTest {
    private static final String MAP = "<urlset><url><loc>http://a.test/公告?道=路</loc></url></urlset>";

    private static String declared(String label) {
        return "<?xml version=\"1.0\" encoding=\"" + label + "\"?>" + MAP;
    }

    /** @param written the charset that the bytes are really in */
    @ParameterizedTest
    @CsvSource({
        "gb2312, gbk, application/xml",
        "GBK, gbk, ''",
        "big5, big5, text/xml",
        "Shift_JIS, shift_jis, text/xml",
        "utf-8, utf-8, application/xml",
        "utf-8, gbk, text/xml; charset=gb2312",
        "gbk, utf-8, text/xml; charset=\"UTF-8\"",
        "no-such-charset, utf-8, text/xml",
    })
    void a_sitemap_is_read_in_the_charset_that_its_answer_names_or_else_itself(String label, String written, String type) throws IOException {
        byte[] bytes = declared(label).getBytes(Charsets.named(written));
        assertThat(new String(SitemapText.utf8(bytes, type), StandardCharsets.UTF_8)).isEqualTo(declared(label));
    }

    @Test
    void a_byte_order_mark_beats_both() throws IOException {
        byte[] bytes = ("\uFEFF" + declared("gbk")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(new String(SitemapText.utf8(bytes, "text/xml; charset=big5"), StandardCharsets.UTF_8)).endsWith(MAP);
    }

    @Test
    void what_is_packed_is_unpacked_first() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(declared("gbk").getBytes(Charsets.GBK));
        }
        assertThat(new String(SitemapText.utf8(packed.toByteArray(), "application/gzip"), StandardCharsets.UTF_8)).endsWith(MAP);
    }
}
