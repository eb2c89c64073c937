package dev.curbcut.reading.cms;

import dev.curbcut.reading.dom.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Content that only a click would show: further rows of a list, panels, answers of an accordion. Hidden is not the same as
 * worthless: what holds links that name things, or paragraphs, or is opened by a control ({@code aria-controls}), is shown;
 * pop-ups, log-ins, codes to scan and menus stay hidden. On a page that shows nothing else, all text is shown.
 */
final class HiddenContent implements Fold {
    private static final Pattern CHROME = Pattern.compile(
            "popup|pop-|\\bqr\\b|modal|dialog|login|qrcode|ewm|erweima|weixin|wechat|share|float|piao|layer|toast|tooltip|cookie|menu|nav|search|mobile|wap|dropdown|overlay|lightbox|banner");
    private static final int NAMING = 8;
    /** Rows right before a hidden one that are shown, or were hidden like it. */
    private static final int SHOWN = 3;
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final int PARAGRAPH = 60;
    /** Characters of a question and its answers at most. */
    private static final int QUESTION = 160;
    /** What a dialog offers for answers. */
    private static final Set<String> ANSWERS = Set.of("确定", "取消", "继续访问", "继续", "放弃", "是", "否", "关闭", "返回", "确认", "離開", "確定", "繼續", "關閉", "ok", "cancel", "yes", "no", "continue", "proceed", "leave", "stay", "close", "abbrechen", "weiter", "annuler", "continuer", "cancelar", "continuar", "はい", "いいえ", "キャンセル", "확인", "취소");

    private static final int LOOKED_AT = 2000;
    private static final int LEVELS = 40;

    @Override
    public void unfold(RawPage page) {
        if (page.elements().hidden().isEmpty()) {
            return;
        }
        Set<String> controlled = page.elements().controlled();
        Visible.show(page.document().body()); // some hide all until their script has run
        boolean bare = page.isBare();
        for (Element element : page.elements().hidden()) {
            if (element.hasParent() && Visible.isHidden(element) && isContent(element, controlled, bare)) {
                Visible.show(element);
            }
        }
    }

    private static boolean isContent(Element element, Set<String> controlled, boolean bare) {
        String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        boolean place = switch (element.normalName()) {
            case "div", "ul", "ol", "li", "dl", "dd", "dt", "section", "article", "table", "tbody", "tr", "td", "p" -> true;
            default -> false;
        };
        if (!place || CHROME.matcher(names).find() || isInChrome(element) || isDialog(element)) {
            return false;
        }
        if (bare || controlled.contains(element.id())) {
            return element.hasText();
        }
        return holdsContent(element) || isFurtherRow(element);
    }

    /** Whether it would be laid over the page, or asks a question and has its answers at its end. */
    private static boolean isDialog(Element element) {
        if (element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("position:fixed")) {
            return true;
        }
        List<String> lines = new ArrayList<>();
        int length = 0;
        for (TextNode text : (Iterable<TextNode>) element.nodeStream(TextNode.class)::iterator) {
            length += text.isBlank() ? 0 : text.getWholeText().strip().length();
            if (length > QUESTION) {
                return false;
            }
            if (!text.isBlank()) {
                lines.add(text.getWholeText().strip());
            }
        }
        return lines.size() > 2 && isAnswer(lines.getLast()) && isAnswer(lines.get(lines.size() - 2));
    }

    private static boolean isAnswer(String line) {
        return line.length() < QUESTION && ANSWERS.contains(line.toLowerCase(Locale.ROOT));
    }

    private static boolean isInChrome(Element element) {
        Element around = element;
        for (int up = 0; around != null && up < LEVELS; up++, around = around.parent()) {
            boolean chrome = switch (around.normalName()) {
                case "nav", "header", "footer", "form" -> true;
                default -> around.attr("role").equals("dialog");
            };
            if (chrome) {
                return true;
            }
        }
        return false;
    }

    /** A row of a list that goes on after those that are shown: as such it names one thing, as each of them does. */
    private static boolean isFurtherRow(Element element) {
        if (!element.normalName().equals("li") && !element.normalName().equals("tr") && !element.normalName().equals("dd")) {
            return false;
        }
        int shown = 0;
        Element before = element.previousElementSibling();
        for (int looked = 0; before != null && looked < SHOWN && names(before); looked++, before = before.previousElementSibling()) {
            shown += before.normalName().equals(element.normalName()) ? 1 : 0;
        }
        return shown == SHOWN && names(element);
    }

    /** Whether its first link says what it leads to. */
    private static boolean names(Element row) {
        Element link = row.selectFirst(LINK);
        return link != null && Visible.length(link, NAMING) >= NAMING;
    }

    /** Two links that name things, or a paragraph, among the first nodes. */
    private static boolean holdsContent(Element element) {
        int naming = 0;
        int looked = 0;
        for (Node node : (Iterable<Node>) element.nodeStream()::iterator) {
            if (looked++ > LOOKED_AT) {
                break;
            }
            if (node instanceof Element part && (part.normalName().equals("a") || part.normalName().equals("p"))) {
                boolean link = part.normalName().equals("a");
                int length = Visible.length(part, PARAGRAPH);
                naming += link && part.hasAttr("href") && length >= NAMING ? 1 : 0;
                if (naming == 2 || !link && length >= PARAGRAPH) {
                    return true;
                }
            }
        }
        return false;
    }
}
