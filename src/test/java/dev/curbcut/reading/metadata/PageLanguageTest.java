package dev.curbcut.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.reading.Pages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 这是关于开展步道修缮工作的通知，请各单位认真执行。 | zh-Hans",
                "zh-CN | 這是關於開展步道修繕工作的通知，請各單位認真執行。 | zh-Hant",
                "en | これは歩道の修繕に関するお知らせです。皆様のご協力をお願いします。 | ja",
                "en | 보행로 보수 공사에 관한 안내입니다. 협조 부탁드립니다. | ko",
                "'' | Это объявление о ремонте дорожки вдоль реки. | ru",
                "uk | Це оголошення про ремонт доріжки вздовж річки. | uk",
                "'' | هذا إعلان عن إصلاح الممر بجانب النهر. | ar",
                "en-GB | The path along the river has been repaired and is open. | en-GB",
                "en_US | The path along the river has been repaired and is open. | en-US",
                "en | Le chemin le long de la rivière est ouvert et les promeneurs sont invités à en profiter dans la journée. | fr",
                "'' | Der Weg entlang des Flusses ist wieder offen und die Bürger sind eingeladen, ihn zu nutzen. | de",
                "cy | Mae'r llwybr ar lan yr afon wedi ei drwsio. | cy",
                "'' | 42 | und",
            })
    void the_characters_decide_then_what_is_declared(String declared, String text, String lang) {
        assertThat(PageLanguage.of(Survey.of(Jsoup.parse("<html lang='" + declared + "'><p>" + text + "</p>")), Pages.context())).isEqualTo(lang);
    }

    @Test
    void a_chinese_page_with_english_links_is_chinese() {
        String html = "<html lang=en><a>English</a><a>Contact us</a><a>About</a><p>这是关于开展步道修缮工作的通知，请各单位认真执行，并将执行情况及时上报。</p>";
        assertThat(PageLanguage.of(Survey.of(Jsoup.parse(html)), Pages.context())).isEqualTo("zh-Hans");
    }

    @Test
    void a_page_whose_markup_is_indented_deeply_is_told_by_its_words_all_the_same() {
        String html = ("<div>" + " ".repeat(500) + "<img src=a.png>").repeat(20) + "<p>The path along the river has been repaired and is open to all.</p>";
        assertThat(PageLanguage.of(Survey.of(Jsoup.parse(html)), Pages.context())).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The path along the river is open to all. | | zh-Hans | en",
                "请各单位认真执行 | | en | zh-Hans",
                "請各單位認真執行 | | zh-Hans |",
                "IPv6 | | zh-Hans |",
                "下载 app 请扫描 QR code | | zh-Hans |",
                "Cymraeg | cy | en | cy",
                "The path is open | en | en-GB |",
            })
    void a_part_has_a_language_of_its_own_where_it_is_plain(String text, String declared, String around, String lang) {
        assertThat(PageLanguage.foreign(text, declared, around)).isEqualTo(lang);
    }
}
