package dev.curbcut.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSubmissionTest {
    private static String sent(String fields) {
        return FormSubmission.read(fields).get(Address.of("http://a.gov.cn/find")).address().query();
    }

    private static String utf8(String text) {
        return Percent.encodeForm(text, StandardCharsets.UTF_8);
    }

    /** What Chromium 156 sends from a page in that charset; all its tables were tried against ours, letter by letter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UTF-8        | %E5%90%8D%E7%A7%B0=%E4%BB%B7%E2%82%AC%F0%A0%AE%B7%C3%A7%C2%BD%EF%BE%8A%EF%BD%9E%E2%88%92%E2%80%96",
        "gb2312       | %C3%FB%B3%C6=%BC%DB%80%26%23134071%3B%26%23231%3B%26%23189%3B%26%2365418%3B%A1%AB%26%238722%3B%A1%AC",
        "gb18030      | %C3%FB%B3%C6=%BC%DB%A2%E3%954%B25%810%8A4%810%865%841%998%A1%AB%816%D31%A1%AC",
        "Big5         | %A6W%26%2331216%3B=%C9%B2%A3%E1%26%23134071%3B%26%23231%3B%26%23189%3B%26%2365418%3B%A1%E3%26%238722%3B%26%238214%3B",
        "EUC-JP       | %CC%BE%BE%CE=%D0%C3%26%238364%3B%26%23134071%3B%26%23231%3B%26%23189%3B%8E%CA%A1%C1%A1%DD%26%238214%3B",
        "Shift_JIS    | %96%BC%8F%CC=%98%C1%26%238364%3B%26%23134071%3B%26%23231%3B%26%23189%3B%CA%81%60%81%7C%26%238214%3B",
        "ISO-2022-JP  | %1B%24BL%3E%3EN%1B%28B=%1B%24BPC%1B%28B%26%238364%3B%26%23134071%3B%26%23231%3B%26%23189%3B%1B%24B%25O%21A%21%5D%1B%28B%26%238214%3B",
        "EUC-KR       | %D9%A3%26%2331216%3B=%CB%C0%A2%E6%26%23134071%3B%26%23231%3B%A8%F6%26%2365418%3B%A2%A6%26%238722%3B%26%238214%3B",
        "windows-874  | %26%2321517%3B%26%2331216%3B=%26%2320215%3B%80%26%23134071%3B%26%23231%3B%26%23189%3B%26%2365418%3B%26%2365374%3B%26%238722%3B%26%238214%3B",
        "windows-1251 | %26%2321517%3B%26%2331216%3B=%26%2320215%3B%88%26%23134071%3B%26%23231%3B%26%23189%3B%26%2365418%3B%26%2365374%3B%26%238722%3B%26%238214%3B",
        "iso-8859-9   | %26%2321517%3B%26%2331216%3B=%26%2320215%3B%80%26%23134071%3B%E7%BD%26%2365418%3B%26%2365374%3B%26%238722%3B%26%238214%3B",
    })
    void a_form_sends_what_chromium_sends_from_a_page_in_its_charset(String charset, String sent) {
        assertThat(sent(utf8("名称") + "=" + utf8("价€𠮷ç½ﾊ～−‖") + "&-charset=" + charset)).isEqualTo(sent);
    }

    @Test
    void the_end_of_a_line_is_two_bytes_whichever_way_it_comes() {
        assertThat(sent("t=a%0Ab%0D%0Ac%0Dd%0A&n%0Am=1&-charset=gbk")).isEqualTo("t=a%0D%0Ab%0D%0Ac%0D%0Ad%0D%0A&n%0D%0Am=1");
    }

    @Test
    void signs_stay_as_the_form_encoding_has_them() {
        assertThat(sent(utf8("*-._~!'()&=+ %") + "=" + utf8("*-._~!'()&=+ %\t") + "&e=&-charset=big5"))
                .isEqualTo("*-._%7E%21%27%28%29%26%3D%2B+%25=*-._%7E%21%27%28%29%26%3D%2B+%25%09&e=");
    }
}
