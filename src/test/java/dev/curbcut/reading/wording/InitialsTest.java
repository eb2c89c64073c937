package dev.curbcut.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitialsTest {
    private final Initials initials = new Initials(List.of("read more", "更多", "по-русски"));

    @ParameterizedTest
    @ValueSource(strings = {"Read on", "[ read more ]", "更新", ">> 更多", "ПО", "", " >> ", "𠮷"})
    void a_text_may_be_a_phrase_when_its_first_letter_is_one_of_theirs_or_it_has_none(String text) {
        assertThat(initials.mayBegin(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"more to read", "不更多", "1. read more"})
    void a_text_that_begins_otherwise_is_none(String text) {
        assertThat(initials.mayBegin(text)).isFalse();
    }
}
