package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.sample.SampleSite;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many taps on a phone, each on what is in sight without scrolling, lead where a reader wants to go first; how many keys of a screen reader. */
@Tag("browser")
class ReadersMinuteTest {
    private static final String POLICY = "/http://" + SampleSite.HOST + "/zwgk/zcwj/202403/t20240318_100731.html";
    private static RunningCurbcut curbcut;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        curbcut = RunningCurbcut.start("--sample");
        browser = Browser.start();
        browser.resize(390, 844);
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        curbcut.close();
    }

    @Test
    void larger_type_is_one_tap_away() {
        browser.open(curbcut.url(POLICY));
        inSight("header .tools a[href*='size=125']");
        browser.follow("header .tools a[href*='size=125']");
        assertThat(browser.script("return getComputedStyle(document.querySelector('.body p')).fontSize")).isEqualTo("25px");
    }

    @Test
    void the_third_section_of_a_policy_is_two_taps_away_or_three_keys() {
        browser.open(curbcut.url(POLICY));
        inSight(".contents summary");
        browser.find(".contents summary").click();
        inSight(".contents li:nth-child(3) a");
        browser.find(".contents li:nth-child(3) a").click();
        inSight("main h2:nth-of-type(3)");
        assertThat(browser.find(".contents li:nth-child(3) a").getText()).isEqualTo(browser.find("main h2:nth-of-type(3)").getText());
        // A screen reader goes from heading to heading of a level by one key: none of ours stands in the way.
        assertThat((List<?>) browser.script("return [...document.querySelectorAll('h2')].slice(0, 3).map(h => !!h.closest('.body'))"))
                .isEqualTo(List.of(true, true, true));
    }

    @Test
    void the_original_is_two_taps_away_however_long_the_page_is() {
        browser.open(curbcut.url(POLICY));
        inSight("header summary");
        browser.find("header summary").click();
        inSight("header details a[href^='http']");
        assertThat(browser.find("header details a[href^='http']").getDomAttribute("href"))
                .isEqualTo(browser.find("link[rel=canonical]").getDomAttribute("href"));
    }

    /** Fails where it would have to be scrolled to, or something lies over it. */
    private static void inSight(String selector) {
        assertThat((Boolean) browser.script("""
                const r = arguments[0].getBoundingClientRect();
                const there = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
                return !!there && (there === arguments[0] || arguments[0].contains(there));
                """, browser.find(selector))).as(selector + " in sight").isTrue();
    }
}
