package dev.curbcut.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.example.gov.cn/a/scan.pdf, zh-Hans", "https://english.example.gov.cn/scan.pdf, en", "https://www.example.gov.cn/en/scan.pdf, en",
        "https://www.example.gov.hk/scan.pdf, zh-Hant", "https://www.example.gov.hk/sc/scan.pdf, zh-Hans", "https://www.example.gouv.fr/scan.pdf, fr",
        "https://www.example.gov/scan.pdf, en", "https://www.example.gov.cn/scan.pdf?lang=/en/, zh-Hans"
    })
    void a_document_that_says_nothing_has_the_language_of_its_address(String address, String lang) {
        assertThat(HostLanguage.of(Address.of(address))).isEqualTo(lang);
    }
}
