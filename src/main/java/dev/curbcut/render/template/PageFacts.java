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
 * What is known of a page. Before the body stand whether it is still in force, when and by whom; what is long, and where there is more than a
 * few lines besides the rest, comes after the body, so that the first screen begins what was come for.
 */
record PageFacts(Html html, HtmlContext context, Page page, List<Fact> validity, List<Fact> others) {
    /** Labels of the State Council's document tables that say whether a document is in force, and their English. */
    private static final Pattern VALIDITY = Pattern.compile("有效性|效力状态|效力狀態|时效|時效|是否有效|(?i:validity|in force)");

    /** So many facts besides may stand before the body. */
    private static final int FEW = 2;

    /** Width of a value in letters of the Latin script that may stand there, about two lines of a phone. */
    private static final int WIDE = 48;

    /** From here on letters are about as wide as they are high. */
    private static final int FIRST_WIDE = 0x2e80;

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
        List<Fact> few = few();
        boolean source = page.source() != null && fits(page.source());
        if (validity.isEmpty() && few.isEmpty() && page.published() == null && !source) {
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
        if (source) {
            source(page.source());
        }
        few.forEach(this::write);
        html.close().line();
    }

    /** What stands after it. */
    void rest() {
        List<Fact> few = few();
        String source = page.source() == null || fits(page.source()) ? null : page.source();
        if (source == null && few.size() == others.size()) {
            return;
        }
        html.open("section").element("h2", context.say("meta.rest"), "lang", context.uiLang());
        html.open("dl", "class", "fields facts");
        if (source != null) {
            source(source);
        }
        others.stream().filter(fact -> !few.contains(fact)).forEach(this::write);
        html.close().close().line();
    }

    /** Those besides that stand before the body. */
    private List<Fact> few() {
        return others.size() > FEW ? List.of() : others.stream().filter(fact -> fits(PlainInline.of(fact.value()))).toList();
    }

    private static boolean fits(String value) {
        return value.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum() <= WIDE;
    }

    private void source(String source) {
        html.open("div").element("dt", context.say("meta.source"), "lang", context.uiLang()).open("dd");
        new InlineWriter(html, context).write(List.of(new Inline.Text(source)));
        html.close().close();
    }

    private void write(Fact fact) {
        html.open("div").open("dt");
        PinyinReadings.write(html, context, fact.label());
        html.close().open("dd");
        new InlineWriter(html, context).write(fact.value());
        html.close().close();
    }
}
