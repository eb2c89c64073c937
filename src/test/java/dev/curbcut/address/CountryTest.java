package dev.curbcut.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "www.qinghe.gov.cn,     Asia/Shanghai,    zh-Hans",
        "www.nyc.gov,           America/New_York, en",
        "www.example.gov.uk,    Europe/London,    en",
        "xn--e1afmkfd.xn--p1ai, Europe/Moscow,    ru",
        "www.gob.mx,            America/Mexico_City, es",
        "www.canada.gc.ca,      America/Toronto,  en",
        "example.gov.hk,        Asia/Hong_Kong,   zh-Hant",
    })
    void a_host_is_of_the_country_its_name_ends_with(String host, String zone, String language) {
        Country country = Country.of(host).orElseThrow();

        assertThat(country.zone()).hasToString(zone);
        assertThat(country.languages().getFirst()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"www.example.com", "europa.eu", "127.0.0.1", "[::1]", "localhost"})
    void a_host_of_no_country_has_none(String host) {
        assertThat(Country.of(host)).isEmpty();
    }

    @Test
    void every_country_has_a_language() {
        assertThat(Country.all()).hasSizeGreaterThan(240).allSatisfy(country -> assertThat(country.languages()).doesNotContain(""));
    }
}
