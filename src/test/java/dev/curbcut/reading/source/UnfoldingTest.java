package dev.curbcut.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.curbcut.address.Address;
import dev.curbcut.charset.Charsets;
import dev.curbcut.reading.Triage;
import dev.curbcut.reading.layout.Measures;
import dev.curbcut.reading.listing.Paging;
import dev.curbcut.reading.metadata.ClaimedElements;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfoldingTest {
    private static final Address HERE = Address.of("https://www.qinghe.gov.cn/zw/index.html");

    private final Map<String, byte[]> pages = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void the_frames_of_a_frameset_are_one_page_with_links_of_their_own() {
        put("https://www.qinghe.gov.cn/zw/f/left.html", "<a href='list.html' target=main>通知栏目</a>", StandardCharsets.UTF_8);
        put("https://www.qinghe.gov.cn/zw/f/main.html", "<meta charset=gb2312><h1>关于供水的通知</h1><p>全文</p><img src=a.jpg>", Charsets.GBK);

        Document page = unfold("<html><frameset cols='20%,*'><frame src=f/left.html><frame src=f/main.html name=main><frame src='http://other.example/x' title=天气></frameset></html>");

        assertThat(page.select("body")).hasSize(1);
        assertThat(page.body().text()).isEqualTo("通知栏目 关于供水的通知 全文 天气");
        assertThat(page.select("a").eachAttr("href")).containsExactly("https://www.qinghe.gov.cn/zw/f/list.html", "http://other.example/x");
        assertThat(page.selectFirst("img").attr("src")).isEqualTo("https://www.qinghe.gov.cn/zw/f/a.jpg");
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_list_in_a_frame_is_merged_and_an_advertisement_is_not() {
        put("https://www.qinghe.gov.cn/zw/list.html", "<ul><li><a href=1.html>通知</a></ul>", StandardCharsets.UTF_8);

        Document page = unfold("<h1>通知</h1><iframe src=list.html height=600></iframe><iframe src=ads/x.html height=600></iframe><iframe src=https://video.example/1 height=400></iframe>");

        assertThat(page.select("li a").eachAttr("href")).containsExactly("https://www.qinghe.gov.cn/zw/1.html");
        assertThat(page.select("iframe")).hasSize(2);
    }

    @Test
    void frames_within_frames_end() {
        put("https://www.qinghe.gov.cn/zw/a.html", "<p>甲</p><iframe name=main src=b.html></iframe>", StandardCharsets.UTF_8);
        put("https://www.qinghe.gov.cn/zw/b.html", "<p>乙</p><iframe name=main src=a.html></iframe>", StandardCharsets.UTF_8);

        Document page = unfold("<iframe name=main src=a.html></iframe><iframe name=content src=a.html></iframe><iframe name=list src=a.html></iframe>");

        assertThat(asked.size()).isLessThanOrEqualTo(TreeTest.BOUNDS.frames());
        assertThat(page.body().text()).startsWith("甲 乙");
    }

    @Test
    void a_list_is_only_asked_for_on_the_same_site() {
        String html = "<div id=l></div><script>$.getJSON('https://api.example/list.json', f)</script>";

        unfold(html);

        assertThat(asked).isEmpty();
    }

    @Test
    void rows_are_bounded() {
        var html = new StringBuilder("<div><script type=text/xml><recordset>");
        for (int i = 0; i < 5000; i++) {
            html.append("<record><![CDATA[<li><a href=/art/").append(i).append(".html>通知</a></li>]]></record>");
        }

        assertThat(unfold(html.append("</recordset></script></div>").toString()).select("li")).hasSize(TreeTest.BOUNDS.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>var a=[{</script>", "<div style='display:none'><p>x", "<ul><li style=display:none><a href=1>x</a>", "<a onclick=\"open('/a')\">x",
        "<script>document.write('<b>x')</script>", "<select><option value='/a'>x</select>", "<script>url='/a/1.html';title='通知一'</script>",
        "<script type=text/xml><record><![CDATA[<li>x]]></record></script>", "<a href='javascript:void(0)'>上一页</a> 第1页", "<div class=tab-pane id=a><p>x</p></div>",
        "<iframe src=a.html name=main></iframe>", "<script>createPageHTML(5,0,'index','html')</script>", "<table><tr><td>", "<textarea style=display:none>&lt;b></textarea>", "<input type=button value=x onclick=\"open('/a')\">", "<noscript><p>x</p></noscript>",
        "<div class=page><a href=1>上一页</a><a href=2>下一页</a></div>",
    })
    void a_page_of_twenty_thousand_of_anything_is_done_in_seconds(String part) {
        String html = part.repeat(20_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Document page = Tree.parse(html, HERE, TreeTest.BOUNDS);
            Context context = new Context(HERE, HERE, StandardCharsets.UTF_8);
            Triage.atTheDoor(page, html, context, 200);
            Unfolding.unfold(page, context, SubFetch.NONE, TreeTest.BOUNDS);
            Triage.whenNothingIsThere(page, context);
            Paging.read(Measures.of(page.body()), html, context, new ClaimedElements());
        });
    }

    @Test
    void random_markup_always_has_an_outcome() {
        String[] parts = {"<script>", "</script>", "<div style='display:none'>", "</div>", "<ul>", "<li>", "<a href='", "'>", "</a>", "通知", "url='/a/1.html';", "title='x'",
            "document.write('<b>')", "<![CDATA[", "]]>", "<record>", "</record>", "<frameset>", "<frame src=a>", "<iframe name=main src=a>", "<table>", "<tr>", "下一页", "</html>", "<html>", "<body>",
            "createPageHTML(", "5,0,'index','html')", "<select>", "<option value=/a>", "<textarea style=display:none>", "<template>", "<noscript>", "window._CONFIG={", "TREE:[{", "}", "]", "\u0000", "<!--", "-->", "<svg>", "<math>", "&lt;"};
        var random = new Random(3);
        for (int i = 0; i < 400; i++) {
            var html = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            String text = html.toString();
            assertThatCode(() -> {
                        Document page = unfold(text);
                        Context context = new Context(HERE, HERE, StandardCharsets.UTF_8);
                        Triage.atTheDoor(page, text, context, 200);
                        Triage.whenNothingIsThere(page, context);
                        Paging.read(Measures.of(page.body()), text, context, new ClaimedElements());
                    })
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    private Document unfold(String html) {
        Document page = Tree.parse(html, HERE, TreeTest.BOUNDS);
        Unfolding.unfold(page, new Context(HERE, HERE, StandardCharsets.UTF_8), this::get, TreeTest.BOUNDS);
        return page;
    }

    private Optional<Source> get(Address address) {
        asked.add(address.toString());
        return Optional.ofNullable(pages.get(address.toString())).map(bytes -> new Source(address, bytes, "text/html"));
    }

    private void put(String address, String html, Charset charset) {
        pages.put(address, html.getBytes(charset));
    }
}
