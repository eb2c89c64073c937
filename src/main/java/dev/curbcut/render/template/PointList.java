package dev.curbcut.render.template;

import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.PinyinReadings;
import dev.curbcut.render.part.PageParts;
import dev.curbcut.render.point.Point;
import java.util.List;

/** The sentences that carry a long page, before its text: each under what it answers, as the page has it, and the way to where it stands. */
final class PointList {
    private PointList() {}

    static void write(Html html, HtmlContext context, List<Point> points, PageParts parts) {
        if (points.isEmpty() || parts.shown() != 1) {
            return;
        }
        html.open("section", "class", "points", "aria-labelledby", "points");
        html.element("h2", context.say("points"), "id", "points", "lang", context.uiLang());
        html.open("dl", "class", "fields");
        for (Point point : points) {
            html.open("div").element("dt", context.say("points." + point.matter().key()), "lang", context.uiLang());
            String url = point.part() == parts.shown() ? "" : PartLinks.url(context, point.part());
            html.open("dd").open("a", "href", url + "#" + point.id());
            PinyinReadings.write(html, context, point.sentence());
            html.close().close().close();
        }
        html.close().close().line();
    }
}
