package dev.curbcut.render;

import dev.curbcut.page.Remark;

/** Writes words of ours about a page. */
final class Notes {
    private Notes() {}

    /** A remark of the model's; one that no catalogue knows is passed over. */
    static void remark(Html html, Manner manner, Remark remark) {
        if (manner.ui().has(remark.key())) {
            note(html, manner, manner.say(remark.key(), remark.arguments().toArray()));
        }
    }

    static void note(Html html, Manner manner, String words) {
        html.element("p", words, "class", "note", "lang", manner.uiLang()).line();
    }
}
