package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.language.Catalogues;
import dev.curbcut.sample.SampleSite;
import dev.curbcut.theme.Themes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The numbers of type and colour, as the browser computed them, on a page of each kind of the sample site. */
@Tag("browser")
class LooksTest {
    private static final String SITE = "/http://" + SampleSite.HOST;
    private static final String ARTICLE = SITE + "/yw/ldhd/202307/t20230725_100482.html";
    private static final String POLICY = SITE + "/zwgk/zcwj/202403/t20240318_100731.html";
    private static final List<String> KINDS = List.of(
            "/", "/-/settings", SITE + "/", SITE + "/zwgk/tzgg/", ARTICLE, POLICY, SITE + "/sj/tjgb/202402/t20240226_100655.html",
            SITE + "/search/", SITE + "/english/", SITE + "/no-such-page.html");
    private static RunningCurbcut curbcut;
    private static Browser browser;
    /** The style sheet of each theme. */
    private static final Map<String, String> sheets = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws Exception {
        curbcut = RunningCurbcut.start("--sample");
        for (String theme : Stream.concat(Stream.of(Themes.AUTO), Themes.load(null).names().stream()).toList()) {
            Matcher sheet = Pattern.compile("/-/theme/[^\"]+").matcher(curbcut.get("/?theme=" + theme).body());
            assertThat(sheet.find()).isTrue();
            sheets.put(theme, sheet.group());
        }
        assertThat(sheets.values()).doesNotHaveDuplicates();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        curbcut.close();
    }

    static List<String> kinds() {
        return KINDS;
    }

    /** A page is loaded once and then worn in every theme: its words are the same in each. */
    @ParameterizedTest
    @MethodSource("kinds")
    void texts_edges_and_the_focus_stand_out_and_paper_stays_white_in_every_theme_on(String kind) {
        List<String> faults = new ArrayList<>();
        browser.open(curbcut.url(kind));
        sheets.forEach((theme, sheet) -> {
            browser.wear(sheet);
            Judge.contrast(browser).forEach(fault -> faults.add(theme + "  " + fault));
            browser.wishes("print", Map.of());
            Judge.paper(browser).forEach(fault -> faults.add(theme + " on paper  " + fault));
            browser.wishes(Map.of());
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300})
    void what_is_chosen_is_as_large_as_the_type_beside_it(int size) {
        browser.open(curbcut.url(SITE + "/search/?size=" + size));
        assertThat((List<?>) browser.script("""
                return [...document.querySelectorAll('main input[type=radio], main input[type=checkbox]')]
                    .filter(e => e.getBoundingClientRect().width < parseFloat(getComputedStyle(e.nextElementSibling).fontSize)).map(e => e.id);
                """)).isEmpty();
        assertThat(browser.script("return getComputedStyle(document.querySelector('main select')).appearance")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300})
    void targets_are_large_and_own_spacing_loses_nothing_at(int size) {
        List<String> faults = new ArrayList<>();
        browser.resize(320, 640);
        for (String kind : KINDS) {
            String path = kind + "?size=" + size;
            browser.open(curbcut.url(path));
            Judge.targets(browser).forEach(fault -> faults.add(path + "  " + fault));
            Judge.spacing(browser).forEach(fault -> faults.add(path + " spaced  " + fault));
        }
        browser.resize(1280, 900);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_title_begins_on_the_upper_half_of_a_phone_in_the_largest_type() {
        browser.resize(360, 740);
        for (String kind : KINDS) {
            browser.open(curbcut.url(kind + "?size=300"));
            assertThat(((Number) browser.script("return document.querySelector('h1').getBoundingClientRect().top")).intValue()).as(kind).isBetween(44, 370);
        }
        browser.resize(1280, 900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/-/settings", ARTICLE, POLICY, SITE + "/search/"})
    void tab_reaches_everything_in_order_and_never_out_of_sight(String path) {
        browser.open(curbcut.url(path));
        assertThat(browser.findAll("a[href], button, input")).hasSizeGreaterThan(20);
        assertThat(Judge.keyboard(browser)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ARTICLE + ", 40", SITE + "/english/, 80"})
    void lines_are_short_and_stand_apart(String path, int most) {
        browser.open(curbcut.url(path));
        assertThat(browser.script("return getComputedStyle(document.querySelector('.body p')).fontSize")).isEqualTo("20px");
        assertThat((Boolean) browser.script("const s = getComputedStyle(document.querySelector('.body p')); return parseFloat(s.lineHeight) >= 1.5 * parseFloat(s.fontSize)")).isTrue();
        long longest = (Long) browser.script("""
                let longest = 0;
                for (const p of document.querySelectorAll('.body p')) {
                  const lines = new Map();
                  const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
                  for (let text; text = texts.nextNode(); ) {
                    for (let i = 0; i < text.length; i++) {
                      const range = new Range();
                      range.setStart(text, i);
                      range.setEnd(text, i + 1);
                      const top = Math.round(range.getBoundingClientRect().top / 10);
                      lines.set(top, (lines.get(top) ?? 0) + 1);
                    }
                  }
                  longest = Math.max(longest, ...lines.values());
                }
                return longest;
                """);
        // A line of Chinese may hold narrower Latin letters and digits; its width is what counts.
        double width = ((Number) browser.script("const p = document.querySelector('.body p'); return p.clientWidth / parseFloat(getComputedStyle(p).fontSize)")).doubleValue();
        assertThat(most == 40 ? width : (double) longest).isLessThanOrEqualTo(most);
    }

    @Test
    void a_table_of_numbers_takes_no_more_width_than_its_numbers_need() {
        browser.open(curbcut.url(SITE + "/sj/tjgb/202402/t20240226_100655.html"));
        assertThat(browser.findAll(".scroll").size()).isPositive();
        assertThat((Boolean) browser.script("const table = document.querySelector('.scroll'); return table.querySelector('tr').cells.length > 4 && table.scrollWidth <= table.clientWidth")).isTrue();
    }

    @Test
    void a_wide_table_is_a_stop_of_the_keyboard_only_where_it_scrolls_and_its_last_column_is_a_step_away() {
        String shown = "return [...document.querySelectorAll('.scroll')].map(e => [e.scrollWidth > e.clientWidth, e.querySelector('.further').checkVisibility()])";
        browser.open(curbcut.url(SITE + "/sj/tjgb/202402/t20240226_100655.html"));
        assertThat(browser.script(shown)).as("in a wide window").isEqualTo(List.of(List.of(false, false), List.of(false, false)));
        assertThat(browser.findAll(".scroll [tabindex], .scroll[tabindex]")).isEmpty();
        browser.resize(390, 844);
        assertThat((List<?>) browser.script(shown)).as("on a phone").allMatch(List.of(true, true)::equals);
        browser.script("document.querySelector('.scroll .further').focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.until("document.querySelector('.scroll').scrollLeft > 0");
        browser.open(browser.url()); // what a key scrolls it scrolls for a while
        browser.script("document.querySelector('.scroll .further').focus()");
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('.scroll').scrollLeft + document.querySelector('.scroll').clientWidth > document.querySelector('.scroll').scrollWidth - 5");
        browser.resize(1280, 900);
    }

    @Test
    void items_of_a_list_without_marks_of_their_own_have_bullets() {
        browser.open(curbcut.url(SITE + "/bmfw/bszn/202401/t20240115_100613.html"));
        assertThat(browser.script("return getComputedStyle(document.querySelector('.body ul li')).listStyleType")).isEqualTo("disc");
    }

    @Test
    void the_text_begins_early_on_a_phone_in_every_language_of_the_interface() {
        browser.resize(390, 844);
        for (String language : Catalogues.load().tags()) {
            for (String page : List.of(ARTICLE, POLICY)) {
                browser.open(curbcut.url(page + "?lang=" + language));
                assertThat(((Number) browser.script("return document.querySelector('.body').firstElementChild.getBoundingClientRect().top")).intValue())
                        .as(page + " in " + language).isBetween(44, page.equals(ARTICLE) ? 420 : 560);
            }
        }
        browser.resize(1280, 900);
    }

    @Test
    void what_the_system_wishes_is_obeyed() {
        Map<Map<String, String>, String> grounds = Map.of(
                Map.of("prefers-color-scheme", "light"), "rgb(251, 250, 247)",
                Map.of("prefers-color-scheme", "dark", "prefers-contrast", "more"), "rgb(0, 0, 0)",
                Map.of("prefers-color-scheme", "light", "prefers-contrast", "more"), "rgb(255, 255, 255)");
        browser.open(curbcut.url(ARTICLE));
        grounds.forEach((wishes, ground) -> {
            browser.wishes(wishes);
            assertThat(browser.script("return getComputedStyle(document.documentElement).backgroundColor")).as(wishes.toString()).isEqualTo(ground);
        });
        browser.wishes(Map.of("prefers-reduced-motion", "reduce"));
        assertThat(browser.script("return getComputedStyle(document.documentElement).scrollBehavior")).isEqualTo("auto");
        assertThat(browser.script("return document.getAnimations().length")).isEqualTo(0L);
        browser.wishes(Map.of());
    }

    @Test
    void an_error_page_and_the_doorway_keep_the_settings() {
        for (String path : List.of(SITE + "/no-such-page.html", "/-/go?address=nonsense", "/https://not-allowed.example/", "/")) {
            browser.open(curbcut.url(path + (path.contains("?") ? "&" : "?") + "theme=sepia&size=150"));
            assertThat(browser.find("html").getDomAttribute("class")).as(path).contains("size-150");
            assertThat(browser.find("header .tools a[href*='settings']").getDomAttribute("href")).as(path).contains("theme=sepia", "size=150");
            assertThat(browser.find("footer .about a").getDomAttribute("href")).as(path).contains("theme=sepia", "size=150");
        }
    }
}
