package dev.curbcut.render.template;

import dev.curbcut.address.Address;
import dev.curbcut.page.Pagination;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.Notes;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to the other pages of a list, in a landmark of its own. */
final class Pager {
    private Pager() {}

    static void write(Html html, HtmlContext context, Pagination pages) {
        String where = PageTitle.where(context.ui(), pages);
        if (!where.isEmpty() && pages.numbered().isEmpty() && Stream.of(pages.first(), pages.previous(), pages.next(), pages.last()).allMatch(Objects::isNull)) {
            Notes.note(html, context, context.say("pages.script", where));
            return;
        }
        html.open("nav", "class", "pages", "aria-label", context.say("pages"), "lang", context.uiLang());
        if (!where.isEmpty()) {
            html.element("p", where);
        }
        html.open("ul", "class", "row");
        step(html, context, "pages.first", pages.first());
        step(html, context, "pages.previous", pages.previous());
        for (Pagination.Numbered numbered : pages.numbered()) {
            html.open("li");
            if (pages.page() != null && pages.page() == numbered.page()) {
                html.element("span", context.say("pages.number", numbered.page()), "aria-current", "page");
            } else {
                html.element("a", context.say("pages.number", numbered.page()), "href", context.hrefs().page(numbered.address()).url());
            }
            html.close();
        }
        step(html, context, "pages.next", pages.next());
        step(html, context, "pages.last", pages.last());
        html.close().close().line();
    }

    private static void step(Html html, HtmlContext context, String key, @Nullable Address to) {
        if (to != null) {
            html.open("li").element("a", context.say(key), "href", context.hrefs().page(to).url()).close();
        }
    }
}
