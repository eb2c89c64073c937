package dev.curbcut.render.template;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.InlineWriter;
import dev.curbcut.render.html.PinyinReadings;
import dev.curbcut.render.plain.PlainInline;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is known of a page. Before the body stand whether it is still in force, when and by whom; where there is more than a
 * few lines besides, the rest comes after the body, so that the first screen begins what was come for.
 */
record PageFacts(Html html, HtmlContext context, Page page, List<Fact> validity, List<Fact> others) {
    /** Labels of the State Council's document tables that say whether a document is in force, and their English. */
    private static final Pattern VALIDITY = Pattern.compile("有效性|效力状态|效力狀態|时效|時效|是否有效|(?i:validity|in force)");

    /** So many facts besides may stand before the body. */
    private static final int FEW = 2;

    static PageFacts of(Html html, HtmlContext context, Page page) {
        return new PageFacts(html, context, page,
                page.facts().stream().filter(PageFacts::isValidity).toList(),
                page.facts().stream().filter(fact -> !isValidity(fact) && !saysTitle(page, fact)).toList());
    }

    private static boolean isValidity(Fact fact) {
        return VALIDITY.matcher(fact.label()).find();
    }

    /** A title that the list of facts has too is on the page already, as its heading. */
    private static boolean saysTitle(Page page, Fact fact) {
        return PlainInline.of(fact.value()).strip().equals(page.title().strip());
    }

    /** What stands before the body. */
    void first() {
        List<Fact> few = others.size() <= FEW ? others : List.of();
        if (validity.isEmpty() && few.isEmpty() && page.published() == null && page.source() == null) {
            return;
        }
        html.open("dl", "class", "fields facts");
        validity.forEach(this::write);
        if (page.published() != null) {
            html.open("div").element("dt", context.say("meta.published"), "lang", context.uiLang()).open("dd");
            // Orca passes over a value that is nothing but an element with a role.
            html.element("time", context.ui().date(page.published()), "datetime", page.published(), "lang", context.uiLang(), "role", "presentation");
            html.close().close();
        }
        if (page.source() != null) {
            html.open("div").element("dt", context.say("meta.source"), "lang", context.uiLang()).open("dd");
            new InlineWriter(html, context).write(List.of(new Inline.Text(page.source())));
            html.close().close();
        }
        few.forEach(this::write);
        html.close().line();
    }

    /** What stands after it. */
    void rest() {
        if (others.size() <= FEW) {
            return;
        }
        html.open("section").element("h2", context.say("meta.rest"), "lang", context.uiLang());
        html.open("dl", "class", "fields facts");
        others.forEach(this::write);
        html.close().close().line();
    }

    private void write(Fact fact) {
        html.open("div").open("dt");
        PinyinReadings.write(html, context, fact.label());
        html.close().open("dd");
        new InlineWriter(html, context).write(fact.value());
        html.close().close();
    }
}
