package dev.curbcut.render.own;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.render.html.FormWriter;
import dev.curbcut.render.html.Gate;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.template.OwnLinks;

/** Display settings for one page: a plain GET form that leads back to it. */
public final class SettingsPage {
    private SettingsPage() {}

    /** The main part; its form goes into slot 0. */
    public static Html main(HtmlContext context) {
        var html = context.html();
        html.element("h1", context.say("settings.title"));
        if (context.address() != null) {
            html.element("p", context.say("settings.for", context.address()), "class", "address");
        }
        html.element("p", context.say("settings.explain")).line();
        Gate.slot(html, 0);
        html.open("ul", "class", "row");
        if (context.address() != null) {
            way(html, context, "settings.back", context.hrefs().page(context.address(), context.preferences()));
            way(html, context, "settings.default", context.hrefs().page(context.address(), context.hrefs().links().defaults()));
        } else {
            way(html, context, "settings.default", context.hrefs().links().doorway());
        }
        return html.close().line();
    }

    private static void way(Html html, HtmlContext context, String key, String href) {
        html.open("li").element("a", context.say(key), "href", href).close();
    }

    public static Html form(HtmlContext context, SettingsForm settings) {
        var html = context.html();
        html.open("form", "action", context.hrefs().links().own("/-/go"), "method", "get", "class", "fill");
        if (context.address() != null) {
            FormWriter.hidden(html, "address", context.address().toString());
        }
        keep(html, context, Setting.VIEW);
        keep(html, context, Setting.PART);
        settings.write(html, true);
        return html.close();
    }

    /** A wish that the form has no field for goes on as it is. */
    private static void keep(Html html, HtmlContext context, Setting setting) {
        String value = context.preferences().get(setting);
        if (!value.equals(setting.byDefault())) {
            FormWriter.hidden(html, setting.parameter(), value);
        }
    }
}
