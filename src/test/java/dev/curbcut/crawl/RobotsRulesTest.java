package dev.curbcut.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.FreshnessSpan;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.charset.Charsets;
import dev.curbcut.fetch.Fetched;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a robots.txt asks, as RFC 9309 has it and as sites write it. */
class RobotsRulesTest {
    private static RobotsRules rules(int status, byte[] body) {
        var freshness = new Freshness(new FreshnessSpan(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, true));
        return new RobotsRules(
                (address, reload) -> new Snapshot(
                        new Fetched(address, address, status, List.of(Map.entry("content-type", "text/plain")), body, Instant.EPOCH, Instant.EPOCH), freshness, true),
                new CrawlSettings(2, 10, Duration.ofMillis(1), Duration.ofSeconds(60)));
    }

    private static RobotsRules rules(String text, Charset charset) {
        return rules(200, text.replace("|", "\n").getBytes(charset));
    }

    private static RobotsRules rules(String text) {
        return rules(text, StandardCharsets.UTF_8);
    }

    private static boolean allows(RobotsRules rules, String path) {
        return rules.allows(Address.of("https://www.example.gov" + path));
    }

    /** RFC 9309 sections 2.2.1 and 2.2.2: names of programs whatever their case, paths as they are written, percent forms by what they mean. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "USER-AGENT: CURBCUT|DISALLOW: /Secret ; /Secret/a ; false",
        "User-agent: *|Disallow: /Secret ; /secret/a ; true",
        "User-agent: *|Disallow: /%7Ejoe/ ; /~joe/a ; false",
        "User-agent: *|Disallow: /~joe/ ; /%7ejoe/a ; false",
        "User-agent: *|Disallow: /a%3cd.html ; /a%3Cd.html ; false",
        "User-agent: *|Disallow: /a%2Fb ; /a/b ; true",
        "User-agent: *|Disallow: /a/b ; /a%2fb ; true",
        "User-agent: *|Disallow: /公告/ ; /%E5%85%AC%E5%91%8A/1.html ; false",
        "User-agent: *|Disallow: /%e5%85%ac%e5%91%8a/ ; /公告/1.html ; false",
        "User-agent: *|Disallow: /fish* ; /fishheads/a ; false",
        "User-agent: *|Disallow: /*.pdf$ ; /a.pdf ; false",
        "User-agent: *|Disallow: /*.pdf$ ; /a.pdf.html ; true",
        "User-agent: *|Disallow: *?page= ; /list?page=2 ; false"})
    void a_path_is_compared_as_the_standard_compares_it(String text, String path, boolean allowed) {
        assertThat(allows(rules(text), path)).isEqualTo(allowed);
    }

    @Test
    void of_two_rules_the_longer_counts_and_of_equal_ones_what_allows() {
        RobotsRules rules = rules("User-agent: *|Disallow: /|Allow: /public|Disallow: /public/draft|Allow: /both|Disallow: /both");
        assertThat(allows(rules, "/public/a")).isTrue();
        assertThat(allows(rules, "/public/draft/a")).isFalse();
        assertThat(allows(rules, "/other")).isFalse();
        assertThat(allows(rules, "/both")).isTrue();
    }

    @Test
    void all_groups_for_us_count_together_and_then_none_for_everyone() {
        RobotsRules rules = rules("User-agent: curbcut|Disallow: /a||User-agent: *|Disallow: /b||User-agent: Curbcut/1.0|Disallow: /c");
        assertThat(List.of(allows(rules, "/a"), allows(rules, "/b"), allows(rules, "/c"))).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"curbcut-news", "mycurbcut", "curb"})
    void a_group_of_another_programs_is_not_ours(String other) {
        assertThat(allows(rules("User-agent: " + other + "|Disallow: /"), "/a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\uFEFFUser-agent: *|Disallow: /a", "User-agent:*|Disallow:/a", "user-agent : *|disallow : /a", "User-agent: *\r\nDisallow: /a\r\n",
        "User-agent: *\rDisallow: /a\r", "User-agent: * # all|Disallow: /a # not this", "User-agent: *||Disallow: /a", "  User-agent: *|  Disallow: /a",
        "Crawl-delay: 1|User-agent: *|Sitemap: https://www.example.gov/s.xml|Disallow: /a"})
    void a_rule_is_found_however_its_line_is_written(String text) {
        assertThat(allows(rules(text), "/a/b")).isFalse();
        assertThat(allows(rules(text), "/b")).isTrue();
    }

    /** Older than the standard, which knows UTF-8 alone; an address of such a site has the letters in its own charset. */
    @ParameterizedTest
    @CsvSource({"gbk, /%B9%AB%B8%E6/1.html", "big5, /%A4%BD%A7i/1.html"})
    void a_path_in_another_charset_is_compared_byte_for_byte(String charset, String path) {
        assertThat(allows(rules("User-agent: *|Disallow: /公告/", Charsets.named(charset)), path)).isFalse();
        assertThat(allows(rules("User-agent: *|Disallow: /公告/", Charsets.named(charset)), "/other/1.html")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_file_of_two_bytes_a_letter_is_read_by_its_mark(String charset) {
        assertThat(allows(rules("\uFEFFUser-agent: *|Disallow: /a", Charset.forName(charset)), "/a/b")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Sitemap: https://www.example.gov/s.xml", "SITEMAP:https://www.example.gov/s.xml", "Sitemap: /s.xml", "sitemap : https://www.example.gov/s.xml"})
    void sitemaps_are_found_wherever_they_stand(String line) {
        for (String text : List.of(line + "|User-agent: other|Disallow: /", "User-agent: other|Disallow: /|" + line, "User-agent: *|Disallow: /a|" + line + "|Disallow: /b")) {
            RobotsRules rules = rules(text);
            assertThat(rules.sitemaps(Address.of("https://www.example.gov/"))).as(text).containsExactly("https://www.example.gov/s.xml");
        }
        assertThat(allows(rules("User-agent: *|Disallow: /a|" + line + "|Disallow: /b"), "/b")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Crawl-delay: 2, 2000", "Crawl-delay: 0.5, 500", "crawl-delay:3, 3000", "Crawl-delay: never, 1", "Crawl-delay: 600, 60000"})
    void a_delay_is_kept_within_our_bounds(String line, long millis) {
        RobotsRules rules = rules("User-agent: *|" + line + "|Disallow: /a");
        assertThat(rules.spacing(Address.of("https://www.example.gov/"))).isEqualTo(Duration.ofMillis(millis));
        assertThat(List.of(allows(rules, "/a"), allows(rules, "/b"))).containsExactly(false, true);
    }

    /** RFC 9309 sections 2.3.1.3 and 2.3.1.4. */
    @ParameterizedTest
    @CsvSource({"404, true", "403, true", "410, true", "500, false", "503, false"})
    void without_a_file_all_is_allowed_and_without_an_answer_nothing(int status, boolean allowed) {
        assertThat(allows(rules(status, "User-agent: *\nDisallow: /".getBytes(StandardCharsets.UTF_8)), "/a")).isEqualTo(allowed);
    }

    @Test
    void a_page_that_stands_in_the_files_place_forbids_nothing() {
        assertThat(allows(rules("<!doctype html><html><head><title>Not found</title></head><body><p>User-agent: * Disallow: /</p></body></html>"), "/a")).isTrue();
    }
}
