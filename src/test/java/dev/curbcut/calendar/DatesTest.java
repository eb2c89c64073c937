package dev.curbcut.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-07-25 09:30 | 2023-07-25T09:30",
                "2023-07-25 09:30:15 | 2023-07-25T09:30",
                "2023/7/5 | 2023-07-05",
                "2023.07.25 | 2023-07-25",
                "2023——07——25 | 2023-07-25",
                "2023年7月25日 9时05分 | 2023-07-25T09:05",
                "2023 年 7 月 25 日 下午3:05 | 2023-07-25T15:05",
                "2026- 01- 23 | 2026-01-23",
                "２０２３－０７－２５ | 2023-07-25",
                "2023-07-25T09:30:00+08:00 | 2023-07-25T09:30",
                "2023-07-25T01:30:00Z | 2023-07-25",
                "2023-07-25 00:00:00 | 2023-07-25",
                "2007-08-20-23:59:59 | 2007-08-20T23:59",
                "20230725 | 2023-07-25",
                "July 25, 2023 | 2023-07-25",
                "Tuesday, July 25th, 2023 at 4:05 p.m. | 2023-07-25T16:05",
                "Sept. 5, 2023 | 2023-09-05",
                "25 July 2023 | 2023-07-25",
                "1er juillet 2023 à 14h30 | 2023-07-01T14:30",
                "25. März 2023 | 2023-03-25",
                "25 de julio de 2023 | 2023-07-25",
                "25 июля 2023 г. | 2023-07-25",
                "25.07.2023 | 2023-07-25",
                "25/07/2023 | 2023-07-25",
                "07/25/2023 | 2023-07-25",
                "12-Mar-2021 | 2021-03-12",
                "令和5年7月25日 | 2023-07-25",
                "令和元年5月1日 | 2019-05-01",
                "平成 30 年 4 月 1 日 | 2018-04-01",
                "民國112年7月25日 | 2023-07-25",
                "更新日期：114-03-21 | 2025-03-21",
                "二〇二三年七月二十五日 | 2023-07-25",
                "2023년 7월 25일 | 2023-07-25",
                "来源：新华社　2023-07-25 | 2023-07-25",
            })
    void a_date_is_read_in_every_notation_of_the_field(String text, String iso) {
        assertThat(Dates.iso(text)).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-00018", "000014349/2026-00066", "1990-13-40", "0351-3046678-12", "您是第 2 5 4 8 6 9 6 位", "", "march on"})
    void numbers_that_only_look_like_dates_are_none(String text) {
        assertThat(Dates.iso(text)).isEmpty();
    }

    @Test
    void an_ambiguous_date_is_read_as_the_country_writes_it() {
        assertThat(Dates.find("03/04/2023", DateConventions.of("www.example.gov", ""))).map(Dates.Found::iso).hasValue("2023-03-04");
        assertThat(Dates.find("03/04/2023", DateConventions.UNKNOWN)).map(Dates.Found::iso).hasValue("2023-04-03");
    }

    @ParameterizedTest
    @CsvSource({"Publié le 14 août 2025 à Lyon, 14 août 2025", "Veröffentlicht am 5. März 2025, 5. März 2025", "'Đăng ngày 5 tháng 3 năm 2025, Hà Nội', ngày 5 tháng 3 năm 2025"})
    void letters_in_pieces_are_letters(String line, String date) {
        Dates.Found whole = Dates.find(line, DateConventions.UNKNOWN).orElseThrow();
        String pieces = Normalizer.normalize(line, Form.NFD);
        Dates.Found found = Dates.find(pieces, DateConventions.UNKNOWN).orElseThrow();
        assertThat(found.iso()).isEqualTo(whole.iso());
        assertThat(Normalizer.normalize(pieces.substring(found.from(), found.to()), Form.NFC)).isEqualTo(line.substring(whole.from(), whole.to())).endsWith(date);
    }

    @Test
    void a_date_says_where_in_its_line_it_stands() {
        assertThat(Dates.find("on 2023-07-25 09:30 in X", DateConventions.UNKNOWN)).hasValue(new Dates.Found("2023-07-25T09:30", 3, 19));
    }
}
