package dev.curbcut.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "http:www.a.gov.cn/b | http://www.a.gov.cn/b",
        "http:/www.a.gov.cn/b | http://www.a.gov.cn/b",
        "http//www.a.gov.cn/b | http://www.a.gov.cn/b",
        "https//:www.a.gov.cn | https://www.a.gov.cn",
        "http;//www.a.gov.cn | http://www.a.gov.cn",
        "http:\\\\www.a.gov.cn\\b | http://www.a.gov.cn\\b",
        "htp://www.a.gov.cn | http://www.a.gov.cn",
        "ttps://www.a.gov.cn | https://www.a.gov.cn",
        "htttps：／／www.a.gov.cn | https://www.a.gov.cn",
        "http://http://www.a.gov.cn/ | http://www.a.gov.cn/",
        "https://http//www.a.gov.cn/ | http://www.a.gov.cn/",
    })
    void a_scheme_that_was_mistyped_is_understood(String typed, String meant) {
        assertThat(TypedAddress.of(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "\"www.a.gov.cn/b\" | https://www.a.gov.cn/b",
        "“https://www.a.gov.cn/b” | https://www.a.gov.cn/b",
        "《www.a.gov.cn》 | https://www.a.gov.cn",
        "<http://www.a.gov.cn/> | http://www.a.gov.cn/",
        "（http://www.a.gov.cn/b） | http://www.a.gov.cn/b",
        "http://www.a.gov.cn/b。 | http://www.a.gov.cn/b",
        "www.a.gov.cn， | https://www.a.gov.cn",
        "www.a.gov.cn. | https://www.a.gov.cn.",
        "网址：http://www.a.gov.cn/b | http://www.a.gov.cn/b",
        "see https://www.a.gov/b | https://www.a.gov/b",
        "http://www.a.gov.cn/b/ 政务公开 | http://www.a.gov.cn/b/",
        "www,a,gov,cn | https://www.a.gov.cn",
        "www，a，gov，cn | https://www.a.gov.cn",
    })
    void what_was_copied_along_with_an_address_is_left_out(String typed, String meant) {
        assertThat(TypedAddress.of(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://www.a.gov.cn/a,b/c;d=e(f)?q=http://b.gov.cn/",
        "http://www.a.gov.cn/?q=1,2,",
        "http://www.a.gov.cn/x(1)",
        "http://www.a.gov.cn/new file.pdf",
        "https://[2001:db8::1]/",
        "ftp://www.a.gov.cn/",
        "javascript:alert(1)",
        "http://p.gov.cn/https://www.a.gov.cn/",
    })
    void what_is_meant_as_it_is_written_stays(String typed) {
        assertThat(TypedAddress.of(typed)).isEqualTo(typed);
    }
}
