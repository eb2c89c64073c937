package dev.curbcut.document.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource({
        "1, chineseCounting, 一", "10, chineseCounting, 十", "21, chineseCounting, 二十一", "105, chineseCounting, 一〇五",
        "105, chineseCountingThousand, 一百零五", "110, chineseCountingThousand, 一百一十", "15, chineseCountingThousand, 十五",
        "1002, chineseCountingThousand, 一千零二", "10005, chineseCountingThousand, 一万零五", "12000, taiwaneseCountingThousand, 一萬二千",
        "99, taiwaneseCounting, 九十九", "100, taiwaneseCounting, 一〇〇", "10, ideographDigital, 一〇", "11, japaneseDigitalTenThousand, 一一",
        "20, taiwaneseDigital, 二〇", "3, chineseLegalSimplified, 叁", "10, chineseLegalSimplified, 壹拾", "26, ideographLegalTraditional, 貳拾陸",
        "105, japaneseCounting, 百五", "11, japaneseLegal, 壱拾壱", "31, koreanCounting, 삼십일", "20, koreanDigital, 이영",
        "20, koreanDigital2, 二零", "21, koreanLegal, 스물하나", "4, upperRoman, IV", "28, lowerLetter, bb", "28, upperLetter, BB",
        "3, decimalEnclosedCircle, ③", "21, decimalEnclosedCircle, ㉑", "3, decimalEnclosedFullstop, ⒊", "3, decimalEnclosedParen, ⑶",
        "4, ideographEnclosedCircle, ㈣", "7, decimalZero, 07", "12, decimalFullWidth, １２", "2, ideographTraditional, 乙",
        "11, ideographTraditional, 甲", "12, ideographZodiac, 亥", "2, ideographZodiacTraditional, 乙丑", "3, aiueo, ウ", "3, aiueoFullWidth, ウ",
        "2, iroha, ロ", "4, irohaFullWidth, ニ", "3, ganada, 다", "2, chosung, ㄴ", "21, ordinal, 21st", "12, ordinal, 12th",
        "21, cardinalText, Twenty-one", "20, ordinalText, Twentieth", "5, numberInDash, - 5 -", "31, hex, 1F", "2, chicago, †", "5, chicago, **",
        "3, russianLower, в", "2, russianUpper, Б", "15, hebrew1, טו", "3, arabicAlpha, ت", "3, arabicAbjad, ج", "12, thaiNumbers, ๑๒",
        "21, thaiCounting, ยี่สิบเอ็ด", "2, thaiLetters, ข", "12, hindiNumbers, १२", "15, vietnameseCounting, mười lăm", "7, '001, 002, 003, ...', 007",
        "12, somethingElse, 12", "7, none, ''"
    })
    void numbers_are_written_as_lists_write_them(int number, String format, String written) {
        assertThat(Numerals.of(number, format)).isEqualTo(written);
    }
}
