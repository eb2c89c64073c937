package dev.curbcut.render.template;

import dev.curbcut.render.html.FormWriter;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import java.util.List;

/** What the origin says is wrong with what was sent, before all else that it says, each with a link to its field (WCAG 3.3.1). */
final class Mistakes {
    private Mistakes() {}

    static void write(Html html, HtmlContext context, List<FormWriter.Mistake> mistakes) {
        if (mistakes.isEmpty()) {
            return;
        }
        html.open("section", "class", "errors", "aria-labelledby", "errors");
        html.element("h2", context.say("form.errors"), "id", "errors", "lang", context.uiLang()).open("ul");
        for (FormWriter.Mistake mistake : mistakes) {
            html.open("li").element("a", mistake.words(), "href", "#" + mistake.id(), "lang", mistake.lang()).close();
        }
        html.close().close().line();
    }
}
