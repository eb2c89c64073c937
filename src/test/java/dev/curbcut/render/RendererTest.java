package dev.curbcut.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.Choices;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Option;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.page.Remark;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.html.Gate;
import dev.curbcut.render.html.GateTest;
import dev.curbcut.render.html.Html;
import dev.curbcut.theme.Themes;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    private static final AllowedHosts SITES = new AllowedHosts(List.of("*.gov.cn"));
    private static final Themes THEMES = Themes.load(null);
    private static final Catalogues CATALOGUES = Catalogues.load();
    private static final Instant FETCHED = Instant.parse("2026-11-23T03:30:00Z");

    /** Compares what comes out with what went in. */
    private static final class WatchedGate extends Gate {
        @Override
        public Passed pass(Html body, List<Html> forms) {
            Passed unfilled = super.pass(body, List.of());
            assertThat(GateTest.tree(unfilled.html())).isEqualTo(GateTest.tree(body.toString()));
            return super.pass(body, forms);
        }
    }

    private final Renderer renderer = new Renderer(THEMES, CATALOGUES, new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, SITES::allows, new RenderSettings(60_000, 60_000_000), new WatchedGate());

    static List<Page> pages() {
        return SamplePages.all();
    }

    static List<Preferences> wishes() {
        return List.of(
                Preferences.DEFAULT,
                Preferences.DEFAULT.with(Setting.LANG, "en").with(Setting.THEME, "night").with(Setting.IMAGES, "off").with(Setting.TABLES, "rows"),
                Preferences.DEFAULT.with(Setting.LANG, "zh-Hant").with(Setting.SIZE, "300").with(Setting.VIEW, "full"),
                Preferences.DEFAULT.with(Setting.PINYIN, "on").with(Setting.TABLES, "rows").with(Setting.POINTS, "on"));
    }

    private Document html(Page page, Preferences preferences) {
        return Jsoup.parse(renderer.page(new PageLocalizer(Translator.NONE).localize(page, preferences.lang()), rendering(preferences)).text(), "https://reader.example/");
    }

    private static Rendering rendering(Preferences preferences) {
        return new Rendering(preferences, List.of(), null, FETCHED, false, null);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_gate_changes_nothing_on_any_page(Page page) {
        wishes().forEach(preferences -> html(page, preferences));
        assertThat(renderer.discarded()).isZero();
    }

    @Test
    void pinyin_stands_over_each_chinese_word_and_is_no_text() {
        Page page = SamplePages.article();
        Document with = html(page, Preferences.DEFAULT.with(Setting.PINYIN, "on"));
        assertThat(with.select(".body").text()).isEqualTo(html(page, Preferences.DEFAULT).select(".body").text());
        assertThat(with.select(".body ruby[role=none]:has(rt[data-reading=zhèngfǔ])").first().text()).isEqualTo("政府");
        assertThat(with.select("h1 rt, .body h2 rt")).isNotEmpty().allSatisfy(rt -> assertThat(rt.attr("aria-hidden")).isEqualTo("true"));
        assertThat(html(SamplePages.english(), Preferences.DEFAULT.with(Setting.PINYIN, "on")).select("[lang=en] main rt[data-reading]")).isEmpty();
    }

    @Test
    void a_page_that_the_reading_is_not_sure_of_offers_all_that_it_holds_first() {
        Page page = SamplePages.english();
        Page unsure = page.with(.3, Stream.concat(Stream.of(new Block.Note(About.NONE, Remark.UNSURE)), page.blocks().stream()).toList());
        Document written = html(unsure, Preferences.DEFAULT);
        Element note = written.select("main .note").first();
        assertThat(note.text()).startsWith("Curbcut is not sure that it read this page right").endsWith("Full view");
        assertThat(note.select("a").attr("href")).isEqualTo(html(page, Preferences.DEFAULT).select("footer a:containsOwn(Full view)").attr("href")).contains("view=full");
        assertThat(written.select("main .body a[href]").first()).isSameAs(note.select("a").first());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_well_built(Page page) {
        for (Preferences preferences : wishes()) {
            wellBuilt(html(page, preferences));
        }
    }

    private static void wellBuilt(Document html) {
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main h1")).hasSize(1);
        int last = 0;
        for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(last + 1);
            assertThat(heading.text()).isNotBlank();
            last = level;
        }
        Set<String> ids = new HashSet<>();
        html.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as("twice: " + e.id()).isTrue());
        html.select("a[href^=#]").forEach(a -> assertThat(a.attr("href")).isNotEqualTo("#"));
        html.select("a").forEach(a -> assertThat(a.text() + a.select("img").attr("alt")).as(a.outerHtml()).isNotBlank());
        assertThat(html.select("main, footer").text()).doesNotContain("{0}").doesNotContain("{1}");
        assertThat(html.select("[style], style, script, [onclick]")).isEmpty();
        assertThat(html.select("nav:not([aria-label], [aria-labelledby])")).isEmpty();
        assertThat(html.select("header, main, footer, nav").size()).isLessThanOrEqualTo(7);
        assertThat(html.select("input:not([type=hidden]), select, textarea")).allSatisfy(
                field -> assertThat(html.select("label[for=" + field.id() + "]")).hasSize(1));
        assertThat(html.body().child(0).attr("href")).isEqualTo("#content");
        assertThat(html.select("meta[name=robots][content=noindex]")).hasSize(1);
    }

    @Test
    void links_keep_the_reader_s_wishes_and_leave_defaults_out() {
        Document html = html(SamplePages.article(), Preferences.DEFAULT.with(Setting.THEME, "sepia").with(Setting.VIEW, "full"));
        assertThat(html.select("main p a").attr("href")).isEqualTo("/https://www.lanhe.gov.cn/art/2023/7/1/art_12.html?theme=sepia");
        assertThat(html.select(".switch a")).anySatisfy(
                a -> assertThat(a.attr("href")).isEqualTo("/https://www.lanhe.gov.cn/art/2023/7/25/art_1.html?view=full"));
        assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo("https://www.lanhe.gov.cn/art/2023/7/25/art_1.html");
    }

    @Test
    void what_leaves_curbcut_says_so_and_sends_no_referrer() {
        Element link = html(SamplePages.everyBlock(), Preferences.DEFAULT).select("a:contains(外部网站)").first();
        assertThat(link.attr("href")).isEqualTo("https://example.org/a(b)?x={1}&y=a|b#%E8%A7%81%20%E2%80%98%E6%AD%A4%E2%80%99");
        assertThat(link.attr("rel")).isEqualTo("external noreferrer");
        assertThat(link.text()).endsWith("（外部网站）");
    }

    @Test
    void the_interface_s_language_is_marked_where_it_differs() {
        Document html = html(SamplePages.article(), Preferences.DEFAULT.with(Setting.LANG, "en"));
        assertThat(html.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(html.select("a.skip").first().attr("lang")).isEqualTo("en");
        assertThat(html.select("h1").attr("lang")).isEmpty();
        assertThat(html.title()).isEqualTo("全市数字政府建设推进会召开 – 兰河市人民政府");
        assertThat(html.select("main .quiet").text()).contains("Only Curbcut's own words are in English", "simplified Chinese");
        assertThat(html.select("main .quiet a").attr("href")).isEqualTo("/https://www.lanhe.gov.cn/en/art_1.html?lang=en");
        assertThat(html.select(".tools > li > a[hreflang]").eachText()).as("the others; among so many the current one is marked where all are").containsExactly("简体中文", "繁體中文");
        assertThat(html.select(".tools > li > a[href$=#lang]").text()).isEqualTo("Language");
    }

    @Test
    void a_page_that_runs_from_right_to_left_does_so() {
        Document html = html(SamplePages.arabic(), Preferences.DEFAULT);
        assertThat(html.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(html.select("footer section[dir]")).as("our own words run the same way").isEmpty();
        assertThat(html(SamplePages.arabic(), Preferences.DEFAULT.with(Setting.LANG, "en")).select("footer section").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void validity_is_the_first_thing_known_of_a_document() {
        assertThat(html(SamplePages.article(), Preferences.DEFAULT).select(".facts dt").eachText())
                .containsExactly("有效性", "发布时间", "来源", "索引号", "发文机关");
    }

    @Test
    void images_that_lead_somewhere_are_a_list_and_say_their_caption_once() {
        List<Block> blocks = List.of(SamplePages.picture("河边的路"), SamplePages.picture("新图书馆"));
        Document html = html(SamplePages.page(Kind.HUB, "/", "zh-Hans", "首页", blocks, null, List.of()), Preferences.DEFAULT);
        assertThat(html.select("ul.tiles > li > figure > a").eachText()).containsExactly("河边的路", "新图书馆");
        assertThat(html.select("ul.tiles img").eachAttr("alt")).containsOnly("");
        assertThat(html.select("figcaption")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid", "rows"})
    void a_cell_that_says_only_view_is_heard_with_what_its_row_is_about(String tables) {
        Page page = SamplePages.page(Kind.ARTICLE, "/t.html", "zh-Hans", "年度报告", List.of(SamplePages.reports()), null, List.of());
        Elements links = html(page, Preferences.DEFAULT.with(Setting.TABLES, tables)).select("main a:contains(查看)");
        assertThat(links.eachText()).containsExactly("查看 （2023年度报告）", "查看 （2024年度报告）");
    }

    @Test
    void a_table_read_row_by_row_has_a_label_for_each_value() {
        Document html = html(SamplePages.everyBlock(), Preferences.DEFAULT.with(Setting.TABLES, "rows"));
        assertThat(html.select("table")).isEmpty();
        Element second = html.select("ol.rows").get(1);
        assertThat(second.select("li").get(1).select("dt").eachText()).containsExactly("金额（万元） 预算", "金额（万元） 决算");
        assertThat(second.select("li").get(1).text()).contains("教育", "12", "11");
    }

    @Test
    void unknown_settings_and_an_old_copy_are_said() {
        var how = new Rendering(Preferences.DEFAULT, List.of(new Choices.Unknown(Setting.THEME, "<pink>")), null, FETCHED, true, null);
        Document html = Jsoup.parse(renderer.page(SamplePages.english(), how).text());
        assertThat(html.select(".note").eachText()).containsExactly(
                "The setting Colours has no value “<pink>” here; the usual one is used.",
                "This is a copy kept from 23 November 2026, 11:30 (site time); the site could not be asked again just now.");
    }

    @Test
    void what_came_over_a_connection_that_is_not_secure_says_so_in_html_and_text() {
        for (String view : List.of("simple", "full", "text")) {
            var how = rendering(Preferences.DEFAULT.with(Setting.VIEW, view));
            assertThat(renderer.page(SamplePages.english(), how.weakened(true)).text()).as(view).contains("others may have read or changed this page");
            assertThat(renderer.page(SamplePages.english(), how).text()).as(view).doesNotContain("others may have read");
        }
    }

    @Test
    void the_original_is_offered_before_the_text_and_after_it() {
        Document html = html(SamplePages.english(), Preferences.DEFAULT);
        String original = html.select("link[rel=canonical]").attr("href");
        assertThat(html.select("header details a[href=" + original + "], footer a[href=" + original + "]")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Notice.Why.class)
    void every_notice_is_a_page_in_every_language_and_view(Notice.Why why) {
        Address address = Address.of("https://www.lanhe.gov.cn/gone.html");
        for (String lang : List.of("en", "zh-Hans", "zh-Hant")) {
            Preferences preferences = Preferences.DEFAULT.with(Setting.LANG, lang);
            Rendered rendered = renderer.notice(new Notice(why, address, List.of("host"), SamplePages.english()), rendering(preferences));
            Document html = Jsoup.parse(rendered.text());
            assertThat(rendered.status()).isEqualTo(why.status());
            wellBuilt(html);
            assertThat(html.select("html").attr("lang")).isEqualTo(lang);
            assertThat(html.select("main").text()).doesNotContain("{0}").contains("What was decided");
            assertThat(html.select("main a[href=" + address + "]")).hasSize(1);
            assertThat(renderer.notice(new Notice(why, null), rendering(preferences.with(Setting.VIEW, "json"))).text()).contains("\"kind\":\"notice\"", "\"url\":null");
            assertThat(renderer.notice(new Notice(why, address), rendering(preferences.with(Setting.VIEW, "text"))).text()).doesNotContain("{0}");
        }
        assertThat(renderer.discarded()).isZero();
    }

    @Test
    void our_own_pages_follow_the_browser_s_language_until_one_is_chosen() {
        var how = new Rendering(Preferences.DEFAULT, List.of(), null, null, false, "zh-TW,en;q=0.5");
        Rendered doorway = renderer.doorway(List.of(), null, how);
        assertThat(doorway.variesByLanguage()).isTrue();
        assertThat(Jsoup.parse(doorway.text()).select("html").attr("lang")).isEqualTo("zh-Hant");
        wellBuilt(Jsoup.parse(doorway.text()));
        Rendered settings = renderer.settings(SamplePages.at("/?a=1&b=2"), SamplePages.article(), rendering(Preferences.DEFAULT.with(Setting.LANG, "en")));
        Document html = Jsoup.parse(settings.text());
        assertThat(settings.variesByLanguage()).isFalse();
        wellBuilt(html);
        assertThat(html.select("input[name=address]").attr("value")).isEqualTo("https://www.lanhe.gov.cn/?a=1&b=2");
        assertThat(html.select(".sample p").first().text()).startsWith("7月25日上午");
    }

    @Test
    void a_form_s_fields_are_written_as_text_and_never_as_markup() {
        Document html = html(SamplePages.form(), Preferences.DEFAULT.with(Setting.THEME, "night"));
        Element form = html.select("form").first();
        assertThat(form.attr("action")).isEqualTo("/-/form/https://www.lanhe.gov.cn/search");
        assertThat(form.select("[name=-charset]").attr("value")).isEqualTo("GB18030");
        assertThat(form.select("[name=-settings]").attr("value")).isEqualTo("theme=night");
        assertThat(form.select("[name=sid]").attr("value")).isEqualTo("7\"><script>");
        assertThat(form.select("textarea").first().wholeText()).isEqualTo("</textarea><script>");
        assertThat(html.select("form")).hasSize(1);
        assertThat(html.select(".form").get(1).text()).contains("姓名", "联系电话");
    }

    @Test
    void a_form_that_can_only_be_described_says_what_there_is_to_choose_from() {
        List<Field> fields = List.of(
                new Field("kind", "信件类型", Field.Type.RADIO, true, null, "信件类型", null, List.of(new Option("1", "咨询", true, null), new Option("2", "投诉", false, null))),
                new Field("area", "地区", Field.Type.SELECT, false, null, "来信人", "选择居住地", List.of(new Option("a", "城东区", false, "市区"), new Option("b", "河阳县", false, "县"))),
                new Field("open", "同意公开", Field.Type.CHECKBOX, false, null, "来信人", null, List.of(new Option("on", "同意公开", false, null))));
        Form form = new Form("市长信箱", SamplePages.at("/letter"), Form.Sending.NONE, "UTF-8", false, false, fields, List.of());
        Document html = html(SamplePages.page(Kind.FORM, "/form.html", "zh-Hans", "写信", List.of(), null, List.of(form)), Preferences.DEFAULT);
        wellBuilt(html);
        assertThat(html.select(".form > ul").outerHtml().replaceAll("\\s*\n\\s*", "")).isEqualTo("<ul>"
                + "<li>信件类型 <span class=\"kind\">（必填）</span><ul class=\"choices\"><li>咨询</li><li>投诉</li></ul></li>"
                + "<li>来信人<ul>"
                + "<li>地区<p class=\"hint\">选择居住地</p><ul class=\"choices\"><li>市区<ul><li>城东区</li></ul></li><li>县<ul><li>河阳县</li></ul></li></ul></li>"
                + "<li>同意公开</li></ul></li></ul>");
    }

    @Test
    void a_window_s_title_speaks_one_language_and_the_heading_all() {
        Document html = html(SamplePages.page(Kind.ARTICLE, "/a.html", "zh-Hans", "防空疏散避难专区 Air Defense Shelters of the City", List.of(), null, List.of()), Preferences.DEFAULT);
        assertThat(html.title()).isEqualTo("防空疏散避难专区 – 兰河市人民政府");
        assertThat(html.select("h1 [lang=en]").text()).isEqualTo("Air Defense Shelters of the City");
    }

    @Test
    void one_check_box_is_named_once() {
        Field field = new Field("exact", "精确匹配", Field.Type.CHECKBOX, false, null, null, null, List.of(new Option("1", "精确匹配", true, null)));
        Form form = new Form("搜索", SamplePages.at("/search"), Form.Sending.GET, "UTF-8", true, false, List.of(field), List.of());
        Document html = html(SamplePages.page(Kind.FORM, "/form.html", "zh-Hans", "检索", List.of(), null, List.of(form)), Preferences.DEFAULT);
        assertThat(html.select("form fieldset")).isEmpty();
        assertThat(html.select("form input[type=checkbox][checked]").attr("value")).isEqualTo("1");
    }

    private static Block onSheets(String text, String... sheets) {
        return new Block.Paragraph(new About(List.of(sheets), null, null), Block.Align.START, List.of(new Inline.Text(text)));
    }

    private static Page sheets(Kind kind) {
        List<Block> blocks = List.of(onSheets("First", "page-1"), onSheets("Second", "page-2"), onSheets("Last", "page-3", "page-4"));
        return new Page(SamplePages.at("/a.pdf"), kind, "en", "Rules", "", List.of(), null, null, List.of(), blocks, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    @Test
    void where_sheets_of_paper_begin_is_said_and_links_to_itself() {
        Elements marks = html(sheets(Kind.DOCUMENT), Preferences.DEFAULT).select(".sheet a");

        assertThat(marks.eachText()).containsExactly("Page 2 of 4", "Pages 3 to 4 of 4");
        assertThat(marks).allSatisfy(mark -> assertThat(mark.ownerDocument().getElementById(mark.attr("href").substring(1))).isNotNull());
        assertThat(html(sheets(Kind.DOCUMENT), Preferences.DEFAULT.with(Setting.LANG, "zh-Hant")).select(".sheet").eachText()).contains("第2頁，共4頁");
        assertThat(html(sheets(Kind.ARTICLE), Preferences.DEFAULT).select(".sheet")).isEmpty();
    }
}
