package dev.curbcut.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.charset.ShortPages;
import dev.curbcut.charset.ShortPages.ShortPage;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that say nothing of their charset. */
class UndeclaredTest {
    static List<String> kinds() {
        return ShortPages.all().stream().map(page -> page.language() + " " + page.charset().name()).distinct().toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void of_thirty_short_pages_without_a_hint_all_but_one_are_read(String kind) {
        List<ShortPage> pages = of(kind);

        assertThat(pages).hasSize(30);
        assertThat(pages.stream().filter(page -> !isRead(page, "www.example.com")).map(ShortPage::text).toList()).hasSizeLessThan(2);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "pl windows-1250, urzad.example.pl",
        "cs ISO-8859-2, urad.example.cz",
        "hu windows-1250, hivatal.example.hu",
        "ru windows-1251, uprava.example.ru",
        "uk KOI8-U, rada.example.ua",
        "tr windows-1254, ornek.example.bel.tr",
        "ar windows-1256, mithal.example.sa",
        "th windows-874, tua.example.go.th",
        "ko EUC-KR, yesi.example.go.kr",
        "zh-Hant Big5, fanli.example.gov.tw",
        "zh-Hans GBK, lizi.example.gov.cn",
        "ja Shift_JIS, rei.example.lg.jp",
    })
    void of_thirty_short_pages_on_a_host_of_their_country_all_are_read(String kind, String host) {
        assertThat(of(kind).stream().filter(page -> !isRead(page, host)).map(ShortPage::text)).isEmpty();
    }

    private static List<ShortPage> of(String kind) {
        return ShortPages.all().stream().filter(page -> kind.equals(page.language() + " " + page.charset().name())).toList();
    }

    private static boolean isRead(ShortPage page, String host) {
        return Decoder.decode(new Source(Address.of("http://" + host + "/"), page.bytes(), "text/html")).text().contains(page.shown());
    }
}
