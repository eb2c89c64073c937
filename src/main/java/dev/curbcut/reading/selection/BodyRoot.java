package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.table.LayoutTable;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the body: from the page's own down into the densest part, as long as next to nothing is lost. */
final class BodyRoot {
    /** What a page says before its main part: running text at least, and links at most. */
    private static final int LEAST_INTRODUCTION = 60;
    private static final int MOST_LINKS = 10;

    /** Running text of a part that is the body, at least; of a notice with its title and its day. */
    private static final int LEAST_TEXT = 60;
    private static final int LEAST_NOTICE = 20;

    /** Weight of what a site says of its rights below a text, at most. */
    private static final int LONGEST_NOTICE = 900;

    /** What stands beside a part and its lead and would come with them, of what the part says, at most. */
    private static final double MOST_OTHERS = .05;

    /** Words beside a part that are not left for it, from this weight on. */
    private static final int LEAST_WORDS = 100;

    /** Weight of the main part that holds the page's title, at least, however much stands around it: offers, questions, a site's foot. */
    private static final int LEAST_MAIN = 150;

    /** The share of what a page of many things says that may be all of it, at least: it says little in running text. */
    private static final double LEAST_RANGE = .9;

    /** The share of what stands below a title in its column that is all of it. */
    private static final double ALL = .95;

    /** Weight of a line between a title and a part that leads to it, at least. */
    private static final int LEAST_LEAD = 12;

    /** What the part says that holds the title and all running text, of all that the page says and of what stands in no link, at least. */
    private static final double MOST_OF_ALL = .4;
    private static final double MOST_WORDS = .6;

    /** Links to choose from at least, and the weight of the words of each. */
    private static final int CHOICES = 4;
    private static final int CHOICE = 40;

    /** Cards below a title and what is said of them all, at least. */
    private static final int CARDS = 6;

    private final List<Box> boxes;
    private final @Nullable Box title;
    private final Box page;
    private final boolean forum;
    private final boolean goods;
    private final boolean range;
    private final boolean text;
    private final boolean dated;
    private final @Nullable Votes votes;
    private final Trace trace;

    private BodyRoot(List<Box> boxes, @Nullable Box title, Evidence evidence, Trace trace) {
        Genre genre = evidence.genre();
        this.boxes = boxes;
        this.title = title;
        this.page = boxes.getFirst();
        this.votes = evidence.isText() && evidence.dated() && title != null ? new Votes(boxes, title) : null;
        this.trace = trace;
        this.forum = genre == Genre.TALK;
        this.goods = genre == Genre.GOODS;
        this.range = genre == Genre.RANGE;
        this.text = evidence.isText();
        this.dated = evidence.dated();
    }

    static Box of(List<Box> boxes, @Nullable Box title, Evidence evidence, Trace trace) {
        Box goods = evidence.genre() == Genre.GOODS ? ProductParts.scope(boxes) : null;
        return goods != null ? goods : new BodyRoot(boxes, title, evidence, trace).column();
    }

    /** The densest part; of a text whose title stands in it the column of the title, where nothing else is said beside that. */
    private Box column() {
        Box root = root();
        if (!text || !dated || title == null || !root.holdsTitle) {
            return root;
        }
        Box column = TitleColumn.within(boxes, root, title);
        if (column != root) {
            trace.add(column.element, () -> "the column of the title: links and the site's own words stand beside it");
        }
        return column;
    }

    private Box root() {
        Box at = page;
        while (true) {
            Box column = votes == null ? null : votes.within(at);
            if (column != null) {
                trace.add(column.element, () -> "the column of the text: " + votes.of(column) + " votes of paragraphs");
                at = column;
                continue;
            }
            Box best = null;
            double most = 0;
            for (Box child : at.children) {
                if (child.drop == null && (child.block || child.holdsBlock) && canBeBody(child)) {
                    double score = child.prose / threshold(child);
                    if (score > most && !isNotice(child)) {
                        most = score;
                        best = child;
                    }
                }
            }
            for (Box child : at.children) {
                if (child.drop == null && child.holdsMain && ((child.holdsTitle || title == null) && child.weight >= LEAST_MAIN || child.weight * 4 > at.weight || child.prose * 4 > at.prose)) {
                    if (isIntroduced(child)) {
                        trace.add(child.element, () -> "vote for the body: the main part, but the title's part before it introduces it");
                        return at;
                    }
                    best = child;
                    most = Double.MAX_VALUE;
                }
            }
            if (best == null) {
                return at;
            }
            if (most != Double.MAX_VALUE) {
                boolean enough = best.prose >= threshold(best) * at.prose && best.prose >= (text && dated && best.holdsTitle ? LEAST_NOTICE : LEAST_TEXT)
                        && (best.prose >= 1200
                                || best.weight >= .5 * at.weight
                                || text && words(best) >= .5 * words(at)
                                || dated && best.holdsTitle && best.prose == at.prose && best.weight >= MOST_OF_ALL * at.weight && words(best) >= MOST_WORDS * words(at)
                                || best.signal == Signal.BODY && best.prose >= 100 && best.weight >= .15 * at.weight
                                || best.holdsTitle && best.tag.equals("article") && (best.prose >= 200 || best.prose * 2 >= at.prose));
                Box voted = best;
                Box within = at;
                trace.add(voted.element, () -> "vote for the body: running text " + voted.prose + " of " + within.prose + ", weight " + voted.weight + " of " + within.weight
                        + ", needs a share of " + threshold(voted) + (voted.holdsTitle ? ", holds the title" : "") + (enough ? "" : "; not enough"));
                if (!enough || range && best.weight < LEAST_RANGE * at.weight || leavesChoices(at, best) || leavesLead(at, best) || leavesCards(at, best) || leavesColumn(at, best) || leavesWords(at, best) || best.tag.equals("article") && !best.holdsTitle && hasPeer(best)) {
                    return at;
                }
            }
            at = best;
        }
    }

    /** Whether a part is what a site writes below each of its texts, however little the text itself says: a picture, a document to take along. */
    private boolean isNotice(Box part) {
        return text && dated && !part.holdsTitle && part.weight <= LONGEST_NOTICE && Phrases.isRightsNotice(part.line());
    }

    /** What a part says besides its links: on a page that is one text, links' words weigh nothing. */
    private static int words(Box box) {
        return box.weight - box.linkWeight;
    }

    /** Whether links stand beside a part that say what there is to choose from: many of them, of many words each, and much of what is said. */
    private boolean leavesChoices(Box at, Box part) {
        return goods && at.children.stream().anyMatch(child -> child != part && child.drop == null && child.links >= CHOICES
                && child.linkWeight > child.links * CHOICE && child.linkWeight * 5 > at.weight);
    }

    /** Whether the page's title stands in a part before it, with what it says of all that comes: little else would come with it. */
    private boolean leavesLead(Box at, Box part) {
        int others = at.children.stream().filter(child -> child != part && !child.holdsTitle && child.drop == null).mapToInt(child -> child.weight).sum();
        return !text && !goods && at.holdsTitle && !part.holdsTitle && others <= MOST_OTHERS * part.weight && isIntroduced(part);
    }

    /** Whether cards stand beside a part, below the page's title: each with a picture or a heading, and a link to what it shows. They say more than the part does. */
    private boolean leavesCards(Box at, Box part) {
        return !dated && at.holdsTitle && at.children.stream().anyMatch(child -> child != part && child.drop == null && (part.holdsTitle
                ? child.order > part.order && child.weight * 2 > part.weight && areCards(child, CARDS)
                : child.weight > part.weight && (child.titleLinks >= CHOICES || areCards(child, CHOICES))));
    }

    /** Whether a part stands below the page's title in one column with headings of other parts, with what leads to it, or with cards: then the column is the body. */
    private boolean leavesColumn(Box at, Box part) {
        if (text || title == null || title.parent != at || part.order < title.order || part.signal == Signal.BODY || part.weight >= ALL * at.weight) {
            return false;
        }
        return at.children.stream().anyMatch(peer -> peer != part && peer.order > title.order && peer.drop == null && peer.weight > 0
                && (Tags.isHeading(peer.tag) && peer.links == 0 || peer.order < part.order && (peer.linkShare() < .5 && peer.weight >= LEAST_LEAD || peer.prose == 0 && areCards(peer, CHOICES))));
    }

    /** Whether several things are shown in it, each with a picture and a link to it. */
    private static boolean areCards(Box box, int least) {
        return box.images >= least && box.links >= least && box.images * 3 >= box.links;
    }

    private boolean canBeBody(Box box) {
        return switch (box.tag) {
            case "table" -> LayoutTable.is(box);
            case "ul", "ol", "li" -> box.prose > 0 && (box.headings > 0 && !box.linkHeavy() || text && isColumn(box));
            case "p", "pre", "blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6" -> false;
            default -> true;
        };
    }

    /** Whether it holds the columns of a page, or is the one with its text: one of the items says something, the others lead elsewhere. */
    private static boolean isColumn(Box box) {
        Box list = box.tag.equals("li") ? box.parent : box;
        return list != null && list.children.stream().filter(item -> item.drop == null && item.prose > 0).count() == 1
                && list.children.stream().anyMatch(item -> item.drop == null && item.prose == 0 && item.links > 1);
    }

    /** Whether words stand beside a part, where the page's title stands as well, that are neither links nor few. */
    private static boolean leavesWords(Box at, Box part) {
        if (!at.holdsTitle || part.holdsTitle || part.signal == Signal.BODY) {
            return false;
        }
        int words = 0;
        for (Box child : at.children) {
            if (child != part && child.drop == null && !Tags.isSilent(child.tag)) {
                words += child.weight - child.linkWeight;
            }
        }
        return words > LEAST_WORDS && words * 5 > part.weight;
    }

    /** Whether the page's title stands before a part, with what it says of all that comes. */
    private static boolean isIntroduced(Box part) {
        for (Box peer : part.parent == null ? List.<Box>of() : part.parent.children.subList(0, part.index)) {
            if (peer.drop == null && peer.holdsTitle && peer.prose >= LEAST_INTRODUCTION && peer.linkShare() < .5 && peer.links <= MOST_LINKS) {
                return true;
            }
        }
        return false;
    }

    /** Whether another of the same kind stands beside it. */
    private static boolean hasPeer(Box box) {
        for (Box peer : box.parent == null ? List.<Box>of() : box.parent.children) {
            if (peer != box && peer.drop == null && peer.tag.equals(box.tag) && peer.weight * 6 > box.weight) {
                return true;
            }
        }
        return false;
    }

    private double threshold(Box box) {
        if (forum) {
            return box.tag.equals("main") ? .5 : .93;
        }
        boolean article = box.tag.equals("main") || box.tag.equals("article");
        if (box.holdsTitle) {
            return article ? .12 : box.signal == Signal.BODY ? .2 : box.signal == Signal.CONTENT ? .25 : box.prose < 600 ? .9 : .5;
        }
        return box.signal == Signal.BODY ? .4 : article ? .5 : box.signal == Signal.CONTENT ? .75 : .9;
    }
}
