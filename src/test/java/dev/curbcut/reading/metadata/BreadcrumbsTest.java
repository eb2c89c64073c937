package dev.curbcut.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.reading.Pages;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreadcrumbsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<div>当前位置：<a href=/>首页</a> &gt; <a href=../>政务公开</a> &gt; 正文</div> # 首页 > 政务公开",
                "<div><span>您现在的位置：</span><a href=/>首页</a>&gt;&gt;<a href=../>要闻</a></div> # 首页 > 要闻",
                "<table><tr><td>当前位置：<a href=/>首页</a></td><td> &gt;&gt; <a href=/a/>政务公开</a></td></tr></table> # 首页 > 政务公开",
                "<ul class=BreadcrumbNav><li><a href=/>首页</a></li><li><a href=/a>公报</a></li><li>第23号</li></ul> # 首页 > 公报 > 第23号",
                "<div class=cru><a class=CurrChnlCls href=/>首页</a>&nbsp;&gt;&nbsp;<a class=CurrChnlCls href=../>综合新闻</a></div> # 首页 > 综合新闻",
                "<p>Your location: <a href=/>home page</a> &gt; <a href=/h>Highlights</a> &gt; Leadership</p> # home page > Highlights > Leadership",
                "<div class=govuk-breadcrumbs><ol class=govuk-breadcrumbs__list><li><a href=/>Home</a></li><li><a href=/t>Paths</a></li></ol></div> # Home > Paths",
                "<nav class=ecl-breadcrumb aria-label='You are here'><ol class=ecl-breadcrumb__container><li><a href=/>Home</a></li><li aria-hidden=true><a href=/p>Topics</a></li><li>Rivers</li></ol></nav> # Home > Topics > Rivers",
                "<nav role=navigation class=fr-breadcrumb aria-label='vous êtes ici :'><button>Voir</button><ol class=fr-breadcrumb__list><li><a href=/>Accueil</a></li><li><a>Eau</a></li></ol></nav> # Accueil > Eau",
                "<nav class=usa-breadcrumb aria-label=Breadcrumbs><ol class=usa-breadcrumb__list><li><a href=/>Home</a></li><li class=usa-current>Rivers</li></ol></nav> # Home > Rivers",
                "<nav id=wb-bc property=breadcrumb><h2>You are here:</h2><ol class=breadcrumb><li><a href=/>Canada.ca</a></li><li><a href=/w>Water</a></li></ol></nav> # Canada.ca > Water",
                "<div>現在位置：<a href=/>トップページ</a> &gt; <a href=/k>くらし</a> &gt; 水道</div> # トップページ > くらし > 水道",
                "<div>您的位置：<a href=/>首頁</a> / <a href=/n>最新消息</a></div> # 首頁 > 最新消息",
                "<div><a href=http://www.river.example/>江报网首页</a> &gt; <a href=http://news.river.example/>新闻中心</a> &gt; 正文</div> # 江报网首页 > 新闻中心",
                "<div><a href=//city.example>江城</a><i>&gt;&gt;</i><a href=//city.example/biz/>企业</a></div> # 江城 > 企业",
                "<div><a href=http://www.river.example/>江报网</a> | <a href=http://mail.river.example/>邮箱</a></div> # ",
                "<div class=sidebar><p>Location: City Hall, 1 Main Street</p><a href=/map>Map</a></div> # ",
                "<div class=position><a href=/>Menu</a> <a href=/b>More</a></div> # ",
            })
    void the_way_to_the_page_is_read_in_every_phrasing(String html, String crumbs) {
        var survey = Survey.of(Jsoup.parse(html + "<h1>Some page</h1><p>text</p>"));
        assertThat(Pages.crumbs(Breadcrumbs.read(survey, List.of(), Pages.context(), new ClaimedElements()))).isEqualTo(crumbs == null ? "" : crumbs);
    }

    @Test
    void controls_in_the_same_line_are_no_crumbs() {
        Metadata m = Pages.metadata("<div class=BreadcrumbNav><a href=/>首页</a> &gt; <a href=/g>公报</a> 字号：默认 大 <a href=/p>打印</a></div><h1>某决议</h1>");
        assertThat(Pages.crumbs(m.breadcrumb())).startsWith("首页 > 公报").doesNotContain("字号");
    }

    @Test
    void the_trail_ends_at_the_page_itself() {
        Metadata m = Pages.metadata("<title>Rivers</title><ul class=breadcrumb><li><a href=/>Home</a><li>Rivers<li><a href=//fb.example>Follow us</a></ul><h1>Rivers</h1>");
        assertThat(Pages.crumbs(m.breadcrumb())).isEqualTo("Home > Rivers");
    }

    @Test
    void a_menu_of_places_on_the_page_is_no_way_to_it() {
        String folder = Pages.context().address().path().replaceFirst("[^/]*$", "");
        Metadata m = Pages.metadata("<ul><li><a href=" + folder + ">Home</a></li><li><a href=#who>Who we are</a></li><li><a href=#come>Getting here</a></li></ul><h1>A town by the river</h1>");
        assertThat(m.breadcrumb()).isEmpty();
    }
}
