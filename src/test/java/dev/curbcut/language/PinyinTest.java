package dev.curbcut.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    private static String read(String text) {
        return Pinyin.words(text).stream().map(w -> w.reading() == null ? w.text() : w.reading()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "人民政府召开会议 | rénmínzhèngfǔ zhàokāi huìyì",
                "重庆市银行行长重视会计工作 | chóngqìngshì yínháng hángzhǎng zhòngshì kuàijì gōngzuò",
                "市长长期调研 | shìzhǎng chángqī diàoyán",
                "西安市 | xī’ānshì",
                "音乐厅 | yīnyuètīng",
            })
    void polyphones_are_read_as_their_word_has_them(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @Test
    void what_is_not_chinese_has_no_reading() {
        assertThat(Pinyin.words("2023年，GDP"))
                .containsExactly(
                        new Pinyin.Word("2023", null), new Pinyin.Word("年", "nián"), new Pinyin.Word("，GDP", null));
    }

    @Test
    void the_words_together_are_the_text() {
        String text = "国务院办公厅关于印发2023年工作要点的通知（国办发〔2023〕7号）😀𠮷";
        assertThat(Pinyin.words(text).stream().map(Pinyin.Word::text).collect(Collectors.joining())).isEqualTo(text);
    }
}
