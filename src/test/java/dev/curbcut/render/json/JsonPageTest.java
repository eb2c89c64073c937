package dev.curbcut.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.Page;
import dev.curbcut.render.RenderSettings;
import dev.curbcut.render.Rendered;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.SamplePages;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.theme.Themes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonPageTest {
    private static final Renderer RENDERER = new Renderer(Themes.load(null), Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, address -> true, new RenderSettings(60_000, 60_000_000));
    private static final String[] KEYS = {
        "url", "kind", "lang", "title", "site", "breadcrumb", "published", "source", "facts", "blocks", "also", "text", "items", "pagination",
        "attachments", "forms", "navigation", "languages", "omitted", "confidence", "recognition", "fetched", "stale"
    };

    static List<Page> pages() {
        return SamplePages.all();
    }

    private static JsonNode json(Page page) throws Exception {
        var how = new Rendering(Preferences.DEFAULT.with(Setting.VIEW, "json"), List.of(), null, Instant.parse("2026-11-23T03:30:00Z"), false, null);
        Rendered rendered = RENDERER.page(page, how);
        assertThat(rendered.contentType()).isEqualTo("application/json; charset=utf-8");
        return new ObjectMapper().readTree(rendered.text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_key_is_ever_missing_and_they_keep_their_order(Page page) throws Exception {
        JsonNode json = json(page);
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsExactly(KEYS);
        assertThat(json.get("blocks")).allSatisfy(block -> assertThat(block.fieldNames().next()).isEqualTo("type"));
        assertThat(json.get("fetched").asText()).isEqualTo("2026-11-23T03:30:00Z");
    }

    @Test
    void the_text_is_the_body_and_nothing_of_ours() throws Exception {
        String text = json(SamplePages.article()).get("text").asText();
        assertThat(text).startsWith("7月25日上午").contains("\n\n一、总体要求\n\n", "1. 公布办事流程\n2. 提供大字版和语音版", "推进会会场。");
        assertThat(text).doesNotContain("全市数字政府建设推进会召开").doesNotContain("索引号").doesNotContain("会场全景").doesNotContain("本页内容");
        String all = json(SamplePages.everyBlock()).get("text").asText();
        assertThat(all).contains("地区\t事项数\t网上可办\t办结率\t备注\n城东区\t1,024", "各县区政务服务办理情况", "被截短的标题…\n摘要文字。");
        assertThat(all).doesNotContain("2023-07").doesNotContain("徽标").doesNotContain("更多：").doesNotContain("lán");
    }

    @Test
    void what_stands_beside_the_body_is_no_text_of_it_and_no_item() throws Exception {
        JsonNode json = json(SamplePages.withContacts());
        assertThat(json.get("also")).hasSize(2);
        assertThat(json.get("also").get(0).get("title").asText()).isEqualTo("联系方式");
        assertThat(json.get("text").asText()).doesNotContain("12345");
        assertThat(json.get("items")).isEmpty();
        assertThat(json.get("confidence").decimalValue()).isEqualByComparingTo("0.87");
        assertThat(json.get("recognition").get("ready").asInt()).isEqualTo(3);
    }

    @Test
    void items_of_the_whole_page_know_their_section() throws Exception {
        JsonNode items = json(SamplePages.hub()).get("items");
        assertThat(items).hasSize(20);
        assertThat(items.get(4).get("section").asText()).isEqualTo("政务公开");
        assertThat(items.get(0).get("date").asText()).isEqualTo("2023-07-21");
        assertThat(items.get(3).get("date").isNull()).isTrue();
    }

    @Test
    void addresses_are_the_origin_s_and_links_stand_by_their_block() throws Exception {
        JsonNode link = json(SamplePages.article()).get("blocks").get(1).get("links").get(0);
        assertThat(link.get("href").asText()).isEqualTo("https://www.lanhe.gov.cn/art/2023/7/1/art_12.html");
        assertThat(json(SamplePages.article()).get("languages").get(0).get("how").asText()).isEqualTo("official");
    }

    @Test
    void a_form_in_the_body_is_among_the_forms_once() throws Exception {
        JsonNode forms = json(SamplePages.everyBlock()).get("forms");
        assertThat(forms).hasSize(1);
        assertThat(forms.get(0).get("method").asText()).isEqualTo("get");
        assertThat(forms.get(0).get("fields").get(1).get("options")).hasSize(3);
        assertThat(forms.get(0).get("fields").get(0).get("required").asBoolean()).isTrue();
    }

    @Test
    void pagination_says_where_the_neighbours_are() throws Exception {
        JsonNode pages = json(SamplePages.listing()).get("pagination");
        assertThat(pages.get("page").asInt()).isEqualTo(2);
        assertThat(pages.get("next").asText()).isEqualTo("https://www.lanhe.gov.cn/list/3.html");
    }

    @Test
    void the_text_view_is_lines_that_braille_can_show() {
        var how = new Rendering(Preferences.DEFAULT.with(Setting.VIEW, "text"), List.of(), null, Instant.EPOCH, false, null);
        Rendered rendered = RENDERER.page(SamplePages.article(), how);
        assertThat(rendered.contentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(rendered.text())
                .startsWith("全市数字政府建设推进会召开\n兰河市人民政府\n\n发布时间：2023年7月25日 09:30\n")
                .contains("《兰河市政府网站管理办法》：" + Address.of(SamplePages.SITE + "/art/2023/7/1/art_12.html"))
                .doesNotContain("<");
    }
}
