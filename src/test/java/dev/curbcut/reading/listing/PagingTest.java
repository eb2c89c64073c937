package dev.curbcut.reading.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.page.Pagination;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.reading.source.TreeTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final String FOLDER = "https://www.qinghe.gov.cn/tz/";

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", value = {
        "createPageHTML(5, 0, \"index\", \"html\") | | 1 | 5 | - | - | index_1.html | index_4.html",
        "createPageHTML(5, 2, \"index\", \"html\") | index_2.html | 3 | 5 | - | index_1.html | index_3.html | index_4.html",
        "createPageHTML(5, 1, \"index\", \"html\") | index_1.html | 2 | 5 | - | index.html | index_2.html | index_4.html",
        "createPageHTML(5, 1, \"index\", \"html\") | | 1 | 5 | - | - | index_2.html | index_5.html",
        "createPageHTML(5, 1, \"index\", \"html\") | index_2.html | 2 | 5 | - | index.html | index_3.html | index_5.html",
        "createPage(7,0,\"list\",\"shtml\") | | 1 | 7 | - | - | list_1.shtml | list_6.shtml",
        "createPageHTML2(7,0,'index','htm') | | 1 | 7 | - | - | index_1.htm | index_6.htm",
        "createPageHTML('page_div', 11, 1, 'list', 'shtml', 154) | list.shtml | 1 | 11 | 154 | - | list_2.shtml | list_11.shtml",
        "createPageHTML('page_div', 11, 4, 'list', 'shtml', 154) | list_4.shtml | 4 | 11 | 154 | list_3.shtml | list_5.shtml | list_11.shtml",
        "createPageHTML('5','0','index','html','96','x') | | 1 | 5 | 96 | - | index_1.html | index_4.html",
        "createPageHTML(480, 24, 0, \"index\", \"html\") | | 1 | 24 | 480 | - | index_1.html | index_23.html",
        "createPageHTML(96, 0, 15, \"index\", \"html\") | | 1 | 7 | 96 | - | index_1.html | index_6.html",
        "createPageHTML(9, 0, \"index_11287\", \"shtml\") | index_11287.shtml | 1 | 9 | - | - | index_11287_1.shtml | index_11287_8.shtml",
        "createPageHTML(9, 3, \"index_11287\", \"shtml\") | index_11287_3.shtml | 4 | 9 | - | index_11287_2.shtml | index_11287_4.shtml | index_11287_8.shtml",
        "createPageHTML(3, 0, \"t20260411_52457\", \"html\") | t20260411_52457.html | 1 | 3 | - | - | t20260411_52457_1.html | t20260411_52457_2.html",
        "Pager({size:15,current:0,prefix:'index',suffix:'html'}) | | 1 | 15 | - | - | index_1.html | index_14.html",
        "var currentPage = 0;//所在页从0开始 \\n var countPage = 25//共多少页 \\n var nextPage = currentPage+1; document.write('<a href=\"' + \"index\"+\"_\" + nextPage + \".\"+\"shtml\") | | 1 | 25 | - | - | index_1.shtml | index_24.shtml",
        "var countPage = 25; var currentPage = 3; var dataCount = 360; | index_11287_3.shtml | 4 | 25 | 360 | index_11287_2.shtml | index_11287_4.shtml | index_11287_24.shtml",
    })
    void a_script_s_count_becomes_a_place(
            String script, @Nullable String file, int page, int pages, @Nullable Integer items, @Nullable String previous, @Nullable String next, String last) {
        Pagination found = read("<ul><li>x</ul><script>" + script.replace("\\n", "\n") + "</script>", FOLDER + (file == null ? "" : file));

        assertThat(found).isNotNull();
        assertThat(found.page()).isEqualTo(page);
        assertThat(found.pages()).isEqualTo(pages);
        assertThat(found.items()).isEqualTo(items);
        assertThat(name(found.previous())).isEqualTo(previous);
        assertThat(name(found.next())).isEqualTo(next);
        assertThat(name(found.last())).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!-- <script>createPageHTML(5, 0, 'index', 'html');</script> -->",
        "<script><!--\ncreatePageHTML(5,\n 0,\n 'index', 'html');\n//--></script>",
        "<script>//createPageHTML(9, 0, 'old', 'html');\ncreatePageHTML(5, 0, 'index', 'html');</script>",
        "<script>function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){}\ncreatePageHTML(5, 0, 'index', 'html');</script>",
    })
    void a_call_is_found_wherever_it_stands(String html) {
        Pagination found = read(html, FOLDER);

        assertThat(found.pages()).isEqualTo(5);
        assertThat(name(found.next())).isEqualTo("index_1.html");
    }

    @Test
    void links_tell_whether_files_count_from_one() {
        String call = "<script>createPageHTML(5, 0, 'index', 'html')</script>";

        Pagination byLast = read(call + "<div><a href=index_2.html>下一页</a><a href=index_5.html>尾页</a></div>", FOLDER);
        Pagination fromZero = read(call + "<div><a href=index_1.html>下一页</a><a href=index_4.html>尾页</a></div>", FOLDER);

        assertThat(name(byLast.next())).isEqualTo("index_2.html");
        assertThat(name(byLast.last())).isEqualTo("index_5.html");
        assertThat(name(fromZero.last())).isEqualTo("index_4.html");
    }

    @Test
    void plain_links_are_followed_as_they_are() {
        Pagination found = read("<div class=page>共180条 第2/12页 <a href=a.html>首页</a> <a href=a.html>上一页</a> <a href=c.html>下一页</a> <a href=l.html>尾页</a></div>", FOLDER + "b.html");

        assertThat(found).isEqualTo(new Pagination(2, 12, 180, at("a.html"), at("a.html"), at("c.html"), at("l.html"), java.util.List.of()));
    }

    @Test
    void the_last_page_of_a_counter_from_zero_is_one_more_than_its_link_says() {
        Pagination found = read("<nav aria-label=Pagination><ul><li><a href='?y=23&page=0' aria-current=page>1</a><li><a href='?y=23&page=1'>2</a>"
                + "<li>…<li><a href='?y=23&page=1' rel=next><span>Next page</span><span>››</span></a><li><a href='?y=23&page=33'>Last »</a></ul></nav>", FOLDER);

        assertThat(found.page()).isEqualTo(1);
        assertThat(found.pages()).isEqualTo(34);
        assertThat(found.next().query()).isEqualTo("y=23&page=1");
        assertThat(found.previous()).isNull();
        assertThat(found.numbered()).hasSize(2);
    }

    @Test
    void a_pager_that_only_a_script_could_follow_still_tells_how_many() {
        Pagination found = read("<table><tr><th><a href='javascript:void(0)' title='上一页' onclick='jump(0)'>&lt;&lt;</a> <font>1</font> <a href='javascript:void(0)' onclick='jump(2)'>2</a>"
                + " <a href='javascript:void(0)' title='下一页' onclick='jump(2)'>&gt;&gt;</a> 共210页 记录总数2100条</th></tr></table>", FOLDER);

        assertThat(found.page()).isEqualTo(1);
        assertThat(found.pages()).isEqualTo(210);
        assertThat(found.items()).isEqualTo(2100);
        assertThat(found.next()).isNull();
    }

    @Test
    void items_of_a_range_are_no_pages() {
        Pagination found = read("<div class=pager><a href=1>« First</a> <a href=1>« Prev</a> | <a href=1>1</a> | <a class=pg-selected>2</a> | <a href=3>3</a> | <a href=3>Next »</a> <a href=3>Last »</a> <span>21 - 40 of 51 items</span></div>", FOLDER);

        assertThat(found.page()).isEqualTo(2);
        assertThat(found.pages()).isEqualTo(3);
        assertThat(found.items()).isEqualTo(51);
    }

    @Test
    void a_select_of_pages_is_a_list_of_pages() {
        Pagination found = read("<select onchange='location=this.value'><option value=a.html>第1页<option value=b.html selected>第2页<option value=c.html>第3页</select>", FOLDER);

        assertThat(found.page()).isEqualTo(2);
        assertThat(found.pages()).isEqualTo(3);
        assertThat(name(found.next())).isEqualTo("c.html");
        assertThat(found.numbered()).hasSize(3);
    }

    @Test
    void parts_of_an_article_have_a_way_on() {
        Pagination found = read("<p>正文</p><p><a href=b.html>Previous page</a> | <a href=toc.html>Table of contents</a></p><div class=pager><a href=b.html>Previous Page</a> <a href=d.html>Next Page</a></div>", FOLDER);

        assertThat(name(found.previous())).isEqualTo("b.html");
        assertThat(name(found.next())).isEqualTo("d.html");
    }

    @Test
    void the_pagers_above_and_below_are_claimed() {
        String pager = "<div class=page><a href=1.html>上一页</a><a href=3.html>下一页</a></div>";
        var document = Tree.parse(pager + "<ul><li><a href=x.html>关于图书馆开放时间的通知</a></ul>" + pager, Address.of(FOLDER), TreeTest.BOUNDS);
        var claims = new ClaimedElements();

        Paging.read(Measures.of(document.body()), document.html(), new Context(Address.of(FOLDER), Address.of(FOLDER), StandardCharsets.UTF_8), claims);

        assertThat(claims.all()).hasSize(2).allSatisfy((node, role) -> assertThat(role).isEqualTo(ClaimedElements.Role.PAGINATION));
        assertThat(claims.covers(document.selectFirst("li a"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<ul><li>x</ul><div class=page>共 96 条 1/7 页</div>",
        "<ul><li>x</ul><div class=pagination rows=15 count=96></div>",
    })
    void a_pager_that_only_a_script_would_make_still_says_how_many_pages_there_are(String html) {
        Pagination found = read(html, FOLDER);

        assertThat(found).isNotNull();
        assertThat(List.of(found.page(), found.pages(), found.items())).containsExactly(1, 7, 96);
        assertThat(found.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>正文</p>",
        "<div class=page>共 7 条</div>",
        "<div class=pagination rows=0 count=96></div>",
        "<p>其中 1/7 的居民</p>",
        "<div><a href=a.html>上一篇</a><a href=b.html>下一篇</a></div>",
        "<ul><li><a href=2024n/>2024年</a><li><a href=2025n/>2025年</a></ul>",
        "<div class=swiper><a href=#>‹</a><a href=#>›</a></div>",
        "<nav><a href=/>首页</a><a href=/zw/>政务</a></nav>",
        "<script>createPageHTML(1, 0, 'index', 'html')</script>",
        "<script>createPageHTML(</script>",
        "<script>createPageHTML(9999999999, 0, 'index', 'html')</script>",
        "<div><a href=b.html>Next</a></div>",
        "<select><option value=1>1<option value=2>2</select>",
    })
    void what_is_no_pager_is_none(String html) {
        assertThat(read(html, FOLDER)).isNull();
    }

    private static @Nullable Pagination read(String html, String at) {
        Address address = Address.of(at);
        return Paging.read(Measures.of(Tree.parse(html, address, TreeTest.BOUNDS).body()), html, new Context(address, address, StandardCharsets.UTF_8), new ClaimedElements());
    }

    private static Address at(String file) {
        return Address.of(FOLDER + file);
    }

    private static @Nullable String name(@Nullable Address address) {
        return address == null ? null : address.fileName();
    }
}
