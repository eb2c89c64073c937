package dev.curbcut.reading.portal;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.LinkName;
import java.util.List;
import java.util.Set;

/** How many links of each sort stand in each part of a page; counted in one walk. */
final class LinkCounts {
    /** The weight of a link that is a headline. */
    private static final int HEADLINE = 40;

    private final int[] headlines;
    private final int[] articles;
    private final int[] pages;
    private final int[] otherSites;
    private final List<Box> boxes;
    private final Context context;

    LinkCounts(List<Box> boxes, Context context) {
        this.boxes = boxes;
        this.context = context;
        headlines = new int[boxes.size()];
        articles = new int[boxes.size()];
        pages = new int[boxes.size()];
        otherSites = new int[boxes.size()];
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.tag.equals("a") && box.links > 0) {
                Target target = context.target(box.element.attr("href"));
                headlines[i] = box.weight >= HEADLINE ? 1 : 0;
                articles[i] = box.weight > 0 && AddressShape.isArticle(target) && !LinkName.isBadge(target) ? 1 : 0;
                pages[i] = target instanceof Target.Web ? 1 : 0;
                otherSites[i] = AddressShape.isOtherSite(target, context.address()) ? 1 : 0;
            }
            if (box.parent != null) {
                int up = box.parent.order;
                headlines[up] += headlines[i];
                articles[up] += articles[i];
                pages[up] += pages[i];
                otherSites[up] += otherSites[i];
            }
        }
    }

    /** Links that are as long as headlines. */
    int headlines(Box box) {
        return headlines[box.order];
    }

    /** Whether it has headlines, articles, or anything under a heading. */
    boolean isNews(Box box) {
        return box.headings > 0 || headlines[box.order] > 0 || articles[box.order] > 0;
    }

    /** Links to pages. */
    int pages(Box box) {
        return pages[box.order];
    }

    /** Links to the first pages of other sites. */
    int otherSites(Box box) {
        return otherSites[box.order];
    }

    /** For each part how many of its links lead to one of these. */
    int[] known(Set<Target> targets) {
        int[] known = new int[boxes.size()];
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.tag.equals("a") && pages[i] > 0 && box.drop == null && targets.contains(context.target(box.element.attr("href")))) {
                known[i] = 1;
            }
            if (box.parent != null) {
                known[box.parent.order] += known[i];
            }
        }
        return known;
    }
}
