package dev.curbcut.render.own;

import dev.curbcut.page.Link;
import dev.curbcut.render.answer.Operator;
import dev.curbcut.render.html.Gate;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.InlineWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The doorway: a form for a page's address, the sites offered, the display settings. */
public final class DoorwayPage {
    private DoorwayPage() {}

    /** The main part; its form goes into slot 0. */
    public static Html main(HtmlContext context, List<Link> sites, @Nullable Operator operator) {
        var html = context.html();
        html.element("h1", context.say("doorway.title")).element("p", context.say("doorway.explain")).line();
        if (!sites.isEmpty()) {
            html.element("h2", context.say("doorway.sites")).open("ul", "class", "row");
            var lines = new InlineWriter(html, context);
            for (Link site : sites) {
                if (site.target() != null) {
                    html.open("li");
                    lines.open(site.target(), site.lang());
                    html.text(site.text());
                    lines.close();
                    html.close();
                }
            }
            html.close().line();
        }
        Gate.slot(html, 0);
        if (operator != null) {
            run(html, context, operator);
        }
        return html;
    }

    private static void run(Html html, HtmlContext context, Operator operator) {
        html.element("h2", context.say("operator.title")).open("ul", "class", "row");
        if (!operator.name().isEmpty()) {
            html.element("li", context.say("operator.name", operator.name()));
        }
        if (!operator.contact().isEmpty()) {
            html.open("li").element("a", context.say("operator.contact", operator.contact()), "href", operator.contactLink()).close();
        }
        if (!operator.privacy().isEmpty()) {
            html.open("li").element("a", context.say("operator.privacy"), "href", operator.privacy()).close();
        }
        html.close().line();
    }

    /** One form: the address and how it is to be shown. */
    public static Html form(HtmlContext context, SettingsForm settings) {
        var html = context.html();
        html.open("form", "action", context.hrefs().links().own("/-/go"), "method", "get", "class", "fill");
        html.open("div", "class", "field").element("label", context.say("doorway.address"), "for", "address");
        html.open("input", "type", "text", "inputmode", "url", "id", "address", "name", "address", "autocomplete", "url",
                "spellcheck", "false", "aria-describedby", "address-hint");
        html.element("p", context.say("doorway.hint"), "class", "hint", "id", "address-hint").close();
        html.open("p").element("button", context.say("doorway.go"), "type", "submit").close();
        html.element("h2", context.say("doorway.display"));
        settings.write(html);
        html.open("p").element("button", context.say("doorway.go"), "type", "submit").close();
        return html.close();
    }
}
