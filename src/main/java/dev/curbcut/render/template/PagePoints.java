package dev.curbcut.render.template;

import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.Page;
import dev.curbcut.render.html.TextMarks;
import dev.curbcut.render.part.PageParts;
import dev.curbcut.render.point.Point;
import dev.curbcut.render.point.Points;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sentences that carry a page, where its reader wants them first, and the places in its text that they lead to.
 *
 * @param all in the order of matters; empty where they are not wanted
 */
public record PagePoints(List<Point> all) {
    /** @param wanted whether the reader has switched them on */
    public static PagePoints of(Page page, PageParts parts, boolean wanted) {
        return new PagePoints(wanted ? Points.of(parts, page.address().host(), page.lang(), LanguageTag.isCjk(page.lang())) : List.of());
    }

    /** What is marked in the texts of the part that is shown. */
    public TextMarks marks(Page page, PageParts parts) {
        return TextMarks.of(page.address().host(), page.blocks(), all.stream()
                .filter(point -> point.part() == parts.shown())
                .collect(Collectors.groupingBy(Point::paragraph, IdentityHashMap::new,
                        Collectors.mapping(point -> new TextMarks.Anchor(point.offset(), point.id()), Collectors.toList()))));
    }
}
