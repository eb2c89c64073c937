package dev.curbcut.reading.wording;

import dev.curbcut.address.Address;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The name of a link that may be only an image: its text, its alternatives, the badge it is, the path it leads to. */
public final class LinkName {
    private static final int LONGEST = 300;
    /** The longest line that can be a link's name. */
    private static final int LONGEST_LINE = 80;

    /** Pinyin and English names that sites give to folders of one kind. */
    private static final Map<String, String> FOLDERS = new HashMap<>();

    /** Badges of the law's, which are images or scripts on every site. */
    private static final Map<String, String> BADGES =
            Map.of("bszs.conac.cn", "党政机关网站标识", "dcs.conac.cn", "党政机关网站标识", "pucha.kaipuyun.cn", "政府网站找错", "zfwzzc.www.gov.cn", "政府网站找错", "zfwzgl.www.gov.cn", "政府网站找错", "beian.gov.cn", "公安备案", "www.beian.gov.cn", "公安备案", "beian.mps.gov.cn", "公安备案", "beian.miit.gov.cn", "ICP备案");

    static {
        String[] names = {
            "zwgk", "政务公开", "xxgk", "信息公开", "zfxxgk", "政府信息公开", "wsbs", "办事服务", "bsfw", "办事服务", "zmhd", "互动交流", "hdjl", "互动交流", "wzdh", "网站导航", "wzdt", "网站地图", "shouye", "首页", "zcjd", "政策解读",
            "tzgg", "通知公告", "ldzc", "领导之窗", "jgzn", "机构职能", "zfgb", "政府公报", "rsrm", "人事任免", "gzbg", "工作报告", "ysqgk", "依申请公开", "zcwj", "政策文件", "xwzx", "新闻中心", "lxwm", "联系我们", "zwdt", "政务动态", "gzdt", "工作动态", "xw", "新闻", "tpxw", "图片新闻", "ztzl", "专题专栏", "ztbd", "专题报道", "ndbg", "年度报告", "ghjh", "规划计划", "yjgl", "应急管理", "xzzf", "行政执法",
            "czxx", "财政信息", "rsxx", "人事信息", "tjxx", "统计信息", "zfwj", "政府文件", "zdly", "重点领域", "hygq", "回应关切", "myzj", "民意征集", "wsdc", "网上调查", "zxft", "在线访谈", "bszn", "办事指南", "gsgg", "公示公告"
        };
        for (int i = 0; i < names.length; i += 2) {
            FOLDERS.put(names[i], names[i + 1]);
        }
    }

    private static final Evaluator NAMED = QueryParser.parse("img[alt], [aria-label], [title]");

    private static final Pattern INDEX = Pattern.compile("(?:index|default)\\.\\w{2,5}");

    private LinkName() {}

    /** Empty when nothing near tells. */
    public static String of(Element link) {
        String text = Line.of(link, LONGEST);
        if (text.isEmpty() && link.firstElementChild() != null) {
            text = link.select(NAMED).stream().filter(e -> e != link).map(LinkName::given).filter(LinkName::says).findFirst().orElse("");
        }
        if (text.isEmpty() || text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
            String named = given(link);
            text = named.isEmpty() ? text : named;
        }
        if (says(text) && Phrases.isMore(text)) {
            String named = given(link);
            text = named.isEmpty() || Phrases.isMore(named) ? around(link, text) : named;
        }
        return says(text) ? text : "";
    }

    /** The line that a link which says only “here” stands in, where that is short; else what it says. */
    private static String around(Element link, String text) {
        for (Element up = link.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            String line = Line.of(up, LONGEST_LINE + 1);
            if (line.length() > LONGEST_LINE || up.getElementsByTag("a").size() > 1) {
                break;
            }
            if (line.length() > text.length() + 3) {
                return line;
            }
        }
        return text;
    }

    /** What an author calls an element; a file's name is no name. */
    private static String given(Element e) {
        String name = ImageName.of(e);
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

    /** A name made of where a link leads and of the word it has, if any: “More (annual reports)”. */
    public static String made(Address address, String said) {
        String made = made(address);
        if (said.isEmpty()) {
            return made;
        }
        String place = made.startsWith(address.host()) ? last(address.path()) : made;
        return place.isEmpty() ? said : said + " (" + place + ")";
    }

    /** The last name in a path that is made of words; empty for none. */
    private static String last(String path) {
        String[] segments = path.split("/");
        for (int i = segments.length - 1; i >= 0; i--) {
            String words = segments[i].replaceFirst("\\.[A-Za-z]{2,5}$", "").replaceAll("[-_+]+", " ").strip();
            long letters = words.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
            if (letters > 2 && letters * 3 > words.length() * 2L && words.length() <= LONGEST_LINE && !words.equals("index") && !words.equals("default")) {
                return words;
            }
        }
        return "";
    }

    /** A name made of where it leads: the badge's, the folder's, else the address without its scheme. */
    public static String made(Address address) {
        String badge = BADGES.get(address.host());
        if (badge != null) {
            return badge;
        }
        String name = FOLDERS.get(folder(address.path()).toLowerCase(Locale.ROOT));
        if (name != null) {
            return name;
        }
        return address.path().equals("/") ? address.host() : address.host() + address.path();
    }

    /** Whether it is what a badge of the law's leads to. */
    public static boolean isBadge(@Nullable Target target) {
        return target instanceof Target.Web web && BADGES.containsKey(web.address().host());
    }

    /** A name made of the last words of a path: the folders' where their names are known, on another site after its host. */
    public static String ofPath(Address address, Address page) {
        String badge = BADGES.get(address.host());
        if (badge != null) {
            return badge;
        }
        List<String> words = new ArrayList<>();
        for (String segment : address.path().split("/")) {
            String bare = segment.replaceFirst("\\.[A-Za-z]{2,5}$", "");
            if (!bare.isEmpty() && !bare.equals("index") && !bare.equals("default") && !bare.equals("list") && !words.contains(bare)) {
                words.add(bare);
            }
        }
        List<String> last = words.subList(Math.max(0, words.size() - 2), words.size());
        String name = String.join(" / ", last.stream().map(word -> FOLDERS.getOrDefault(word.toLowerCase(Locale.ROOT), word)).toList());
        return name.isEmpty() || name.length() > LONGEST_LINE ? address.host() : address.host().equals(page.host()) ? name : address.host() + " " + name;
    }

    /** The folder a path leads into; that of a page deeper in it would say too little of the page. */
    private static String folder(String path) {
        String[] segments = path.split("/");
        int last = segments.length - 1;
        boolean index = last > 0 && INDEX.matcher(segments[last]).matches();
        return last < 0 ? "" : segments[index ? last - 1 : last];
    }
}
