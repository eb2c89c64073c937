package dev.curbcut.render.template;

import dev.curbcut.address.Address;
import dev.curbcut.page.Kind;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.answer.LanguageNames;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.InlineWriter;
import dev.curbcut.render.html.PinyinReadings;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The links around a page: the breadcrumb before it, every other group after it under one landmark. */
public final class SiteNavigation {
    private SiteNavigation() {}

    /** The way to the page, without the page itself, which its title says, and without the site's home, which its name leads to. */
    public static Html crumbs(HtmlContext context, Page page) {
        var html = context.html();
        List<Link> crumbs = page.breadcrumb().stream().filter(crumb -> !isSaid(crumb, page)).toList();
        if (crumbs.isEmpty()) {
            return html;
        }
        html.open("nav", "class", "crumbs", "aria-label", context.say("crumbs"), "lang", context.uiLang());
        html.open("ol", "lang", context.lang());
        var lines = new InlineWriter(html, context);
        crumbs.forEach(crumb -> link(html, context, lines, crumb));
        return html.close().close().line();
    }

    private static boolean isSaid(Link crumb, Page page) {
        boolean home = crumb.target() instanceof Target.Web web && web.address().equals(Address.of(page.address().origin() + "/"));
        return home || crumb.text().strip().equals(page.title().strip())
                || crumb.target() instanceof Target.Web to && to.address().equals(page.address());
    }

    public static Html after(HtmlContext context, Page page) {
        var html = context.html();
        List<Navigation> groups = page.navigation().stream()
                .filter(group -> !group.links().isEmpty() && !isFoot(group))
                .sorted(Comparator.comparing(group -> !isMenu(group))) // what has no name of its own stands right below the name of all
                .toList();
        if (groups.isEmpty() && page.languages().isEmpty()) {
            return html;
        }
        html.open("nav", "class", "around", "aria-labelledby", "around").open("div", "class", "inside");
        html.element("h2", context.say(page.kind() == Kind.HUB ? "region.navigation" : "navigation"), "id", "around", "lang", context.uiLang());
        var lines = new InlineWriter(html, context);
        for (Navigation group : groups) {
            if (isMenu(group)) {
                html.line();
            } else if (group.title().isBlank()) {
                String role = group.role().name().toLowerCase(Locale.ROOT);
                html.element("h3", context.say("navigation." + role), "lang", context.uiLang());
            } else {
                html.open("h3");
                PinyinReadings.write(html, context, group.title());
                html.close();
            }
            row(html, context, lines, group.links());
        }
        languages(html, context, page.languages());
        return html.close().close().line();
    }

    /** Links of the site's foot that have no name of their own: they stand with the foot's words. */
    static List<Link> foot(Page page) {
        return page.navigation().stream().filter(SiteNavigation::isFoot).flatMap(group -> group.links().stream()).toList();
    }

    private static boolean isFoot(Navigation group) {
        return group.role() == Navigation.Role.FOOTER && group.title().isBlank();
    }

    /** The site's menu: what all the links are called says what it is. */
    private static boolean isMenu(Navigation group) {
        return group.role() == Navigation.Role.SITE && group.title().isBlank();
    }

    static void row(Html html, HtmlContext context, InlineWriter lines, List<Link> links) {
        html.open("ul", "class", "row");
        links.forEach(link -> link(html, context, lines, link));
        html.close().line();
    }

    private static void languages(Html html, HtmlContext context, List<LanguageVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        html.element("h3", context.say("navigation.languages"), "lang", context.uiLang()).open("ul", "class", "row");
        for (LanguageVersion version : versions) {
            Hrefs.Href href = context.hrefs().page(version.address());
            html.open("li").element("a", LanguageNames.ownName(version.lang()), "href", href.url(), "rel", href.external() ? "external noreferrer" : null,
                    "lang", version.lang(), "hreflang", version.lang()).close();
        }
        html.close();
    }

    private static void link(Html html, HtmlContext context, InlineWriter lines, Link link) {
        html.open("li");
        if (link.target() == null) {
            html.open("span", "lang", link.lang());
            PinyinReadings.write(html, context, link.text());
            html.close();
        } else {
            lines.open(link.target(), link.lang());
            PinyinReadings.write(html, context, link.text());
            lines.kind(link.target(), null);
            lines.close();
        }
        html.close();
    }
}
