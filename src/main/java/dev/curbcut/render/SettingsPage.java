package dev.curbcut.render;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;

/** Display settings for one page: a plain GET form that leads back to it. */
final class SettingsPage {
    private SettingsPage() {}

    /** The main part; its form goes into slot 0. */
    static Html main(Manner manner) {
        var html = manner.html();
        html.element("h1", manner.say("settings.title"));
        if (manner.address() != null) {
            html.element("p", manner.say("settings.for", manner.address()), "class", "address");
        }
        html.element("p", manner.say("settings.explain")).line();
        Gate.slot(html, 0);
        html.open("ul", "class", "row");
        if (manner.address() != null) {
            way(html, manner, "settings.back", manner.hrefs().page(manner.address(), manner.preferences()));
            way(html, manner, "settings.default", manner.hrefs().page(manner.address(), Preferences.DEFAULT));
        } else {
            way(html, manner, "settings.default", OwnLinks.doorway(manner.hrefs().links()));
        }
        return html.close().line();
    }

    private static void way(Html html, Manner manner, String key, String href) {
        html.open("li").element("a", manner.say(key), "href", href).close();
    }

    static Html form(Manner manner, SettingsForm settings) {
        var html = manner.html();
        html.open("form", "action", "/-/go", "method", "get", "class", "fill");
        if (manner.address() != null) {
            FormWriter.hidden(html, "address", manner.address().toString());
        }
        keep(html, manner, Setting.VIEW);
        keep(html, manner, Setting.PART);
        settings.write(html);
        html.open("p").element("button", manner.say("settings.apply"), "type", "submit").close();
        return html.close();
    }

    /** A wish that the form has no field for goes on as it is. */
    private static void keep(Html html, Manner manner, Setting setting) {
        String value = manner.preferences().get(setting);
        if (!value.equals(setting.byDefault())) {
            FormWriter.hidden(html, setting.parameter(), value);
        }
    }
}
