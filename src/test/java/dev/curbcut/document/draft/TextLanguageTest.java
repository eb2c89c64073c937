package dev.curbcut.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "各区县人民政府：现将有关事项通知如下, zh-Hans", "各區縣政府：現將有關事項報告如下, zh-Hant", "図書館の利用についてのお知らせです, ja",
        "도서관 이용 안내, ko", "О работе библиотеки, ru", "The rules of the library, en", "12345, und"
    })
    void the_letters_tell_the_language(String text, String lang) {
        assertThat(TextLanguage.language(text)).isEqualTo(lang);
    }
}
