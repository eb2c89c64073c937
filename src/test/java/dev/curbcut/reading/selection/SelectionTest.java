package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final String PROSE = "<p>会议强调，要坚持问题导向，聚焦重点任务，加强统筹协调，确保各项工作落到实处，取得实效。</p>"
            + "<p>会议要求，各部门要切实履行职责，密切配合，形成合力，推动高质量发展迈上新台阶，让群众有更多获得感。</p>"
            + "<p>会议还研究了其他事项，并就下一阶段的工作作出部署，有关负责同志参加会议并汇报了情况。</p>";

    private static Page article(String around) {
        return Reading.page("<html><head><title>市政府召开常务会议</title></head><body>" + around.formatted("<div class=wz><h1>市政府召开常务会议</h1>" + PROSE + "</div>") + "</body></html>");
    }

    private static String body(Page page) {
        return Reading.texts(page.blocks());
    }

    @Test
    void menus_and_footers_stay_out_of_the_body() {
        String body = body(article("<div class=nav><a href=/1>政务公开</a><a href=/2>办事服务</a></div>%s<div class=footer><p>主办：某市人民政府办公室，承办：某市大数据中心，技术支持。</p></div>"));
        assertThat(body).contains("会议强调").contains("会议还研究").doesNotContain("政务公开").doesNotContain("主办");
    }

    @Test
    void whole_lines_of_chrome_are_dropped_and_sentences_that_hold_their_words_are_kept() {
        String body = body(Reading.page("<html><head><title>印章管理办法</title></head><body><div id=zoom>" + PROSE
                + "<p>各单位打印文件，应当使用统一的纸张，并及时关闭窗口。</p><p>【打印本页】</p><p>[关闭窗口]</p></div></body></html>"));
        assertThat(body).contains("各单位打印文件").doesNotContain("打印本页").doesNotContain("[关闭窗口]");
    }

    @Test
    void what_stands_under_related_news_goes_to_the_navigation() {
        Page page = article("<div class=box>%s<div><h3>相关新闻</h3><ul><li><a href=/n1.html>某区召开会议</a></li><li><a href=/n2.html>某县召开会议</a></li></ul></div></div>");
        assertThat(body(page)).doesNotContain("某区召开会议");
        assertThat(page.navigation().toString()).contains("某区召开会议");
    }

    @Test
    void the_title_is_not_said_again_in_the_body() {
        assertThat(body(article("%s"))).doesNotContain("市政府召开常务会议");
    }

    @Test
    void a_short_article_of_one_sentence_is_found() {
        Page page = Reading.page("<html><head><title>任免通知</title></head><body><div class=header><a href=/>首页</a></div><div id=zoom><p>任命张某为某局局长。</p></div></body></html>");
        assertThat(body(page)).isEqualTo("任命张某为某局局长。");
    }

    @Test
    void folded_answers_are_content() {
        Page page = article("<div>%s<div class=accordion><button>怎样申请</button><div class=panel style='display:none'><p>请携带身份证到窗口办理，当场受理，五日内办结。</p></div></div></div>");
        assertThat(body(page)).contains("五日内办结");
    }

    @Test
    void everything_holds_what_the_selection_leaves_out() {
        String html = "<html><head><title>题</title></head><body><div class=nav><a href=/1>政务公开</a></div><div id=zoom>" + PROSE
                + "</div><div class=footer><p>主办：某市人民政府</p></div></body></html>";
        assertThat(body(Reading.page(html, true))).contains("政务公开").contains("主办").contains("会议强调");
    }

    @Test
    void a_hundred_thousand_siblings_and_nested_elements_are_read() {
        String siblings = "<p>一段文字，很短。</p>".repeat(100_000);
        assertThat(Reading.page("<title>x</title><div id=zoom>" + siblings + "</div>").blocks().size()).isGreaterThan(50_000);
        String nested = "<div><span>".repeat(50_000) + "最里面的一句话，谁也看不见。" + "</span></div>".repeat(50_000);
        assertThat(List.copyOf(Reading.page("<title>x</title>" + nested).blocks())).isNotEmpty();
    }

    private static final String WORDS = "<p>The harbour board met on Monday to settle how the new quay will be paid for, and by whom.</p>"
            + "<p>Two members asked for a longer term; the chair answered that the offer stands until the end of the year.</p>"
            + "<p>Work begins in spring, the engineer said, once the river has fallen and the piles can be driven safely.</p>"
            + "<p>The ferry will run from the old pier until then, and the timetable on the board remains in force throughout.</p>"
            + "<p>Residents may read the plans in the library, where a clerk will answer questions on every weekday morning.</p>";

    @Test
    void a_wall_of_cookie_words_is_not_the_page_however_long_it_is() {
        String wall = "<div id=cookie-consent-sdk>" + "<p>These cookies may be set by our partners to remember what you looked at before.</p>".repeat(20) + "</div>";
        String body = body(Reading.page("<html><head><title>The quay</title></head><body><h1>The quay</h1>" + WORDS + wall + "</body></html>"));
        assertThat(body).contains("harbour board").doesNotContain("partners to remember");
    }

    @Test
    void a_page_about_cookies_is_kept() {
        String body = body(Reading.page("<html><head><title>Cookies</title></head><body><div class=cookie-policy><h1>Cookies</h1>" + WORDS + "</div></body></html>"));
        assertThat(body).contains("harbour board");
    }

    @Test
    void who_wrote_a_post_stands_in_a_discussion_and_not_in_an_article() {
        String post = "<div class=post><span class=author>Quaymaster</span><div class=text>" + WORDS + "</div></div>";
        String page = "<html><head><title>Who pays for the quay?</title></head><body><h1>Who pays for the quay?</h1>" + post + post.replace("Quaymaster", "Pilot").replace("harbour", "town").replace("Two", "Three").replace("spring", "summer").replace("ferry", "tram").replace("library", "school") + "</body></html>";
        assertThat(body(Reading.page(page, "https://town.example/forum/threads/12"))).contains("Quaymaster");
        assertThat(body(Reading.page(page, "https://town.example/news/12"))).doesNotContain("Quaymaster");
    }

    @Test
    void a_discussion_that_is_all_comments_keeps_them() {
        StringBuilder posts = new StringBuilder();
        for (String word : new String[] {"first", "second", "third", "fourth"}) {
            posts.append("<div class=comment>").append(WORDS.replace("harbour", word + " harbour")).append("</div>");
        }
        Page page = Reading.page("<html><head><title>Who pays?</title></head><body><h1>Who pays?</h1><div>" + posts + "</div></body></html>", "https://town.example/forum/threads/12");
        assertThat(body(page)).contains("first harbour board").contains("fourth harbour board");
    }

    @Test
    void more_great_stories_are_left_to_the_navigation() {
        String more = "<h3>More great harbour stories</h3><ul><li><a href=/a>How the mole was mended in a week</a></li><li><a href=/b>Why the lamp is green and the buoy is not</a></li></ul>";
        Page page = Reading.page("<html><head><title>The quay</title></head><body><article><h1>The quay</h1>" + WORDS + more + "</article></body></html>");
        assertThat(body(page)).contains("harbour board").doesNotContain("mole was mended").doesNotContain("More great");
        assertThat(page.navigation().toString()).contains("mole was mended");
    }

    @Test
    void a_nameless_menu_of_single_words_beside_running_text_is_navigation() {
        StringBuilder menu = new StringBuilder("<div class=well>");
        for (String word : "Quays Ferries Lamps Buoys Dredging Fishing Pilots Tides Moorings Cranes Tolls Storms Wrecks Charts Diving Sailing Rowing Salvage Customs Weather Records Archives Surveys Gauges Sluices Bridges Slipways Basins Wharves Jetties Piers Berths Docks Locks Tugs Barges".split(" ")) {
            menu.append("<a href=/topic/").append(word).append('>').append(word).append("</a> ");
        }
        Page page = Reading.page("<html><head><title>The quay</title></head><body><div>" + menu + "</div></div><div><h2>The quay</h2>" + WORDS.replace("</p>", "</p><a href=/x>Map of it</a>") + "</div></body></html>");
        assertThat(body(page)).contains("harbour board").doesNotContain("Dredging");
        assertThat(page.navigation().toString()).contains("Dredging");
    }

    @Test
    void what_a_browser_says_that_cannot_play_a_video_is_no_content() {
        String body = body(article("<div><video src=/v.mp4><p>Your browser does not support the video tag.</p></video>%s</div>"));
        assertThat(body).contains("会议强调").doesNotContain("Your browser");
    }

    @Test
    void what_a_list_says_of_itself_before_the_main_part_belongs_to_it() {
        StringBuilder list = new StringBuilder("<main>");
        for (String boat : new String[] {"Heron", "Curlew", "Plover", "Dunlin"}) {
            list.append("<article><h2><a href=/").append(boat).append(">The ").append(boat).append(" of the river fleet</a></h2></article>");
        }
        Page page = Reading.page("<html><head><title>Boats of the river</title></head><body><div class=wrap><div class=intro><h1>Boats of the river</h1>"
                + "<p>Each of them was built in the yard below the bridge, and each is still afloat.</p></div><div>" + list + "</main></div></div></body></html>");
        assertThat(body(page)).contains("still afloat").contains("Curlew");
    }

    @Test
    void words_beside_the_running_text_stay_when_the_title_stands_there() {
        Page page = Reading.page("<html><head><title>The Heron</title></head><body><div class=page><div class=a><h1>The Heron</h1><ul><li>Eight oars</li><li>Two masts</li><li>Oak planks</li></ul>"
                + "<span>Built by the river</span> <span>Moored at the old pier</span> <span>Open on Sundays in spring</span> <span>Two crowns a seat</span></div><div class=b>" + WORDS + "</div></div></body></html>");
        assertThat(body(page)).contains("Two masts").contains("harbour board");
    }

    @Test
    void numbers_of_posts_and_the_title_above_each_answer_are_not_read_out_again_and_who_wrote_it_and_when_is() {
        String post = "<div class=post><h3>%s</h3><p class=author>Post by <b>Pilot</b> » 11. Sep 2024, 21:06</p><a href=#p>#%d</a><div class=text>" + WORDS + "</div></div>";
        String html = "<html><head><title>Who pays for the quay? - The harbour</title></head><body><h1>Who pays for the quay?</h1>" + post.formatted("Who pays for the quay?", 1)
                + post.replace("harbour", "town").replace("Two", "Three").replace("spring", "summer").replace("ferry", "tram").replace("library", "school").formatted("Re: Who pays for the quay?", 2) + "</body></html>";
        String body = body(Reading.page(html, "https://town.example/forum/threads/12"));
        assertThat(body).contains("Pilot").contains("11. Sep 2024").doesNotContain("Re: Who pays").doesNotContain("#2");
    }

    @Test
    void the_orders_of_a_list_are_a_control() {
        Page page = Reading.page("<html><head><title>Boats</title></head><body><h1>Boats</h1><div><div class=s><div>Sort :</div><div><span>Latest</span> <span>Oldest first</span></div></div></div>" + WORDS + "</body></html>");
        assertThat(body(page)).contains("harbour board").doesNotContain("Oldest first");
    }

    @Test
    void a_heading_that_recommends_nothing_by_link_is_content() {
        Page page = Reading.page("<html><head><title>The quay</title></head><body><article><h1>The quay</h1>" + WORDS + "<h3>Recommended</h3><ul><li>Boots for the mud</li><li>A lamp</li></ul></article></body></html>");
        assertThat(body(page)).contains("Boots for the mud").contains("Recommended");
    }

    @Test
    void a_body_that_is_a_list_of_links_keeps_those_after_its_last_sentence() {
        StringBuilder links = new StringBuilder("<ul>");
        for (int i = 0; i < 12; i++) {
            links.append("<li><a href=/p/").append(i).append(">How the sluice number ").append(i).append(" was mended in a week</a></li>");
        }
        Page page = Reading.page("<html><head><title>Sluices</title></head><body><div class=mw-parser-output><p>The sluices of the river are looked after by the board, whose notes on each are gathered on this page.</p><h2>Repairs</h2>"
                + links + "</ul><h2>Notes</h2>" + links.toString().replace("mended", "drawn").replace("/p/", "/n/") + "</ul></div></body></html>");
        assertThat(body(page)).contains("number 3 was mended").contains("number 3 was drawn");
    }

    @Test
    void a_page_that_only_a_script_would_draw_says_what_it_says_of_itself() {
        Page page = Reading.page("<html><head><title>Who pays for the quay?</title><meta property=og:description content='The harbour board met on Monday to settle how the new quay will be paid for, and by whom.'></head>"
                + "<body><form action=/login method=post style='display:none'><input name=u><input type=submit value=Go></form><script>draw()</script></body></html>");
        assertThat(body(page)).contains("The harbour board met on Monday");
    }

    @Test
    void similar_things_and_what_was_viewed_before_are_left_to_the_navigation() {
        String links = "<ul><li><a href=/a>How the mole was mended in a week</a></li><li><a href=/b>Why the lamp is green and the buoy is not</a></li></ul>";
        Page page = Reading.page("<html><head><title>The quay</title></head><body><article><h1>The quay</h1>" + WORDS + "<h2>Similar seminars</h2>" + links + "</article></body></html>");
        assertThat(body(page)).contains("harbour board").doesNotContain("mole was mended").doesNotContain("Similar");
    }
}
