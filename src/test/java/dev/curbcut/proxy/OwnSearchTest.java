package dev.curbcut.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a script posts is what its page was searched with. */
class OwnSearchTest {
    private static final Address PAGE = Address.of("https://www.example.gov.cn/search.html?q=%E6%B8%A1%E8%88%B9+%E7%A5%A8&page=2");
    private static final OwnSearch SEARCH = OwnSearch.of(PAGE, "q=%E6%B8%A1%E8%88%B9+%E7%A5%A8&page=2&empty=");

    @ParameterizedTest
    @CsvSource({
        "https://www.example.gov.cn/api/search, keyword=%E6%B8%A1%E8%88%B9+%E7%A5%A8&pageNo=2",
        "https://so.example.gov.cn/query, wd=%E6%B8%A1%E8%88%B9%20%E7%A5%A8"})
    void the_same_words_to_a_search_of_the_same_site_are(String action, String form) {
        assertThat(SEARCH.takes(Address.of(action), form)).hasValueSatisfying(search -> {
            assertThat(search.body()).isEqualTo(form);
            assertThat(search.action()).hasToString(action);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "another site,             https://www.other.gov.cn/api/search,  keyword=%E6%B8%A1%E8%88%B9+%E7%A5%A8",
        "other words,              https://www.example.gov.cn/api/search, keyword=%E6%B8%A1%E8%88%B9",
        "a number of the page,     https://www.example.gov.cn/api/search, keyword=&page=2",
        "no search,                https://www.example.gov.cn/api/visits, title=%E6%B8%A1%E8%88%B9+%E7%A5%A8",
        "a secret beside,          https://www.example.gov.cn/api/search, keyword=%E6%B8%A1%E8%88%B9+%E7%A5%A8&csrf_token=1",
        "who asks beside,          https://www.example.gov.cn/api/search, keyword=%E6%B8%A1%E8%88%B9+%E7%A5%A8&mobile=1",
        "letters not encoded,      https://www.example.gov.cn/api/search, keyword=渡船"})
    void anything_else_is_not(String what, String action, String form) {
        assertThat(SEARCH.takes(Address.of(action), form)).as(what).isEmpty();
    }

    @Test
    void a_page_that_was_asked_with_nothing_has_none() {
        assertThat(OwnSearch.of(PAGE, "").takes(Address.of("https://www.example.gov.cn/api/search"), "keyword=")).isEmpty();
    }
}
