package dev.curbcut.render.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Block.Marker;
import dev.curbcut.page.Block.Row;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Remark;
import dev.curbcut.page.Target;
import dev.curbcut.render.RenderSettings;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.SamplePages;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.plain.Extent;
import dev.curbcut.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PagePartsTest {
    private static final int LIMIT = 2000;
    private static final Renderer RENDERER =
            new Renderer(Themes.load(null), Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, address -> true, new RenderSettings(LIMIT, 60_000_000));

    private static Block heading(int level, String text) {
        return new Block.Heading(new About(List.of("a-" + text), null, null), level, List.of(SamplePages.t(text)));
    }

    /** Five chapters, each of two sections of ten paragraphs: about 12,000 characters. */
    private static Page law() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Note(About.NONE, Remark.of("note.repealed", "废止"))));
        blocks.add(SamplePages.p(new Inline.Link(new Target.Here("a-第五章"), List.of(SamplePages.t("见第五章")))));
        for (String chapter : List.of("第一章", "第二章", "第三章", "第四章", "第五章")) {
            blocks.add(heading(2, chapter));
            for (String section : List.of("第一节", "第二节")) {
                blocks.add(heading(3, chapter + section));
                IntStream.range(0, 10).forEach(n -> blocks.add(SamplePages.p(chapter + section + "第" + n + "条。" + "公民、法人和其他组织有权获取政府信息。".repeat(5))));
            }
        }
        return SamplePages.page(Kind.ARTICLE, "/law.html", "zh-Hans", "兰河市信息公开条例", blocks, null, List.of());
    }

    private static Document html(Page page, String part) {
        Preferences wishes = Preferences.DEFAULT.with(Setting.PART, part).with(Setting.LANG, "en").with(Setting.SIZE, "150");
        return Jsoup.parse(RENDERER.page(page, Rendering.of(wishes)).text());
    }

    @Test
    void the_parts_together_say_all_that_the_page_says_once_and_in_order() {
        Page page = law();
        PageParts parts = PageParts.of(page, 1, LIMIT, Catalogues.load().of("en"));
        assertThat(parts.count()).isBetween(6, 12);
        List<Block> joined = parts.all().stream().flatMap(part -> part.blocks().stream()).toList();
        assertThat(joined).isEqualTo(page.blocks());
        assertThat(parts.all()).allSatisfy(part -> assertThat(Extent.of(part.blocks())).isBetween(LIMIT / 4L, LIMIT + LIMIT / 4L));
        assertThat(parts.all()).noneMatch(part -> part.blocks().getLast() instanceof Block.Heading);
    }

    @Test
    void each_part_has_a_sound_outline_and_says_what_it_goes_on_with() {
        int count = PageParts.of(law(), 1, LIMIT, Catalogues.load().of("en")).count();
        for (int part = 1; part <= count; part++) {
            Document html = html(law(), Integer.toString(part));
            int level = 1;
            for (Element heading : html.select("main h1, main h2, main h3, main h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            assertThat(html.select("main .note").text()).contains("废止");
            assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
        assertThat(html(law(), "2").select("main h2").eachText()).anyMatch(text -> text.endsWith("(continued)"));
        assertThat(html(law(), "2").select("dl.facts")).isEmpty();
    }

    @Test
    void the_title_the_place_and_the_ways_are_said_and_keep_the_settings() {
        Document html = html(law(), "2");
        assertThat(html.title()).isEqualTo("兰河市信息公开条例 – 第2部分 – 兰河市人民政府");
        assertThat(html.select("p.part").text()).startsWith("Part 2 of ");
        Element ways = html.selectFirst("nav[aria-label=Parts of this page]");
        assertThat(ways.select("a:contains(Next part)").attr("href")).isEqualTo("/https://www.lanhe.gov.cn/law.html?lang=en&size=150&part=3#content");
        assertThat(ways.select("a:contains(Previous part)").attr("href")).isEqualTo("/https://www.lanhe.gov.cn/law.html?lang=en&size=150#content");
        assertThat(ways.select("a:contains(whole page)").attr("href")).endsWith("&part=all");
        assertThat(ways.select("[aria-current=page]").text()).isEqualTo("Part 2");
        assertThat(html(law(), "1").title()).doesNotContain("部分");
    }

    @Test
    void what_is_on_the_page_and_its_anchors_lead_into_the_right_part() {
        Document first = html(law(), "1");
        List<Element> entries = List.copyOf(first.select("nav.contents a"));
        assertThat(entries).extracting(Element::text).containsExactly("第一章", "第二章", "第三章", "第四章", "第五章");
        for (Element link : entries) {
            assertThat(target(first, link.attr("href")).text()).isEqualTo(link.text());
        }
        assertThat(first.select("nav.contents ol.numbered")).as("a list whose numbers the headings have themselves").hasSize(1);
        Element jump = first.selectFirst("a:contains(见第五章)");
        assertThat(jump.attr("href")).contains("&part=");
        assertThat(target(first, jump.attr("href")).nextElementSibling().text()).isEqualTo("第五章");
    }

    private static Element target(Document from, String href) {
        int hash = href.indexOf('#');
        int part = href.indexOf("part=");
        Document there = hash == 0 ? from : html(law(), part < 0 ? "1" : href.substring(part + 5, hash));
        return there.getElementById(java.net.URLDecoder.decode(href.substring(hash + 1), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void what_stands_beside_the_body_is_on_the_last_part_and_links_lead_there() {
        Page law = law();
        Block contacts = new Block.Section(new About(List.of("office"), null, null), 2, List.of(SamplePages.t("联系我们")), null, List.of(SamplePages.p("电话12345")));
        List<Block> blocks = new ArrayList<>(law.blocks());
        blocks.addFirst(SamplePages.p(new Inline.Link(new Target.Here("office"), List.of(SamplePages.t("问办公室")))));
        Page page = new Page(law.address(), law.kind(), law.lang(), law.title(), law.site(), law.breadcrumb(), null, null, List.of(), blocks, List.of(contacts),
                null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, false);
        int last = PageParts.of(page, 1, LIMIT, Catalogues.load().of("en")).count();
        assertThat(html(page, "1").select("section.also")).isEmpty();
        assertThat(html(page, "1").select("a:contains(问办公室)").attr("href")).contains("part=" + last);
        Element also = html(page, Integer.toString(last)).selectFirst("section.also");
        assertThat(also.select("h2").text()).isEqualTo("Beside the text");
        assertThat(also.select("h3").text()).isEqualTo("联系我们");
    }

    @Test
    void a_part_beyond_the_last_is_the_last_with_a_note_and_all_is_all() {
        Document beyond = html(law(), "99");
        assertThat(beyond.select("main .note").text()).contains("this is the last");
        assertThat(beyond.select("main").text()).contains("第五章第二节第9条");
        Document all = html(law(), "all");
        assertThat(all.select("main").text()).contains("第一章第一节第0条", "第五章第二节第9条").doesNotContain("Part 1");
        assertThat(html(SamplePages.article(), "3").select("main .note").text()).contains("one part only");
        assertThat(RENDERER.page(law(), Rendering.of(Preferences.DEFAULT.with(Setting.VIEW, "text"))).text()).contains("第一章第一节第0条", "第五章第二节第9条");
    }

    @Test
    void a_block_too_long_for_one_part_is_cut_between_its_rows() {
        List<Item> items = IntStream.range(0, 300).mapToObj(n -> new Item("公告标题第" + n + "号", new Target.Web(SamplePages.at("/n" + n), null), null)).toList();
        List<Row> rows = new ArrayList<>(List.of(new Row(List.of(cell(Header.COLUMN, 1, "地区"), cell(Header.COLUMN, 1, "数")))));
        for (int n = 0; n < 200; n += 2) {
            rows.add(new Row(List.of(cell(Header.ROW, 2, "地区" + n), cell(Header.NONE, 1, "甲"))));
            rows.add(new Row(List.of(cell(Header.NONE, 1, "乙"))));
        }
        List<Block.ListItem> steps = IntStream.range(0, 200).mapToObj(n -> new Block.ListItem(About.NONE, List.of(SamplePages.p("步骤" + n)))).toList();
        Block section = new Block.Section(About.NONE, 2, List.of(SamplePages.t("公告")), new Target.Web(SamplePages.at("/more"), null), List.of(new Block.ItemList(About.NONE, items)));
        List<Block> pieces = BlockSplitter.of(List.of(section, new Block.Table(About.NONE, List.of(), rows), new Block.ListBlock(About.NONE, true, 5, Marker.DECIMAL, steps)), LIMIT);
        assertThat(pieces).allSatisfy(piece -> assertThat(Extent.of(piece)).isLessThanOrEqualTo(LIMIT + LIMIT / 2));
        List<Block.Section> sections = pieces.stream().filter(Block.Section.class::isInstance).map(Block.Section.class::cast).toList();
        assertThat(sections.stream().filter(one -> one.more() != null)).containsExactly(sections.getLast());
        assertThat(sections.stream().flatMap(one -> one.blocks().stream()).flatMap(list -> ((Block.ItemList) list).items().stream())).isEqualTo(items);
        List<Block.Table> tables = pieces.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
        assertThat(tables).hasSizeGreaterThan(2).allSatisfy(table -> {
            assertThat(table.rows().getFirst()).isEqualTo(rows.getFirst());
            assertThat(table.rows().get(1).cells().getFirst().rowspan()).isEqualTo(2);
            assertThat(table.rows().getLast().cells()).hasSize(1);
        });
        assertThat(tables.stream().mapToInt(table -> table.rows().size() - 1).sum()).isEqualTo(200);
        List<Block.ListBlock> lists = pieces.stream().filter(Block.ListBlock.class::isInstance).map(Block.ListBlock.class::cast).toList();
        assertThat(lists.get(1).start()).isEqualTo(5 + lists.get(0).items().size());
    }

    private static Cell cell(Header header, int rows, String text) {
        return new Cell(About.NONE, header, 1, rows, List.of(SamplePages.p(text)));
    }
}
