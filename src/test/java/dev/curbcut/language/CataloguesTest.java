package dev.curbcut.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CataloguesTest {
    private static final Catalogues CATALOGUES = Catalogues.load();
    private static final Pattern USED = Pattern.compile("(?:say|sayOr|Remark\\.of|ui)\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"");

    /** Names and signs that are the same in every language, and patterns. */
    private static final Pattern NAMES = Pattern.compile("curbcut|language\\.(?:order|proofread)|date\\..*|size\\..*|setting\\.size\\.percent|document\\..*|text\\.row|separator");

    @Test
    void every_catalogue_says_the_same_things_with_the_same_places() {
        Catalogue english = CATALOGUES.of("en");
        assertThat(CATALOGUES.tags()).startsWith("en", "zh-Hans", "zh-Hant").contains("bo", "ug", "mn", "za", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar");
        for (Catalogue other : CATALOGUES.all()) {
            var keys = new TreeSet<>(other.keys());
            keys.removeIf(key -> key.startsWith("lang.") && !english.has(key)); // names of languages that the CLDR has not in this one
            assertThat(keys).isEqualTo(new TreeSet<>(english.keys()));
            for (String key : english.keys()) {
                assertThat(other.say(key)).as(key + " in " + other.tag()).isNotBlank();
                assertThat(Placeholders.of(other.say(key))).as(key).isEqualTo(Placeholders.of(english.say(key)));
            }
        }
    }

    /** A message that is four times as long as in English, or a third, is another message; Chinese characters count three times. */
    @Test
    void every_message_is_about_as_long_in_each_language() {
        Catalogue english = CATALOGUES.of("en");
        for (Catalogue other : CATALOGUES.all()) {
            for (String key : english.keys()) {
                double length = other.say(key).codePoints().mapToDouble(c -> c >= 0x3000 ? 2.4 : 1).sum();
                double expected = english.say(key).length();
                assertThat(length).as(key + " in " + other.tag() + ": " + other.say(key)).isLessThan(2 * expected + 25).isGreaterThan(expected / 3 - 12);
            }
        }
    }

    @Test
    void every_message_is_in_the_script_of_its_language() {
        for (Catalogue catalogue : CATALOGUES.all()) {
            Set<Character.UnicodeScript> scripts = switch (catalogue.tag()) {
                case "zh-Hans", "zh-Hant" -> EnumSet.of(Character.UnicodeScript.HAN);
                case "ja" -> EnumSet.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);
                case "ko" -> EnumSet.of(Character.UnicodeScript.HANGUL);
                case "ru", "mn" -> EnumSet.of(Character.UnicodeScript.CYRILLIC);
                case "ar", "ug" -> EnumSet.of(Character.UnicodeScript.ARABIC);
                case "bo" -> EnumSet.of(Character.UnicodeScript.TIBETAN);
                default -> EnumSet.of(Character.UnicodeScript.LATIN);
            };
            for (String key : catalogue.keys()) {
                if (NAMES.matcher(key).matches()) {
                    continue;
                }
                long foreign = catalogue.say(key).replace("争渡", "").codePoints().filter(Character::isLetter)
                        .filter(c -> !scripts.contains(Character.UnicodeScript.of(c)) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                                && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON)
                        .count();
                boolean own = catalogue.say(key).codePoints().anyMatch(c -> Character.isLetter(c) && scripts.contains(Character.UnicodeScript.of(c)));
                boolean letters = catalogue.say(key).codePoints().anyMatch(Character::isLetter);
                assertThat(foreign).as(key + " in " + catalogue.tag()).isZero();
                assertThat(own || !letters).as(key + " in " + catalogue.tag() + ": " + catalogue.say(key)).isTrue();
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
        "en-GB, en", "EN, en", "fr-CA, fr", "de, de", "tlh, en", "und, en", "bo-CN, bo", "ug-Arab-CN, ug", "za-CN, za", "mn, mn", "mn-MN, mn", "mn-Cyrl, mn",
        "mn-Mong, zh-Hans", "mn-CN, zh-Hans", "ii, zh-Hans",
    })
    void a_language_is_served_by_the_nearest_catalogue(String lang, String tag) {
        assertThat(CATALOGUES.of(lang).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-TW,zh;q=0.9,en;q=0.8 | zh-Hant",
                "cy-GB, cy;q=0.9, zh-CN;q=0.5, en;q=0.3 | zh-Hans",
                "fr-FR, fr;q=0.9, zh-CN;q=0.5 | fr",
                "en;q=0.1, zh;q=0.2 | zh-Hans",
                "zh;q=0, en | en",
                "* | en",
                "cy | en",
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
        assertThat(CATALOGUES.of("en").time(Instant.parse("2026-11-23T01:30:00Z"), "www.example.gob.mx")).isEqualTo("22 November 2026, 19:30 (site time)");
        assertThat(CATALOGUES.of("en").date("2023-07-25")).isEqualTo("25 July 2023");
        assertThat(CATALOGUES.of("zh-Hant").date("2023-07-25T09:30")).isEqualTo("2023年7月25日 09:30");
        assertThat(CATALOGUES.of("zh-Hans").date("2023-07")).isEqualTo("2023年7月");
        assertThat(CATALOGUES.of("en").date("soon")).isEqualTo("soon");
    }

    /** As offices of these languages in China write it: by numbers, which no table of month names is asked for. */
    @ParameterizedTest
    @CsvSource({
        "bo, 2023ལོའི་ཟླ་7པའི་ཚེས་25", "ug, 2023-يىلى 7-ئاينىڭ 25-كۈنى", "mn, 2023 оны 7-р сарын 25", "za, 2023 nienz 7 nyied 25 hauh",
    })
    void a_date_is_written_by_its_numbers(String lang, String written) {
        assertThat(CATALOGUES.of(lang).date("2023-07-25")).isEqualTo(written);
    }

    @Test
    void what_is_filled_in_is_not_read_again() {
        assertThat(Placeholders.fill("{0} and {1}", "{1}", "$2\\")).isEqualTo("{1} and $2\\");
    }

    @Test
    void a_language_is_named_in_another() {
        assertThat(CATALOGUES.of("en").nameOf("zh-CN")).isEqualTo("simplified Chinese");
        assertThat(CATALOGUES.of("zh-Hans").nameOf("zh-TW")).isEqualTo("繁体中文");
        assertThat(CATALOGUES.of("en").nameOf("bo")).isEqualTo("Tibetan");
        assertThat(CATALOGUES.of("fr").nameOf("ja")).isEqualTo("japonais");
        assertThat(CATALOGUES.of("ja").nameOf("de")).isEqualTo("ドイツ語");
        assertThat(CATALOGUES.of("mn").nameOf("fr")).isEqualTo("франц");
        assertThat(CATALOGUES.of("ug").nameOf("ja")).isEqualTo("ياپونچە");
        assertThat(CATALOGUES.of("za").nameOf("fr")).isEqualTo("Fazvwnz");
        assertThat(CATALOGUES.of("bo").nameOf("fr")).as("not “French”, which the JDK would say").isEqualTo("ཕ་རན་སིའི་སྐད་ཡིག");
        assertThat(CATALOGUES.of("bo").nameOf("sw")).isEqualTo("སྐད་ཡིག་གཞན (sw)");
        assertThat(CATALOGUES.of("en").nameOf("qqq")).isEqualTo("another language (qqq)");
    }
}
