package dev.curbcut.reading;

import dev.curbcut.address.Address;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The name of a link that may be only an image: its text, its alternatives, the badge it is, the path it leads to. */
final class LinkName {
    private static final int LONGEST = 300;

    /** Pinyin and English names that sites give to folders of one kind. */
    private static final Map<String, String> FOLDERS = new HashMap<>();

    /** Badges of the law's, which are images or scripts on every site. */
    private static final Map<String, String> BADGES =
            Map.of("bszs.conac.cn", "党政机关网站标识", "dcs.conac.cn", "党政机关网站标识", "pucha.kaipuyun.cn", "政府网站找错", "zfwzzc.www.gov.cn", "政府网站找错", "beian.gov.cn", "公安备案", "www.beian.gov.cn", "公安备案", "beian.mps.gov.cn", "公安备案", "beian.miit.gov.cn", "ICP备案");

    static {
        String[] names = {
            "zwgk", "政务公开", "xxgk", "信息公开", "zfxxgk", "政府信息公开", "wsbs", "办事服务", "bsfw", "办事服务", "zmhd", "互动交流", "hdjl", "互动交流", "wzdh", "网站导航", "wzdt", "网站地图", "shouye", "首页", "zcjd", "政策解读",
            "tzgg", "通知公告", "ldzc", "领导之窗", "jgzn", "机构职能", "zfgb", "政府公报", "rsrm", "人事任免", "gzbg", "工作报告", "ysqgk", "依申请公开", "zcwj", "政策文件", "xwzx", "新闻中心", "lxwm", "联系我们", "zwdt", "政务动态", "gzdt", "工作动态"
        };
        for (int i = 0; i < names.length; i += 2) {
            FOLDERS.put(names[i], names[i + 1]);
        }
    }

    private static final Evaluator NAMED = QueryParser.parse("img[alt], [aria-label], [title]");

    private LinkName() {}

    /** Empty when nothing near tells. */
    static String of(Element link) {
        String text = Line.of(link, LONGEST);
        if (text.isEmpty()) {
            text = link.select(NAMED).stream().filter(e -> e != link).map(LinkName::given).filter(LinkName::says).findFirst().orElse("");
        }
        if (text.isEmpty() || text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
            String named = given(link);
            text = named.isEmpty() ? text : named;
        }
        return says(text) ? text : "";
    }

    /** What an author calls an element; a file's name is no name. */
    private static String given(Element e) {
        String name = Pictures.name(e);
        return name == null ? "" : name;
    }

    private static boolean says(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A name made of where it leads: the badge's, the folder's, else the address without its scheme. */
    static String made(Address address) {
        String badge = BADGES.get(address.host());
        if (badge != null) {
            return badge;
        }
        String[] segments = address.path().split("/");
        for (int i = segments.length - 1; i >= 0; i--) {
            String name = FOLDERS.get(segments[i].toLowerCase(Locale.ROOT));
            if (name != null) {
                return name;
            }
        }
        return address.path().equals("/") ? address.host() : address.host() + address.path();
    }
}
