package dev.curbcut.reading.metadata;

import dev.curbcut.page.Link;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The marks that part the steps of a breadcrumb, and the names that its element is given. */
final class BreadcrumbMarks {
    private static final String ARROWS = ">＞»›→≫▶▷⟩";

    private static final String SEPARATORS = ARROWS + "／/\\|｜·•–—-―:：";

    /** Names that mean a breadcrumb and nothing else, and names that mean one if there is a label or a separator in it. */
    private static final Words NAMED = new Words(
            "crumb|currchnl|dqwz|weizhi|wz_|_wz|mbx|curpos|position|location|curpage|path|pankuzu|local|you are here|fil d'ariane|places|ct-pos|ntpos|nt-pos");

    private static final Pattern SURE = Pattern.compile("crumb|pankuzu|topic-?path|mbx|dqwz|you are here|fil d'ariane");

    /** A crumb of this length that ends in a stop is a sentence, and so is a line of them. */
    private static final int SENTENCE = 30;

    /** “You are now at”, “the page you are looking at is”, in the words that sites put together each in their own way. */
    private static final Pattern HERE = Pattern.compile(
            "(?:[您你]|当前|當前|目前|现在|現在|正在|现|現){1,3}(?:所?在|所处|所處|浏览|瀏覽|访问|訪問|阅读|閱讀|查看)?的?(?:网站|網站|页面|頁面|网页|網頁|栏目|欄目|频道|頻道|位置|地址|内容)?的?(?:位置)?[是为為]?");

    /** What stands for the page itself and says nothing. */
    private static final Set<String> PLACEHOLDERS =
            Set.of("正文", "内容", "详细内容", "文章正文", "内容正文", "内容详情", "信息内容", "详情", "正文内容", "浏览文章", "查看内容", "breadcrumb", "breadcrumbs", "content", "...", "…");

    private static final Evaluator NAMED_IMAGE = QueryParser.parse("img[alt]");

    private BreadcrumbMarks() {}

    /** Whether a text stands for the page itself and says nothing of it. */
    static boolean isPlaceholder(String text) {
        return PLACEHOLDERS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** What a link without words is called: by its picture, or by itself; empty where it is called nothing. */
    static String named(Element link) {
        Element image = link.selectFirst(NAMED_IMAGE);
        return image != null && !image.attr("alt").isBlank() ? Line.of(image.attr("alt")) : Line.of(link.hasAttr("aria-label") ? link.attr("aria-label") : link.attr("title"));
    }

    /** Whether a text only says that a breadcrumb is one. */
    static boolean isLabel(String line) {
        String key = Labels.key(line);
        return Labels.line(key).filter(s -> s == Labels.Says.BREADCRUMB).isPresent() || key.length() > 2 && key.endsWith("位置") && "您你当當现現目所".indexOf(key.charAt(0)) >= 0 || HERE.matcher(key).matches();
    }

    /** Where in a text the label of a breadcrumb ends; 0 when there is none. */
    static int labelled(String line) {
        int colon = 0;
        while (colon < line.length() && ":：>＞".indexOf(line.charAt(colon)) < 0) {
            colon++;
        }
        boolean label = isLabel(line.substring(0, colon));
        return label ? Math.min(line.length(), colon + 1) : 0;
    }

    /** Whether a crumb is a sentence. */
    static boolean isSentence(Link crumb) {
        String text = crumb.text();
        return text.length() >= SENTENCE && crumb.target() == null && ".。;；".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a class, an id or an accessible name may be a breadcrumb's. A post is an article: “recent-posts” lists some. */
    static boolean isNamed(String names) {
        return NAMED.in(names.toLowerCase(Locale.ROOT).replace("post", ""));
    }

    /** Whether the names of an element are a breadcrumb's and nothing else's. */
    static boolean isSurelyNamed(Element element) {
        return SURE.matcher((element.className() + " " + element.id() + " " + element.attr("aria-label")).toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a list within a step holds the neighbours of that step, to choose from; one of a single item holds the next step. */
    static boolean isMenu(Element list, Element trail) {
        if (!list.normalName().equals("ul") && !list.normalName().equals("ol") || list == trail || list.childrenSize() < 2 || !isSurelyNamed(trail)) {
            return false;
        }
        for (Element up = list.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals("li")) {
                return true;
            }
            if (up == trail) {
                return false;
            }
        }
        return false;
    }

    /** Whether a mark is made for that, where a dash or a bar stands between other words as well. */
    static boolean isArrow(char c) {
        return ARROWS.indexOf(c) >= 0;
    }

    /** Whether a character stands between two steps and nowhere else. */
    static boolean isMark(char c) {
        return isArrow(c) || c == '/' || c == '／' || c == '|' || c == '｜';
    }

    /** A mark between crumbs; a dash or a slash only where it doesn't stand within a word. */
    static boolean isSeparator(String text, int i) {
        char c = text.charAt(i);
        if (SEPARATORS.indexOf(c) < 0) {
            return false;
        }
        boolean arrow = isArrow(c);
        boolean start = i == 0 || Line.isSpace(text.charAt(i - 1));
        boolean end = i == text.length() - 1 || Line.isSpace(text.charAt(i + 1));
        return arrow || start && end;
    }

    /** Without the marks around it. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (SEPARATORS.indexOf(text.charAt(from)) >= 0 || text.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (SEPARATORS.indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) == ' ')) {
            to--;
        }
        return text.substring(from, to);
    }
}
