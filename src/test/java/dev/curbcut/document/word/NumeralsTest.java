package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource({
        "1, chineseCounting, 一", "10, chineseCounting, 十", "21, chineseCounting, 二十一", "105, chineseCounting, 一百零五",
        "110, chineseCounting, 一百一十", "3, chineseLegalSimplified, 叁", "4, upperRoman, IV", "28, lowerLetter, bb",
        "3, decimalEnclosedCircle, ③", "7, decimalZero, 07", "2, ideographTraditional, 乙", "12, somethingElse, 12"
    })
    void numbers_are_written_as_lists_write_them(int number, String format, String written) {
        assertThat(Numerals.of(number, format)).isEqualTo(written);
    }
}
