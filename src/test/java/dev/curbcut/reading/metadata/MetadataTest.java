package dev.curbcut.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Remark;
import dev.curbcut.reading.Pages;
import dev.curbcut.reading.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    private static final String BODY = "<p>这是正文的第一段，说的是河边步道的修缮工作已经完成，欢迎市民前往散步。</p>";

    @Test
    void the_national_meta_tags_come_first_whatever_their_case() {
        Metadata m = Pages.metadata("<META NAME=SITENAME content=河阳市人民政府><meta name=articletitle content='步道修缮完成'><meta name=PubDate content='2023-07-25 09:30'>"
                + "<meta name=contentSource content=市水利局><title>x</title>" + BODY);
        assertThat(m.title()).isEqualTo("步道修缮完成");
        assertThat(m.site()).isEqualTo("河阳市人民政府");
        assertThat(m.published()).isEqualTo("2023-07-25T09:30");
        assertThat(m.source()).isEqualTo("市水利局");
    }

    @Test
    void a_site_that_a_title_calls_by_its_host_and_its_name_has_only_the_name() {
        Document document = Jsoup.parse("<title>%s: Harbour Board / Tides / High water in May</title><h1>High water in May</h1>%s".formatted(Pages.context().address().host(), BODY));
        assertThat(Pages.metadata(document, new ClaimedElements()).site()).isEqualTo("Harbour Board");
    }

    @Test
    void empty_meta_tags_say_nothing() {
        Metadata m = Pages.metadata("<meta name=ArticleTitle content=''><meta name=PubDate content=' '><title>通知公告-河阳市人民政府</title>" + BODY);
        assertThat(m.title()).isEqualTo("通知公告");
        assertThat(m.site()).isEqualTo("河阳市人民政府");
        assertThat(m.published()).isNull();
        assertThat(m.source()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div>发布时间：2023-07-25 09:30　来源：市水利局　字号：[ 大 中 小 ]　浏览次数：<script>w()</script>　打印本页</div>",
        "<ul><li><span>来源：市水利局</span><span>发布日期:2023年7月25日 09:30</span></li></ul>",
        "<div><span>2023-07-25 09:30</span><span>信息来源：<a href=/x>市水利局</a></span></div>",
        "<p><span alt='时间：2023-07-25 09:30'><i>时间：</i></span><span alt='来源：市水利局'><i>来源：</i></span></p>",
        "<table><tr><td>发布时间：2023-07-25  09:30</td><td>来  源：市水利局</td></tr></table>",
        "<dl><dt>发布时间</dt><dd>2023-07-25 09:30</dd><dt>来源</dt><dd>市水利局</dd></dl>",
        "<div>日期：2023/07/25 09:30:12 | 来源： 市水利局 | 作者：</div>",
    })
    void a_visible_line_is_read_by_its_labels_whatever_its_markup(String line) {
        Document document = Jsoup.parse("<title>步道修缮完成_河阳市人民政府</title><h1>步道修缮完成</h1>" + line + "<div id=zoom>" + BODY + "</div>");
        ClaimedElements claims = new ClaimedElements();
        Metadata m = Pages.metadata(document, claims);
        assertThat(m.published()).isEqualTo("2023-07-25T09:30");
        assertThat(m.source()).isEqualTo("市水利局");
        assertThat(claims.all().values()).contains(ClaimedElements.Role.META_LINE, ClaimedElements.Role.TITLE);
        assertThat(claims.covers(document.selectFirst("#zoom p"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Time: July 25, 2023 Source: official website of Heyang</p> | 2023-07-25 | official website of Heyang",
                "<p>Published 25 July 2023</p> | 2023-07-25 |",
                "<p>Posted on Tuesday, July 25, 2023</p> | 2023-07-25 |",
                "<dl><dt>From:</dt><dd><a href=/o>Office of Paths</a></dd><dt>Published</dt><dd>25 July 2023</dd></dl> | 2023-07-25 | Office of Paths",
                "<p class=date>July 25, 2023</p> | 2023-07-25 |",
                "<time datetime=2023-07-25T10:00:00+02:00 class=published>25. Juli</time> | 2023-07-25T16:00 |",
                "<p>公開日：令和5年7月25日</p> | 2023-07-25 |",
                "<p>發布日期：112-07-25　發布單位：水利處</p> | 2023-07-25 | 水利處",
            })
    void other_countries_lines_are_read_too(String line, String published, String source) {
        Metadata m = Pages.metadata("<title>Path repaired | City of Heyang</title><h1>Path repaired</h1>" + line + "<p>The riverside path has been repaired and is open to all walkers again from today on.</p>");
        assertThat(m.published()).isEqualTo(published);
        assertThat(m.source()).isEqualTo(source);
    }

    @Test
    void a_label_in_the_rows_of_a_list_is_about_the_rows() {
        String row = "<li><a href=a>某文件</a><span>发布日期：2023-07-2%d</span></li>";
        Metadata m = Pages.metadata("<title>政策文件-河阳市人民政府</title><ul>" + row.formatted(1) + row.formatted(2) + row.formatted(3) + "</ul>");
        assertThat(m.published()).isNull();
    }

    @Test
    void when_it_was_changed_is_a_fact_and_not_when_it_was_published() {
        Metadata m = Pages.metadata("<h1>步道修缮完成</h1><div>发布时间：2023-11-20 更新时间：2024-01-01 责任编辑：李某</div>" + BODY);
        assertThat(m.published()).isEqualTo("2023-11-20");
        assertThat(Pages.facts(m.facts())).isEqualTo("更新时间=2024-01-01; 责任编辑=李某");
    }

    @Test
    void the_day_of_the_last_change_is_the_pages_where_its_head_gives_no_other() {
        Metadata m = Pages.metadata("<h1>步道修缮完成</h1><div>更新时间：2024-01-01 责任编辑：李某</div>" + BODY);
        assertThat(m.published()).isEqualTo("2024-01-01");
        assertThat(Pages.facts(m.facts())).isEqualTo("更新时间=2024-01-01; 责任编辑=李某");
    }

    @Test
    void json_ld_and_open_graph_fill_what_is_missing() {
        Metadata m = Pages.metadata("<meta property=og:site_name content='City of Heyang'><script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Path &amp; river\",\"datePublished\":\"2023-07-25T09:30:00+08:00\",\"author\":{\"name\":\"Water Office\"}},"
                + "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"position\":2,\"name\":\"News\",\"item\":\"/news\"},{\"position\":1,\"item\":{\"name\":\"Home\",\"@id\":\"/\"}}]}]}</script><p>x</p>");
        assertThat(m.title()).isEqualTo("Path & river");
        assertThat(m.site()).isEqualTo("City of Heyang");
        assertThat(m.published()).isEqualTo("2023-07-25T09:30");
        assertThat(m.source()).isEqualTo("Water Office");
        assertThat(Pages.crumbs(m.breadcrumb())).isEqualTo("Home > News");
    }

    @Test
    void broken_json_ld_says_nothing_and_breaks_nothing() {
        assertThat(Pages.metadata("<title>T</title><script type=application/ld+json>{\"@type\":</script>").title()).isEqualTo("T");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<title>步道修缮完成_动态要闻_河阳市人民政府</title> # 步道修缮完成",
                "<title>河阳市人民政府网——步道修缮完成</title><meta name=SiteName content=河阳市人民政府网> # 步道修缮完成",
                "<title>x</title><ucaptitle>步道修缮完成</ucaptitle> # 步道修缮完成",
                "<title>步道修缮完成 - 河阳市人民政府</title><h1>河阳市人民政府</h1><h2>步道修缮完成</h2> # 步道修缮完成",
                "<title>步道修缮完成-河阳市人民政府</title><h1>河边步道<br>修缮完成</h1> # 河边步道修缮完成",
                "<title>a</title><h1>步<span></span>道<span></span>修<span></span>缮</h1> # 步道修缮",
                "<title>2021-2025年规划-河阳市人民政府</title> # 2021-2025年规划",
                "<title>Path repaired | City of Heyang</title><h1>City of Heyang</h1> # Path repaired",
                "<title>Home</title><header><h1>Logo</h1></header><main><h1>Path repaired</h1></main> # Path repaired",
                "<title></title><h2>步道修缮</h2> # 步道修缮",
                "<title>https://www.heyang.gov.cn/a/b.html</title><h2>步道修缮</h2> # 步道修缮",
                "<title>https://www.heyang.gov.cn/a/b.html</title><meta name=SiteName content=河阳市人民政府网> # 河阳市人民政府网",
            })
    void the_title_is_found_by_a_ladder(String html, String title) {
        assertThat(Pages.metadata(html + BODY).title()).isEqualTo(title);
    }

    @Test
    void a_page_that_is_called_as_its_site_is_has_the_name_of_its_place() {
        String crumbs = "<div class=position>当前位置：<a href=/>首页</a> &gt; <a href=/jy/>交易公开</a></div>";
        assertThat(Pages.metadata("<meta name=SiteName content=河阳市交易平台><title>河阳市交易平台</title>" + crumbs + BODY).title()).isEqualTo("交易公开");
        assertThat(Pages.metadata("<meta name=SiteName content=河阳市交易平台><title>河阳市交易平台</title>" + BODY).title()).isEqualTo("河阳市交易平台");
    }

    @Test
    void a_page_without_any_name_is_called_by_its_host() {
        assertThat(Reading.page("<title> </title><p>Some text that no heading names.</p>", "https://www.heyang.gov/a/b.html").title()).isEqualTo("heyang.gov");
        assertThat(Reading.page("<title>https://www.heyang.gov/a</title><p>Some text that no heading names.</p>", "https://www.heyang.gov/a").title()).isEqualTo("heyang.gov");
    }

    @Test
    void the_document_table_becomes_facts_in_any_markup() {
        String wanted = "索引号=000014349/2026-00066; 发布机构=市水利局; 发文字号=河水〔2023〕6号; 发布日期=2023-07-25";
        String table = "<table><tr><td><b>索 引 号：</b></td><td>000014349/2026-00066</td><td>发布机构</td><td>市水利局</td></tr><tr><td>发文字号</td><td>河水〔2023〕6号</td><td>发布日期</td><td>2023-07-25</td></tr></table>";
        String list = "<ul><li><span class=lab>索　引　号：</span><span>000014349/2026-00066</span></li><li>发布机构：市水利局</li><li><b>发文字号</b>：河水〔2023〕6号</li><li>发布日期：<em>2023-07-25</em></li></ul>";
        String terms = "<dl><dt>索引号</dt><dd>000014349/2026-00066</dd><dt>发布机构</dt><dd>市水利局</dd><dt>发文字号</dt><dd>河水〔2023〕6号</dd><dt>发布日期</dt><dd>2023-07-25</dd></dl>";
        String rows = "<div><div class=row><span>索引号：</span><i>000014349/2026-00066</i></div><div class=row><span>发布机构：</span><i>市水利局</i></div><div class=row><span>发文字号：</span><i>河水〔2023〕6号</i></div><div class=row><span>发布日期：</span><i>2023-07-25</i></div></div>";
        for (String markup : new String[] {table, list, terms, rows}) {
            ClaimedElements claims = new ClaimedElements();
            Document document = Jsoup.parse("<title>关于步道的通知</title><div>" + markup + "</div><h1>关于步道的通知</h1><div id=zoom>" + BODY + "</div>");
            Metadata m = Pages.metadata(document, claims);
            assertThat(Pages.facts(m.facts())).as(markup).isEqualTo(wanted);
            assertThat(m.published()).isEqualTo("2023-07-25");
            assertThat(claims.all().values()).contains(ClaimedElements.Role.FACTS);
            assertThat(claims.covers(document.selectFirst("#zoom p"))).isFalse();
        }
    }

    @Test
    void a_repealed_document_says_so_first() {
        Metadata m = Pages.metadata("<table><tr><td>索引号</td><td>1</td><td>文号</td><td>河政〔2001〕1号</td></tr><tr><td>成文日期</td><td>2001-01-01</td><td>有效性</td><td>废止</td></tr></table>" + BODY);
        assertThat(m.facts().getFirst().label()).isEqualTo("有效性");
        assertThat(m.remarks()).containsExactly(Remark.of("note.repealed", "废止"));
    }

    @Test
    void a_list_with_such_columns_is_no_table_of_facts() {
        Metadata m = Pages.metadata("<table><tr><td>索引号</td><td>标题</td><td>发布机构</td><td>发布日期</td></tr><tr><td>1</td><td>甲</td><td>乙</td><td>2023-07-25</td></tr></table>");
        assertThat(m.facts()).isEmpty();
    }

    @Test
    void the_date_of_a_move_to_a_new_site_is_not_when_it_was_published() {
        Metadata m = Pages.metadata("<meta name=PubDate content='2021-03-01 10:00'><h1>旧闻一则</h1><div>发布时间：2009-05-06 来源：市报</div>" + BODY);
        assertThat(m.published()).isEqualTo("2009-05-06");
        assertThat(m.remarks()).containsExactly(Remark.of("note.posted", "2021-03-01"));
    }

    @Test
    void what_the_site_wrote_itself_has_the_sites_name() {
        assertThat(Pages.metadata("<meta name=SiteName content=河阳市人民政府><meta name=ContentSource content=本网>" + BODY).source()).isEqualTo("河阳市人民政府");
    }

    @Test
    void a_labelled_paragraph_of_an_announcement_stays_in_the_body() {
        Document document = Jsoup.parse("<title>活动预告</title><h1>活动预告</h1><div>发布时间：2023-07-01 来源：市报</div><div id=zoom>" + BODY.repeat(3) + "<p>活动时间：2023年7月25日</p><p>活动地点：河边广场</p></div>");
        ClaimedElements claims = new ClaimedElements();
        assertThat(Pages.metadata(document, claims).published()).isEqualTo("2023-07-01");
        assertThat(claims.covers(document.select("#zoom p").last())).isFalse();
    }
}
