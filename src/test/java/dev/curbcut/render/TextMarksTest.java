package dev.curbcut.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.html.Gate;
import dev.curbcut.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Values, short names and the main points of a page, as they are written. */
class TextMarksTest {
    private static final Catalogues CATALOGUES = Catalogues.load();
    private static final Preferences POINTS = Preferences.DEFAULT.with(Setting.POINTS, "on");
    private static final String FILLER = "各单位要把便民利民的要求落到实处，方便老年人和残疾人办事，做到内容不少、更新及时、查找方便。";

    private final Gate gate = new Gate();
    private final Renderer renderer = new Renderer(Themes.load(null), CATALOGUES, new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, new AllowedHosts(List.of("*.gov.cn"))::allows,
            new RenderSettings(2_000, 60_000_000), gate);

    private Document html(Page page, Preferences preferences) {
        return Jsoup.parse(renderer.page(page, new Rendering(preferences, List.of(), null, null, false, null)).text(), "https://reader.example/");
    }

    private static Page page(List<Block> blocks) {
        return SamplePages.page(Kind.ARTICLE, "/a.html", "zh-Hans", "通知", blocks, null, List.of());
    }

    private static Page longPage() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            blocks.add(SamplePages.p(FILLER.repeat(2)));
        }
        blocks.add(SamplePages.p(SamplePages.t("现将有关事项通知如下。申报材料应于"), new Inline.Strong(List.of(SamplePages.t("2024年6月14日前"))), SamplePages.t("送达。咨询电话：0351-6012345。")));
        for (int i = 0; i < 20; i++) {
            blocks.add(SamplePages.p(FILLER.repeat(2)));
        }
        blocks.add(SamplePages.p(SamplePages.t("逾期不予受理。每户补贴2000元。")));
        return page(blocks);
    }

    @Test
    void a_mark_changes_no_word() {
        Page page = page(List.of(SamplePages.p(SamplePages.t("自2024年6月1日起，每人每月350元（以下简称“补贴”），上浮20％，上午9:00受理。"))));
        for (String pinyin : List.of("off", "on")) {
            Element body = html(page, Preferences.DEFAULT.with(Setting.PINYIN, pinyin)).select(".body p").first();
            assertThat(body.text()).isEqualTo("自2024年6月1日起，每人每月350元（以下简称“补贴”），上浮20％，上午9:00受理。");
            assertThat(body.select("time").eachAttr("datetime")).containsExactly("2024-06-01", "09:00");
            assertThat(body.select("data").eachAttr("value")).containsExactly("CNY 350", "0.2");
            assertThat(body.select("dfn").text()).isEqualTo("补贴");
        }
        assertThat(gate.discarded()).isZero();
    }

    @Test
    void a_long_page_begins_with_its_main_points_where_its_reader_wants_them() {
        Document page = html(longPage(), POINTS);
        assertThat(page.select("main > .points ~ .body")).hasSize(1);
        assertThat(page.select(".points a").eachText()).containsExactly("申报材料应于2024年6月14日前送达。", "每户补贴2000元。", "咨询电话：0351-6012345。");
        assertThat(html(longPage(), Preferences.DEFAULT).select(".points")).isEmpty();
        assertThat(gate.discarded()).isZero();
    }

    @Test
    void a_short_page_has_no_points_before_it() {
        assertThat(html(page(List.of(SamplePages.p("申报材料应于2024年6月14日前送达。"))), POINTS).select(".points")).isEmpty();
    }

    @Test
    void each_point_leads_to_where_its_sentence_begins_in_whichever_part_it_stands() {
        Document first = html(longPage(), POINTS);
        for (Element link : first.select(".points a")) {
            String href = link.attr("href");
            int part = href.contains("part=") ? href.charAt(href.indexOf("part=") + 5) - '0' : 1;
            Document shown = html(longPage(), POINTS.with(Setting.PART, Integer.toString(part)));
            Element place = shown.getElementById(href.substring(href.indexOf('#') + 1));
            assertThat(place).as(href).isNotNull();
            var after = new StringBuilder();
            for (var node = place.nextSibling(); node != null; node = node.nextSibling()) {
                after.append(node instanceof Element element ? element.text() : ((org.jsoup.nodes.TextNode) node).text());
            }
            assertThat(after.toString()).startsWith(link.text());
        }
    }

    @Test
    void how_long_a_text_is_and_takes_is_said_once_after_it() {
        Document page = html(longPage(), Preferences.DEFAULT);
        assertThat(page.select(".about p:containsOwn(分钟)").eachText()).containsExactly("约 2,500 字，约需 8 分钟");
        assertThat(page.text()).containsOnlyOnce("分钟");
    }
}
