package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a reader's request to the answer, on a real wire, with a real origin. */
class ServeTest {
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.start();
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/-/settings", "/-/help", "/-/about", "/-/go?address=https://www.example.gov/", "/robots.txt", "/favicon.ico", "/-/health", "/-/metrics",
                "/nothing-here", "/http://www.example.gov/page", "/http://evil.test/", "/http://www.example.gov/status/404",
                "/-/image/http://www.example.gov/page", "/-/file/http://www.example.gov/page", "/http://user@www.example.gov/", "/%zz",
                "/-/refused/414"
            })
    void every_response_carries_the_guards(String target) throws IOException {
        Wire.Answer answer = served.wire.get(target);
        assertThat(answer.header("content-security-policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsKeys("permissions-policy", "x-robots-tag", "cache-control", "vary")
                .doesNotContainKeys("server", "set-cookie", "www-authenticate", "access-control-allow-origin");
        assertThat(answer.header("x-robots-tag").orElseThrow()).contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x?", "/x??", "/a|b", "/a[b]", "/%D6%D0%CE%C4?q=%d6%d0", "/a;x=1/b%2f", "/x?a=1&&b", "/x?q={a}|[b]", "/a%20b?c+d",
                "//two//slashes", "/100%", "/%zz/a%b?c=%", "/%u4e2d"
            })
    void the_origin_sees_the_target_byte_for_byte(String target) throws IOException {
        served.wire.get(Served.page(target));
        assertThat(served.origin.targets()).contains(target);
    }

    @Test
    void settings_stay_here_and_a_tilde_sends_their_names_on() throws IOException {
        served.wire.get(Served.page("/tilde?theme=sepia&~lang=en&~~size=1&~other=2&-later=3&size=150"));
        assertThat(served.origin.targets()).contains("/tilde?lang=en&~size=1&~other=2");
    }

    @Test
    void a_page_has_a_feed_a_report_and_the_report_in_json() throws IOException {
        assertThat(served.wire.get(Served.page("/views?view=feed")).header("content-type")).contains("application/atom+xml; charset=utf-8");
        Wire.Answer report = served.wire.get(Served.page("/views?view=report"));
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.body()).contains("Accessibility report", "/-/report.json?address");
        Wire.Answer json = served.wire.get("/-/report.json?address=http%3A%2F%2F" + LoopbackOrigin.HOST + "%2Fviews");
        assertThat(json.header("content-type")).contains("application/json; charset=utf-8");
        assertThat(json.body()).contains("\"fault\":\"main-missing\"");
        assertThat(served.wire.get("/-/report.json?address=http%3A%2F%2F" + LoopbackOrigin.HOST + "%2Ftext").status()).isEqualTo(415);
        assertThat(served.wire.get("/-/report.json?address=http%3A%2F%2Fevil.test%2F").status()).isEqualTo(403);
        assertThat(served.wire.get("/-/report.json").status()).isEqualTo(400);
        assertThat(served.wire.get(Served.page("/text?view=report")).body()).contains("Only web pages have a report");
    }

    @Test
    void one_slash_after_the_colon_is_taken_as_two() throws IOException {
        assertThat(served.wire.get("/http:/www.example.gov/one-slash").status()).isEqualTo(200);
        assertThat(served.origin.targets()).contains("/one-slash");
    }

    @Test
    void a_second_reader_costs_the_origin_nothing() throws IOException {
        Wire.Answer first = served.wire.get(Served.page("/popular"));
        Wire.Answer second = served.wire.get(Served.page("/popular"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains("A page of the origin");
        assertThat(served.origin.targets().stream().filter("/popular"::equals)).hasSize(1);
    }

    @Test
    void a_page_that_changed_since_the_copy_before_says_what_was_added_and_removed() throws IOException {
        assertThat(served.wire.get(Served.page("/changing")).body()).doesNotContain("Changed since");
        assertThat(served.wire.get("/-/reload?address=http://" + LoopbackOrigin.HOST + "/changing").status()).isEqualTo(302);
        var changes = org.jsoup.Jsoup.parse(served.wire.get(Served.page("/changing")).body()).select("footer .changes");
        assertThat(changes.select("summary").text()).startsWith("Changed since the copy of ").endsWith(": 1 added, 1 removed");
        assertThat(changes.select("li").eachText()).containsExactly(
                "On weekdays it opens at hour number 2 of the morning, and closes at noon.", "On weekdays it opens at hour number 1 of the morning, and closes at noon.");
        assertThat(served.wire.get(Served.page("/changing?view=full")).body()).as("however it is read").doesNotContain("hour number 3");
    }

    @Test
    void a_notice_keeps_what_was_typed_and_offers_the_form_again_with_the_settings() throws IOException {
        var page = org.jsoup.Jsoup.parse(served.wire.get("/-/go?address=ftp%3A%2F%2Fwww.example.gov%2F%22%3E&size=150&theme=sepia").body());
        assertThat(page.select("form #address").val()).isEqualTo("ftp://www.example.gov/\">");
        assertThat(page.select("form #address").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("form input[type=hidden]").eachAttr("name")).containsExactly("theme", "size");
        var failed = org.jsoup.Jsoup.parse(served.wire.get(Served.page("/status/500?size=150")).body());
        assertThat(failed.select("form #address").val()).isEqualTo("http://" + LoopbackOrigin.HOST + "/status/500");
        assertThat(failed.select("main a:containsOwn(Try again)").attr("href")).isEqualTo(Served.page("/status/500?size=150"));
        assertThat(org.jsoup.Jsoup.parse(served.wire.get(Served.page("/status/404")).body()).select("main a:containsOwn(Try again)")).isEmpty();
    }

    @Test
    void whoever_holds_the_answer_is_told_so_and_HEAD_has_no_body() throws IOException {
        Wire.Answer full = served.wire.get(Served.page("/held"));
        Wire.Answer again = served.wire.get(Served.page("/held"), "If-None-Match: " + full.header("etag").orElseThrow());
        Wire.Answer head = served.wire.request("HEAD", Served.page("/held"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers()).containsKeys("etag", "cache-control", "vary", "content-security-policy");
        assertThat(head.body()).isEmpty();
        assertThat(head.header("content-length")).isEqualTo(full.header("content-length"));
    }

    @Test
    void whoever_holds_the_answer_by_its_date_is_told_so_too_unless_a_tag_says_otherwise() throws IOException {
        String modified = served.wire.get(Served.page("/held")).header("last-modified").orElseThrow();
        assertThat(served.wire.get(Served.page("/held"), "If-Modified-Since: " + modified).status()).isEqualTo(304);
        assertThat(served.wire.get(Served.page("/held"), "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT").status()).isEqualTo(200);
        assertThat(served.wire.get(Served.page("/held"), "If-Modified-Since: " + modified, "If-None-Match: \"other\"").status()).isEqualTo(200);
    }

    @Test
    void an_answer_from_memory_says_its_age_and_one_that_may_not_be_kept_does_not() throws IOException {
        served.wire.get(Served.page("/held"));
        assertThat(served.wire.get(Served.page("/held")).header("age").orElseThrow()).matches("\\d+");
        assertThat(served.wire.get(Served.page("/no-store")).headers()).doesNotContainKey("age");
    }

    @Test
    void a_coding_is_given_to_who_takes_it() throws IOException {
        assertThat(served.wire.get(Served.page("/held"), "Accept-Encoding: gzip").header("content-encoding")).contains("gzip");
        assertThat(served.wire.get(Served.page("/held"), "Accept-Encoding: gzip;q=0").header("content-encoding")).isEmpty();
        assertThat(served.wire.get(Served.page("/held")).header("content-encoding")).isEmpty();
    }

    @Test
    void others_may_keep_a_page_as_long_as_it_is_fresh_and_no_longer() throws IOException {
        assertThat(served.wire.get(Served.page("/held")).header("cache-control").orElseThrow()).matches("public, max-age=(5\\d\\d|600)");
        assertThat(served.wire.get(Served.page("/no-store")).header("cache-control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/status/404, 404", "/status/410, 410", "/status/401, 502", "/status/403, 502", "/status/418, 502", "/status/500, 502",
        "/status/503, 502", "/empty, 502", "/binary, 415", "/away, 502", "/circle, 502",
    })
    void what_the_origin_failed_to_give_is_said_in_words(String path, int status) throws IOException {
        Wire.Answer html = served.wire.get(Served.page(path));
        Wire.Answer json = served.wire.get(Served.page(path + "?view=json"));
        assertThat(html.status()).isEqualTo(status);
        assertThat(html.body()).contains("<h1").doesNotContain("Exception");
        assertThat(html.header("cache-control")).contains("no-store");
        assertThat(json.status()).isEqualTo(status);
        assertThat(json.body()).contains("\"kind\":\"notice\"");
    }

    @Test
    void the_origins_own_words_stand_below_ours() throws IOException {
        assertThat(served.wire.get(Served.page("/status/404?own-words")).body()).contains("The origin says why there is nothing.");
    }

    @Test
    void a_moved_page_is_read_under_its_own_address_with_the_settings() throws IOException {
        Wire.Answer answer = served.wire.get(Served.page("/moved?size=150"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("location")).contains(Served.page("/new-place?size=150"));
    }

    @Test
    void a_plain_text_and_a_document_are_pages_too() throws IOException {
        assertThat(served.wire.get(Served.page("/text")).body()).contains("One paragraph.", "Another one.");
        assertThat(served.wire.get(Served.page("/paper.pdf")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/www.example.gov/a/b?c=1&theme=sepia /https://www.example.gov/a/b?c=1&theme=sepia",
                "/-/go?address=www.example.gov&size=100&theme=sepia /https://www.example.gov/?theme=sepia",
                "/-/go?address=http%3A%2F%2Fwww.example.gov%2F%25D6%3Flang%3Den&lang=zh-hans /http://www.example.gov/%D6?~lang=en&lang=zh-Hans",
                "/-/form/http://www.example.gov/s?q=%E4%B8%AD&lang=x&-charset=gb2312&-settings=theme%3Dsepia"
                        + " /http://www.example.gov/s?q=%D6%D0&~lang=x&theme=sepia",
                "/-/form/http://www.example.gov/s?k=a+b&w=&-charset=gbk&-rename=k%26w%26T%253D%2525%2525s%2525 /http://www.example.gov/s?k=a+b&w=T%3D%25a+b%25",
                "/-/form/http://www.example.gov/s?k=%E4%B8%AD&-charset=gbk&-rename=k%26w%26%2525s /http://www.example.gov/s?k=%D6%D0&w=%D6%D0",
                "/-/form/http://www.example.gov/s?k=a&-rename=nonsense&-rename=none%26w%26%2525s /http://www.example.gov/s?k=a",
                "/-/go?address=&theme=sepia&size=100 /?theme=sepia",
                "/-/go /",
                "/-/go?address=www%E3%80%82example%E3%80%82gov%2Fa /https://www.example.gov/a",
                "/-/go?address=%EF%BC%A8%EF%BC%B4%EF%BC%B4%EF%BC%B0%EF%BC%9A%EF%BC%8F%EF%BC%8Fwww.example.gov%EF%BC%8Fa%EF%BC%8Fb /http://www.example.gov/a/b",
                "/-/go?address=+http%3A%2F%2F+www.example+.gov%2Fa%3Fb%3D1+ /http://www.example.gov/a?b=1",
                "/-/go?address=https%3A%2F%2Freader.test%2Fhttps%3A%2F%2Fwww.example.gov%2Fa%3Fx%3D1 /https://www.example.gov/a?x=1",
                "/-/go?address=www.example.gov%2Fhttp%3A%2F%2Fwww.other.gov%2F /https://www.example.gov/http://www.other.gov/",
                "/-/reload?address=http%3A%2F%2Fwww.example.gov%2Ftext&theme=sepia /http://www.example.gov/text?theme=sepia",
                "/-/go?address=www.example.gov&theme=own&-fg=%23FFFF00&-bg=000080&-width=wide /https://www.example.gov/?theme=own&-width=wide&-fg=ffff00&-bg=000080",
                "/-/go?address=www.example.gov&theme=sepia&-fg=%23000000&-bg=%23ffffff /https://www.example.gov/?theme=sepia",
                "/-/form/http://www.example.gov/s?%7Eq=a+b /http://www.example.gov/s?%7Eq=a+b",
            })
    void what_leads_to_a_page_leads_to_its_canonical_form(String target, String location) throws IOException {
        Wire.Answer answer = served.wire.get(target);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("location")).contains(location);
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing-here, 404", "/evil.test/, 404", "/http://evil.test/, 403", "/http:///, 400", "/ftp://www.example.gov/, 404",
        "/http://www.example.gov:22/, 403", "/http://a@www.example.gov/, 400", "/%zz, 400", "/-/nothing, 404",
        "/-/image/w7/http://www.example.gov/x, 404", "/-/image/http://evil.test/x, 403", "/-/file/http://evil.test/x, 403",
        "/-/theme/none.css, 404", "/-/theme/none.00.css, 404", "/-/go?address=http://, 400", "/-/refused/431, 431",
    })
    void what_is_not_here_is_said_in_words(String target, int status) throws IOException {
        Wire.Answer answer = served.wire.get(target);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "OPTIONS", "TRACE", "get", "FOO-BAR"})
    void only_GET_and_HEAD_are_methods_here(String method) throws IOException {
        Wire.Answer answer = served.wire.request(method, Served.page("/method"));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("allow")).contains("GET, HEAD");
        assertThat(served.origin.targets()).doesNotContain("/method");
    }

    @Test
    void a_broken_request_is_answered_in_words_and_closed() throws IOException {
        Wire.Answer answer = Wire.parse(served.wire.send("GET / HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.raw().split("HTTP/1.1 ")).hasSize(2);
    }

    @Test
    void requests_sent_together_are_answered_in_order() throws IOException {
        String one = "GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n";
        String raw = served.wire.send(one + "GET /-/health HTTP/1.1\r\nHost: a\r\n\r\n" + one + "GET /x?? HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertThat(raw.split("HTTP/1.1 ")).hasSize(5);
        assertThat(raw.indexOf("Disallow")).isLessThan(raw.indexOf("\r\n\r\nok\n"));
        assertThat(raw.lastIndexOf("404 Not Found")).isGreaterThan(raw.lastIndexOf("Disallow"));
    }

    @Test
    void a_page_kept_from_before_an_upgrade_gets_the_style_of_today() throws IOException {
        Wire.Answer old = served.wire.get("/-/theme/auto.0123abcd.css");
        assertThat(old.status()).isEqualTo(200);
        assertThat(old.header("content-type").orElseThrow()).startsWith("text/css");
        assertThat(old.header("cache-control").orElseThrow()).doesNotContain("immutable", "max-age=3");
    }

    @Test
    void a_request_of_our_own_that_comes_back_is_refused_in_words() throws IOException {
        Wire.Answer answer = served.wire.get(Served.page("/loop"), "User-Agent: Mozilla/5.0 (compatible; Curbcut/0.1; accessible reading)");
        assertThat(answer.status()).isEqualTo(508);
        assertThat(answer.body()).contains("<h1");
        assertThat(served.origin.targets()).doesNotContain("/loop");
    }

    @Test
    void the_language_of_a_notice_is_the_readers() throws IOException {
        Wire.Answer answer = served.wire.get("/nothing-here", "Accept-Language: zh-CN, zh;q=0.9");
        assertThat(answer.body()).contains("lang=\"zh-Hans\"");
        assertThat(answer.header("vary").orElseThrow()).contains("Accept-Language");
    }
}
