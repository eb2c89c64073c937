package dev.curbcut.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    /** Zero-width space, word joiner, byte order mark, soft hyphen. */
    @ParameterizedTest
    @ValueSource(chars = {'\u200b', '\u2060', '\ufeff', '\u00ad'})
    void what_has_no_width_is_left_out_and_parts_nothing(char mark) {
        assertThat(Text.line("10" + mark + "% of the fee")).isEqualTo("10% of the fee");
        assertThat(Text.line(mark + "Fee " + mark + "due" + mark)).isEqualTo("Fee due");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00a0', '\u3000', '\u2002', '\t'})
    void other_white_space_is_one_blank(char blank) {
        assertThat(Text.line("10" + blank + blank + "euros")).isEqualTo("10 euros");
    }
}
