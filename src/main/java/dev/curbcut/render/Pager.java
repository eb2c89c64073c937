package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.page.Pagination;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to the other pages of a list, in a landmark of its own. */
final class Pager {
    private Pager() {}

    static void write(Html html, Manner manner, Pagination pages) {
        String where = PageTitle.where(manner.ui(), pages);
        if (!where.isEmpty() && pages.numbered().isEmpty() && Stream.of(pages.first(), pages.previous(), pages.next(), pages.last()).allMatch(Objects::isNull)) {
            Notes.note(html, manner, manner.say("pages.script", where));
            return;
        }
        html.open("nav", "class", "pages", "aria-label", manner.say("pages"), "lang", manner.uiLang());
        if (!where.isEmpty()) {
            html.element("p", where);
        }
        html.open("ul", "class", "row");
        step(html, manner, "pages.first", pages.first());
        step(html, manner, "pages.previous", pages.previous());
        for (Pagination.Numbered numbered : pages.numbered()) {
            html.open("li");
            if (pages.page() != null && pages.page() == numbered.page()) {
                html.element("span", manner.say("pages.number", numbered.page()), "aria-current", "page");
            } else {
                html.element("a", manner.say("pages.number", numbered.page()), "href", manner.hrefs().page(numbered.address()).url());
            }
            html.close();
        }
        step(html, manner, "pages.next", pages.next());
        step(html, manner, "pages.last", pages.last());
        html.close().close().line();
    }

    private static void step(Html html, Manner manner, String key, @Nullable Address to) {
        if (to != null) {
            html.open("li").element("a", manner.say(key), "href", manner.hrefs().page(to).url()).close();
        }
    }
}
