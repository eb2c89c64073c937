package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.sample.SampleSite;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Pinyin and the reading aids in a real browser; {@code scripts/screenreader} has a real screen reader hear them. */
@Tag("browser")
class AidsTest {
    private static final String ARTICLE = "/http://" + SampleSite.HOST + "/yw/ldhd/202307/t20230725_100482.html";
    private static final String LIST = "/http://" + SampleSite.HOST + "/zwgk/tzgg/";
    private static final String ALL = "?pinyin=on&aids=speech,ruler,caption,cursor,point";

    /** A headless browser has no voices: these say what they are given to a list, and end at once when they are told to. */
    private static final String VOICES = """
            window.spoken = [];
            const voice = (name, lang, localService) => ({name, lang, localService, voiceURI: name});
            Object.defineProperty(window, 'speechSynthesis', {value: {
              getVoices: () => window.late ? [] : [voice('far', 'zh-CN', false), voice('cantonese', 'yue', true), voice('near', 'zh-CN', true),
                voice('near+variant', 'zh-CN', true), voice('taipei', 'zh-TW', true)],
              addEventListener(event, tell) { window.tell = tell; },
              cancel() { window.speaking = null; },
              speak(said) { window.speaking = said; spoken.push(said.voice.name + ': ' + said.text); },
            }});
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """;

    private static RunningCurbcut curbcut;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        curbcut = RunningCurbcut.start("--sample");
        browser = Browser.start();
        browser.beforeEachPage(VOICES);
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        curbcut.close();
    }

    private static void openAndTabTo(String path, String selector) {
        browser.open(curbcut.url(path));
        Object wanted = browser.find(selector);
        for (int i = 0; i < 40 && !browser.focused().equals(wanted); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused()).as("what Tab reaches").isEqualTo(wanted);
    }

    @SuppressWarnings("unchecked")
    private static List<String> spoken() {
        return (List<String>) browser.script("return spoken");
    }

    @Test
    void no_script_is_sent_to_a_reader_who_did_not_ask_for_aids() {
        for (String path : List.of("/", "/-/settings", ARTICLE, ARTICLE + "?pinyin=on&aids=cursor")) {
            browser.open(curbcut.url(path));
            assertThat(browser.findAll("script, #aid-bar")).as(path).isEmpty();
        }
    }

    @Test
    void reading_aloud_starts_and_stops_with_one_button_and_stays_on_the_device() {
        openAndTabTo(ARTICLE + "?aids=speech", "#aid-bar button");
        assertThat(spoken()).as("before anything was pressed").isEmpty();
        browser.press(Keys.ENTER);
        assertThat(spoken()).hasSize(1);
        assertThat(spoken().getFirst()).startsWith("near: 闻景川主持召开");
        browser.script("speaking.onend()");
        assertThat(spoken()).hasSize(2);
        browser.press(Keys.SPACE);
        assertThat(browser.script("return speaking")).isNull();
        assertThat(browser.focused().getText()).isEqualTo("朗读");
        browser.press(Keys.ENTER);
        assertThat(spoken()).hasSize(3);
        assertThat(spoken().get(2)).as("it goes on where it stopped").isEqualTo(spoken().get(1));
    }

    @Test
    void a_voice_speaks_the_chinese_of_the_page_and_is_offered_once() {
        browser.open(curbcut.url(ARTICLE + "?aids=speech"));
        assertThat(browser.findAll("#aid-bar option[value=near]:first-child")).hasSize(1);
        assertThat(browser.findAll("#aid-bar option[value='near+variant']")).isEmpty();
        browser.open(curbcut.url(ARTICLE + "?aids=speech&lang=zh-Hant-HK"));
        assertThat(browser.findAll("#aid-bar option[value=cantonese]:first-child")).hasSize(1);
    }

    @Test
    void a_reader_who_is_quicker_than_the_voices_hears_them_when_they_come() {
        browser.open(curbcut.url(ARTICLE + "?aids=speech"));
        browser.script("late = true");
        browser.find("#aid-bar button").click();
        assertThat(spoken()).isEmpty();
        browser.script("late = false; tell()");
        assertThat(spoken()).hasSize(1);
    }

    @Test
    void speed_and_voice_go_on_to_the_next_page_in_the_address() {
        browser.open(curbcut.url(ARTICLE + "?aids=speech&q=%D6%D0"));
        browser.script("const [speed, voice] = document.querySelectorAll('#aid-bar select'); speed.value = '150'; speed.dispatchEvent(new Event('change'));"
                + "voice.value = 'taipei'; voice.dispatchEvent(new Event('change'))");
        assertThat(browser.url()).contains("q=%D6%D0").contains("-speed=150").endsWith("-voice=taipei");
        assertThat(browser.findAll("nav a[href*='-speed=150']")).isNotEmpty();
        assertThat(browser.script("return [...document.links].filter(link => link.origin !== location.origin && link.href.includes('-speed'))")).as("what leaves Curbcut").asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
        browser.follow("header .site a");
        assertThat(browser.url()).contains("-speed=150").contains("-voice=taipei");
        assertThat(browser.script("return [...document.querySelectorAll('#aid-bar select')].map(select => select.value)")).isEqualTo(List.of("150", "taipei"));
        browser.find("#aid-bar button").click();
        assertThat(browser.script("return speaking.rate")).isEqualTo(1.5);
    }

    @Test
    void the_word_that_is_said_is_marked_within_its_sentence() {
        browser.open(curbcut.url(ARTICLE + "?aids=speech"));
        browser.find("#aid-bar button").click();
        browser.script("speaking.onboundary({name: 'word', charIndex: 3, charLength: 2})");
        assertThat(browser.script("return [...CSS.highlights.get('reading-word')].map(String)")).isEqualTo(List.of("主持"));
        browser.script("speaking.onboundary({name: 'word', charIndex: 5})");
        assertThat(browser.script("return [...CSS.highlights.get('reading-word')].map(String)")).as("of a voice that tells no length").isEqualTo(List.of("召开"));
    }

    @Test
    void what_the_pointer_rests_on_is_read_until_it_goes_away() {
        browser.open(curbcut.url(ARTICLE + "?aids=point"));
        String over = "arguments[0].dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))";
        browser.script(over, browser.find("h1"));
        browser.until("spoken.length === 1");
        assertThat(spoken().getFirst()).startsWith("near: ");
        browser.script("document.body.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))");
        assertThat(browser.script("return speaking")).isNull();
        browser.find("#aid-bar button").click();
        browser.script(over, browser.find("h1"));
        assertThat(browser.script("return document.querySelectorAll('.reading').length")).isEqualTo(0L);
    }

    @Test
    void a_voice_that_sends_the_text_away_is_offered_only_when_asked_for_with_a_warning() {
        browser.open(curbcut.url(ARTICLE + "?aids=speech"));
        assertThat(browser.findAll("#aid-bar option[value=far]")).isEmpty();
        browser.find("#aid-bar button[aria-pressed]").click();
        assertThat(browser.find("#aid-bar [role=status]").getText()).contains("发送");
        assertThat(browser.find("#aid-bar option[value=far]").getDomProperty("textContent")).contains("发送文字");
    }

    @Test
    void reading_starts_where_the_reader_is() {
        browser.open(curbcut.url(ARTICLE + "?aids=speech"));
        browser.script("getSelection().selectAllChildren(document.querySelectorAll('.body p')[2])");
        String third = (String) browser.script("return document.querySelectorAll('.body p')[2].textContent");
        browser.find("#aid-bar button").click();
        assertThat(third).startsWith(spoken().getFirst().substring("near: ".length()));
    }

    @Test
    void the_caption_bar_shows_what_is_focused_and_its_pinyin() {
        openAndTabTo(LIST + "?pinyin=on&aids=caption", ".items a");
        String focused = browser.focused().getDomProperty("textContent").strip();
        assertThat(browser.find(".subtitle p").getText()).isEqualTo(focused);
        assertThat(browser.find(".subtitle p + p").getText()).matches("(?U)[\\p{L}].*[āáǎàōóǒòūúǔùīíǐìēéěè].*");
    }

    @Test
    void the_ruler_moves_by_button() {
        openAndTabTo(ARTICLE + "?aids=ruler", "#aid-bar button:last-of-type");
        String top = "return document.querySelector('.ruler').getBoundingClientRect().top";
        double before = ((Number) browser.script(top)).doubleValue();
        browser.press(Keys.ENTER);
        assertThat(((Number) browser.script(top)).doubleValue()).isGreaterThan(before);
        browser.find("#aid-bar button[aria-pressed]").click();
        assertThat(browser.find(".ruler").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&pinyin=on", "&size=300", "&spacing=widest"})
    void the_ruler_s_edges_cross_no_words(String settings) {
        openAndTabTo(ARTICLE + "?aids=ruler" + settings, "#aid-bar button:last-of-type");
        for (int line = 0; line < 12; line++) {
            assertThat(browser.script("""
                    const band = document.querySelector('.ruler').getBoundingClientRect();
                    const crossed = [], texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                    for (let text; text = texts.nextNode(); ) {
                      const range = document.createRange();
                      range.selectNodeContents(text);
                      for (const box of text.parentElement.closest('rt') ? [] : range.getClientRects()) {
                        const room = box.height / 6; // above and below its letters
                        if ([band.top + 2, band.bottom - 2].some(edge => edge > box.top + room && edge < box.bottom - room)) crossed.push(text.data);
                      }
                    }
                    return crossed;
                    """)).as("line %d", line).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
            browser.press(Keys.ENTER);
        }
    }

    @Test
    void the_caption_bar_covers_nothing_until_there_is_something_to_show() {
        browser.open(curbcut.url(ARTICLE + "?aids=caption&size=300"));
        assertThat(browser.find(".subtitle").isDisplayed()).isFalse();
    }

    @Test
    void every_control_is_large_enough_and_nothing_scrolls_sideways_with_all_of_it() {
        for (int size : List.of(100, 300)) {
            browser.resize(320, 800);
            for (String path : List.of(ARTICLE, LIST)) {
                browser.open(curbcut.url(path + ALL + "&size=" + size));
                assertThat(browser.sideways()).as("%s at %d %%", path, size).isZero();
                assertThat(browser.findAll("#aid-bar button, #aid-bar select"))
                        .filteredOn(control -> control.isDisplayed())
                        .allSatisfy(control -> assertThat(control.getRect().getHeight()).isGreaterThanOrEqualTo(44));
            }
        }
        browser.resize(1280, 900);
    }

    @Test
    void axe_finds_nothing_with_all_of_it() {
        for (String path : List.of(ARTICLE + ALL, LIST + ALL + "&theme=white-on-black", "/-/settings" + ALL + "&lang=zh-Hans")) {
            browser.open(curbcut.url(path));
            assertThat(browser.axe()).as(path).isEmpty();
        }
    }

    @Test
    void pinyin_is_not_copied_with_the_text() {
        browser.open(curbcut.url(ARTICLE + "?pinyin=on"));
        assertThat(browser.findAll(".body rt")).hasSizeGreaterThan(50);
        assertThat((String) browser.script("getSelection().selectAllChildren(document.querySelector('.body p')); return getSelection().toString()"))
                .contains("会议").doesNotContain("huìyì");
    }

    @Test
    void the_settings_form_offers_pinyin_and_several_aids_at_once() {
        browser.open(curbcut.url("/-/settings?address=http://" + SampleSite.HOST + "/zwgk/tzgg/"));
        for (String id : List.of("pinyin-on", "aid-ruler", "aid-cursor")) {
            browser.script("arguments[0].scrollIntoView({block: 'center'})", browser.find("#" + id));
            browser.find("#" + id).click();
        }
        browser.script("arguments[0].scrollIntoView({block: 'center'})", browser.find("main form button"));
        browser.follow("main form button");
        assertThat(browser.url()).endsWith("?pinyin=on&aids=ruler,cursor");
    }
}
