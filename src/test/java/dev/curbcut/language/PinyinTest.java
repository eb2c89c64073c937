package dev.curbcut.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.table.TabSeparatedValues;
import java.util.List;
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
                "重庆市银行行长重视会计工作 | chóngqìng shì yínháng hángzhǎng zhòngshì kuàijì gōngzuò",
                "市长长期调研 | shìzhǎng chángqī diàoyán",
                "西安市 | xī’ān shì",
                "音乐厅 | yīnyuètīng",
            })
    void polyphones_are_read_as_their_word_has_them(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一个不是 | yīgè bùshì",
                "有针对性地开展 | yǒu zhēnduìxìng de kāizhǎn",
                "更好地服务 | gènghǎo de fúwù",
                "湖北等地降雨 | húběi děng dì jiàngyǔ",
                "全长 | quáncháng",
                "长5公里 | cháng 5 gōnglǐ",
                "测绘院长 | cèhuì yuànzhǎng",
                "以人民为中心 | yǐ rénmín wéi zhōngxīn",
                "容量为3吨 | róngliàng wéi 3 dūn",
                "为您服务 | wèi nín fúwù",
                "9只羊 | 9 zhī yáng",
                "只收现金 | zhǐ shōu xiànjīn",
            })
    void a_letter_by_itself_is_read_by_its_neighbours(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "姓解的职工 | xìng xiè de zhígōng",
                "仇某 | qiú mǒu",
                "单女士来信 | shàn nǚshì láixìn",
                "联系人：任重、盖伟 | liánxìrén ： rén zhòng 、 gě wěi",
                "尉迟先生 | yùchí xiānsheng",
                "单位同志 | dānwèi tóngzhì",
                "解决 | jiějué",
            })
    void a_surname_is_read_as_one(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @Test
    void every_division_down_to_the_county_is_read_right() {
        assertThat(wrong("divisions.tsv", 1, 2)).isEmpty();
    }

    @Test
    void five_hundred_official_words_are_read_right() {
        assertThat(wrong("official-words.tsv", 0, 1)).isEmpty();
        assertThat(TabSeparatedValues.of(PinyinTest.class, "official-words.tsv").stream().map(row -> row[0]).distinct()).hasSize(500);
    }

    private static List<String> wrong(String table, int name, int reading) {
        return TabSeparatedValues.of(PinyinTest.class, table).stream()
                .filter(row -> !syllables(read(row[name])).equals(syllables(row[reading])))
                .map(row -> row[name] + ": " + read(row[name]) + " for " + row[reading])
                .toList();
    }

    /** Without what divides words and syllables, on which the sources don't agree. */
    private static String syllables(String reading) {
        return reading.replaceAll("[ ’]", "");
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
