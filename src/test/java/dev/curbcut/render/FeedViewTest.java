package dev.curbcut.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.theme.Themes;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FeedViewTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Renderer RENDERER = new Renderer(Themes.load(null), Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN,
            address -> address.host().endsWith(".gov.cn"), new RenderSettings(60_000, 60_000_000));

    private static Document feed(Page page) throws Exception {
        Preferences wishes = Preferences.DEFAULT.with(Setting.VIEW, "feed").with(Setting.THEME, "night").with(Setting.LANG, "en");
        var how = new Rendering(wishes, List.of(), null, Instant.parse("2026-11-23T03:30:00Z"), false, null);
        Rendered rendered = RENDERER.page(page, how);
        assertThat(rendered.contentType()).isEqualTo("application/atom+xml; charset=utf-8");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(rendered.bytes()));
    }

    private static List<Element> all(Document feed, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < feed.getElementsByTagNameNS(ATOM, name).getLength(); i++) {
            found.add((Element) feed.getElementsByTagNameNS(ATOM, name).item(i));
        }
        return found;
    }

    private static String text(Element of, String name) {
        var found = of.getElementsByTagNameNS(ATOM, name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private static String link(Element of, String rel) {
        var links = of.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < links.getLength(); i++) {
            if (((Element) links.item(i)).getAttribute("rel").equals(rel)) {
                return ((Element) links.item(i)).getAttribute("href");
            }
        }
        return "";
    }

    @Test
    void each_item_is_an_entry_that_leads_here_with_the_settings_and_names_its_origin() throws Exception {
        List<Item> items = List.of(
                new Item("甲 <&> \"乙\"", new Target.Web(SamplePages.at("/a.html?x=1&y=2"), "top"), "2023-07-25"),
                new Item("again", new Target.Web(SamplePages.at("/a.html?x=1&y=2"), null), "2023-07-26"),
                new Item("elsewhere", new Target.Web(Address.of("https://example.org/"), null), null, List.of(SamplePages.p("摘要")), false, null, "en"),
                new Item("nowhere", null, null));
        Block section = new Block.Section(About.NONE, 2, List.of(SamplePages.t("公告")), null, List.of(new Block.ItemList(About.NONE, items)));
        Document feed = feed(SamplePages.page(Kind.LISTING, "/list.html", "zh-Hans", "通知公告", List.of(section), null, List.of()));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo("zh-Hans");
        assertThat(link(feed.getDocumentElement(), "self")).isEqualTo("/https://www.lanhe.gov.cn/list.html?theme=night&lang=en&view=feed");
        assertThat(text(feed.getDocumentElement(), "updated")).isEqualTo("2023-07-25T00:00:00Z");
        List<Element> entries = all(feed, "entry");
        assertThat(entries).hasSize(2);
        Element first = entries.getFirst();
        assertThat(text(first, "title")).isEqualTo("甲 <&> \"乙\"");
        assertThat(text(first, "id")).isEqualTo("https://www.lanhe.gov.cn/a.html?x=1&y=2");
        assertThat(link(first, "alternate")).isEqualTo("/https://www.lanhe.gov.cn/a.html?x=1&y=2&theme=night&lang=en#o-top");
        assertThat(link(first, "via")).isEqualTo("https://www.lanhe.gov.cn/a.html?x=1&y=2#top");
        assertThat(text(first, "published")).isEqualTo("2023-07-25T00:00:00Z");
        assertThat(link(entries.get(1), "alternate")).isEqualTo("https://example.org/");
        assertThat(text(entries.get(1), "updated")).isEqualTo("2026-11-23T03:30:00Z");
        assertThat(text(entries.get(1), "summary")).isEqualTo("摘要");
        assertThat(entries.get(1).getAttribute("xml:lang")).isEqualTo("en");
        assertThat(all(feed, "category").getFirst().getAttribute("term")).isEqualTo("公告");
    }

    @Test
    void every_page_has_what_a_feed_must_have() throws Exception {
        for (Page page : SamplePages.all()) {
            Document feed = feed(page);
            for (String name : List.of("title", "id", "updated", "author", "subtitle")) {
                assertThat(all(feed, name)).isNotEmpty();
            }
            assertThat(all(feed, "id")).extracting(Element::getTextContent).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_page_without_items_is_an_empty_feed_that_says_so() throws Exception {
        Document feed = feed(SamplePages.english());
        assertThat(all(feed, "entry")).isEmpty();
        assertThat(all(feed, "subtitle").getFirst().getTextContent()).contains("the feed is empty");
    }
}
