package dev.curbcut.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.curbcut.address.BadAddress.Why;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    private static final Charset GBK = Charset.forName("GBK");

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://www.example.gov.cn https://www.example.gov.cn/",
                "HTTP://WWW.Example.GOV.CN:80/A http://www.example.gov.cn/A",
                "https://a.gov:8443/x https://a.gov:8443/x",
                "http:/a.gov/x http://a.gov/x",
                "http:\\\\a.gov\\x\\y http://a.gov/x/y",
                "http://a.gov/a|b[c]?d|e[f] http://a.gov/a|b[c]?d|e[f]",
                "http://a.gov/%D6%D0%a1?q=%d6%D0 http://a.gov/%D6%D0%a1?q=%d6%D0",
                "http://a.gov/a/./b/../c/%2e%2E/d http://a.gov/a/d",
                "http://a.gov/../../x http://a.gov/x",
                "http://a.gov//x//y http://a.gov//x//y",
                "http://a.gov/x/.. http://a.gov/",
                "http://a.gov/中 http://a.gov/%E4%B8%AD",
                "http://a.gov/?q=中 http://a.gov/?q=%E4%B8%AD",
                "http://a.gov/a{b}^c`d http://a.gov/a%7Bb%7D%5Ec%60d",
                "http://a.gov/a'b?c'd http://a.gov/a'b?c%27d",
                "http://a.gov? http://a.gov/?",
                "http://a.gov/x#y http://a.gov/x",
                "http://政府.中国/ http://xn--mxtq1m.xn--fiqs8s/",
                "http://[::1]:80/ http://[::1]/",
                "http://a.gov/100% http://a.gov/100%",
            })
    void an_address_is_what_a_browser_would_send(String typed, String sent) throws BadAddress {
        Address address = Address.parse(typed);
        assertThat(address).hasToString(sent);
        assertThat(Address.parse(address.toString())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "'' EMPTY",
                "' 　' EMPTY",
                "ftp://a.gov/ SCHEME",
                "javascript:alert(1) SCHEME",
                "www.example.gov.cn/x SCHEME",
                "http://user@a.gov/ USER_INFO",
                "http://user:secret@a.gov/ USER_INFO",
                "http:// HOST",
                "http:///?x HOST",
                "http://a.gov./ HOST",
                "http://a..gov/ HOST",
                "http://a%2egov/ HOST",
                "http://-a.gov/ HOST",
                "http://a_b!.gov/ HOST",
                "http://[fe80::1%25eth0]/ HOST",
                "http://a.gov:0/ PORT",
                "http://a.gov:65536/ PORT",
                "http://a.gov:80:90/ PORT",
                "http://a.gov:８０/ PORT",
                "http://a.gov/%00 CHARACTER",
            })
    void what_is_no_address_is_refused_with_its_reason(String typed, Why why) {
        BadAddress refused = catchThrowableOfType(BadAddress.class, () -> Address.parse(typed));
        assertThat(refused).isNotNull();
        assertThat(refused.why()).isEqualTo(why);
    }

    @Test
    void an_address_beyond_the_limit_is_refused() {
        String longest = "http://a.gov/" + "x".repeat(Address.MAX_LENGTH - 1);
        assertThat(Address.of(longest).path()).hasSize(Address.MAX_LENGTH);
        BadAddress refused = catchThrowableOfType(BadAddress.class, () -> Address.parse(longest + "y"));
        assertThat(refused.why()).isEqualTo(Why.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "./202605/t1.html http://a.gov/zw/202605/t1.html",
                "../x http://a.gov/x",
                "/x http://a.gov/x",
                "?page=2 http://a.gov/zw/list.html?page=2",
                "//b.gov/x http://b.gov/x",
                "http:/x http://a.gov/x",
                "http:x http://a.gov/zw/x",
                "https://b.gov https://b.gov/",
                "\\x\\y http://a.gov/x/y",
                "' /path ' http://a.gov/path",
                "#top http://a.gov/zw/list.html?p=1",
                "x?q=中#f http://a.gov/zw/x?q=%D6%D0",
                "中.html http://a.gov/zw/%E4%B8%AD.html",
                "x?q=😀 http://a.gov/zw/x?q=%26%23128512%3B",
            })
    void a_link_is_resolved_as_browsers_do(String href, String expected) {
        Address page = Address.of("http://a.gov/zw/list.html?p=1");
        assertThat(page.resolve(href, GBK)).map(Address::toString).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"javascript:void(0)", "data:text/html", "mailto:a@b.gov", "http://user@b.gov/", "vbscript:x", "'  javascript:x'"})
    void a_link_that_leads_to_no_page_has_no_address(String href) {
        assertThat(Address.of("http://a.gov/").resolve(href)).isEmpty();
    }

    @Test
    void the_authority_names_the_port_only_where_it_must() {
        assertThat(Address.of("https://a.gov:443/").authority()).isEqualTo("a.gov");
        assertThat(Address.of("https://a.gov:80/").authority()).isEqualTo("a.gov:80");
    }
}
