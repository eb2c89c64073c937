package dev.curbcut.render;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import java.util.List;
import java.util.regex.Pattern;

/** What is known of a page: whether it is still in force first, then when and by whom, then the rest in its order. */
final class PageFacts {
    /** Labels of the State Council's document tables that say whether a document is in force, and their English. */
    private static final Pattern VALIDITY = Pattern.compile("有效性|效力状态|效力狀態|时效|時效|是否有效|(?i:validity|in force)");

    private PageFacts() {}

    static void write(Html html, Manner manner, Page page) {
        if (page.facts().isEmpty() && page.published() == null && page.source() == null) {
            return;
        }
        var lines = new InlineWriter(html, manner);
        html.open("dl", "class", "fields facts");
        page.facts().stream().filter(PageFacts::isValidity).forEach(fact -> fact(html, manner, lines, fact));
        if (page.published() != null) {
            html.open("div").element("dt", manner.say("meta.published"), "lang", manner.uiLang()).open("dd");
            // Orca passes over a value that is nothing but an element with a role.
            html.element("time", manner.ui().date(page.published()), "datetime", page.published(), "lang", manner.uiLang(), "role", "presentation");
            html.close().close();
        }
        if (page.source() != null) {
            html.open("div").element("dt", manner.say("meta.source"), "lang", manner.uiLang()).open("dd");
            lines.write(List.of(new Inline.Text(page.source())));
            html.close().close();
        }
        page.facts().stream().filter(fact -> !isValidity(fact)).forEach(fact -> fact(html, manner, lines, fact));
        html.close().line();
    }

    private static boolean isValidity(Fact fact) {
        return VALIDITY.matcher(fact.label()).find();
    }

    private static void fact(Html html, Manner manner, InlineWriter lines, Fact fact) {
        html.open("div").open("dt");
        Readings.write(html, manner, fact.label());
        html.close().open("dd");
        lines.write(fact.value());
        html.close().close();
    }
}
