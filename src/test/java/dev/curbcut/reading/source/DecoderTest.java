package dev.curbcut.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.charset.Charsets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String SIMPLIFIED = "青禾市人民政府办公室关于做好2026年防汛工作的通知，各区县人民政府，市政府各部门";
    private static final String TRADITIONAL = "青禾市政府新聞處今日公布，關於改善公共圖書館服務的計劃將於下月開始";
    private static final String JAPANESE = "市民の皆さまへ。図書館の開館時間についてのお知らせです。詳しくは窓口まで。";
    private static final String KOREAN = "시민 여러분께 알려 드립니다. 도서관의 이용 시간이 변경되었으니 확인하여 주시기 바랍니다.";

    @ParameterizedTest(name = "{1} bytes, declared as {0} in the page, on {2}")
    @CsvSource({
        "gb2312, GBK, a.gov.cn, s",
        "gb2312, GB18030, a.gov.cn, s",
        "utf-8, GB18030, a.gov.cn, s",
        "gb2312, UTF-8, a.gov.cn, s",
        "gbk, UTF-8, a.gov.cn, s",
        "iso-8859-1, GB18030, a.gov.cn, s",
        "iso-8859-1, GB18030, example.com, s",
        "none, GB18030, a.gov.cn, s",
        "none, UTF-8, a.gov.cn, s",
        "big5, Big5-HKSCS, a.gov.tw, t",
        "none, Big5-HKSCS, a.gov.hk, t",
        "gb2312, Big5-HKSCS, a.gov.tw, t",
        "big5, UTF-8, a.gov.tw, t",
        "shift_jis, windows-31j, a.go.jp, j",
        "none, windows-31j, a.lg.jp, j",
        "x-sjis, EUC-JP, a.lg.jp, j",
        "none, EUC-JP, a.lg.jp, j",
        "euc-jp, EUC-JP, a.example, j",
        "ks_c_5601-1987, x-windows-949, a.go.kr, k",
        "none, x-windows-949, a.go.kr, k",
        "gb2312, UTF-16LE, a.gov.cn, s",
        "gb2312, UTF-16BE, a.gov.cn, s",
        "utf-8, UTF-16, a.gov.cn, s",
    })
    void a_page_is_read_in_the_charset_of_its_bytes(String declared, String actual, String host, String sample) {
        String words = switch (sample) {
            case "s" -> SIMPLIFIED;
            case "t" -> TRADITIONAL;
            case "j" -> JAPANESE;
            default -> KOREAN;
        };
        String meta = declared.equals("none") ? "" : "<meta http-equiv=Content-Type content='text/html; charset=" + declared + "'>";
        String page = "<html><head>" + meta + "<title>" + words + "</title></head><body><p>" + words + "</p></body></html>";

        assertThat(decode(page.getBytes(Charset.forName(actual)), host, null).text()).isEqualTo(page);
    }

    @Test
    void rare_characters_of_gb18030_are_read_though_gb2312_is_declared() {
        String page = "<meta charset=gb2312><p>朱镕基、堃、㐀、𠮷先生关于这个问题的通知</p>";

        assertThat(decode(page.getBytes(Charsets.GB18030), "a.gov.cn", "text/html; charset=gb2312").text()).isEqualTo(page);
    }

    @Test
    void a_header_outranks_the_page_but_not_the_bytes() {
        byte[] gbk = ("<meta charset=big5><p>" + SIMPLIFIED).getBytes(Charsets.GBK);

        assertThat(decode(gbk, "a.gov.cn", "text/html;charset=GBK").text()).contains(SIMPLIFIED);
        assertThat(decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "a.gov.cn", "text/html; charset=GBK").text())
                .isEqualTo(SIMPLIFIED);
    }

    @Test
    void two_characters_that_could_be_utf_8_are_read_as_declared() {
        byte[] bytes = "<meta charset=gbk><p>联通</p>".getBytes(Charsets.GBK);

        assertThat(decode(bytes, "a.gov.cn", null).text()).contains("联通");
    }

    @Test
    void a_title_cut_in_mid_character_does_not_spoil_a_page_in_utf_8() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(("<meta charset=gbk><title>" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xe5);
        bytes.write(("</title><p>" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8));

        Decoded decoded = decode(bytes.toByteArray(), "a.gov.cn", null);

        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.text()).endsWith(SIMPLIFIED);
    }

    @Test
    void a_long_page_that_breaks_after_the_sample_is_still_read() {
        String page = "<meta charset=gbk>" + "x".repeat(200_000) + SIMPLIFIED.repeat(5000);

        assertThat(decode(page.getBytes(Charsets.GBK), "a.gov.cn", null).text()).isEqualTo(page);
    }

    @Test
    void western_text_stays_western() {
        String page = "<p>Les élèves étaient déjà à l’école, où ça allait très bien: «fête», naïveté, œuvre.";

        Decoded named = decode(page.getBytes(Charsets.WINDOWS_1252), "a.gouv.fr", "text/html; charset=ISO-8859-1");
        Decoded unnamed = decode(page.getBytes(Charsets.WINDOWS_1252), "a.gouv.fr", null);

        assertThat(named.text()).isEqualTo(page);
        assertThat(unnamed.text()).isEqualTo(page);
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(decode("\uFEFFabc".getBytes(StandardCharsets.UTF_8), "a.gov", null).text()).isEqualTo("abc");
        assertThat(decode("\uFEFFabc".getBytes(StandardCharsets.UTF_16LE), "a.gov", null).text()).isEqualTo("abc");
    }

    @Test
    void an_ascii_page_encodes_its_queries_as_it_declares() {
        assertThat(decode("<meta charset=gb2312><p>x".getBytes(StandardCharsets.US_ASCII), "a.gov.cn", null).charset())
                .isEqualTo(Charsets.GBK);
    }

    @Test
    void no_bytes_at_all_can_stop_it() {
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(decode(bytes, "a.gov.cn", i % 2 == 0 ? null : "text/html; charset=utf-7").text()).isNotNull();
        }
    }

    private static Decoded decode(byte[] bytes, String host, @Nullable String contentType) {
        return Decoder.decode(new Source(Address.of("https://" + host + "/"), bytes, contentType));
    }
}
