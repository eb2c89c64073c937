package dev.curbcut.render.html;

import dev.curbcut.address.Setting;
import dev.curbcut.page.Remark;

/** Writes words of ours about a page. */
public final class Notes {
    private Notes() {}

    /** A remark of the model's; one that no catalogue knows is passed over. */
    static void remark(Html html, HtmlContext context, Remark remark) {
        if (remark.equals(Remark.UNSURE)) {
            html.open("p", "class", "note", "lang", context.uiLang()).text(context.say(remark.key()) + " ");
            html.element("a", context.say("about.full"), "href", context.self().apply(context.preferences().forOtherPages().with(Setting.VIEW, "full")));
            html.close().line();
        } else if (context.ui().has(remark.key())) {
            note(html, context, context.say(remark.key(), remark.arguments().toArray()));
        }
    }

    public static void note(Html html, HtmlContext context, String words) {
        html.element("p", words, "class", "note", "lang", context.uiLang()).line();
    }
}
