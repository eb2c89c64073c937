package dev.curbcut.reading.cms;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Content that only a click would show: further rows of a list, panels, answers of an accordion. Hidden is not the same as
 * worthless: what holds links that name things, or paragraphs, or is opened by a control ({@code aria-controls}), is shown;
 * pop-ups, log-ins, codes to scan and menus stay hidden. On a page that shows nothing else, all text is shown.
 */
final class HiddenContent implements Fold {
    private static final Pattern CHROME = Pattern.compile(
            "popup|pop-|modal|dialog|login|qrcode|ewm|erweima|weixin|wechat|share|float|piao|layer|toast|tooltip|cookie|menu|nav|search|mobile|wap|dropdown|overlay|lightbox|banner");
    private static final int NAMING = 8;
    private static final int PARAGRAPH = 60;

    @Override
    public void unfold(RawPage page) {
        if (!page.says("none") && !page.says("hidden") && !page.says("NONE")) {
            return;
        }
        Set<String> controlled = new HashSet<>();
        page.document().body().select("[aria-controls]").forEach(e -> controlled.add(e.attr("aria-controls")));
        Visible.show(page.document().body()); // some hide all until their script has run
        boolean bare = page.isBare();
        for (Element element : page.document().body().select("[style], [hidden]")) {
            if (Visible.isHidden(element) && isContent(element, controlled, bare)) {
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
        if (!place || CHROME.matcher(names).find() || element.closest("nav, header, footer, form, [role=dialog]") != null) {
            return false;
        }
        if (bare || controlled.contains(element.id())) {
            return element.hasText();
        }
        long naming = element.select("a[href]").stream().filter(a -> a.text().length() >= NAMING).limit(2).count();
        return naming == 2 || element.select("p").stream().anyMatch(p -> p.text().length() >= PARAGRAPH);
    }
}
