package dev.curbcut.reading.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.source.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest {
    private static List<Item> items(String html) {
        Page page = Reading.page("<html><head><title>通知公告</title></head><body><div class=main>" + html + "</div></body></html>");
        List<Item> out = new ArrayList<>();
        collect(page.blocks(), out);
        return out;
    }

    private static void collect(List<Block> blocks, List<Item> out) {
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                out.addAll(list.items());
            } else if (block instanceof Block.Section section) {
                collect(section.blocks(), out);
            }
        }
    }

    @Test
    void a_heading_that_heads_nothing_in_its_item_is_no_heading() {
        List<Item> items = items("<ul><li><a href=a.html>关于水价的通知</a><div><h3>相关解读</h3></div><span>2026/05/11</span></li>"
                + "<li><a href=b.html>关于规划的通知</a><div><h3>相关解读</h3></div><span>2026/04/27</span></li>"
                + "<li><a href=c.html>关于交易的复函</a><div><h3>相关解读</h3></div><span>2026/04/24</span></li></ul>");
        assertThat(items).hasSize(3).allSatisfy(item -> assertThat(item.summary()).noneMatch(Block.Heading.class::isInstance));
        assertThat(items.getFirst().date()).isEqualTo("2026-05-11");
    }

    @Test
    void a_heading_over_an_empty_list_is_not_said() {
        List<Item> items = items("<ul><li><a href=a.html>关于水价的通知</a><div><h3>相关解读</h3><ul> </ul></div><span>2026/05/11</span></li>"
                + "<li><a href=b.html>关于规划的通知</a><div><h3>相关解读</h3><ul><li><a href=j.html>规划的解读</a></ul></div><span>2026/04/27</span></li></ul>");
        assertThat(items.getFirst().summary()).isEmpty();
        assertThat(Reading.texts(items.getLast().summary())).startsWith("相关解读");
    }

    @Test
    void rows_of_link_and_date_become_items() {
        List<Item> items = items("<ul><li><a href='./202605/t20260514_1.html'>关于印发甲办法的通知</a><span>2026-05-14</span></li>"
                + "<li><span>[2026-05-13]</span><a href='./202605/t20260513_2.html'>关于印发乙办法的通知</a></li>"
                + "<li class=line></li><li><a href='./202605/t20260512_3.html'>关于丙的公告</a> 2026-05-12</li></ul>");
        assertThat(items).extracting(Item::title).containsExactly("关于印发甲办法的通知", "关于印发乙办法的通知", "关于丙的公告");
        assertThat(items).extracting(Item::date).containsExactly("2026-05-14", "2026-05-13", "2026-05-12");
        assertThat(items).allSatisfy(i -> assertThat(i.summary()).isEmpty());
    }

    @Test
    void a_date_drawn_as_a_leaf_of_a_calendar_is_one() {
        assertThat(items("<ul><li><div><b>14</b><i>2026.07</i></div><a href=a.html>荷花节今日开幕</a></li>"
                + "<li><div><p>12</p><p>2026-07</p></div><a href=b.html>青少年宫暑期班开课</a></li>"
                + "<li><div><b>07-08</b><i>2026</i></div><a href=c.html>三条街道完成雨污分流</a></li></ul>"))
                .extracting(Item::date).containsExactly("2026-07-14", "2026-07-12", "2026-07-08");
    }

    @Test
    void a_date_that_is_a_link_to_its_row_s_page_is_no_link_beside_the_list() {
        Page page = Reading.page("<html><head><title>通知公告</title></head><body><ul><li><a href=a.html>清河县启动农村厕所改造</a><a href=a.html><span>2026-05-21</span></a></li>"
                + "<li><a href=b.html>柳庄镇完成小麦机收</a><a href=b.html><span>2026-05-20</span></a></li></ul></body></html>");
        assertThat(page.navigation()).isEmpty();
    }

    @Test
    void a_table_of_nothing_but_links_is_a_list_drawn_in_columns() {
        String cell = "<td><img src=dot.png width=5><a href=%s.html>%s</a></td>";
        assertThat(items("<table border=0><tr>" + cell.formatted("a", "残疾人证办理") + cell.formatted("b", "无障碍改造补贴") + "</tr><tr>" + cell.formatted("c", "改造进度数据") + cell.formatted("d", "报告走不通的路") + "</tr></table>"))
                .extracting(Item::title).containsExactly("残疾人证办理", "无障碍改造补贴", "改造进度数据", "报告走不通的路");
    }

    @Test
    void a_table_whose_links_all_say_the_same_stays_a_table() {
        String row = "<tr><td>%s</td><td><a href=%s.html>请点击查看</a></td></tr>";
        assertThat(items("<table><tr><th>分区</th><th>地图</th></tr>" + row.formatted("中山区", "a") + row.formatted("大同区", "b") + "</table>")).isEmpty();
    }

    @Test
    void sections_with_headings_of_their_own_are_no_rows() {
        String section = "<section><h2>%s</h2><h3>第一步：<a href=%s1.html>备份</a></h3><p>五件事。</p><h3>第二步：<a href=%s2.html>杀毒</a></h3><p>五条建议。</p><h3>第三步</h3></section>";
        assertThat(items("<div>" + section.formatted("指南", "a", "b") + section.formatted("下载", "c", "d") + section.formatted("联系", "e", "f") + "</div>")).isEmpty();
    }

    @Test
    void a_day_without_a_year_takes_the_year_its_page_is_filed_under() {
        assertThat(items("<ul><li><a href=./202405/t20240530_1.html>望汀路改造完工</a><span>[05-30]</span></li><li><a href=/art/2023/11/27/art_2.html>公交线路配齐踏板</a><span>11月27日</span></li>"
                + "<li><a href=/zwgk/202312/c.html>批复</a><span>12-20</span></li><li><a href=/2024/a.html>不知何年</a><span>05-30</span></li><li><a href=./202406/t20240603_1.html>另一个月</a><span>05-30</span></li></ul>"))
                .extracting(Item::date).containsExactly("2024-05-30", "2023-11-27", "2023-12-20", null, null);
    }

    @Test
    void a_title_that_was_cut_is_completed() {
        List<Item> items = items("<ul><li><a href=a.html title='关于进一步加强城市管理工作的实施意见'>关于进一步加强城市…</a></li>"
                + "<li><a href=b.html>关于进一步做好…</a></li><li><a href=c.html>关于丙的通知</a></li></ul>");
        assertThat(items.get(0).title()).isEqualTo("关于进一步加强城市管理工作的实施意见");
        assertThat(items.get(0).shortened()).isFalse();
        assertThat(items.get(1).shortened()).isTrue();
    }

    @Test
    void a_row_of_a_table_is_an_item_with_its_other_cells() {
        List<Item> items = items("<table><tr><th>名称</th><th>编号</th><th>日期</th></tr>"
                + "<tr><td><a href=1.html>甲项目环境影响报告</a></td><td>A-11</td><td>2026-01-02</td></tr>"
                + "<tr><td><a href=2.html>乙项目环境影响报告</a></td><td>A-12</td><td>2026-01-03</td></tr></table>");
        assertThat(items).extracting(Item::date).containsExactly("2026-01-02", "2026-01-03");
        assertThat(items.getFirst().summary().toString()).contains("编号").contains("A-11");
    }

    @Test
    void a_row_whose_link_is_a_number_is_named_by_its_caption() {
        List<Item> items = items("<table><tr><td>Docket: <a href=/o/25-291.pdf>25-291</a></td><td>Posted: 4/23/2026<br>Caption: Roe v. Doe Media, Inc.</td></tr>"
                + "<tr><td>Docket: <a href=/o/23-999.pdf>23-999</a></td><td>Posted: 4/22/2026<br>Caption: Poe v. Coe Corp.</td></tr></table>");
        assertThat(items).extracting(Item::title).containsExactly("Roe v. Doe Media, Inc.", "Poe v. Coe Corp.");
    }

    @Test
    void a_row_whose_number_was_broken_into_two_links_is_named_by_its_other_cell() {
        String row = "<table><tr><td><b>%s</b> 28 R 47</td><td>%s (PDF)</td></tr></table><p>%s was decided on what the board had before it.</p>";
        List<Item> items = items(row.formatted("Matter of Roe,", "<a href=/f/1.pdf>ID </a><a href=/m/1>4038</a>", "One")
                + row.formatted("Matter of Doe,", "<a href=/f/2.pdf>ID 4039</a><a href=/m/2>&nbsp;</a>", "Another"));
        assertThat(items).extracting(Item::title).containsExactly("Matter of Roe, 28 R 47", "Matter of Doe, 28 R 47");
    }

    @Test
    void a_row_is_dated_as_its_country_writes_dates() {
        String rows = "<ul><li><a href=1.html>Path along the river repaired</a> 4/10/2026</li><li><a href=2.html>Bridge over the river opened</a> 4/23/2026</li></ul>";
        String table = "<table><tr><td><a href=1.html>Path repaired</a><td>4/10/2026<tr><td><a href=2.html>Bridge opened</a><td>4/23/2026</table>";
        for (String html : List.of(rows, table)) {
            assertThat(dates(html, "https://www.heyang.gov/a", "en")).containsExactly("2026-04-10", "2026-04-23");
            assertThat(dates(html, "https://www.heyang.org/a", "en-US")).containsExactly("2026-04-10", "2026-04-23");
            assertThat(dates(html, "https://www.heyang.gov.au/a", "en-US")).containsExactly("2026-10-04", "2026-04-23");
            assertThat(dates(html, "https://www.heyang.org/a", "en")).containsExactly("2026-10-04", "2026-04-23");
        }
    }

    private static List<String> dates(String rows, String address, String lang) {
        return Reading.page("<html lang=" + lang + "><title>News</title><main>" + rows + "</main>", address).blocks().stream()
                .filter(Block.ItemList.class::isInstance).map(Block.ItemList.class::cast).flatMap(l -> l.items().stream()).map(Item::date).toList();
    }

    @Test
    void headings_with_links_take_what_follows_them_as_summary() {
        List<Item> items = items("<h3><a href=1.html>First case</a></h3><p>Filed today</p><h3><a href=2.html>Second case</a></h3><p>Filed late</p>"
                + "<h3><a href=3.html>Third case</a></h3><p>Filed early</p>");
        assertThat(items).extracting(Item::title).containsExactly("First case", "Second case", "Third case");
        assertThat(Reading.texts(items.get(1).summary())).isEqualTo("Filed late");
    }

    @Test
    void a_number_that_a_card_shows_is_not_lost() {
        List<Item> items = items("<div><div class=c><h3><a href=1.html>One office</a></h3><span>9.1</span></div>"
                + "<div class=c><h3><a href=2.html>Other office</a></h3><span>8.7</span></div></div>");
        assertThat(items).hasSize(2).allSatisfy(i -> assertThat(Reading.texts(i.summary())).matches("\\d\\.\\d"));
    }

    @Test
    void a_list_under_a_title_is_a_section_with_its_link_to_more() {
        Page page = Reading.page("<html><head><title>某市</title></head><body><div class=main><div><h2>通知公告</h2><a href=/tzgg/>更多&gt;&gt;</a></div>"
                + "<ul><li><a href=1.html>关于甲的通知</a></li><li><a href=2.html>关于乙的通知</a></li><li><a href=3.html>关于丙的通知</a></li></ul></div></body></html>");
        assertThat(page.blocks().toString()).contains("/tzgg/");
    }

    @Test
    void a_link_within_a_sentence_makes_no_item() {
        assertThat(items("<ul><li>Write to <a href=1.html>the office</a> before the end of the month if you can.</li>"
                        + "<li>Ask <a href=2.html>the court</a> for a copy of the file when you come.</li></ul>"))
                .isEmpty();
    }

    @Test
    void a_link_that_is_spread_over_its_card_names_it_once() {
        String card = "<div class=card><a href=/%1$s><span>%2$s</span></a><div><div><span>Price</span> $ 4,10 a pound</div><span>%2$s</span><div>Brought to the door on every Saturday of the year</div></div></div>";
        List<Item> items = items(card.formatted("a", "Smoked eel") + card.formatted("b", "Dried plaice") + card.formatted("c", "Salted herring"));
        assertThat(items).extracting(Item::title).containsExactly("Smoked eel", "Dried plaice", "Salted herring");
        assertThat(Reading.texts(items.getFirst().summary())).contains("a pound").contains("Saturday").doesNotContain("Smoked eel");
    }

    @Test
    void a_link_with_which_a_sentence_begins_names_no_row() {
        assertThat(items("<div><a href=/a>The eel</a> is smoked over alder, which gives it the colour of old oak.</div><div><a href=/b>The plaice</a> hangs in the wind for as long as the moon grows.</div>"
                + "<div><a href=/c>The herring</a> lies in barrels of salt, and keeps until the next one is caught.</div>")).isEmpty();
    }

    @Test
    void a_date_may_say_what_was_done_on_it() {
        List<Item> items = items("<ul><li><a href=a>Tide tables for the coming year</a><p>Updated February 27, 2026</p></li>"
                + "<li><a href=b>Depths of the harbour and the roads</a><p>Last updated: September 3, 2025</p></li><li><a href=c>Lights and buoys of the coast</a><p>Published March 6, 2026</p></li></ul>");
        assertThat(items).extracting(Item::date).containsExactly("2026-02-27", "2025-09-03", "2026-03-06");
        assertThat(items).allSatisfy(item -> assertThat(item.summary()).isEmpty());
    }

    @Test
    void where_all_rows_are_left_out_there_is_no_list() {
        assertThat(RowRun.of(List.of(), new Context(Address.of("https://www.example.gov.cn/"), Address.of("https://www.example.gov.cn/"), StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void what_names_a_unit_differs_in_each_of_them() {
        StringBuilder units = new StringBuilder();
        String[] names = {"Which lamp for the east stair", "A wet wall behind the stove", "Ropes that don't swell"};
        for (int i = 0; i < names.length; i++) {
            units.append("<div><div><a href=/u/1><b>M</b></a></div><div><p><a href=/t/").append(i).append('>').append(names[i]).append("</a></p><i>begun by <a href=/u/1>the longest name of all members</a></i></div>")
                    .append("<div>").append(i).append(" answers, <a href=/t/").append(i).append("#last>the last of them</a></div></div>");
        }
        assertThat(items(units.toString())).extracting(Item::title).containsExactly(names);
    }

    @Test
    void the_only_row_of_a_list_that_is_a_day_alone_names_nothing() {
        assertThat(items("<p>One may write.</p><ul><li><a href=/p/1>Jul 9, 2026</a></li></ul>")).isEmpty();
    }

    @Test
    void links_in_the_lines_of_a_contact_are_no_list() {
        assertThat(items("<div>Harbour office<br><a href='mailto:q@a.example'>q@a.example</a><br><a href='tel:+1'>+1 555 0100</a><br><a href=/map>Map of the way</a><br></div>")).isEmpty();
    }
}
