package dev.curbcut.render.template;

import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogue;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.language.LocalizedPage.Way;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.render.answer.LanguageChoices;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import java.util.List;

/**
 * The way to another language, on every page: the current one as text, each other in its own name and with words in its own
 * language, leading to this page in that language, or on from there to the site's own version of it. Without flags.
 */
final class LanguageToggle {
    /** More others than this would be a crowd before the content: then there is one link to all. */
    private static final int MOST = 3;

    private LanguageToggle() {}

    /** @param original the language the page was written in */
    static void write(Html html, HtmlContext context, LanguageChoices tongues, List<LanguageVersion> versions, String original) {
        String current = context.preferences().lang().isEmpty() ? context.uiLang() : context.preferences().lang();
        List<String> others = tongues.tags().stream().filter(tag -> !LanguageTag.written(tag).equals(LanguageTag.written(current))).toList();
        html.open("li").element("span", tongues.ownName(current), "aria-current", "true", "lang", current).close();
        if (others.size() > MOST) {
            html.open("li").element("a", context.say("toggle.all"), "href", OwnLinks.settings(context) + "#lang", "lang", context.uiLang()).close();
            return;
        }
        for (String other : others) {
            Catalogue words = tongues.catalogues().match(other).orElse(context.ui());
            String does = context.address() == null ? "" : does(tongues.way(original, other, versions));
            // One name: words hidden in pieces beside what is seen are heard as so many links.
            String name = words.say("toggle.change") + " " + tongues.ownName(other) + (does.isEmpty() ? "" : " " + words.say(does));
            html.open("li").element("a", tongues.ownName(other), "href", context.self().apply(context.preferences().with(Setting.LANG, other)),
                    "lang", other, "hreflang", other, "aria-label", name).close();
        }
    }

    /** The key of the words for what a choice does; empty where nothing need be said. */
    private static String does(Way way) {
        return switch (way) {
            case OFFICIAL -> "toggle.official";
            case SCRIPT -> "toggle.script";
            case MACHINE, MACHINE_BUSY -> "toggle.machine";
            case INTERFACE -> "toggle.interface";
            case AS_IS -> "";
        };
    }
}
