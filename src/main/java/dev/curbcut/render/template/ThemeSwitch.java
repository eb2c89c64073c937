package dev.curbcut.render.template;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.theme.Themes;
import org.jspecify.annotations.Nullable;

/** The colours, one link each, and the way to all settings, folded before the content of every page. Works without script, and stores nothing. */
final class ThemeSwitch {
    /** Where it stands. */
    static final String ID = "display";

    private ThemeSwitch() {}

    /** @param themes null where there is a form for all of it: then only the way to all settings */
    static void write(Html html, HtmlContext context, @Nullable Themes themes) {
        html.open("li", "lang", context.uiLang());
        if (themes == null) {
            html.element("a", context.say("display"), "href", OwnLinks.settings(context)).close();
            return;
        }
        html.open("details", "class", "switch", "id", ID).element("summary", context.say("display"));
        html.open("ul", "class", "row");
        choice(html, context, Themes.AUTO, context.say("setting.theme.auto"));
        for (String theme : themes.names()) {
            choice(html, context, theme, themes.named(theme).orElseThrow().nameIn(context.uiLang()));
        }
        if (!context.search()) {
            html.open("li").element("a", context.say("colours.all"), "href", OwnLinks.settings(context)).close();
        }
        if (context.address() != null) { // else only at the end, many screens away on a long page
            html.open("li").element("a", context.say("about.original"), "href", context.address().toString(), "rel", "external noreferrer").close();
        }
        html.close().close().close();
    }

    private static void choice(Html html, HtmlContext context, String theme, String words) {
        Preferences preferences = context.preferences();
        html.open("li");
        if (preferences.get(Setting.THEME).equals(theme)) {
            html.element("span", words, "aria-current", "true");
        } else {
            html.element("a", words, "href", context.self().apply(preferences.with(Setting.THEME, theme)));
        }
        html.close();
    }
}
