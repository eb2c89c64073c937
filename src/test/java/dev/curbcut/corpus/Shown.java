package dev.curbcut.corpus;

import dev.curbcut.address.Address;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a page's source shows, by a walk of its own over the parser's tree before any rule of Curbcut's has touched it:
 * each piece of text, where its links lead, the words of its cells, its fields. Text that only an attribute hides is shown
 * by some click, and counts.
 *
 * @param texts each text node that says something, with the element it stands in
 * @param links where links lead (without the fragment of another page), with the first element that leads there
 * @param cells the words of each cell that holds no further table
 * @param fields the names of fields that would be sent, with their control
 */
record Shown(List<Text> texts, Map<String, Element> links, List<Text> cells, Map<String, Element> fields) {
    /** @param words letters and digits only */
    record Text(String words, Element in) {}

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "noframes", "template", "head", "title",
            "textarea", "select", "datalist", "iframe", "object", "svg", "math", "canvas", "video", "audio", "map", "rp");

    private static final Set<String> UNSENT = Set.of("hidden", "submit", "button", "image", "reset");

    static Shown of(String html, Address address, Charset charset) {
        Document document = Jsoup.parse(html, address.toString());
        Element base = document.selectFirst("base[href]");
        Address from = base == null ? address : address.resolve(base.attr("href"), charset).orElse(address);
        var shown = new Shown(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        document.filter((node, depth) -> shown.take(node, from, address, charset));
        return shown;
    }

    private NodeFilter.FilterResult take(Node node, Address from, Address page, Charset charset) {
        if (node instanceof TextNode text && text.parent() instanceof Element in) {
            String words = Kept.words(text.getWholeText());
            if (!words.isEmpty()) {
                texts.add(new Text(words, in));
            }
        } else if (node instanceof Element e) {
            switch (e.normalName()) {
                case "a", "area" -> link(e, from, page, charset);
                case "td", "th" -> {
                    String words = Kept.words(e.text());
                    if (!words.isEmpty() && e.selectFirst("table, select, textarea, noscript, svg, math, video, audio, canvas, script, style, iframe, object") == null) {
                        cells.add(new Text(words, e));
                    }
                }
                case "input", "select", "textarea" -> field(e);
                default -> {}
            }
            boolean presses = e.normalName().equals("button") && (e.attr("type").equals("submit") || e.closest("form") != null);
            if (presses || SILENT.contains(e.normalName()) && !e.normalName().equals("map")) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private void link(Element a, Address from, Address page, Charset charset) {
        String href = a.attr("href").strip();
        String lower = href.toLowerCase(Locale.ROOT);
        if (href.isEmpty() || href.equals("#") || lower.startsWith("javascript:") || lower.startsWith("data:")) {
            return;
        }
        if (lower.startsWith("mailto:") || lower.startsWith("tel:")) {
            String reach = Kept.reach(lower);
            if (!reach.isEmpty()) {
                links.putIfAbsent(reach, a);
            }
        } else if (!href.startsWith("#")) {
            from.resolve(href, charset).filter(to -> !to.equals(page)).ifPresent(to -> links.putIfAbsent(to.toString(), a));
        }
    }

    private void field(Element control) {
        String name = control.attr("name");
        if (!name.isEmpty() && !control.hasAttr("disabled") && !UNSENT.contains(control.attr("type").toLowerCase(Locale.ROOT))) {
            fields.putIfAbsent(name, control);
        }
    }
}
