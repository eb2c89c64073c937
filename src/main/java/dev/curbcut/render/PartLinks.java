package dev.curbcut.render;

import dev.curbcut.address.Setting;

/** Where a reader of a long page is, and the ways to its other parts. */
record PartLinks(Html html, Manner manner, Parts parts) {
    /** Up to so many parts each has a link of its own. */
    private static final int MOST = 12;

    /** Said before the body. */
    void where() {
        if (parts.isBeyond()) {
            Notes.note(html, manner, manner.say(parts.isLong() ? "part.beyond" : "part.only", parts.count()));
        }
        if (parts.isLong()) {
            html.open("p", "class", "part", "lang", manner.uiLang()).text(manner.say("part.of", parts.shown(), parts.count()) + " ");
            html.element("a", manner.say("part.all"), "href", all()).close().line();
        }
    }

    /** The ways on, behind the body: first the one that most readers want. */
    void ways() {
        if (!parts.isLong()) {
            return;
        }
        html.open("nav", "class", "pages", "aria-label", manner.say("parts"), "lang", manner.uiLang());
        html.element("p", manner.say("part.of", parts.shown(), parts.count())).open("ul", "class", "row");
        if (parts.shown() < parts.count()) {
            way(manner.say("part.next"), to(parts.shown() + 1));
        }
        if (parts.shown() > 1) {
            way(manner.say("part.previous"), to(parts.shown() - 1));
        }
        if (parts.count() <= MOST) {
            numbers();
        } else {
            way(manner.say("part.first"), to(1));
            way(manner.say("part.last"), to(parts.count()));
        }
        way(manner.say("part.all"), all());
        html.close().close().line();
    }

    private void numbers() {
        for (int part = 1; part <= parts.count(); part++) {
            if (part == parts.shown()) {
                html.open("li").element("span", manner.say("part.at", part), "aria-current", "page").close();
            } else {
                way(manner.say("part.at", part), to(part));
            }
        }
    }

    private void way(String words, String href) {
        html.open("li").element("a", words, "href", href).close();
    }

    private String to(int part) {
        return url(manner, part) + "#content";
    }

    private String all() {
        return manner.self().apply(manner.preferences().with(Setting.PART, "all"));
    }

    /** The URL of a part. */
    static String url(Manner manner, int part) {
        return manner.self().apply(manner.preferences().with(Setting.PART, Integer.toString(part)));
    }
}
