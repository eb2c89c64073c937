package dev.curbcut.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.curbcut.address.Address;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

public class TreeTest {
    public static final Bounds BOUNDS = new Bounds(8_000_000, 300_000, 20_000, 512, 3000, 40_000_000, 3, 2);
    private static final Address HERE = Address.of("https://www.qinghe.gov.cn/a/b.html");

    @Test
    void an_article_after_an_early_end_of_html_is_in_the_body() {
        Document page = parse("<html><body><div id=top>首页</div></body></html><div id=zoom><p>通知正文</p></div></body></html>");

        assertThat(page.body().select("#zoom p").text()).isEqualTo("通知正文");
    }

    @Test
    void log_lines_before_the_doctype_stand_at_the_end_and_the_head_stays_a_head() {
        Document page = parse("crawl start ...\n<!DOCTYPE html><html lang=zh><head><title>名录</title></head><body><p>一</p></body></html>");

        assertThat(page.title()).isEqualTo("名录");
        assertThat(page.head().select("title")).hasSize(1);
        assertThat(page.body().text()).isEqualTo("一 crawl start ...");
    }

    @Test
    void a_comment_before_the_doctype_is_left_where_it_is() {
        assertThat(parse("<!-- published 2026 -->\n<!DOCTYPE html><title>t</title><p>x").body().text()).isEqualTo("x");
    }

    @Test
    void an_anchor_around_an_item_goes_into_the_item() {
        Document page = parse("<ul><a href=1 title=t><li>甲<span>2026-01-02</span></li></a> <a href=2><li>乙</li></a></ul>");

        assertThat(page.select("ul > li > a")).extracting(a -> a.attr("href")).containsExactly("1", "2");
        assertThat(page.select("ul > a")).isEmpty();
        assertThat(page.selectFirst("a").text()).isEqualTo("甲2026-01-02");
    }

    @Test
    void two_bodies_are_one() {
        Document page = parse("<html><body class=a><p>一</p></body><body id=b><p>二</p></body></html>");

        assertThat(page.select("body")).hasSize(1);
        assertThat(page.body().text()).isEqualTo("一 二");
    }

    @Test
    void a_title_that_came_too_late_is_still_the_title() {
        assertThat(parse("<body><p>x</p><svg><title>icon</title></svg><title>局</title>").title()).isEqualTo("局");
    }

    @Test
    void links_are_resolved_against_the_base_of_the_page() {
        Document page = parse("<base href='/c/'><a href=x>x</a>");

        assertThat(Tree.base(page, HERE, StandardCharsets.UTF_8)).hasToString("https://www.qinghe.gov.cn/c/");
        assertThat(Tree.base(parse("<base href='javascript:1'>"), HERE, StandardCharsets.UTF_8)).isEqualTo(HERE);
    }

    @Test
    void what_goes_beyond_the_bounds_is_cut_and_said() {
        var small = new Bounds(1000, 10, 20_000, 512, 0, 40_000_000, 0, 0);
        Document manyTags = Tree.parse("<p>x".repeat(12), HERE, small);
        Document longText = Tree.parse("<p>" + "x".repeat(2000), HERE, small);

        assertThat(manyTags.select("p")).hasSize(10);
        assertThat(Tree.isCut(manyTags)).isTrue();
        assertThat(longText.text()).hasSize(997);
        assertThat(Tree.isCut(parse("<p>x"))).isFalse();
    }

    @Test
    void depth_is_bounded_and_nothing_is_lost() {
        Document page = parse("<div>".repeat(100_000) + "x");

        assertThat(page.body().text()).isEqualTo("x");
        assertThatCode(page::outerHtml).doesNotThrowAnyException();
    }

    private static Document parse(String text) {
        return Tree.parse(text, HERE, BOUNDS);
    }
}
