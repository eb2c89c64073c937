package dev.curbcut.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PolicyLinksTest {
    @Test
    void two_links_that_law_asks_for_are_those_of_a_foot() {
        assertThat(in("<a href=/p>Privacy policy</a> | <a href=/a>Accessibility</a> | <a href=/j>Jobs</a>")).isTrue();
        assertThat(in("<a href=/m>网站地图</a><a href=/y>隐私声明</a>")).isTrue();
    }

    @Test
    void one_such_link_said_twice_is_one() {
        assertThat(in("<a href=/p>Privacy policy</a> <a href=/q>Privacy notice</a> <a href=/j>Jobs</a>")).isFalse();
    }

    @Test
    void a_sentence_that_begins_with_such_a_word_is_no_name_of_a_link() {
        assertThat(in("<a href=/p>Privacy of medical records is to be debated in May</a> <a href=/a>Accessibility of the new station: what was promised</a>")).isFalse();
    }

    private static boolean in(String html) {
        return PolicyLinks.in(Jsoup.parse(html).body());
    }
}
