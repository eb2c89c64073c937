package dev.curbcut.render;

import dev.curbcut.page.LanguageVersion;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation;
import dev.curbcut.page.Page;
import java.util.List;
import java.util.Locale;

/** The links around a page: the breadcrumb before it, every other group after it under one landmark. */
final class SiteNavigation {
    private SiteNavigation() {}

    static Html crumbs(Manner manner, List<Link> crumbs) {
        var html = manner.html();
        if (crumbs.isEmpty()) {
            return html;
        }
        html.open("nav", "class", "crumbs", "aria-label", manner.say("crumbs"), "lang", manner.uiLang());
        html.open("ol", "lang", manner.lang());
        var lines = new InlineWriter(html, manner);
        crumbs.forEach(crumb -> link(html, manner, lines, crumb));
        return html.close().close().line();
    }

    static Html after(Manner manner, Page page) {
        var html = manner.html();
        List<Navigation> groups = page.navigation().stream().filter(group -> !group.links().isEmpty()).toList();
        if (groups.isEmpty() && page.languages().isEmpty()) {
            return html;
        }
        html.open("nav", "class", "around", "aria-labelledby", "around").open("div", "class", "inside");
        html.element("h2", manner.say("navigation"), "id", "around", "lang", manner.uiLang());
        var lines = new InlineWriter(html, manner);
        for (Navigation group : groups) {
            if (group.title().isBlank()) {
                String role = group.role().name().toLowerCase(Locale.ROOT);
                html.element("h3", manner.say("navigation." + role), "lang", manner.uiLang());
            } else {
                html.open("h3");
                Readings.write(html, manner, group.title());
                html.close();
            }
            html.open("ul", "class", "row");
            group.links().forEach(link -> link(html, manner, lines, link));
            html.close().line();
        }
        languages(html, manner, page.languages());
        return html.close().close().line();
    }

    private static void languages(Html html, Manner manner, List<LanguageVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        html.element("h3", manner.say("navigation.languages"), "lang", manner.uiLang()).open("ul", "class", "row");
        for (LanguageVersion version : versions) {
            Hrefs.Href href = manner.hrefs().page(version.address());
            html.open("li").element("a", Languages.ownName(version.lang()), "href", href.url(), "rel", href.external() ? "external noreferrer" : null,
                    "lang", version.lang(), "hreflang", version.lang()).close();
        }
        html.close();
    }

    private static void link(Html html, Manner manner, InlineWriter lines, Link link) {
        html.open("li");
        if (link.target() == null) {
            html.open("span", "lang", link.lang());
            Readings.write(html, manner, link.text());
            html.close();
        } else {
            lines.open(link.target(), link.lang());
            Readings.write(html, manner, link.text());
            lines.kind(link.target(), null);
            lines.close();
        }
        html.close();
    }
}
