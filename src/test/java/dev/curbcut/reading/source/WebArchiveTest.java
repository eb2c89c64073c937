package dev.curbcut.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebArchiveTest {
    private static final String HEAD = "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_x\"\r\n\r\nA page in one file.\r\n\r\n";

    private static String part(String location, String type, String encoding, String body) {
        return "----=_x\r\nContent-Location: " + location + "\r\nContent-Transfer-Encoding: " + encoding + "\r\nContent-Type: " + type + "\r\n\r\n" + body + "\r\n";
    }

    private static Source message(String... parts) {
        String text = HEAD + String.join("", parts) + "----=_x--\r\n";
        return new Source(Address.of("https://www.example.gov/files/notice.doc"), text.getBytes(StandardCharsets.ISO_8859_1), "application/msword");
    }

    private static String text(Source source) {
        return Decoder.decode(source).text();
    }

    @Test
    void the_first_part_of_html_is_the_page_in_its_own_charset() {
        Source message = message(
                part("file:///C:/1/a.png", "image/png", "base64", "iVBORw0KGgo="),
                part("file:///C:/1/notice.htm", "text/html; charset=\"gb2312\"", "quoted-printable", "<p>=B6=C9=BF=DA a=3Db, a long =\r\nline</p>"));

        assertThat(WebArchive.is(message.bytes())).isTrue();
        assertThat(text(WebArchive.of(message).orElseThrow().page()).strip()).isEqualTo("<p>渡口 a=b, a long line</p>");
    }

    @Test
    void a_part_in_base64_within_alternatives_is_found() {
        String inner = "Content-Type: text/plain\r\n\r\nplain\r\n--in\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString("<p>Fähre</p>".getBytes(StandardCharsets.UTF_8)) + "\r\n--in--";
        Source message = message("----=_x\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n" + inner + "\r\n");

        assertThat(text(WebArchive.of(message).orElseThrow().page())).isEqualTo("<p>Fähre</p>");
    }

    @Test
    void the_sheets_of_a_workbook_in_frames_stand_one_below_the_other() {
        String sheets = "<x:Name>Boats</x:Name>\r\n<x:WorksheetSource HRef=\"b.files/sheet001.htm\"/><x:Name>Fares</x:Name> <x:WorksheetSource HRef=\"b.files/sheet002.htm\"/>";
        WebArchive archive = WebArchive.of(message(
                        part("file:///C:/b.htm", "text/html", "8bit", "<html><!--[if gte mso 9]>" + sheets + "<![endif]--><frameset><frame src=b.files/sheet001.htm></frameset></html>"),
                        part("file:///C:/b.files/sheet001.htm", "text/html", "8bit", "<table border=0><tr><td>Heron</td></tr></table>"),
                        part("file:///C:/b.files/sheet002.htm", "text/html", "8bit", "<table><tr><td>2.50</td></tr></table>")))
                .orElseThrow();

        assertThat(text(archive.page())).contains("<caption>Boats</caption><tr><td>Heron").contains("<caption>Fares</caption><tr><td>2.50").doesNotContain("frameset");
        assertThat(archive.around(SubFetch.NONE).get(Address.of("https://www.example.gov/files/b.files/sheet002.htm"))).isPresent();
        assertThat(archive.around(SubFetch.NONE).get(Address.of("https://www.example.gov/files/other.htm"))).isEmpty();
    }

    @Test
    void pages_letters_and_other_texts_are_no_archive() {
        assertThat(WebArchive.is("<html>Content-Type: multipart/related; boundary=x</html>".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(WebArchive.is("Subject: hello\nContent-Type: text/plain\n\nboundary=x".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(WebArchive.is(new byte[0])).isFalse();
        assertThat(WebArchive.of(message(part("a.txt", "text/plain", "8bit", "words")))).isEmpty();
    }
}
