package dev.curbcut.render;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.theme.Themes;

/** Colours and text size, one link each, after the content of every page. Works without script, and stores nothing. */
final class ThemeSwitch {
    /** Where the second skip link leads. */
    static final String ID = "display";

    private ThemeSwitch() {}

    static void write(Html html, Manner manner, Themes themes) {
        html.open("section", "class", "switch", "lang", manner.uiLang());
        html.element("h2", manner.say("colours"), "id", ID, "tabindex", "-1");
        html.element("h3", manner.say("colours.theme")).open("ul", "class", "row");
        choice(html, manner, Setting.THEME, Themes.AUTO, manner.say("setting.theme.auto"));
        for (String theme : themes.names()) {
            choice(html, manner, Setting.THEME, theme, themes.named(theme).orElseThrow().nameIn(manner.uiLang()));
        }
        html.close().element("h3", manner.say("colours.size")).open("ul", "class", "row");
        for (String size : Setting.SIZE.choices()) {
            choice(html, manner, Setting.SIZE, size, manner.say("setting.size.percent", size));
        }
        html.close().open("p").element("a", manner.say("colours.all"), "href", OwnLinks.settings(manner)).close();
        html.close().line();
    }

    private static void choice(Html html, Manner manner, Setting setting, String value, String words) {
        Preferences preferences = manner.preferences();
        html.open("li");
        if (preferences.get(setting).equals(value)) {
            html.element("span", words, "aria-current", "true");
        } else {
            html.element("a", words, "href", manner.self().apply(preferences.with(setting, value)));
        }
        html.close();
    }
}
