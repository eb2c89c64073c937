package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that an origin takes by POST, from the form of our page to what was found. */
class PostedSearchTest {
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.start();
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    private static String search(String rest) {
        return "/-/search/http://" + LoopbackOrigin.HOST + rest;
    }

    @Test
    void the_form_of_a_page_leads_there_with_the_query_of_its_action() throws IOException {
        Element form = Jsoup.parse(served.wire.get(Served.page("/search-page?size=150")).body()).selectFirst("form");
        assertThat(form.attr("action")).isEqualTo(search("/search"));
        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).contains("-charset", "-settings", "-query");
        assertThat(form.selectFirst("[name=-query]").val()).isEqualTo("in=all");
    }

    @Test
    void the_fields_are_posted_in_the_origins_charset_without_what_is_ours_and_answered() throws IOException {
        Wire.Answer answer = served.wire.get(search("/search?keyword=%E4%B8%AD+a&-charset=gbk&-query=in%3Dall&-settings=size%3D150%26theme%3Dsepia"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(served.origin.posted()).anySatisfy(posted -> assertThat(posted)
                .startsWith("POST /search?in=all ").endsWith("\nkeyword=%D6%D0+a")
                .contains("Content-Type: application/x-www-form-urlencoded\n").doesNotContainIgnoringCase("\ncookie:", "\nreferer:"));
        assertThat(answer.header("cache-control").orElseThrow()).contains("no-store");
        assertThat(answer.header("x-robots-tag").orElseThrow()).contains("noindex");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=status]").eachText()).containsExactly("About 12 results found.");
        assertThat(page.selectFirst("html").className()).contains("size-150");
        assertThat(page.select("header .tools a").eachAttr("href")).anySatisfy(href -> assertThat(href)
                .startsWith(search("/search?keyword=%E4%B8%AD+a&-charset=gbk&-query=in%3Dall&-settings=")).contains("size%3D200"));
    }

    @Test
    void it_is_posted_once_for_a_reader_who_changes_the_display() throws IOException {
        served.wire.get(search("/search-once?keyword=a&-settings=size%3D150"));
        assertThat(served.wire.get(search("/search-once?keyword=a&-settings=size%3D200")).body()).contains("size-200");
        served.wire.get(search("/search-once?keyword=b"));
        assertThat(served.origin.targets()).filteredOn("/search-once"::equals).hasSize(2);
    }

    @Test
    void no_cookie_goes_along_where_it_redirects() throws IOException {
        assertThat(served.wire.get(search("/search-moved?keyword=a")).status()).isEqualTo(200);
        assertThat(served.origin.heads()).filteredOn(head -> head.contains("/search-found ")).isNotEmpty()
                .allSatisfy(head -> assertThat(head).startsWith("GET ").doesNotContainIgnoringCase("\ncookie:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/letters?title=a&text=b", "/search?keyword=a&password=b", "/search?keyword=a&checkcode=b", "/search?keyword=a&csrf_token=b", "/save?mobile=1"})
    void what_is_no_search_is_never_posted(String rest) throws IOException {
        Wire.Answer answer = served.wire.get(search(rest));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("posts searches and nothing else");
        assertThat(served.origin.posted()).noneMatch(posted -> posted.endsWith(rest.substring(rest.indexOf('?') + 1)));
    }

    @Test
    void a_host_that_is_not_on_the_list_is_not_asked() throws IOException {
        assertThat(served.wire.get("/-/search/http://evil.test/search?keyword=a").status()).isEqualTo(403);
    }

    @Test
    void an_operator_may_switch_it_off(@TempDir Path folder) throws IOException {
        try (Served off = Served.with(folder, "curbcut.proxy.post-searches = false")) {
            assertThat(off.wire.get(search("/search?keyword=a")).status()).isEqualTo(403);
            assertThat(Jsoup.parse(off.wire.get(Served.page("/search-page")).body()).select("form")).isEmpty();
            assertThat(off.origin.posted()).isEmpty();
        }
    }
}
