package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.sample.SampleSite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The sample site as a reader with a keyboard, a large size or a browser without script meets it. */
@Tag("browser")
class ReadingTest {
    private static final String SITE = "/http://" + SampleSite.HOST;
    private static final String LIST = SITE + "/zwgk/tzgg/";
    private static final String ARTICLE = SITE + "/yw/ldhd/202307/t20230725_100482.html";
    private static final String TABLE = SITE + "/sj/tjgb/202402/t20240226_100655.html";
    private static RunningCurbcut curbcut;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        curbcut = RunningCurbcut.start("--sample");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        curbcut.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/-/settings", SITE + "/", LIST, ARTICLE, SITE + "/no-such-page.html"})
    void tab_reaches_the_skip_link_first_and_enter_moves_to_the_content(String path) {
        browser.open(curbcut.url(path));
        browser.press(Keys.TAB);
        assertThat(browser.focused().getTagName()).isEqualTo("a");
        assertThat(browser.focused().getDomAttribute("href")).startsWith("#");
        assertThat(browser.focused().isDisplayed()).isTrue();
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("main");
    }

    @Test
    void every_link_to_another_page_keeps_the_settings() {
        browser.open(curbcut.url(LIST + "?theme=white-on-black&size=150"));
        List<String> links = browser.findAll("main a[href^='/http'], nav a[href^='/http']").stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> assertThat(link).contains("theme=", "size=150"));
        browser.follow("main a[href*='t20240603_100821']");
        assertThat(browser.url()).contains("/t20240603_100821.html", "theme=white-on-black", "size=150");
    }

    @Test
    void the_next_page_of_a_list_is_one_link_away() {
        browser.open(curbcut.url(LIST + "?theme=sepia"));
        browser.follow("nav.pages a[href*='index_1.html']");
        assertThat(browser.url()).contains("/zwgk/tzgg/index_1.html", "theme=sepia");
        browser.follow("nav.pages a[href*='index_2.html']");
        assertThat(browser.url()).contains("/zwgk/tzgg/index_2.html");
        assertThat(browser.findAll("main a[href*='t20230620_100460']")).hasSize(1);
    }

    @Test
    void the_settings_form_comes_back_to_the_page_with_what_was_chosen() {
        browser.open(curbcut.url(ARTICLE + "?theme=sepia"));
        browser.find("header summary").click();
        browser.follow("header details a[href*='/-/settings']");
        assertThat(browser.find("input[name=theme][value=sepia]").isSelected()).isTrue();
        choose("theme", "yellow-on-black");
        choose("size", "200");
        choose("spacing", "wide");
        browser.follow("main form fieldset:has(input[name=spacing]) button");
        assertThat(browser.url()).contains("/t20230725_100482.html", "theme=yellow-on-black", "size=200", "spacing=wide");
        assertThat(browser.script("return getComputedStyle(document.documentElement).backgroundColor")).isEqualTo("rgb(0, 0, 0)");
        assertThat(browser.script("return getComputedStyle(document.querySelector('main p')).fontSize")).isEqualTo("40px");
    }

    private static void choose(String setting, String value) {
        WebElement radio = browser.find("input[name=" + setting + "][value='" + value + "']");
        browser.script("arguments[0].scrollIntoView({block: 'center'})", radio);
        radio.click();
    }

    @Test
    void a_form_reaches_its_site_in_the_sites_own_charset() {
        browser.open(curbcut.url(SITE + "/search/?theme=sepia"));
        browser.find("main .fill:has([name=siteid]) input[name=q]").sendKeys("公告");
        browser.follow("main .fill:has([name=siteid]) button");
        assertThat(browser.url()).contains("/search/search.do?", "q=%B9%AB%B8%E6", "~size=10", "theme=sepia");
        assertThat(browser.text()).contains("无障碍公共厕所");
    }

    @Test
    void all_of_it_works_without_script() throws Exception {
        try (Browser plain = Browser.withoutScript()) {
            plain.open(curbcut.url("/"));
            plain.find("input[name=address]").sendKeys("http://" + SampleSite.HOST + "/zwgk/tzgg/");
            plain.follow("main form button");
            assertThat(plain.url()).isEqualTo(curbcut.url(LIST));
            plain.follow("main a[href*='t20240603_100821']");
            assertThat(plain.find("h1").getText()).contains("2024年汛期低洼路段");
            plain.find("header summary").click();
            plain.follow("header details a[href*='/-/settings']");
            plain.find("input[name=theme][value=night]").click();
            plain.follow("main form fieldset:has(input[name=theme]) button");
            assertThat(plain.url()).contains("/t20240603_100821.html", "theme=night");
        }
    }

    @Test
    void a_bare_name_at_the_doorway_reaches_a_site_that_has_no_https_and_says_so() {
        browser.open(curbcut.url("/"));
        browser.find("input[name=address]").sendKeys(SampleSite.HOST + "/zwgk/tzgg/");
        browser.follow("main form button");
        assertThat(browser.url()).isEqualTo(curbcut.url("/https://" + SampleSite.HOST + "/zwgk/tzgg/"));
        assertThat(browser.find("h1").getText()).isEqualTo("通知公告");
        assertThat(browser.find("main .quiet").getText()).startsWith("无法与该网站建立安全连接");
    }

    @ParameterizedTest
    @CsvSource({"320, 100", "320, 200", "320, 300", "1280, 300"})
    void nothing_scrolls_sideways(int width, int size) {
        browser.resize(width, 800);
        for (String path : List.of("/", "/-/settings", SITE + "/", LIST, ARTICLE, TABLE, SITE + "/search/", SITE + "/hdjl/szxx/",
                SITE + "/zwgk/zcwj/202403/t20240318_100731.html", SITE + "/english/", SITE + "/faults/wall.html")) {
            browser.open(curbcut.url(path + "?size=" + size));
            assertThat(browser.sideways()).as("%s at %d, %d %%", path, width, size).isZero();
        }
        browser.resize(1280, 900);
    }

    @Test
    void forced_colours_are_obeyed() {
        browser.wishes(Map.of("forced-colors", "active"));
        browser.open(curbcut.url(LIST + "?theme=yellow-on-blue"));
        assertThat(browser.script("return matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
        Object system = browser.script("""
                const probe = document.createElement('p');
                probe.style.color = 'CanvasText';
                document.body.append(probe);
                const colour = getComputedStyle(probe).color;
                probe.remove();
                return colour;
                """);
        assertThat(browser.script("return getComputedStyle(document.querySelector('h1')).color")).isEqualTo(system);
        assertThat(browser.script("return getComputedStyle(document.querySelector('main a')).textDecorationLine")).isEqualTo("underline");
        browser.press(Keys.TAB);
        assertThat(browser.script("return getComputedStyle(document.activeElement).outlineStyle")).isNotEqualTo("none");
        browser.wishes(Map.of("forced-colors", "none"));
    }
}
