package dev.curbcut.render.own;

import dev.curbcut.page.Link;
import dev.curbcut.render.answer.Operator;
import dev.curbcut.render.html.Gate;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.InlineWriter;
import dev.curbcut.render.template.OperatorNote;
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
            OperatorNote.write(html, context, operator);
        }
        return html;
    }

    /** One form: the address and how it is to be shown. */
    public static Html form(HtmlContext context, SettingsForm settings) {
        var html = context.html();
        html.open("form", "action", context.hrefs().links().own("/-/go"), "method", "get", "class", "fill");
        AddressForm.field(html, context, null, false);
        html.open("p").element("button", context.say("doorway.go"), "type", "submit").close();
        html.open("details").element("summary", context.say("doorway.display"));
        settings.write(html, false);
        html.open("p").element("button", context.say("doorway.go"), "type", "submit").close();
        return html.close().close();
    }
}
