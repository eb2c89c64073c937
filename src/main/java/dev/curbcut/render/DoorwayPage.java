package dev.curbcut.render;

import dev.curbcut.page.Link;
import java.util.List;

/** The doorway: a form for a page's address, the sites offered, the display settings. */
final class DoorwayPage {
    private DoorwayPage() {}

    /** The main part; its form goes into slot 0. */
    static Html main(Manner manner, List<Link> sites) {
        var html = manner.html();
        html.element("h1", manner.say("doorway.title")).element("p", manner.say("doorway.explain")).line();
        if (!sites.isEmpty()) {
            html.element("h2", manner.say("doorway.sites")).open("ul", "class", "row");
            var lines = new InlineWriter(html, manner);
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
        return html;
    }

    /** One form: the address and how it is to be shown. */
    static Html form(Manner manner, SettingsForm settings) {
        var html = manner.html();
        html.open("form", "action", "/-/go", "method", "get", "class", "fill");
        html.open("div", "class", "field").element("label", manner.say("doorway.address"), "for", "address");
        html.open("input", "type", "text", "inputmode", "url", "id", "address", "name", "address", "autocomplete", "url",
                "spellcheck", "false", "aria-describedby", "address-hint");
        html.element("p", manner.say("doorway.hint"), "class", "hint", "id", "address-hint").close();
        html.open("p").element("button", manner.say("doorway.go"), "type", "submit").close();
        html.element("h2", manner.say("doorway.display"));
        settings.write(html);
        html.open("p").element("button", manner.say("doorway.go"), "type", "submit").close();
        return html.close();
    }
}
