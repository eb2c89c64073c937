package dev.curbcut.reading.portal.entry;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.wording.Initials;
import dev.curbcut.reading.wording.MoreWords;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import dev.curbcut.reading.wording.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What short lines of a front page say: a name, that there is more, or nothing to a reader. */
public final class FrontWords {
    /** The weight of a name at most, and of one that is marked as a heading. */
    public static final int NAME = 60;
    private static final int HEADING = 130;

    /** Figures after a colon, but for the last, that make a line no name. */
    private static final int FIGURES = 5;

    private static final int LONGEST_JUNK = 60;

    /** Greetings, counters, today's date and what waits for a script. */
    private static final Pattern JUNK = Pattern.compile(
            "今天是.*|今日是.*|今天[:：].*|(?:您好[，,！!]?)?欢迎(?:您|访问|光临|来到|进入).*|您是(?:本站)?第.*|(?:本站|网站|总|今日|累计)?(?:访问|浏览|点击)(?:量|次数|人数|总数)[:：]?[\\d,，\\s]*(?:次|人)?"
                    + "|(?:数据)?(?:正在)?加载(?:中|更多)?[.…。]*|加载失败.*|(?:.{0,40}[ :])?loading[ .…]*|please wait[ .…]*|暂无(?:数据|内容|信息)|today is .*|welcome to our (?:web ?)?site.*"
                    + "|.{0,12}-?\\d{1,2}\\s?(?:°C?|℃|度)?\\s?[~～\\-—到至/]\\s?-?\\d{1,2}\\s?(?:°C?|℃|度).{0,20}|.{0,10}\\d{1,2}\\s?(?:°[CF]|℃|℉).{0,12}|农历.*|(?:was|is|did) this (?:page|information) .{0,30}|help us (?:to )?improve .{0,30}|.{0,4}thank you for your feedback.{0,40}",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> CONTROLS = Set.of(
            "登录", "登陆", "退出", "注册", "登出", "用户登录", "我的", "个人中心", "用户中心", "一网搜索", "搜索", "检索", "站内搜索", "请输入关键字", "请输入关键词", "确定", "取消", "提交", "重置", "继续访问", "放弃", "上一张", "下一张", "暂停", "播放",
            "网站无障碍", "无障碍", "关怀版", "长辈版", "手机版", "电脑版", "简体", "繁体", "繁體", "简体版", "繁体版", "繁体中文", "简体中文", "en", "简", "繁", "x", "close", "关闭", "menu", "pause", "play", "stop", "go", "skip", "sign in", "log in", "login", "register", "sign up", "ipv6", "로그인", "회원가입", "ログイン", "anmelden", "connexion", "se connecter", "iniciar sesión", "войти",
            "今天是", "天气预报", "适老版", "老年模式", "关怀模式", "大字版", "读屏", "智能互动", "返回旧版", "top", "toggle navigation", "show filters", "hide filters", "previous", "next", "prev", "全文检索", "rss", "rss feed", "atom");

    private static final Words SERVICES = new Words("服务|办事|办理|便民|查询|服務|辦事|quick|service|i want to|online|apply|pay |task|most requested|how can we help|what do you need|top requests");

    private static final Words MAP = new Words("网站地图|站点地图|网站导航|網站地圖|網站導覽|site map|sitemap|サイトマップ|plan du site|mapa del sitio|사이트맵");

    private static final Words FRIENDS = new Words("友情链接|友情連結|相关链接|網站連結|网站链接|部门网站|政府网站|相关网站|網站導航|网站群|友好链接|外部链接|常用网址|related sites|related links|friendly links|external links|useful links|important links|полезные ссылки|liens utiles|nützliche links|enlaces de interés|関連リンク|관련사이트|관련 사이트");

    private static final Words ALERTS = new Words("预警|警报|警報|紧急|停水|停电|台风|alert|warning|emergency|urgent|service update|closure|advisory|boil water|evacuat|road closed|警戒|緊急|긴급|특보|경보|achtung|warnung|unwetter|alerte|vigilance|alerta|emergencia|emergência|emergenza|allerta|внимание|предупреждение|تحذير|تنبيه|عاجل");

    /** How what {@link #JUNK} tells begins. */
    private static final String JUNK_BEGINS = "今您欢本网总累访浏点数正加lp暂tw农id.";

    private static final Initials CONTROL_INITIALS = new Initials(CONTROLS);
    private FrontWords() {}

    /** Whether a line says nothing to a reader: a control, a counter, a greeting, the weather, a number of a slide. */
    public static boolean isJunk(String line) {
        if (!says(line)) {
            return true;
        }
        if (line.length() > LONGEST_JUNK) {
            return false;
        }
        if (!CONTROL_INITIALS.mayBegin(line) && !mayBeJunk(line) && line.length() > 3 && line.indexOf('|') < 0 && line.indexOf('｜') < 0 && !Phrases.isControl(line)) {
            return false;
        }
        int bar = Math.max(line.indexOf('|'), line.indexOf('｜'));
        if (bar > 0 && bar < line.length() - 1) {
            return isJunk(line.substring(0, bar)) && isJunk(line.substring(bar + 1));
        }
        String bare = Phrases.squash(line);
        if (JUNK.matcher(line).matches()) {
            return true;
        }
        return !isFriends(line) && (bare.length() <= 2 && bare.chars().allMatch(c -> c < 0x80) || CONTROLS.contains(bare) || CONTROLS.contains(line.strip().toLowerCase(Locale.ROOT)) || Phrases.isControl(line));
    }

    private static boolean mayBeJunk(String line) {
        return JUNK_BEGINS.indexOf(Character.toLowerCase(line.charAt(0))) >= 0 || line.endsWith("...") || line.indexOf('°') >= 0 || line.indexOf('℃') >= 0;
    }

    /** Whether a letter or a digit stands in it. */
    public static boolean says(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c) && Character.isLetterOrDigit(line.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is what a button says, to be followed for what stands beside it. */
    public static boolean isButton(String line) {
        return MoreWords.is(line) || Phrases.isMore(line);
    }

    /** Whether a line may name what stands below it. */
    public static boolean isName(String line, boolean heading) {
        int weight = line.length() > HEADING ? 0 : Text.weight(line);
        if (weight < 2 || weight > (heading ? HEADING : NAME)) {
            return false;
        }
        boolean letter = Character.isLetter(line.codePointBefore(line.length()));
        int figures = -1; // before a colon nothing is counted: after it stands a telephone number or a day, and the line is said of something
        for (int i = 0; i < line.length() - 1; i++) {
            char c = line.charAt(i);
            letter |= Character.isLetter(c);
            figures += c == ':' || c == '：' ? figures < 0 ? 1 : 0 : figures >= 0 && c >= '0' && c <= '9' ? 1 : 0;
            if (c == '。' || c == '；' || c == '，' || !heading && (c == ',' && line.charAt(i + 1) == ' ' || c == '.' && line.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        char last = line.charAt(line.length() - 1);
        return letter && figures < FIGURES && last != '。' && last != '；' && (heading || last != '.' && last != ',') && !isJunk(line) && (!RowDate.mayBeIn(line) || Dates.iso(line).isEmpty() || !RowDate.isAll(line));
    }

    /** A row's name without the bullet or the arrow before it. */
    public static String bare(String line) {
        int from = 0;
        while (from < line.length() && " \u3000·•●■▪◆▶►→›»>-–—★☆|｜、".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        return from == line.length() ? line.strip() : line.substring(from).strip();
    }

    /** A name as it is said: without the colon or the arrow after it. */
    public static String name(String line) {
        int end = line.length();
        while (end > 0 && ":：>＞》|｜ ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Whether a page of that name is a map of its site. */
    public static boolean isSiteMap(String title) {
        return MAP.in(title.toLowerCase(Locale.ROOT));
    }

    /** Whether a part of that name offers something to be done. */
    public static boolean isService(String name) {
        return SERVICES.in(name.toLowerCase(Locale.ROOT));
    }

    public static boolean isFriends(String name) {
        return FRIENDS.in(name.toLowerCase(Locale.ROOT));
    }

    public static boolean isAlert(String name) {
        return ALERTS.in(name.toLowerCase(Locale.ROOT));
    }
}
