package dev.curbcut.render.template;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.theme.Themes;

/** Colours and text size, one link each, after the content of every page. Works without script, and stores nothing. */
final class ThemeSwitch {
    /** Where the second skip link leads. */
    static final String ID = "display";

    private ThemeSwitch() {}

    static void write(Html html, HtmlContext context, Themes themes) {
        html.open("section", "class", "switch", "lang", context.uiLang());
        html.element("h2", context.say("colours"), "id", ID, "tabindex", "-1");
        html.element("h3", context.say("colours.theme")).open("ul", "class", "row");
        choice(html, context, Setting.THEME, Themes.AUTO, context.say("setting.theme.auto"));
        for (String theme : themes.names()) {
            choice(html, context, Setting.THEME, theme, themes.named(theme).orElseThrow().nameIn(context.uiLang()));
        }
        html.close().element("h3", context.say("colours.size")).open("ul", "class", "row");
        for (String size : Setting.SIZE.choices()) {
            choice(html, context, Setting.SIZE, size, context.say("setting.size.percent", size));
        }
        html.close().open("p").element("a", context.say("colours.all"), "href", OwnLinks.settings(context)).close();
        html.close().line();
    }

    private static void choice(Html html, HtmlContext context, Setting setting, String value, String words) {
        Preferences preferences = context.preferences();
        html.open("li");
        if (preferences.get(setting).equals(value)) {
            html.element("span", words, "aria-current", "true");
        } else {
            html.element("a", words, "href", context.self().apply(preferences.with(setting, value)));
        }
        html.close();
    }
}
