package dev.curbcut.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.reading.wording.Plain;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrontPageTest {
    private static final String HOME = "https://www.qinghe.gov.cn/";

    private static final String NEWS = box("<h2>青禾要闻</h2><a href=/yw/>更多</a>", "/yw/", "市政府召开全体会议部署防汛工作", "我市三座跨河桥完成定期检测", "全市农村公路养护现场会举行");
    private static final String NOTICES = box("<h2>通知公告</h2><a href=/tz/>更多</a>", "/tz/", "关于南门大桥限高的通告", "关于出租汽车年审的通知", "关于端午节期间大厅服务安排的公告");

    private static String box(String head, String folder, String... titles) {
        return "<div class=box><div class=head>" + head + "</div>" + list(folder, titles) + "</div>";
    }

    private static String list(String folder, String... titles) {
        return IntStream.range(0, titles.length)
                .mapToObj(i -> "<li><a href=" + folder + "t20260508_" + i + ".html>" + titles[i] + "</a><span>2026-05-0" + (i + 1) + "</span></li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static Page front(String html) {
        return Reading.page("<html><head><title>青禾市人民政府门户网站</title></head><body>" + html + "</body></html>", HOME);
    }

    private static List<Block.Section> sections(Page page) {
        return page.blocks().stream().filter(Block.Section.class::isInstance).map(Block.Section.class::cast).toList();
    }

    private static List<String> names(Page page) {
        return sections(page).stream().map(section -> Plain.of(section.title())).toList();
    }

    private static List<Item> items(List<Block> blocks) {
        List<Item> out = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                out.addAll(list.items());
            } else if (block instanceof Block.Section section) {
                out.addAll(items(section.blocks()));
            }
        }
        return out;
    }

    private static List<String> titles(Page page) {
        return items(page.blocks()).stream().map(Item::title).toList();
    }

    private static String path(@Nullable Target target) {
        return target instanceof Target.Web web ? web.address().path() : "";
    }

    @Test
    void a_home_of_lists_is_a_hub_without_a_date_or_a_source_of_its_own() {
        Page page = front("<p>来源：青禾日报　发布时间：2026-05-08</p>" + NEWS + NOTICES);
        assertThat(page.kind()).isEqualTo(Kind.HUB);
        assertThat(page.published()).isNull();
        assertThat(page.source()).isNull();
    }

    @Test
    void a_page_that_says_it_is_one_article_is_no_front_wherever_it_stands() {
        String text = "<div id=zoom>" + "<p>会议指出，今年雨季来得早，各县要在五月底以前把堤防、水库和泵站全部检查一遍，发现的隐患当场记录，限期整改。</p>".repeat(6) + "</div>";
        Page page = Reading.page("<html><head><title>防汛工作会议</title><meta name=ArticleTitle content=防汛工作会议></head><body><h1>防汛工作会议</h1>" + text + NEWS + NOTICES + "</body></html>", HOME);
        assertThat(page.kind()).isEqualTo(Kind.ARTICLE);
        assertThat(titles(page)).doesNotContain("关于南门大桥限高的通告");
    }

    @Test
    void a_list_has_its_name_the_way_to_the_rest_of_it_and_its_rows_with_their_dates() {
        Page page = front(NEWS + NOTICES);
        Block.Section news = sections(page).getFirst();
        assertThat(names(page)).containsExactly("青禾要闻", "通知公告");
        assertThat(path(news.more())).isEqualTo("/yw/");
        assertThat(items(news.blocks()).getFirst().title()).isEqualTo("市政府召开全体会议部署防汛工作");
        assertThat(items(news.blocks()).getFirst().date()).isEqualTo("2026-05-01");
    }

    @Test
    void tabs_without_any_telling_class_name_the_panels_that_follow_them_in_their_order() {
        Page page = front(NEWS + "<div><ul><li>部门动态</li><li>乡镇动态</li></ul><div>" + list("/bm/", "县水利局完成堤防巡查工作", "县图书馆新馆迎来首批读者")
                + "</div><div style=display:none>" + list("/xz/", "石桥镇开展古树名木普查", "南湾镇渔港升级改造完工") + "</div></div>");
        assertThat(names(page)).containsExactly("青禾要闻", "部门动态", "乡镇动态");
        assertThat(items(sections(page).get(2).blocks()).getFirst().title()).isEqualTo("石桥镇开展古树名木普查");
    }

    @Test
    void a_tab_that_only_a_script_fills_is_the_link_it_is() {
        Page page = front(NEWS + NOTICES + "<div><ul><li><a href=/bm/>部门动态</a></li><li><a href=/xz/>乡镇动态</a></li></ul><div>" + list("/bm/", "县水利局完成堤防巡查工作", "县图书馆新馆迎来首批读者")
                + "</div><div></div></div>");
        assertThat(names(page)).contains("部门动态").doesNotContain("乡镇动态");
        assertThat(titles(page)).contains("乡镇动态");
    }

    @Test
    void a_picture_and_the_words_below_it_that_lead_to_one_page_are_one_row() {
        Page page = front("<div><div><a href=/tp/t20260501_1.html><img src=a.jpg></a><a href=/tp/t20260501_1.html>万亩油菜开镰收割</a></div>"
                + "<div><a href=/tp/t20260502_2.html><img src=b.jpg></a><a href=/tp/t20260502_2.html>首座智慧渔港开港</a></div></div>" + NEWS + NOTICES);
        assertThat(titles(page)).containsOnlyOnce("万亩油菜开镰收割").containsOnlyOnce("首座智慧渔港开港");
    }

    @Test
    void a_tile_whose_only_word_is_drawn_is_called_by_what_the_markup_says_of_it() {
        Page page = front(NEWS + NOTICES + "<div><a href=/zt/zhfz/><img src=a.jpg alt=智慧渔港建设></a><a href=/zt/ggws/ title=公共卫生服务><img src=b.jpg></a></div>");
        assertThat(titles(page)).contains("智慧渔港建设", "公共卫生服务");
    }

    @Test
    void rows_that_a_script_opens_lead_where_it_leads() {
        Page page = front(NEWS + box("<h2>互动交流</h2>", "/hd/", "关于公交线路调整的意见征集") + "<div><h2>热点服务</h2><ul><li onclick=\"window.open('/fw/sb/')\">社保查询</li>"
                + "<li onclick=\"window.open('/fw/gjj/')\">公积金查询</li><li onclick=\"window.open('/fw/hj/')\">户籍办理</li></ul></div>");
        assertThat(items(page.blocks()).stream().filter(item -> item.title().equals("公积金查询")).map(item -> path(item.target()))).containsExactly("/fw/gjj/");
    }

    @Test
    void what_only_serves_the_screen_is_not_read() {
        Page page = front(NEWS + NOTICES + "<div>设为首页 | 加入收藏</div><div>今天是2026年5月8日 星期五</div><div>正在加载中...</div>");
        assertThat(Reading.texts(page.blocks())).doesNotContain("设为首页").doesNotContain("今天是").doesNotContain("加载");
    }

    @Test
    void the_search_comes_first_and_the_tiles_before_the_news() {
        Page page = front("<form action=/search><input name=q placeholder=请输入关键词><button>搜索</button></form>" + NEWS + NOTICES
                + "<div><h2>便民服务</h2><ul><li><a href=/fw/sb/>社保</a></li><li><a href=/fw/gjj/>公积金</a></li><li><a href=/fw/hj/>户籍</a></li></ul></div>");
        assertThat(page.blocks().getFirst()).isInstanceOf(Block.FormBlock.class);
        assertThat(names(page)).containsExactly("便民服务", "青禾要闻", "通知公告");
    }

    @Test
    void the_menu_and_the_links_to_other_offices_are_navigation() {
        String menu = "<div><ul><li><a href=/>首页</a></li><li><a href=/yw/>要闻</a></li><li><a href=/zwgk/>政务公开</a></li><li><a href=/hdjl/>互动交流</a></li></ul></div>";
        String friends = "<div><h3>友情链接</h3><a href=https://www.gov.cn/>中国政府网</a> <a href=https://www.linshui.gov.cn/>临水县人民政府</a> <a href=https://www.shiqiao.gov.cn/>石桥县人民政府</a></div>";
        Page page = front(menu + NEWS + NOTICES + friends);
        assertThat(titles(page)).doesNotContain("政务公开", "中国政府网");
        assertThat(page.navigation().toString()).contains("政务公开", "中国政府网");
    }

    @Test
    void parts_beyond_the_limit_are_counted_as_left_out() {
        String rows = IntStream.range(0, 150).mapToObj(i -> "<li><a href=/a/" + i + "/>第" + i + "号公告已经发布</a></li>").collect(Collectors.joining());
        var few = new ReadingSettings(Reading.SETTINGS.bounds(), Reading.SETTINGS.blockDepth(), 100, 0);
        var source = new Source(Address.of(HOME), (NEWS + NOTICES + "<div><h2>公告目录</h2><ul>" + rows + "</ul>").getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        Page page = ((Outcome.Read) new Reader(few).read(source, false, SubFetch.NONE)).page();
        assertThat(page.omitted()).anyMatch(omission -> omission.what() == Omission.What.LIMIT);
        assertThat(titles(page)).contains("市政府召开全体会议部署防汛工作").doesNotContain("第149号公告已经发布");
    }
}
