package dev.curbcut.render.template;

import dev.curbcut.render.answer.Operator;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;

/** Who runs this server, how to reach them, and what they do with data: as far as they say so. */
public final class OperatorNote {
    private OperatorNote() {}

    /** Writes a heading and a list of what is known. */
    public static void write(Html html, HtmlContext context, Operator operator) {
        html.element("h2", context.say("operator.title")).open("ul", "class", "row");
        if (!operator.name().isEmpty()) {
            html.element("li", context.say("operator.name", operator.name()));
        }
        if (!operator.contact().isEmpty()) {
            html.open("li").element("a", context.say("operator.contact", operator.contact()), "href", operator.contactLink()).close();
        }
        if (!operator.privacy().isEmpty()) {
            html.open("li").element("a", context.say("operator.privacy"), "href", operator.privacy()).close();
        }
        html.close().line();
    }
}
