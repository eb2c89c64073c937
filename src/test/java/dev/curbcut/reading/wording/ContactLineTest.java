package dev.curbcut.reading.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"急救电话：120", "Service hotline 0800 555 010", "Điện thoại: 0260 123456", "هاتف: 920001234", "Teléfono 010"})
    void a_word_for_the_telephone_and_a_number_say_how_an_office_is_reached(String line) {
        assertTrue(ContactLine.is(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话查询", "Hotel reservations", "2024-05-10", "Telephone book"})
    void without_a_number_or_the_word_a_line_says_nothing_of_it(String line) {
        assertFalse(ContactLine.is(line));
    }
}
