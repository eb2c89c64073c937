package dev.curbcut.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table: what an origin says, and for how many seconds from its answer on a copy is fresh, refreshed, kept. */
class FreshnessRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:30:00Z");

    private static Lifetime decide(int status, String headers) {
        return FreshnessRules.decide(facts(status, headers, List.of()), Rules.ROUND);
    }

    private static ResponseFacts facts(int status, String headers, List<ResponseFacts> via) {
        List<Map.Entry<String, String>> lines = Stream.of(headers.split(" ?\\| ?"))
                .filter(h -> !h.isBlank())
                .map(h -> h.split(": ?", 2))
                .map(h -> Map.entry(h[0].strip().toLowerCase(Locale.ROOT), h.length > 1 ? h[1].strip() : ""))
                .toList();
        return new ResponseFacts(status, lines, NOW, NOW, via);
    }

    @ParameterizedTest(name = "{0} {1}: fresh {2}, refreshed behind {3}, on error {4}")
    @CsvSource(
            delimiter = ';',
            value = {
                // status ; headers ; fresh ; then refreshed in the background ; then kept for errors
                "200 ; Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=0 ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: MAX-AGE=100 ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age =100 ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: max-age= 100 ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=00000000000100 ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age='100' ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=\"100\"x ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: max-age ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100, immutable ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=\"100\" ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100, max-age=50 ; 50 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Cache-Control: public ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=1.5 ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=-1 ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=x ; 0 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=99999999999 ; 2147483648 ; 0 ; 604800",
                "200 ; Cache-Control: a=\"b, max-age=100\", max-age=7 ; 7 ; 0 ; 604800",
                "200 ; Cache-Control: xmax-age=100 ; 300 ; 600 ; 604800",
                // s-maxage goes before max-age and both before Expires; it lets nothing be stale
                "200 ; Cache-Control: max-age=100, s-maxage=200 ; 200 ; 0 ; 0",
                "200 ; Cache-Control: s-maxage=0, max-age=100 ; 0 ; 0 ; 0",
                "200 ; Cache-Control: max-age=100 | Expires: Mon, 23 Nov 2026 04:30:00 GMT ; 100 ; 0 ; 604800",
                // Expires, in its three forms, against Date
                "200 ; Expires: Mon, 23 Nov 2026 04:30:00 GMT ; 3600 ; 0 ; 604800",
                "200 ; Expires: Monday, 23-Nov-26 04:30:00 GMT ; 3600 ; 0 ; 604800",
                "200 ; Expires: Mon Nov 23 04:30:00 2026 ; 3600 ; 0 ; 604800",
                "200 ; Date: Mon, 23 Nov 2026 03:40:00 GMT | Expires: Mon, 23 Nov 2026 04:40:00 GMT ; 3600 ; 0 ; 604800",
                "200 ; Expires: Sun, 23 Nov 2026 04:30:00 GMT ; 3600 ; 0 ; 604800",
                "200 ; Expires: mon, 23 NOV 2026 04:30:00 gmt ; 3600 ; 0 ; 604800",
                "200 ; Expires: Mon Dec  7 03:30:00 2026 ; 1209600 ; 0 ; 604800",
                "200 ; Date: foo | Expires: Mon, 23 Nov 2026 04:30:00 GMT ; 3600 ; 0 ; 604800",
                "200 ; Expires: Mon, 23 Nov 2026 04:30:00 GMT | Expires: 0 ; 3600 ; 0 ; 604800",
                "200 ; Expires: 0 ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon, 23 Nov 2026 04:30:00 UTC ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon, 23 Nov 26 04:30:00 GMT ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon 23 Nov 2026 04:30:00 GMT ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon, 23  Nov  2026 04:30:00 GMT ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon, 23-Nov-2026 04:30:00 GMT ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon, 23 Nov 2026 04.30.00 GMT ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon, 23 Nov 2026 4:30:00 GMT ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon, 30 Feb 2027 04:30:00 GMT ; 0 ; 0 ; 604800",
                "200 ; Expires: Mon, 23 Nov 2026 03:00:00 GMT ; 0 ; 0 ; 604800",
                // age
                "200 ; Cache-Control: max-age=100 | Age: 30 ; 70 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Age: 130 ; -30 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Age: x ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Age: 30, 90 ; 70 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Age: 30 | Age: 90 ; 70 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Age: -30 ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Age: 30.0 ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Age: 99999999999999 ; -2147483548 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Date: Mon, 23 Nov 2026 03:29:00 GMT ; 40 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Date: Mon, 23 Nov 2026 03:29:00 GMT | Age: 30 ; 40 ; 0 ; 604800",
                "200 ; Cache-Control: max-age=100 | Date: Mon, 23 Nov 2026 05:29:00 GMT ; 100 ; 0 ; 604800",
                // guesses: a tenth of the age, 300 s to 24 h, with a grace
                "200 ;  ; 300 ; 600 ; 604800",
                "200 ; Last-Modified: Mon, 23 Nov 2026 01:30:00 GMT ; 720 ; 600 ; 604800",
                "200 ; Last-Modified: Mon, 23 Nov 2026 01:30:00 GMT | Age: 100 ; 620 ; 600 ; 604800",
                "200 ; Last-Modified: Mon, 23 Nov 2026 03:29:00 GMT ; 300 ; 600 ; 604800",
                "200 ; Last-Modified: Mon, 23 Nov 2020 03:29:00 GMT ; 86400 ; 600 ; 604800",
                "200 ; Last-Modified: yesterday ; 300 ; 600 ; 604800",
                "301 ;  ; 300 ; 600 ; 604800",
                "200 ; Cache-Control: public ; 300 ; 600 ; 604800",
                "200 ; Set-Cookie: a=b | Cache-Control: public, max-age=100 ; 100 ; 0 ; 604800",
                "200 ; Set-Cookie: a=b | Cache-Control: s-maxage=100 ; 100 ; 0 ; 0",
                // what forbids staleness
                "200 ; Cache-Control: no-cache ; 0 ; 0 ; 0",
                "200 ; Cache-Control: no-cache, max-age=100 ; 0 ; 0 ; 0",
                "200 ; Cache-Control: no-cache=\"x-foo\", no-cache, max-age=100 ; 0 ; 0 ; 0",
                "200 ; Cache-Control: max-age=100, must-revalidate ; 100 ; 0 ; 0",
                "200 ; Cache-Control: max-age=100, proxy-revalidate ; 100 ; 0 ; 0",
                "200 ; Cache-Control: must-revalidate ; 300 ; 0 ; 0",
                "200 ; Cache-Control: max-age=100, must-revalidate, stale-if-error=50 ; 100 ; 0 ; 0",
                // what is said of some fields alone: none of them is passed on
                "200 ; Cache-Control: no-cache=\"x-foo\", max-age=100 ; 100 ; 0 ; 604800",
                "200 ; Cache-Control: private=\"x-foo\", max-age=100 ; 100 ; 0 ; 604800",
                "200 ; Set-Cookie: a=b | Cache-Control: no-cache=\"Set-Cookie\", max-age=100 ; 100 ; 0 ; 604800",
                // must-understand
                "200 ; Cache-Control: no-store, must-understand, max-age=100 ; 100 ; 0 ; 604800",
                // what allows it (RFC 5861)
                "200 ; Cache-Control: max-age=100, stale-while-revalidate=50 ; 100 ; 50 ; 604800",
                "200 ; Cache-Control: max-age=100, stale-if-error=50 ; 100 ; 0 ; 50",
                "200 ; Cache-Control: max-age=100, stale-if-error=5, stale-while-revalidate=50 ; 100 ; 50 ; 50",
                "200 ; Cache-Control: s-maxage=100, stale-while-revalidate=50 ; 100 ; 50 ; 50",
                // RFC 9213
                "200 ; CDN-Cache-Control: max-age=100 | Cache-Control: no-store ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: max-age=100 | Expires: Mon, 23 Nov 2026 04:30:00 GMT ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: no-cache | Cache-Control: max-age=100 ; 0 ; 0 ; 0",
                "200 ; CDN-Cache-Control: max-age=@ | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control:  | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: max-age=\"5\" | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: max-age=5.5 | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: max-age =5 | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: max-age=5, | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: max-age=5, &&& | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: a, b=(1 \"x,y\"), max-age=5 | Cache-Control: max-age=100 ; 5 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: max-age=100, max-age=5 | Cache-Control: no-store ; 5 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: max-age=-5 | Cache-Control: max-age=100 ; 0 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: no-cache=?0, max-age=5 | Cache-Control: max-age=100 ; 5 ; 0 ; 604800",
                "200 ; CDN-Cache-Control: MAX-AGE=5 | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                // answers that are no pages
                "404 ;  ; 60 ; 0 ; 0",
                "410 ;  ; 60 ; 0 ; 0",
                "404 ; Cache-Control: max-age=100 ; 100 ; 0 ; 0",
                "500 ;  ; 10 ; 0 ; 0",
                "503 ;  ; 10 ; 0 ; 0",
                "502 ;  ; 10 ; 0 ; 0",
                "504 ;  ; 10 ; 0 ; 0",
                "429 ;  ; 10 ; 0 ; 0",
                "405 ;  ; 60 ; 0 ; 0",
                "501 ;  ; 60 ; 0 ; 0",
                "204 ;  ; 300 ; 600 ; 604800",
                "308 ;  ; 300 ; 600 ; 604800",
                "302 ; Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
                "403 ; Cache-Control: public ; 10 ; 0 ; 0",
                "403 ; Cache-Control: max-age=100 ; 100 ; 0 ; 0",
                "599 ; Cache-Control: max-age=100 ; 100 ; 0 ; 0",
                "200 ; Pragma: no-cache | Cache-Control: max-age=100 ; 100 ; 0 ; 604800",
            })
    void a_copy_lives_as_long_as_its_origin_says(int status, String headers, long fresh, long behind, long error) {
        Lifetime lifetime = decide(status, headers == null ? "" : headers);
        assertThat(lifetime.stored()).isTrue();
        assertThat(Duration.between(NOW, lifetime.freshUntil())).isEqualTo(Duration.ofSeconds(fresh));
        assertThat(Duration.between(lifetime.freshUntil(), lifetime.refreshUntil())).isEqualTo(Duration.ofSeconds(behind));
        assertThat(Duration.between(lifetime.freshUntil(), lifetime.errorUntil())).isEqualTo(Duration.ofSeconds(error));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "200 ; Cache-Control: no-store",
                "200 ; Cache-Control: No-Store, max-age=100",
                "200 ; Cache-Control: private, max-age=100",
                "200 ; Cache-Control: private=\"x\", private, max-age=100",
                "200 ; Cache-Control: private=\"\", max-age=100",
                "200 ; Cache-Control: no-store, must-understand, max-age=100 | Vary: *",
                "599 ; Cache-Control: must-understand, max-age=100",
                "599 ; Cache-Control: no-store, must-understand, max-age=100",
                "201 ; Last-Modified: Mon, 23 Nov 2020 03:29:00 GMT",
                "202 ; Last-Modified: Mon, 23 Nov 2020 03:29:00 GMT",
                "302 ; Last-Modified: Mon, 23 Nov 2020 03:29:00 GMT",
                "307 ; ETag: \"a\"",
                "400 ; ETag: \"a\"",
                "403 ; Last-Modified: Mon, 23 Nov 2020 03:29:00 GMT",
                "599 ; Last-Modified: Mon, 23 Nov 2020 03:29:00 GMT",
                "200 ; Cache-Control: max-age=100 | Vary: *",
                "200 ; Cache-Control: max-age=100 | Vary: Accept, *",
                "200 ; CDN-Cache-Control: no-store | Cache-Control: max-age=100",
                "206 ; Cache-Control: max-age=100",
                "200 ; Set-Cookie: a=b | Cache-Control: max-age=100",
                "200 ; Set-Cookie: a=b",
            })
    void some_answers_are_not_stored(int status, String headers) {
        assertThat(decide(status, headers).stored()).isFalse();
        assertThat(decide(status, headers).freshUntil()).isEqualTo(NOW);
    }

    @Test
    void a_vary_on_headers_of_a_reader_does_not_matter() {
        assertThat(decide(200, "Vary: Cookie, User-Agent | Cache-Control: max-age=9").freshUntil())
                .isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void the_time_on_the_way_counts_as_age() {
        ResponseFacts facts = new ResponseFacts(
                200, List.of(Map.entry("cache-control", "max-age=100"), Map.entry("age", "10")), NOW.minusSeconds(5), NOW, List.of());
        assertThat(FreshnessRules.decide(facts, Rules.ROUND).freshUntil()).isEqualTo(NOW.plusSeconds(85));
    }

    @ParameterizedTest(name = "a {0} with {1} leads to {3}: fresh {4}, on error {5}")
    @CsvSource(
            delimiter = ';',
            value = {
                // the redirect ; what it leads to ; whether that is held, for how long, how long on error
                "301 ; ; Cache-Control: max-age=100 ; true ; 100 ; 604900",
                "302 ; Cache-Control: max-age=50 ; Cache-Control: max-age=100 ; true ; 50 ; 604850",
                "302 ; Cache-Control: max-age=500 ; Cache-Control: max-age=100 ; true ; 100 ; 604900",
                "302 ; ; Cache-Control: max-age=100 ; true ; 0 ; 604800",
                "307 ; ; Cache-Control: max-age=100 ; true ; 0 ; 604800",
                "302 ; Cache-Control: no-cache ; Cache-Control: max-age=100 ; true ; 0 ; 0",
                "302 ; Expires: 0 ; Cache-Control: max-age=100 ; true ; 0 ; 604800",
                "301 ; Cache-Control: no-store ; Cache-Control: max-age=100 ; false ; 0 ; 0",
                "302 ; Set-Cookie: a=b ; Cache-Control: max-age=100 ; false ; 0 ; 0",
                "302 ; Cache-Control: max-age=50, must-revalidate ; Cache-Control: max-age=100 ; true ; 50 ; 50",
            })
    void what_a_redirect_leads_to_lives_no_longer_than_the_redirect(
            int status, String hop, String end, boolean stored, long fresh, long error) {
        ResponseFacts way = facts(status, hop == null ? "" : hop, List.of());
        Lifetime lifetime = FreshnessRules.decide(facts(200, end, List.of(way)), Rules.ROUND);
        assertThat(lifetime.stored()).isEqualTo(stored);
        assertThat(Duration.between(NOW, lifetime.freshUntil())).isEqualTo(Duration.ofSeconds(fresh));
        assertThat(Duration.between(NOW, lifetime.errorUntil())).isEqualTo(Duration.ofSeconds(error));
    }

    @ParameterizedTest(name = "{0}: others may keep it {1} of {2} s, strictly: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Cache-Control: max-age=100 ; 100 ; 100 ; false",
                "Cache-Control: max-age=100, s-maxage=500 ; 100 ; 500 ; false",
                "Cache-Control: max-age=500, s-maxage=100 ; 100 ; 100 ; false",
                "Cache-Control: s-maxage=100 ; 100 ; 100 ; false",
                "CDN-Cache-Control: max-age=500 | Cache-Control: max-age=100 ; 100 ; 500 ; false",
                "CDN-Cache-Control: max-age=500 | Cache-Control: no-store ; 0 ; 500 ; false",
                "CDN-Cache-Control: max-age=500 | Cache-Control: private ; 0 ; 500 ; false",
                "CDN-Cache-Control: max-age=500 | Expires: 0 ; 0 ; 500 ; false",
                "Cache-Control: max-age=100, must-revalidate ; 100 ; 100 ; true",
                "Cache-Control: no-cache ; 0 ; 0 ; true",
            })
    void those_in_front_are_told_what_the_origin_said_to_all(String headers, long others, long here, boolean strict) {
        FreshnessSpan span = decide(200, headers).span();
        assertThat(Duration.between(NOW, span.untilOthers())).isEqualTo(Duration.ofSeconds(others));
        assertThat(Duration.between(NOW, span.until())).isEqualTo(Duration.ofSeconds(here));
        assertThat(span.strict()).isEqualTo(strict);
    }

    @Test
    void a_copy_dates_from_when_its_origin_made_it() {
        assertThat(decide(200, "Cache-Control: max-age=100 | Age: 30").span().since()).isEqualTo(NOW.minusSeconds(30));
    }
}
