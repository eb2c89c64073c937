package dev.curbcut.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"县自来水公司", "河阳县人民政府办公室", "河阳日报", "县融媒体中心", "시청 총무과", "Office of Public Works", "Department of Water", "Ministère de la Santé"})
    void a_name_that_ends_or_begins_as_those_of_offices_do_is_one(String name) {
        assertThat(OfficeName.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王丽", "北京", "星期六", "5月13日全城停水一天。", "负责单位：县自来水公司", "第3号公布", "Jane Poole", "the office is closed", "Office hours: 9 to 5", "News release"})
    void a_person_a_place_and_a_sentence_are_none(String text) {
        assertThat(OfficeName.is(text)).isFalse();
    }
}
