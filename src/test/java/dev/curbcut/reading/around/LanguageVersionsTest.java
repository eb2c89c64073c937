package dev.curbcut.reading.around;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.LanguageVersion;
import dev.curbcut.reading.Pages;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.Survey;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageVersionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.x.gov.uk/g/paths | en | <nav class=gem-c-translation-nav aria-label=Translations><ul><li>English<li><a hreflang=cy lang=cy rel=alternate href=/g/paths.cy>Cymraeg</a></ul></nav> | cy*",
                "https://www.x.gc.ca/en/paths | en | <section id=wb-lng><h2>Language selection</h2><ul><li><a lang=fr hreflang=fr href=/fr/sentiers>Français</a></ul></section> | fr",
                "https://www.x.gov/path | en | <ul class=usa-language__submenu hidden><li><a lang=es href=/es/path>Español</a><li><a lang=zh href=/zh/path>中文</a></ul> | es* zh-Hans*",
                "https://x.europa.eu/a/000003_en | en | <ul><li><a class=ecl-language-list__link lang=fr hreflang=fr href=/a/000003_fr>français</a></ul> | fr*",
                "https://www.x.gouv.fr/a | fr | <div class=fr-translate><a class='fr-translate__language' hreflang=en lang=en href=/en/a>EN - English</a></div> | en*",
                "https://www.x.gov.hk/tc/a.html | zh-Hant | <a href=/en/a.html>ENG</a> <a href=/sc/a.html>简</a> | en* zh-Hans*",
                "https://www.x.gov.tw/ch/a | zh-Hant | <a href=https://eng.x.gov.tw/>English</a> | en",
                "http://www.x.gov.cn/a/t1.html | zh-Hans | <a href=http://english.x.gov.cn/>English</a><a href='http://big5.x.gov.cn/gate/big5/www.x.gov.cn/a/t1.html'>繁體</a> | en zh-Hant*",
                "http://www.x.gov.cn/a/t1.html | zh-Hans | <a href='javascript:s2tt()'>繁体</a> | ''",
                "http://www.x.go.jp/a.html | ja | <link rel=alternate hreflang=en href=/en/a.html><link rel=alternate hreflang=x-default href=/> | en*",
                "http://www.x.admin.ch/de/a | de | <ul class=lang><li><a href=/fr/a>FR</a><li><a href=/it/a>IT</a><li>DE</ul> | fr* it*",
                "http://www.x.gov/a | en | <p>See the <a lang=fr href=http://www.y.fr/rapport>Rapport annuel</a></p> | ''",
                "http://www.x.gov.cn/a | zh-Hans | <a href=http://www.x.gov.cn/a>中文版</a> | ''",
            })
    void other_languages_are_found_where_the_page_says_so(String address, String lang, String html, String wanted) {
        List<LanguageVersion> found = LanguageVersions.read(Survey.of(Jsoup.parse(html)), lang, Pages.context(address), new ClaimedElements());
        assertThat(found.stream().map(v -> v.lang() + (v.samePage() ? "*" : "")).collect(Collectors.joining(" "))).isEqualTo(wanted);
    }

    @Test
    void the_switch_is_claimed_and_what_is_beside_it_is_not() {
        Document document = Jsoup.parse("<nav aria-label=Translations><ul><li><a hreflang=cy lang=cy href=/a.cy>Cymraeg</a></ul></nav><p><a href=/b>Other</a></p>");
        ClaimedElements claims = new ClaimedElements();
        LanguageVersions.read(Survey.of(document), "en", Pages.context(), claims);
        assertThat(claims.covers(document.selectFirst("nav li"))).isTrue();
        assertThat(claims.covers(document.selectFirst("p"))).isFalse();
    }
}
