package dev.curbcut.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what stands before a day is the name of its weekday: in no language by its length alone. */
class WeekdaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"Monday, ", "lundi ", "Mi., ", "सोमबार, ", "วันอังคารที่ ", "Thứ Ba, ", "الأربعاء، ", "星期三 ", "月曜日", "вторник, "})
    void the_name_of_a_weekday_is_known_with_the_mark_after_it(String text) {
        assertThat(Weekdays.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Effective ", "Starts ", "Closes: ", "Gültig ab ", "Monday to ", "ที่"})
    void other_words_before_a_day_are_none(String text) {
        assertThat(Weekdays.is(text)).isFalse();
    }
}
