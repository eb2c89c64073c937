package dev.curbcut.reading.metadata;

import dev.curbcut.page.Link;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

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

    private BreadcrumbMarks() {}

    /** Where in a text the label of a breadcrumb ends; 0 when there is none. */
    static int labelled(String line) {
        int colon = 0;
        while (colon < line.length() && ":：>＞".indexOf(line.charAt(colon)) < 0) {
            colon++;
        }
        boolean label = BreadcrumbElement.isLabel(line.substring(0, colon));
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
