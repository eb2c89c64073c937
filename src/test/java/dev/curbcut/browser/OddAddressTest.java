package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as old sites write them, through a real browser: what the origin is asked for is what the address says. */
@Tag("browser")
class OddAddressTest {
    private static final String HOST = "odd.gov.test";
    private static RunningCurbcut curbcut;
    private static EchoOrigin origin;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        origin = EchoOrigin.start("""
                <h1>回声</h1><p>这一页用来核对地址，正文写得长一些，免得像是空的。这里还有几句话，说明这是一页真正的文字。</p>
                <p><a id="odd" href="/col/a|b[1]/list.jsp?w=中文&lang=en&~size=1&q=a|b">古怪的地址</a></p>
                <form action="/find.jsp?gone=1" method="get"><label>词 <input name="word"></label>
                <label>大小 <input name="size" value="9"></label><label>~ <input name="~theme" value="x~y"></label>
                <input type="hidden" name="t" value="~"><input type="submit" value="查"></form>
                """);
        curbcut = RunningCurbcut.start("--allow", HOST, "--connect-to", HOST + ":80:127.0.0.1:" + origin.port());
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        curbcut.close();
        origin.close();
    }

    private static String lastTarget() {
        return origin.targets().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/a%7Cb?x=%D6%D0%CE%C4",
        "/%D6%D0%CE%C4/%5B1%5D.html",
        "/a;jsessionid=1/b%2Fc.do?u=http://x.test/?a=b",
        "/a?q=a+b%20c&empty&=nameless&&q=again",
        "/a//b/~user/?~other=1",
    })
    void a_typed_address_reaches_the_origin_as_it_is(String target) {
        browser.open(curbcut.url("/http://" + HOST + target));
        assertThat(lastTarget()).isEqualTo(target);
    }

    /** Chromium itself keeps these two as they are typed. */
    @Test
    void a_bar_and_brackets_reach_the_origin() {
        browser.open(curbcut.url("/http://" + HOST + "/a|b[1].jsp?k=a|b[2]"));
        assertThat(lastTarget().replace("%7C", "|").replace("%5B", "[").replace("%5D", "]"))
                .isEqualTo("/a|b[1].jsp?k=a|b[2]");
    }

    @Test
    void a_reserved_name_with_a_tilde_reaches_the_origin_without_it() {
        browser.open(curbcut.url("/http://" + HOST + "/a?~lang=en&theme=sepia&~~size=3&~other=4"));
        assertThat(lastTarget()).isEqualTo("/a?lang=en&~size=3&~other=4");
    }

    @Test
    void the_doorway_takes_an_address_as_it_was_pasted() {
        browser.open(curbcut.url("/"));
        browser.find("input[name=address]").sendKeys("http://" + HOST + "/x.jsp?lang=en&w=%D6%D0&t=~a|b");
        browser.follow("main form button");
        assertThat(lastTarget().replace("%7C", "|")).isEqualTo("/x.jsp?lang=en&w=%D6%D0&t=~a|b");
    }

    @Test
    void a_link_is_followed_in_the_charset_of_its_page() {
        browser.open(curbcut.url("/http://" + HOST + "/"));
        browser.follow("main a[href*='list.jsp']");
        assertThat(lastTarget().replace("%7C", "|").replace("%5B", "[").replace("%5D", "]"))
                .isEqualTo("/col/a|b[1]/list.jsp?w=%D6%D0%CE%C4&lang=en&~size=1&q=a|b");
    }

    @Test
    void a_form_sends_its_fields_in_the_charset_of_its_page_and_under_their_own_names() {
        browser.open(curbcut.url("/http://" + HOST + "/?theme=sepia"));
        browser.find("main input[name=word]").sendKeys("道路 a&b");
        browser.follow("main form button");
        assertThat(browser.url()).contains("theme=sepia");
        // The tilde as the URL Standard encodes it in a form (application/x-www-form-urlencoded percent-encode set).
        assertThat(lastTarget()).startsWith("/find.jsp?word=%B5%C0%C2%B7+a%26b&size=9&%7Etheme=x%7Ey&t=%7E");
    }
}
