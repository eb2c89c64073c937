package dev.curbcut.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CataloguesTest {
    private static final Catalogues CATALOGUES = Catalogues.load();
    private static final Pattern USED = Pattern.compile("(?:say|sayOr|Remark\\.of|ui|words)\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"");

    @Test
    void every_catalogue_says_the_same_things_with_the_same_places() {
        Catalogue english = CATALOGUES.of("en");
        assertThat(CATALOGUES.tags()).containsExactly("en", "zh-Hans", "zh-Hant");
        for (Catalogue other : CATALOGUES.all()) {
            assertThat(new TreeSet<>(other.keys())).isEqualTo(new TreeSet<>(english.keys()));
            for (String key : english.keys()) {
                assertThat(other.say(key)).as(key + " in " + other.tag()).isNotBlank();
                assertThat(Placeholders.of(other.say(key))).as(key).isEqualTo(Placeholders.of(english.say(key)));
            }
        }
    }

    @Test
    void every_message_that_the_code_asks_for_is_there() throws Exception {
        var used = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var matcher = USED.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        assertThat(CATALOGUES.of("en").keys()).containsAll(used);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-Hans", "zh, zh-Hans", "zh-hans-cn, zh-Hans", "zh-TW, zh-Hant", "zh-HK, zh-Hant", "zh-Hant-HK, zh-Hant",
        "en-GB, en", "EN, en", "fr, en", "und, en",
    })
    void a_language_is_served_by_the_nearest_catalogue(String lang, String tag) {
        assertThat(CATALOGUES.of(lang).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-TW,zh;q=0.9,en;q=0.8 | zh-Hant",
                "fr-FR, fr;q=0.9, zh-CN;q=0.5, en;q=0.3 | zh-Hans",
                "en;q=0.1, zh;q=0.2 | zh-Hans",
                "zh;q=0, en | en",
                "* | en",
                "de | en",
                ";;;,,q=, | en",
            })
    void the_browser_is_asked_in_its_own_order(String header, String tag) {
        assertThat(CATALOGUES.accept(header).tag()).isEqualTo(tag);
    }

    @Test
    void dates_are_words_and_say_their_zone() {
        Instant instant = Instant.parse("2026-11-23T03:30:00Z");
        assertThat(CATALOGUES.of("en").time(instant, "www.example.org")).isEqualTo("23 November 2026, 03:30 UTC");
        assertThat(CATALOGUES.of("zh-Hans").time(instant, "www.example.org")).isEqualTo("2026年11月23日 03:30（协调世界时）");
        assertThat(CATALOGUES.of("zh-Hans").time(instant, "www.example.gov.cn")).isEqualTo("2026年11月23日 11:30（网站当地时间）");
        assertThat(CATALOGUES.of("en").time(Instant.parse("2026-11-23T01:30:00Z"), "www.example.gob.mx")).isEqualTo("22 November 2026, 19:30 (local time of the site)");
        assertThat(CATALOGUES.of("en").date("2023-07-25")).isEqualTo("25 July 2023");
        assertThat(CATALOGUES.of("zh-Hant").date("2023-07-25T09:30")).isEqualTo("2023年7月25日 09:30");
        assertThat(CATALOGUES.of("zh-Hans").date("2023-07")).isEqualTo("2023年7月");
        assertThat(CATALOGUES.of("en").date("soon")).isEqualTo("soon");
    }

    @Test
    void what_is_filled_in_is_not_read_again() {
        assertThat(Placeholders.fill("{0} and {1}", "{1}", "$2\\")).isEqualTo("{1} and $2\\");
    }

    @Test
    void a_language_is_named_in_another() {
        assertThat(CATALOGUES.of("en").nameOf("zh-CN")).isEqualTo("simplified Chinese");
        assertThat(CATALOGUES.of("zh-Hans").nameOf("zh-TW")).isEqualTo("繁体中文");
        assertThat(CATALOGUES.of("en").nameOf("bo")).isEqualTo("another language (bo)");
    }
}
