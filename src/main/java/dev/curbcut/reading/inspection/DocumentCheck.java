package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.page.Page;
import dev.curbcut.reading.wording.LanguageAttribute;
import dev.curbcut.reading.wording.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is true of a page as a whole: its title, language, landmarks, ids, and what its head asks of the browser. */
record DocumentCheck(FindingCounts tally, Document document) {
    private static final Pattern SCALE = Pattern.compile("maximum-scale\\s*=\\s*([\\d.]{1,6})");

    /** WCAG 2.2.1 excepts what takes longer than 20 hours. */
    private static final int LONGEST_DELAY = 20 * 60 * 60;

    /** A skip link stands among the first so many links. */
    private static final int FIRST_LINKS = 5;

    void look(Page page) {
        Element html = document.getElementsByTag("html").first();
        if (document.title().isBlank()) {
            tally.add(Fault.TITLE_MISSING, "head", "");
        }
        language(html == null ? "" : html.attr("lang"), page.lang());
        metas();
        bypass();
        List<Element> h1 = document.getElementsByTag("h1");
        if (h1.isEmpty()) {
            tally.add(Fault.H1_MISSING, "body", "");
        } else if (h1.size() > 1) {
            h1.forEach(heading -> tally.add(Fault.H1_MANY, heading));
        }
        ids();
    }

    private void language(String declared, String found) {
        if (declared.isBlank()) {
            tally.add(Fault.LANG_MISSING, "html", "");
        } else if (!found.equals("und") && !primary(LanguageAttribute.of(declared)).equals(primary(found))) {
            tally.add(Fault.LANG_FALSE, "html", "lang=\"" + declared + "\", " + found);
        }
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    private void metas() {
        for (Element meta : document.getElementsByTag("meta")) {
            String content = meta.attr("content").toLowerCase(Locale.ROOT);
            if (meta.attr("name").equalsIgnoreCase("viewport")) {
                Matcher scale = SCALE.matcher(content);
                if (content.replace(" ", "").matches(".*user-scalable=(?:no|0).*") || scale.find() && number(scale.group(1)) < 2) {
                    tally.add(Fault.ZOOM, meta, content);
                }
            }
            if (meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
                double delay = number(content.strip().split("[;,\\s]")[0]);
                if (delay > 0 && delay < LONGEST_DELAY) {
                    tally.add(Fault.REFRESH, meta, content);
                }
            }
        }
    }

    private static double number(String text) {
        return text.matches("\\d{1,9}(?:\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }

    /** There are three ways past what is on every page: a skip link, a landmark, headings. One will do for WCAG 2.4.1. */
    private void bypass() {
        boolean main = document.selectFirst("main, [role=main]") != null;
        boolean skip = document.select("body a[href]").stream().limit(FIRST_LINKS).anyMatch(link -> link.attr("href").matches("#.+"));
        boolean headings = document.selectFirst("h1, h2, h3") != null;
        if (!main && !skip && !headings) {
            tally.add(Fault.BYPASS, "body", "");
            return;
        }
        if (!main) {
            tally.add(Fault.MAIN_MISSING, "body", "");
        }
        if (!skip) {
            tally.add(Fault.SKIP_LINK, "body", "");
        }
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        for (Element element : document.getElementsByAttribute("id")) {
            if (!element.id().isBlank() && !seen.add(element.id())) {
                tally.add(Fault.DUPLICATE_ID, element.normalName() + "#" + element.id(), Line.of(element, 40));
            }
        }
    }
}
