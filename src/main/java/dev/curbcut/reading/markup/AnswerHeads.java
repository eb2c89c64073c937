package dev.curbcut.reading.markup;

import dev.curbcut.reading.dom.Visible;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.Text;
import dev.curbcut.reading.wording.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Controls that open what stands right after them: a button, a label with its box, a link to nowhere, a part with an action.
 * Their words are the heading of what they open. What tells them from the controls of a page: what comes after is hidden or
 * named by them, or several stand in turn, each with other words and an answer of its own.
 */
final class AnswerHeads {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    /** Characters that an answer has at least, links apart; and one of several in a list. */
    private static final int ANSWER = 8;
    private static final int ONE_OF_SEVERAL = 2;
    private static final int LEVELS = 3;
    private static final int LOOKED_AT = 12;

    private static final Words CHROME = new Words("popup|modal|dialog|login|qrcode|share|toast|tooltip|cookie|consent|menu|nav|search|dropdown|overlay|lightbox|slid|carousel|swiper|tab|pager|paginat");

    private static final Pattern LANGUAGE = Pattern.compile("\\blang", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ROLES = Set.of("dialog", "navigation", "menu", "menubar", "tablist", "search");

    private static final Pattern LEADS = Pattern.compile("(?i)https?:.*|/.*|mailto:.*|tel:.*");

    private static final Evaluator CONTROLS = QueryParser.parse("a[href], input, select, textarea, button");

    private static final Evaluator FORM = QueryParser.parse("form");

    /** Words that ask for an action and head nothing. */
    private static final Pattern ACTION = Pattern.compile(
            "(?:show|see|read|view|load|hide|close|open|toggle|expand|collapse|copy|print|share|search|menu|more|next|previous|back|submit|send|reset|cancel|ok|mehr|weiter|voir|afficher|plus|ver|mostrar|leer"
                    + "|显示|展开|收起|更多|查看|打印|关闭|复制|分享|搜索|提交|返回|下载|上一|下一|點擊|点击|顯示|展開|列印|關閉)\\b.{0,16}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A control, what stands for it among its siblings, and what it opens. */
    private record Pair(Element control, Element head, Element answer, String words) {}

    private AnswerHeads() {}

    /** A summary that is drawn as a button says the button's words. */
    static void plain(Element summary) {
        summary.select("button").forEach(Element::unwrap);
    }

    static void draw(List<Element> controls) {
        List<Pair> pairs = new ArrayList<>();
        Map<Element, List<Pair>> together = new IdentityHashMap<>();
        for (Element control : controls) {
            Pair pair = control.hasParent() ? pair(control) : null;
            if (pair != null) {
                pairs.add(pair);
                together.computeIfAbsent(list(pair), parent -> new ArrayList<>()).add(pair);
            }
        }
        Set<Element> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Pair pair : pairs) {
            if (isTold(pair, together.getOrDefault(list(pair), List.of())) && done.add(pair.head()) && pair.head().hasParent()) {
                head(pair);
            }
        }
    }

    /** What the heads of one list stand in: their parent, or where each stands in a box of its own, what those stand in. */
    private static Element list(Pair pair) {
        Element parent = pair.head().parent();
        boolean own = parent != null && parent.childrenSize() <= 3 && parent.parent() != null;
        return own ? parent.parent() : parent == null ? pair.head() : parent;
    }

    private static @Nullable Pair pair(Element control) {
        String words = control.normalName().equals("input") ? control.attr("value").strip() : Line.of(control, LONGEST);
        if (words.length() < SHORTEST || words.length() > LONGEST || !isControl(control)) {
            return null;
        }
        Element head = control;
        for (int up = 0; up < LEVELS && head.parent() instanceof Element parent && isOnly(head, parent); up++) {
            head = parent;
        }
        Element answer = head.nextElementSibling();
        if (answer == null || !isPlace(answer) || ACTION.matcher(words).matches() || isChrome(head) || isChrome(answer) || !isAnswer(answer)) {
            return null;
        }
        return new Pair(control, head, answer, words);
    }

    private static boolean isControl(Element element) {
        return switch (element.normalName()) {
            case "button" -> !element.attr("type").equalsIgnoreCase("reset");
            case "input" -> element.attr("type").equalsIgnoreCase("button");
            case "label" -> box(element) != null;
            case "a" -> !LEADS.matcher(element.attr("href").strip()).matches();
            case "div", "span", "h2", "h3", "h4", "h5", "h6", "dt", "p", "li" -> element.childrenSize() == 0 || element.selectFirst(CONTROLS) == null;
            default -> false;
        };
    }

    /** The box that a label ticks, where it stands among the label's own siblings and asks for nothing. */
    private static @Nullable Element box(Element label) {
        String id = label.attr("for").strip();
        Element before = label.previousElementSibling();
        for (int i = 0; i < 2 && before != null && !id.isEmpty(); i++, before = before.previousElementSibling()) {
            if (before.id().equals(id) && before.normalName().equals("input") && before.attr("type").matches("(?i)checkbox|radio")) {
                return before;
            }
        }
        return null;
    }

    private static boolean isOnly(Element child, Element parent) {
        boolean place = switch (parent.normalName()) {
            case "h2", "h3", "h4", "h5", "h6", "div", "p", "dt", "span", "header" -> true;
            default -> false;
        };
        if (!place) {
            return false;
        }
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node != child && (node instanceof TextNode text ? !text.isBlank() : node instanceof Element e && e.hasText())) {
                return false;
            }
        }
        return true;
    }

    /** Whether an answer may stand in an element of its kind. */
    private static boolean isPlace(Element element) {
        return switch (element.normalName()) {
            case "div", "section", "article", "dd", "p", "ul", "ol", "dl", "table", "blockquote" -> true;
            default -> false;
        };
    }

    private static boolean isAnswer(Element answer) {
        if (answer.selectFirst(FORM) != null) {
            return false;
        }
        int links = answer.getElementsByTag("a").stream().mapToInt(link -> Text.of(link).length()).sum();
        return Text.of(answer).length() >= links * 2 + ONE_OF_SEVERAL;
    }

    private static boolean isNamed(String names) {
        return !names.isEmpty() && CHROME.in(names.toLowerCase(Locale.ROOT)) || LANGUAGE.matcher(names).find();
    }

    private static boolean isChrome(Element element) {
        if (isNamed(element.id()) || isNamed(element.className())) {
            return true;
        }
        Element around = element;
        for (int up = 0; around != null && up < LOOKED_AT; up++, around = around.parent()) {
            switch (around.normalName()) {
                case "nav", "header", "footer", "dialog" -> {
                    return true;
                }
                default -> {
                    if (ROLES.contains(around.attr("role"))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isTold(Pair pair, List<Pair> together) {
        if (together.size() < 2 && pair.answer().text().length() < ANSWER) {
            return false;
        }
        boolean hidden = Visible.isHidden(pair.answer()) || pair.answer().attr("aria-hidden").equals("true");
        String names = pair.control().attr("aria-controls") + " " + pair.control().attr("href") + " " + pair.control().attr("data-target") + " " + pair.control().attr("data-bs-target");
        boolean named = !pair.answer().id().isEmpty() && List.of(names.split("[\\s#]+")).contains(pair.answer().id());
        if (hidden || named && !pair.control().normalName().equals("a")) {
            return true;
        }
        Map<String, Integer> words = new HashMap<>();
        together.forEach(other -> words.merge(other.words(), 1, Integer::sum));
        boolean plain = pair.control().normalName().equals("button") || pair.control().normalName().equals("input") || pair.control().normalName().equals("label");
        return plain && words.size() > 1 && words.size() == together.size();
    }

    private static void head(Pair pair) {
        Visible.show(pair.answer());
        pair.answer().removeAttr("aria-hidden");
        Element box = pair.control().normalName().equals("label") ? box(pair.control()) : null;
        if (box != null) {
            box.remove();
        }
        Element place = pair.head();
        for (Element e = pair.control(); e != place.parent() && e != null; e = e.parent()) {
            if (e.normalName().matches("h[1-6]|dt")) {
                if (e != pair.control()) {
                    pair.control().unwrap();
                }
                return;
            }
        }
        Element heading = new Element("h3");
        if (pair.control().normalName().equals("input")) {
            heading.text(pair.words());
        } else {
            heading.appendChildren(new ArrayList<>(pair.control().childNodes()));
        }
        if (!place.id().isEmpty()) {
            heading.attr("id", place.id());
        }
        place.replaceWith(heading);
    }
}
