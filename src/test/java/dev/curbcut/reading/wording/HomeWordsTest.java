package dev.curbcut.reading.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"首 页", "网站首页", "Home", "Trang chủ", "الصفحة الرئيسية", "Strona główna", "หน้าแรก", "मुख पृष्ठ", "« Startseite"})
    void a_word_for_the_first_page_is_known_whatever_marks_stand_around_it(String line) {
        assertTrue(HomeWords.is(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "»", "Home affairs", "主页设置", "Accueil des nouveaux arrivants", "Главная улица"})
    void a_line_that_only_begins_so_is_none(String line) {
        assertFalse(HomeWords.is(line));
    }
}
