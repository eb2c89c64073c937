package dev.curbcut.reading.metadata;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.HomeWords;
import dev.curbcut.reading.wording.Line;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The name of a site: its meta tags, its JSON-LD, the end (or the head) of {@code <title>}, its logo. */
public final class SiteName {
    private static final int LONGEST_LOGO = 60;

    private static final Evaluator LINK = QueryParser.parse("a[href]");

    /** What an alternative says of the picture and the link, beside the name on it. */
    private static final Pattern ABOUT_PICTURES = Pattern.compile("(?i)\\s*(?:logo|home ?page|home|首页)$|^(?:the )?(?:(?:logo|logotipo|stadtwappen|wappen|escudo|blason)\\b[:：]?(?: (?:of|der|des|von|de la|de|du|del)\\b)?|(?:seal|crest|coat of arms) of\\b)(?: the\\b)? *(?=[\\p{L}\\p{N}])");

    /** What hangs over every office of a country. */
    private static final Pattern EMBLEM = Pattern.compile("(?i)(?:the )?(?:state|national|satyamev jayate,? national)? ?emblem(?: of \\w+)?(?: logo)?|国徽|國徽|satyamev jayate|flag(?: of \\w+)?|escudo nacional|marianne");

    /** What a page's {@code <title>} says before the site's name, and in its place. */
    private static final Pattern GREETING = Pattern.compile("^\\s*欢迎(?:您)?(?:访问|光临|来到|进入)(?=\\S\\S)");
    private static final Pattern SAYS_NOTHING = Pattern.compile("(?i)(?:the )?official (?:web ?site|home ?page|site)|官方网站|官网|门户网站|公式ホームページ|公式サイト|공식 ?홈페이지|official portal");

    /** What parts a host from the name that the address bar shows beside it. */
    private static final String AFTER_HOST = ":：|";

    private static final Pattern HOME = Pattern.compile("(?:https?://[^/?#]+)?/?(?:index\\.\\w{3,5})?");
    private static final Set<String> LINKS = Set.of("a");
    /** Short texts of a page among which the name of its site stands. */
    private static final int FIRST_TEXTS = 60;

    private SiteName() {}

    /** What the page says outright; empty where it doesn't. */
    static String declared(Survey survey, LinkedData linked) {
        String name = survey.meta("sitename", "og:site_name", "application-name", "apple-mobile-web-app-title");
        if (!name.isEmpty() && !name.toLowerCase(Locale.ROOT).startsWith("http")) {
            return name;
        }
        return linked.site() == null ? "" : linked.site();
    }

    /** What can be told from {@code <title>} once the page's own title is known, else from the logo; empty for nothing. Never its host and a name. */
    static String guessed(Survey survey, String title, String host) {
        String name = named(survey, title, host);
        boolean begins = name.regionMatches(true, 0, host, 0, host.length()) && name.length() > host.length() && AFTER_HOST.indexOf(name.charAt(host.length())) >= 0;
        String words = begins ? name.substring(host.length() + 1).strip() : "";
        return words.isEmpty() ? name : words;
    }

    private static String named(Survey survey, String title, String host) {
        List<String> parts = TitleParts.of(GREETING.matcher(survey.title).replaceFirst("")).parts();
        if (parts.size() > 1 && (SAYS_NOTHING.matcher(parts.getLast()).matches() || HomeWords.is(parts.getLast()))) {
            parts = parts.subList(0, parts.size() - 1);
            if (parts.size() == 1) {
                return parts.getFirst();
            }
        }
        if (parts.size() > 1) {
            String last = parts.getLast();
            String plain = new TitleParts(parts).siteAtEnd(host);
            boolean ahead = TitleParts.same(last, title);
            String site = !plain.isEmpty() && !TitleParts.same(plain, title) ? plain : ahead ? parts.size() > 2 ? parts.getFirst() : "" : last;
            if (!site.isEmpty() && !TitleParts.same(site, title)) {
                return site;
            }
        }
        String logo = logo(survey);
        return !logo.isEmpty() ? logo : parts.size() == 1 && TitleParts.isSite(parts.getFirst()) ? parts.getFirst() : "";
    }

    /** The part of {@code <title>} that is plainly the site's name; where the host says another part, the one that leads to the site's home. */
    static String within(TitleParts parts, Survey survey, String host) {
        String name = parts.siteAtEnd(host);
        String last = name.isEmpty() ? "" : parts.parts().getLast();
        if (name.isEmpty() || TitleParts.same(name, last)) {
            return name;
        }
        boolean led = survey.texts.stream().limit(FIRST_TEXTS).anyMatch(text -> TitleParts.same(text.line(), last) && leadsHome(text.node().parent()))
                || survey.images.stream().anyMatch(image -> TitleParts.same(image.attr("alt"), last) && leadsHome(image));
        return led ? last : name;
    }

    private static boolean leadsHome(@Nullable Node node) {
        Element link = node instanceof Element in ? Tags.around(in, LINKS) : null;
        return link != null && (HOME.matcher(link.attr("href").strip()).matches() || link.attr("rel").contains("home"));
    }

    /** The name of a site that has none: its host, without what says nothing. */
    public static String of(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The alternative text of the first image that leads to the site's home, or that is named a logo. */
    private static String logo(Survey survey) {
        for (Element image : survey.images) {
            String alt = Line.of(image.attr("alt"));
            Node parent = image.parent();
            String names = (image.className() + " " + image.id() + " " + image.attr("src") + " " + (parent instanceof Element e ? e.className() + " " + e.id() : "")).toLowerCase(Locale.ROOT);
            Element link = image.closest(LINK);
            boolean home = link != null && (link.attr("href").equals("/") || link.attr("rel").contains("home"));
            if (!alt.isEmpty() && alt.length() <= LONGEST_LOGO && !alt.equalsIgnoreCase("logo") && !EMBLEM.matcher(alt).matches() && (home || names.contains("logo") || names.contains("brand"))) {
                return ABOUT_PICTURES.matcher(alt).replaceAll("");
            }
        }
        return "";
    }
}
