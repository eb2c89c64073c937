package dev.curbcut.render.template;

import dev.curbcut.address.Setting;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.language.LocalizedPage.Way;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.render.answer.LanguageChoices;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import java.util.Comparator;
import java.util.List;

/**
 * The way to another language, on every page: each other by its own name alone, leading to this page in that language, or on from there
 * to the site's own version of it; what a choice does is said there. But that a machine would translate is said before it is chosen:
 * only the original counts. The current one stands beside few others; among many it would push them to a second line of a phone's
 * first screen, and the link to all leads to where it is marked. Without flags.
 */
final class LanguageToggle {
    /** More others than this would be a crowd before the content: then there is a link to all beside the nearest. */
    private static final int MOST = 3;

    private LanguageToggle() {}

    /** @param original the language the page was written in */
    static void write(Html html, HtmlContext context, LanguageChoices tongues, List<LanguageVersion> versions, String original) {
        String current = context.preferences().lang().isEmpty() ? context.uiLang() : context.preferences().lang();
        List<String> others = tongues.tags().stream().filter(tag -> !LanguageTag.written(tag).equals(LanguageTag.written(current))).toList();
        boolean many = others.size() > MOST;
        if (!many) {
            html.open("li").element("span", tongues.ownName(current), "aria-current", "true", "lang", current).close();
        }
        for (String other : many ? nearest(others, tongues, versions, original) : others) {
            html.open("li").open("a", "href", context.self().apply(context.preferences().with(Setting.LANG, other)), "lang", other, "hreflang", other);
            html.text(tongues.ownName(other));
            if (context.address() != null && tongues.way(original, other, versions) == Way.MACHINE) {
                html.text(" ").element("span", context.say("toggle.machine"), "lang", context.uiLang());
            }
            html.close().close();
        }
        if (many) {
            html.open("li").element("a", context.say("toggle.all"), "href", OwnLinks.settings(context) + "#lang", "lang", context.uiLang()).close();
        }
    }

    /** Those first that the page can be had in, then those that only our own words are in. */
    private static List<String> nearest(List<String> others, LanguageChoices tongues, List<LanguageVersion> versions, String original) {
        return others.stream()
                .sorted(Comparator.comparing(other -> tongues.way(original, other, versions) == Way.INTERFACE ? 1 : 0))
                .limit(MOST - 1)
                .toList();
    }
}
