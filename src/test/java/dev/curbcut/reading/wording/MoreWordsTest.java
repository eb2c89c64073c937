package dev.curbcut.reading.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoreWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"更多>>", "MORE +", "Ver todas las noticias", "عرض الكل", "جميع الخدمات", "Xem thêm", "Zobacz wszystkie", "Все новости", "Alle Meldungen anzeigen"})
    void a_line_may_say_that_there_is_more_and_of_what(String line) {
        assertTrue(MoreWords.is(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"更多人用上自来水", "Moreton Bay", "Allergies in spring and what helps against them", "Verkehr"})
    void a_headline_that_begins_so_is_none(String line) {
        assertFalse(MoreWords.is(line));
    }

    @ParameterizedTest
    @CsvSource({"Agenda completa,Agenda,true", "新着情報一覧,新着情報,true", "Agenda del alcalde,Agenda,false"})
    void a_line_may_name_again_what_there_is_more_of(String line, String name, boolean more) {
        assertTrue(MoreWords.isOf(line, name) == more);
    }
}
