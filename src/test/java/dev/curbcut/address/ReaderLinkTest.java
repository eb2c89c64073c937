package dev.curbcut.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.address.Choices.Wishes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLinkTest {
    private static final Choices CHOICES = new Choices(List.of("white-on-black", "sepia"), List.of("zh-Hans", "zh-Hant", "en"));

    private static ReaderLink.Target read(ReaderLink links, String url) throws BadAddress {
        int mark = url.indexOf('?');
        return mark < 0 ? links.read(url, null) : links.read(url.substring(0, mark), url.substring(mark + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "http://a.gov/x?lang=en /http://a.gov/x?~lang=en",
                "http://a.gov/x?~lang=en /http://a.gov/x?~~lang=en",
                "http://a.gov/x?~other=en /http://a.gov/x?~other=en",
                "http://a.gov/x?%6cang=en /http://a.gov/x?~%6cang=en",
                "http://a.gov/x?-charset=en /http://a.gov/x?~-charset=en",
                "http://a.gov/x?a=1&&b /http://a.gov/x?a=1&&b",
                "http://a.gov/x?%D6%D0=|[ /http://a.gov/x?%D6%D0=|[",
                "http://a.gov/x?Lang=en /http://a.gov/x?Lang=en",
            })
    void an_origin_parameter_of_a_reserved_name_gets_one_tilde_more(String page, String url) throws BadAddress {
        assertThat(ReaderLink.PLAIN.to(Address.of(page), Preferences.DEFAULT)).isEqualTo(url);
        assertThat(read(ReaderLink.PLAIN, url).address()).hasToString(page);
    }

    @Test
    void a_form_of_a_browser_may_encode_the_tilde() throws BadAddress {
        assertThat(read(ReaderLink.PLAIN, "/http://a.gov/x?%7Elang=en&%7e%7Esize=1").address()).hasToString("http://a.gov/x?lang=en&%7Esize=1");
    }

    @Test
    void settings_stand_in_one_order_without_defaults_and_the_last_counts() throws BadAddress {
        var target = read(ReaderLink.PLAIN, "/http://a.gov/x?size=150&q=1&theme=auto&theme=sepia&aids=ruler,speech&lang=EN&size=100");
        Wishes wishes = CHOICES.read(target.settings());
        assertThat(wishes.unknown()).isEmpty();
        assertThat(ReaderLink.PLAIN.to(target.address(), wishes.preferences()))
                .isEqualTo("/http://a.gov/x?q=1&theme=sepia&lang=en&aids=speech,ruler");
    }

    @Test
    void an_unknown_value_is_noted_and_gives_the_default() throws BadAddress {
        var wishes = CHOICES.read(read(ReaderLink.PLAIN, "/http://a.gov/?theme=pink&size=110&part=0&aids=speech,flute").settings());
        assertThat(wishes.preferences()).isEqualTo(Preferences.DEFAULT);
        assertThat(wishes.unknown()).extracting(Choices.Unknown::value).containsExactly("pink", "110", "0", "speech,flute");
    }

    @Test
    void names_kept_for_settings_to_come_do_not_reach_the_origin() throws BadAddress {
        assertThat(read(ReaderLink.PLAIN, "/http://a.gov/x?-new=1&a=2").address()).hasToString("http://a.gov/x?a=2");
    }

    @Test
    void one_slash_after_the_scheme_is_accepted() throws BadAddress {
        assertThat(read(ReaderLink.PLAIN, "/https:/a.gov/x").address()).hasToString("https://a.gov/x");
    }

    @Test
    void a_mounted_site_has_short_links() throws BadAddress {
        var links = new ReaderLink(Address.of("https://www.a.gov/"));
        Address page = Address.of("https://www.a.gov/b.html?lang=x");
        assertThat(links.to(page, Preferences.DEFAULT)).isEqualTo("/b.html?~lang=x");
        assertThat(read(links, "/b.html?~lang=x").address()).isEqualTo(page);
        assertThat(links.to(Address.of("http://www.a.gov/b"), Preferences.DEFAULT)).isEqualTo("/http://www.a.gov/b");
    }

    @ParameterizedTest
    @CsvSource({"https://www.a.gov/-/health", "https://www.a.gov//evil.gov/x", "https://www.a.gov/http://b.gov/x", "https://www.a.gov/robots.txt"})
    void a_page_of_a_mounted_site_that_would_read_as_something_else_keeps_its_long_form(String page) throws BadAddress {
        var links = new ReaderLink(Address.of("https://www.a.gov/"));
        String url = links.to(Address.of(page), Preferences.DEFAULT);
        assertThat(url).isEqualTo("/" + page);
        assertThat(read(links, url).address()).hasToString(page);
    }

    @Test
    void without_a_mounted_site_a_short_path_is_no_address() {
        assertThatThrownBy(() -> ReaderLink.PLAIN.read("/a.html", null)).isInstanceOf(BadAddress.class);
    }

    @Test
    void any_address_and_any_settings_survive_the_way_to_our_url_and_back() throws BadAddress {
        var random = new Random(20261123);
        for (int i = 0; i < 50_000; i++) {
            Address page = address(random);
            Preferences wishes = preferences(random);
            for (var links : List.of(ReaderLink.PLAIN, new ReaderLink(Address.of("http://h1.gov/")))) {
                String url = links.to(page, wishes);
                var target = read(links, url);
                assertThat(target.address()).as(url).isEqualTo(page);
                assertThat(CHOICES.read(target.settings())).as(url).isEqualTo(new Wishes(wishes, List.of()));
                assertThat(links.to(target.address(), wishes)).isEqualTo(url);
            }
        }
    }

    private static final String[] PIECES = {
        "a", "/", ".", "..", "%2e", "%D6%D0", "|", "[", "]", "~", "~~", "%7E", "theme", "lang", "%6cang", "view", "-", "-x", "=", "&", "+", "%20", "中",
        "?", ";", ":", "@", "!", "$", "'", "(", "*", ",", "\\", "^", "{", "%", "%zz", "https://", "http:", "-/", "robots.txt"
    };

    private static Address address(Random random) throws BadAddress {
        while (true) {
            var text = new StringBuilder(random.nextBoolean() ? "http" : "https").append("://h").append(random.nextInt(3)).append(".gov");
            if (random.nextInt(5) == 0) {
                text.append(":8080");
            }
            text.append('/');
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (random.nextBoolean()) {
                text.append('?');
                for (int n = random.nextInt(14); n > 0; n--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
            }
            if (!text.toString().contains("%00")) {
                return Address.parse(text.toString());
            }
        }
    }

    private static Preferences preferences(Random random) {
        var values = new LinkedHashMap<Setting, String>();
        for (Setting setting : Setting.values()) {
            if (random.nextInt(4) == 0) {
                values.put(setting, switch (setting) {
                    case THEME -> pick(random, CHOICES.themes());
                    case LANG -> pick(random, CHOICES.languages());
                    case AIDS -> pick(random, List.of("speech", "speech,cursor", "ruler,caption"));
                    case PART -> pick(random, List.of("2", "17", "all"));
                    case FG, BG, LINK -> pick(random, List.of("ffff00", "000080", "0a0b0c"));
                    case VOICE -> pick(random, List.of("Ting-Ting", "Google 普通话（中国大陆）"));
                    case SIZE, SPACING, FONT, IMAGES, PINYIN, TABLES, WIDTH, ALIGN, POINTS, SPEED, VIEW -> pick(random, setting.choices());
                });
            }
        }
        return new Preferences(values);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
