package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags that the State Council's guide to government websites (2017 no. 47, annex) asks of Chinese government pages. */
final class NationalTags {
    private static final List<String> SITE = List.of("SiteName", "SiteDomain", "SiteIDCode");
    private static final List<String> COLUMN = List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
    private static final List<String> ARTICLE = List.of("ArticleTitle", "PubDate", "ContentSource");

    private NationalTags() {}

    static boolean apply(Page page) {
        return page.address().host().endsWith(".gov.cn");
    }

    /** All of the site's on every page, a column's on its lists and articles, an article's on articles. */
    static void look(FindingCounts tally, Document document, Page page) {
        Set<String> there = new HashSet<>();
        for (Element meta : document.getElementsByTag("meta")) {
            if (!meta.attr("content").isBlank()) {
                there.add(meta.attr("name").strip().toLowerCase(Locale.ROOT));
            }
        }
        List<String> wanted = new ArrayList<>(SITE);
        if (page.kind() == Kind.LISTING || page.kind() == Kind.ARTICLE) {
            wanted.addAll(COLUMN);
        }
        if (page.kind() == Kind.ARTICLE) {
            wanted.addAll(ARTICLE);
        }
        for (String tag : wanted) {
            if (!there.contains(tag.toLowerCase(Locale.ROOT))) {
                tally.add(Fault.NATIONAL_TAGS, "head > meta[name=" + tag + "]", "");
            }
        }
    }
}
