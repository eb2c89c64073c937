package dev.curbcut.render.template;

import dev.curbcut.address.Setting;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.Notes;
import dev.curbcut.render.part.PageParts;

/** Where a reader of a long page is, and the ways to its other parts. */
record PartLinks(Html html, HtmlContext context, PageParts parts) {
    /** Up to so many parts each has a link of its own. */
    private static final int MOST = 12;

    /** Said before the body. */
    void where() {
        if (parts.isBeyond()) {
            Notes.note(html, context, context.say(parts.isLong() ? "part.beyond" : "part.only", parts.count()));
        }
        if (parts.isLong()) {
            html.open("p", "class", "part", "lang", context.uiLang()).text(context.say("part.of", parts.shown(), parts.count()) + " ");
            html.element("a", context.say("part.all"), "href", all()).close().line();
        }
    }

    /** The ways on, behind the body: first the one that most readers want. */
    void ways() {
        if (!parts.isLong()) {
            return;
        }
        html.open("nav", "class", "pages", "aria-label", context.say("parts"), "lang", context.uiLang());
        html.element("p", context.say("part.of", parts.shown(), parts.count())).open("ul", "class", "row");
        if (parts.shown() < parts.count()) {
            way(context.say("part.next"), to(parts.shown() + 1));
        }
        if (parts.shown() > 1) {
            way(context.say("part.previous"), to(parts.shown() - 1));
        }
        if (parts.count() <= MOST) {
            numbers();
        } else {
            way(context.say("part.first"), to(1));
            way(context.say("part.last"), to(parts.count()));
        }
        way(context.say("part.all"), all());
        html.close().close().line();
    }

    private void numbers() {
        for (int part = 1; part <= parts.count(); part++) {
            if (part == parts.shown()) {
                html.open("li").element("span", context.say("part.at", part), "aria-current", "page").close();
            } else {
                way(context.say("part.at", part), to(part));
            }
        }
    }

    private void way(String words, String href) {
        html.open("li").element("a", words, "href", href).close();
    }

    private String to(int part) {
        return url(context, part) + "#content";
    }

    private String all() {
        return context.self().apply(context.preferences().with(Setting.PART, "all"));
    }

    /** The URL of a part. */
    static String url(HtmlContext context, int part) {
        return context.self().apply(context.preferences().with(Setting.PART, Integer.toString(part)));
    }
}
