package dev.curbcut.reading.around;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation;
import dev.curbcut.page.Navigation.Role;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.Pages;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.metadata.ClaimedElements;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NavigationsTest {
    private static final String BODY = "<main><p>Text with <a href=/in>a link of its own</a>.</p></main>";

    @Test
    void links_around_the_body_are_grouped_by_their_use() {
        Navigations found = read("<header><nav><a href=/a>Services</a><a href=/b>News</a></nav></header>" + BODY
                + "<aside><h2>In this section</h2><a href=/c>Rivers</a></aside><div class=related><h2>Related</h2><a href=/d>Lakes</a></div><footer><a href=/map>Site map</a></footer>");
        assertThat(said(found)).isEqualTo("SITE[]: Services, News; SECTION[In this section]: Rivers; RELATED[Related]: Lakes; FOOTER[]: Site map");
    }

    @Test
    void links_of_the_body_are_not_navigation() {
        assertThat(said(read(BODY))).isEmpty();
    }

    @Test
    void a_line_right_over_a_list_of_links_is_its_title() {
        Navigations found = read(BODY + "<footer><div><p>Council</p><ul><li><a href=/a>Agenda</a><li><a href=/b>Minutes</a></ul></div><p>12 River Street</p></footer>");
        assertThat(said(found)).isEqualTo("FOOTER[Council]: Agenda, Minutes");
        assertThat(found.colophon()).map(Reading::text).containsExactly("12 River Street");
    }

    @Test
    void a_hidden_form_that_cannot_be_sent_here_is_left_hidden() {
        String hidden = "<div class=popup style='display:none'><form action=%s><input name=a></form></div>";
        var page = Reading.page("<html><head><title>Rivers</title></head><body>" + hidden.formatted("'/login' method=post") + hidden.formatted("/search") + BODY + "</body></html>");
        assertThat(page.forms()).extracting(form -> form.action().path()).containsExactly("/search");
    }

    @Test
    void the_small_screens_copy_of_a_menu_is_one_menu() {
        String menu = "<ul><li><a href=/a>A</a><li><a href=/b>B</a><li><a href=/c>C</a></ul>";
        assertThat(said(read("<nav>" + menu + "</nav><nav class=mobile>" + menu + "</nav>" + BODY))).isEqualTo("SITE[]: A, B, C");
    }

    @Test
    void what_only_the_copy_holds_is_not_lost() {
        assertThat(said(read("<nav><a href=/a>A</a><a href=/b>B</a><a href=/c>C</a><a href=/e>E</a></nav><nav class=m><a href=/a>A</a><a href=/b>B</a><a href=/c>C</a><a href=/e>E</a><a href=/d>D</a></nav>" + BODY)))
                .contains("D");
    }

    @Test
    void links_to_other_sites_and_selects_of_addresses_are_friends() {
        Navigations found = read(BODY + "<div><select onchange='window.open(this.value)'><option>友情链接<option value=http://www.a.gov.cn/>甲市<option value=http://www.b.gov.cn/>乙市<option value=http://www.c.gov.cn/>丙市</select></div>");
        assertThat(said(found)).isEqualTo("OTHER[友情链接]: 甲市, 乙市, 丙市");
    }

    @Test
    void previous_and_next_belong_to_the_section() {
        assertThat(said(read(BODY + "<div>上一篇：<a href=/1>上一篇：步道</a><a href=/2>下一篇：桥梁</a></div>"))).startsWith("SECTION");
    }

    @Test
    void a_link_that_says_only_more_is_told_by_its_line_or_by_where_it_leads() {
        Navigations found = read("<nav><ul><li><a href=/a>Rivers</a><li><a href=/water/annual-reports.html>More</a><li>For closed roads <a href=/roads>click here</a></ul>"
                + "<a href=/zwgk/tzgg/>更多</a><a href=/rain>here</a></nav>" + BODY + "<footer><a href=/rain>Rain and floods</a></footer>");
        assertThat(said(found)).startsWith("SITE[]: Rivers, More (annual reports), For closed roads click here, 更多 (通知公告), Rain and floods");
    }

    @Test
    void no_link_is_named_by_the_file_of_its_image() {
        Navigations found = read("<nav><a href=/zmhd/><img src=/i/a.png alt='banner_2023.png' title=hudong.jpg></a>"
                + "<a href=/maps title='Maps of the province'><img src=/i/b.jpg alt=b.jpg></a>"
                + "<a href=/rain><img src=/i/c.jpg alt=c.jpg title='Rain and floods'></a></nav>" + BODY);
        assertThat(said(found)).isEqualTo("SITE[]: 互动交流, Maps of the province, Rain and floods");
    }

    @Test
    void an_image_link_has_its_alternative_or_the_name_of_another_link_there() {
        assertThat(said(read("<nav><a href=/a><img alt=Services src=s.gif></a><a href=/b><img src=b.gif></a><a href=/zwgk/><img src=z.gif></a></nav>" + BODY + "<footer><a href=/b>News</a></footer>")))
                .contains("Services, News, 政务公开");
    }

    @Test
    void the_foot_says_who_runs_the_site() {
        Navigations found = read(BODY + "<div><p>主办：河阳市人民政府办公室　网站标识码：1408000001</p><p><a href=/map>网站地图</a> | <a href=/us>联系我们</a></p><p>地址：河阳市河边路1号</p></div>");
        assertThat(found.groups()).extracting(Navigation::role).containsExactly(Role.FOOTER);
        assertThat(found.colophon()).extracting(NavigationsTest::text).containsExactly("主办：河阳市人民政府办公室 网站标识码：1408000001", "地址：河阳市河边路1号");
    }

    @Test
    void a_script_is_no_target_and_is_counted() {
        Navigations found = read("<nav><a href='javascript:share()'>Share</a><a href=#main>Skip</a><a href=/a>A</a></nav>" + BODY);
        assertThat(said(found)).isEqualTo("SITE[]: A");
        assertThat(found.omitted().list()).containsExactly(new Omission(What.CONTROL, 1), new Omission(What.DEAD_LINK, 1));
    }

    @Test
    void words_beside_the_body_that_are_said_nowhere_are_counted_once_a_region() {
        Navigations found = read("<div class=side><p>Open on Mondays</p><p>Closed on Sundays</p><a href=/a>A</a></div>" + BODY + "<div class=related><h2>See also</h2><a href=/b>B</a></div>");
        assertThat(found.omitted().list()).containsExactly(new Omission(What.ASIDE, 1));
    }

    @Test
    void links_that_no_words_of_the_body_carry_stand_among_those_around_it() {
        Document document = Jsoup.parse("<nav><a href=/a>A</a></nav>" + BODY);
        Element body = document.selectFirst("main");
        Target icon = Pages.context().target("/icon");
        Navigations found = read(document, body, Map.of(icon, "feed", Pages.context().target("/a"), "again"));
        assertThat(said(found)).contains("feed").doesNotContain("again");
    }

    @Test
    void the_sites_search_is_found_beside_the_body() {
        assertThat(read("<header><form action=/s><input name=q aria-label=Search></form></header>" + BODY).forms()).hasSize(1);
    }

    private static Navigations read(String html) {
        Document document = Jsoup.parse(html);
        return read(document, document.selectFirst("main"), Map.of());
    }

    private static Navigations read(Document document, Element body, Map<Target, String> strays) {
        List<Box> boxes = Measures.of(document.body());
        for (Box box : boxes) {
            box.held = box.element == body;
            box.around = body.parents().contains(box.element);
        }
        return Navigations.read(boxes.getFirst(), strays, "en", Pages.context(), new Forms(Pages.context()), new UnreadText(new ClaimedElements(), List.of(), null));
    }

    private static String said(Navigations found) {
        return found.groups().stream()
                .map(g -> g.role() + "[" + g.title() + "]: " + g.links().stream().map(Link::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String text(Block block) {
        return ((Block.Paragraph) block).content().stream().map(i -> i instanceof Inline.Text t ? t.text() : "").collect(Collectors.joining());
    }
}
