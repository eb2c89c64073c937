package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Page;
import dev.curbcut.theme.Themes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The end of a page: what the site says of itself, the theme switch, and an honest account of this copy. */
final class PageFooter {
    private final Html html;
    private final Manner manner;

    PageFooter(Manner manner) {
        this.manner = manner;
        html = manner.html();
    }

    Html write(Page page, Rendering how, FormWriter forms, Themes themes, Set<String> anchors) {
        if (!page.colophon().isEmpty()) {
            html.open("section", "class", "colophon").element("h2", manner.say("colophon"), "lang", manner.uiLang());
            new BlockWriter(html, manner, forms, "c", anchors).write(page.colophon());
            html.close().line();
        }
        ThemeSwitch.write(html, manner, themes);
        html.open("section", "class", "about", "lang", manner.uiLang()).element("h2", manner.say("about"));
        original(page.address(), how);
        omitted(page.omitted());
        ways(page);
        return html.close().line();
    }

    /** Of our own pages and of notices: only the way back and the switch. */
    Html ours(Themes themes) {
        ThemeSwitch.write(html, manner, themes);
        html.open("div", "class", "about", "lang", manner.uiLang()).open("ul", "class", "row");
        way("about.doorway", OwnLinks.doorway(manner));
        return html.close().close().line();
    }

    private void original(Address address, Rendering how) {
        html.open("p").element("a", manner.say("about.original", address.host()), "href", address.toString(), "rel", "external noreferrer").close();
        if (how.fetched() != null) {
            html.element("p", manner.say("about.fetched", address.host(), manner.ui().time(how.fetched())));
        }
        html.element("p", manner.say("about.how"));
    }

    private void omitted(List<Omission> omitted) {
        if (omitted.isEmpty()) {
            html.element("p", manner.say("about.complete"));
            return;
        }
        html.element("p", manner.say("about.omitted")).open("ul");
        for (Omission omission : omitted) {
            String what = omission.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
            html.element("li", manner.say("omission.count", manner.say("omission." + what), omission.count()));
        }
        html.close();
    }

    private void ways(Page page) {
        Preferences preferences = manner.preferences();
        html.open("ul", "class", "row");
        if (page.everything()) {
            way("about.simple", manner.self().apply(preferences.forOtherPages()));
        } else {
            way("about.full", manner.self().apply(preferences.forOtherPages().with(Setting.VIEW, "full")));
        }
        way("about.text", manner.self().apply(preferences.forOtherPages().with(Setting.VIEW, "text")));
        if (!ListedItem.of(page.blocks()).isEmpty()) {
            way("about.feed", manner.self().apply(preferences.forOtherPages().with(Setting.VIEW, "feed")));
        }
        if (page.kind() != Kind.DOCUMENT) {
            way("about.report", manner.self().apply(preferences.forOtherPages().with(Setting.VIEW, "report")));
        }
        way("about.settings", OwnLinks.settings(manner));
        way("about.doorway", OwnLinks.doorway(manner));
        html.close();
    }

    private void way(String key, String href) {
        html.open("li").element("a", manner.say(key), "href", href).close();
    }
}
