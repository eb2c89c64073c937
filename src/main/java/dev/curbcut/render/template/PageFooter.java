package dev.curbcut.render.template;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Link;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.Changes;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.html.BlockWriter;
import dev.curbcut.render.html.FormWriter;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.InlineWriter;
import dev.curbcut.render.plain.ListedItem;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The end of a page: what the site says of itself, and an honest account of this copy. */
public final class PageFooter {
    private final Html html;
    private final HtmlContext context;

    public PageFooter(HtmlContext context) {
        this.context = context;
        html = context.html();
    }

    /** @param original the language that the page was written in */
    public Html write(Page page, String original, Rendering how, FormWriter forms, Set<String> anchors) {
        List<Link> links = SiteNavigation.foot(page);
        if (!page.colophon().isEmpty() || !links.isEmpty()) {
            html.open("section", "class", "colophon").element("h2", context.say("colophon"), "lang", context.uiLang());
            new BlockWriter(html, context, forms, "c", anchors).write(page.colophon());
            if (!links.isEmpty()) {
                SiteNavigation.row(html, context, new InlineWriter(html, context), links);
            }
            html.close().line();
        }
        html.open("section", "class", "about", "lang", context.uiLang()).element("h2", context.say("about"));
        html.open("p", "class", "original").element("a", context.say("about.original"), "href", page.address().toString(), "rel", "external noreferrer").close();
        if (how.fetched() != null) {
            html.element("p", context.say("about.fetched", context.ui().time(how.fetched(), page.address().host())));
        }
        if (how.changes() != null) {
            changed(how.changes(), page, original);
        }
        ReadingTime.of(page).ifPresent(time -> html.element("p", time.say(context.ui())));
        omitted(page);
        ways(page);
        return html.close().line();
    }

    /** Of our own pages and of notices: only the ways to others of ours. */
    public Html ours() {
        html.open("div", "class", "about", "lang", context.uiLang()).open("ul", "class", "row");
        own();
        return html.close().close().line();
    }

    /** Folded: the words of what changed, in the language they were read in. */
    private void changed(Changes changes, Page page, String original) {
        String since = context.ui().time(changes.since(), page.address().host());
        html.open("details", "class", "changes").element("summary", context.say("changes", since, changes.addedInAll(), changes.removedInAll()));
        passages("changes.added", changes.added(), changes.addedInAll(), original);
        passages("changes.removed", changes.removed(), changes.removedInAll(), original);
        html.close();
    }

    private void passages(String key, List<String> passages, int inAll, String lang) {
        if (inAll == 0) {
            return;
        }
        html.element("h3", context.say(key)).open("ul");
        passages.forEach(passage -> html.element("li", passage, "lang", lang));
        if (inAll > passages.size()) {
            html.element("li", context.say("changes.more", inAll - passages.size()));
        }
        html.close();
    }

    /** Folded: whoever misses something looks, and finds there the ways to all of the page. */
    private void omitted(Page page) {
        List<Omission> omitted = page.omitted();
        if (omitted.isEmpty()) {
            html.element("p", context.say("about.complete"));
            return;
        }
        html.open("details").element("summary", context.say("about.omitted", omitted.stream().mapToInt(Omission::count).sum())).open("ul");
        for (Omission omission : omitted) {
            String what = omission.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
            html.element("li", context.say("omission.count", context.say("omission." + what), omission.count()));
        }
        html.close();
        if (!page.everything() || page.kind() != Kind.DOCUMENT) {
            html.open("ul", "class", "row");
            whole(page);
            html.close();
        }
        html.close();
    }

    /** The ways to all that the page holds, and to what hinders readers in the original. */
    private void whole(Page page) {
        if (!page.everything()) {
            way("about.full", context.self().apply(context.preferences().forOtherPages().with(Setting.VIEW, "full")));
        }
        if (page.kind() != Kind.DOCUMENT) {
            way("about.report", context.self().apply(context.preferences().forOtherPages().with(Setting.VIEW, "report")));
        }
    }

    private void ways(Page page) {
        Preferences preferences = context.preferences();
        html.open("ul", "class", "row");
        if (page.everything()) {
            way("about.simple", context.self().apply(preferences.forOtherPages()));
        }
        if (page.omitted().isEmpty()) {
            whole(page);
        }
        way("about.text", context.self().apply(preferences.forOtherPages().with(Setting.VIEW, "text")));
        if (!ListedItem.of(page.blocks()).isEmpty()) {
            way("about.feed", context.self().apply(preferences.forOtherPages().with(Setting.VIEW, "feed")));
        }
        if (!context.search()) {
            way("about.reload", OwnLinks.reload(context.hrefs().links(), page.address(), preferences));
        }
        own();
        html.close();
    }

    /** The ways to our own pages. */
    private void own() {
        way("about.help", OwnLinks.guide(context.hrefs().links(), ReaderGuide.HELP, context.preferences()));
        way("about.statement", OwnLinks.guide(context.hrefs().links(), ReaderGuide.STATEMENT, context.preferences()));
        way("about.doorway", OwnLinks.doorway(context));
    }

    private void way(String key, String href) {
        html.open("li").element("a", context.say(key), "href", href).close();
    }
}
