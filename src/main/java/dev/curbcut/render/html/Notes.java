package dev.curbcut.render.html;

import dev.curbcut.page.Remark;

/** Writes words of ours about a page. */
public final class Notes {
    private Notes() {}

    /** A remark of the model's; one that no catalogue knows is passed over. */
    static void remark(Html html, HtmlContext context, Remark remark) {
        if (context.ui().has(remark.key())) {
            note(html, context, context.say(remark.key(), remark.arguments().toArray()));
        }
    }

    public static void note(Html html, HtmlContext context, String words) {
        html.element("p", words, "class", "note", "lang", context.uiLang()).line();
    }
}
