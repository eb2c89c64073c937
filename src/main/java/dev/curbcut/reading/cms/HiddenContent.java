package dev.curbcut.reading.cms;

import dev.curbcut.reading.dom.Visible;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Content that only a click would show: further rows of a list, panels, answers of an accordion. Hidden is not the same as
 * worthless: what holds links that name things, or paragraphs, or is opened by a control ({@code aria-controls}), is shown;
 * pop-ups, log-ins, codes to scan and menus stay hidden. On a page that shows nothing else, all text is shown.
 */
final class HiddenContent implements Fold {
    private static final Pattern CHROME = Pattern.compile(
            "popup|pop-|\\bqr\\b|modal|dialog|login|qrcode|ewm|erweima|weixin|wechat|share|float|piao|layer|toast|tooltip|cookie|menu|nav|search|mobile|wap|dropdown|overlay|lightbox|banner");
    private static final int NAMING = 8;
    private static final int PARAGRAPH = 60;
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
        if (!place || CHROME.matcher(names).find() || isInChrome(element)) {
            return false;
        }
        if (bare || controlled.contains(element.id())) {
            return element.hasText();
        }
        return holdsContent(element);
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
