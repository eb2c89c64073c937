package dev.curbcut.reading;

import dev.curbcut.reading.Box.Drop;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses which part of a page is its body: what is surely something else goes first, then the densest part is found. */
final class Selection {
    private static final Pattern FOOT = Pattern.compile("主办|承办|版权所有|ICP备|网站标识码|公网安备|©|[Cc]opyright|All [Rr]ights [Rr]eserved");

    private static final Pattern CONSENT = Pattern.compile("cookie|consent|onetrust|gdpr|didomi|truste|cmp-", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTER = Pattern.compile("\\b(?:username|author|byline|poster)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Box> boxes;
    private final Box page;
    private final boolean forum;
    private final boolean talk;
    private final int total;
    private final int weight;
    private final @Nullable Box title;

    private Selection(List<Box> boxes, String documentTitle, boolean forum) {
        this.boxes = boxes;
        this.page = boxes.getFirst();
        this.forum = forum;
        this.talk = forum && isTalk(boxes);
        this.total = page.prose;
        this.weight = page.weight;
        this.title = TitleBox.find(boxes, documentTitle);
    }

    /** Writes the verdicts into the boxes and gives the body's root. */
    static Box of(List<Box> boxes, String documentTitle, Claims claims, boolean forum) {
        claimed(boxes, claims);
        Selection selection = new Selection(boxes, documentTitle, forum);
        for (Box b = selection.title; b != null; b = b.parent) {
            b.holdsTitle = true;
        }
        for (Box box : boxes) {
            if (box.tag.equals("main")) {
                for (Box b = box; b != null && !b.holdsMain; b = b.parent) {
                    b.holdsMain = true;
                }
            }
        }
        selection.judge();
        Box root = selection.root();
        if (selection.title != null) {
            drop(selection.title, Drop.CLAIMED);
        }
        Pruning.prune(boxes, root, forum);
        return root;
    }

    private static void claimed(List<Box> boxes, Claims claims) {
        if (claims.all().isEmpty()) {
            return;
        }
        Box page = boxes.getFirst();
        int prose = page.prose;
        int weight = page.weight;
        for (Box box : boxes) {
            if (box.parent != null && box.parent.drop == null && (box.prose > 200 && box.prose * 3 > prose || box.weight > 600 && box.weight * 2 > weight)) {
                continue; // whatever was read from it, it holds more than that
            }
            if (box.drop == null && (box.parent != null && box.parent.drop != null || isClaimed(box, claims))) {
                if (box.parent != null && box.parent.drop != null) {
                    box.drop = Drop.CLAIMED;
                } else {
                    drop(box, Drop.CLAIMED);
                }
            }
        }
    }

    /** A title within the body, written as its first lines, is part of the document. */
    private static boolean isClaimed(Box box, Claims claims) {
        Claims.Role role = claims.of(box.element).orElse(null);
        if (role != Claims.Role.TITLE || Tags.isHeading(box.tag)) {
            return role != null;
        }
        for (Box up = box.parent; up != null; up = up.parent) {
            if (up.signal == Signal.BODY) {
                return false;
            }
        }
        return true;
    }

    private void judge() {
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.drop != null) {
                continue;
            }
            if (box.parent != null && box.parent.drop != null) {
                box.drop = box.parent.drop;
                continue;
            }
            Drop drop = verdict(box);
            if (drop != null) {
                drop(box, drop);
            }
        }
    }

    static void drop(Box box, Drop drop) {
        box.drop = drop;
        for (Box up = box.parent; up != null; up = up.parent) {
            up.pruned = true;
            up.prose -= box.prose;
            up.weight -= box.weight;
            up.linkWeight -= box.linkWeight;
            up.links -= box.links;
            up.titleLinks -= box.titleLinks;
        }
    }

    private @Nullable Drop verdict(Box box) {
        if (box.holdsMain || box.holdsTitle && box.prose > 0) {
            return null;
        }
        double share = share(box);
        if (box.hidden && share < .3 && !Hidden.isFolded(box.element)) {
            return Drop.HIDDEN;
        }
        boolean dense = box.linkShare() > .5;
        switch (box.tag) {
            case "nav" -> {
                return dense || share < .3 ? Drop.NAVIGATION : null;
            }
            case "footer" -> {
                return dense || share < .4 ? Drop.SITE : null;
            }
            case "header" -> {
                return !inContent(box) && (dense || share < .1) ? Drop.SITE : null;
            }
            case "aside" -> {
                return !forum && (dense || share < .3) ? Drop.ASIDE : null;
            }
            case "noscript" -> {
                return share < .5 ? Drop.DUPLICATE : null;
            }
            case "dialog" -> {
                return Drop.POPUP;
            }
            case "form" -> {
                return share < .2 && !Forms.isFrame(box.element) && (box.links < 3 || box.fields * 2 > box.links) ? Drop.CONTROL : null;
            }
            case "button", "select", "textarea", "input", "option", "label" -> {
                boolean question = box.parent != null && Tags.isHeading(box.parent.tag); // the head of an accordion's part
                return share < .1 && !question ? Drop.CONTROL : null;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote" -> {
                return null;
            }
            default -> {}
        }
        return switch (box.signal) {
            case NONE, BODY, CONTENT -> null;
            case NAVIGATION -> (share < .15 || dense && box.prose == 0) && (box.linkShare() > .3 || box.weight < 60) ? Drop.NAVIGATION : null;
            case SITE -> (share < .1 || dense && box.prose == 0 || share < .5 && isFoot(box)) && !inContent(box) ? Drop.SITE : null;
            case SIDE -> share < .2 ? Drop.ASIDE : null;
            case SHARE -> share < .05 ? Drop.SHARE : null;
            case RELATED -> share < .2 ? Drop.NAVIGATION : null;
            case COMMENTS -> share < .4 && !(forum && (talk || inComments(box))) ? Drop.COMMENTS : null;
            case ADVERTISEMENT -> share < .1 ? Drop.ADVERTISEMENT : null;
            case POPUP -> share < .4 || isConsent(box) ? Drop.POPUP : null;
            case CONTROL -> share < .05 && !(forum && isPoster(box)) ? Drop.CONTROL : null;
        };
    }

    /** Whether a part asks for leave to set cookies, while the page says something else as well. */
    private boolean isConsent(Box box) {
        return CONSENT.matcher(box.element.className() + ' ' + box.element.id()).find() && weight - box.weight > 200;
    }

    /** Who wrote a post, and when. */
    private static boolean isPoster(Box box) {
        return box.weight < 60 && box.fields == 0 && POSTER.matcher(box.element.className()).find();
    }

    /** Whether most of what is said on a page stands in parts named as comments. */
    private static boolean isTalk(List<Box> boxes) {
        int prose = 0;
        for (Box box : boxes) {
            if (box.signal == Signal.COMMENTS && !inComments(box)) {
                prose += box.prose;
            }
        }
        return prose * 2 > boxes.getFirst().prose;
    }

    /** Whether a part speaks of the site: who hosts it, under which licence. */
    private static boolean isFoot(Box box) {
        return box.weight < 2000 && FOOT.matcher(box.element.text()).find();
    }

    /** Share of the page's running text; where there is hardly any, of all its text. */
    private double share(Box box) {
        return total >= 400 ? (double) box.prose / total : (double) box.weight / Math.max(1, weight);
    }

    private static boolean inComments(Box box) {
        for (Box up = box.parent; up != null; up = up.parent) {
            if (up.signal == Signal.COMMENTS) {
                return true;
            }
        }
        return false;
    }

    private static boolean inContent(Box box) {
        for (Box up = box.parent; up != null; up = up.parent) {
            if (up.tag.equals("main") || up.tag.equals("article") || up.tag.equals("section") || up.signal == Signal.CONTENT || up.signal == Signal.BODY) {
                return !up.tag.equals("body");
            }
        }
        return false;
    }

    private Box root() {
        Box at = page;
        while (true) {
            Box best = null;
            double most = 0;
            for (Box child : at.children) {
                if (child.drop == null && (child.block || child.holdsBlock) && canBeBody(child)) {
                    double score = child.prose / threshold(child);
                    if (score > most) {
                        most = score;
                        best = child;
                    }
                }
            }
            for (Box child : at.children) {
                if (child.drop == null && child.holdsMain && (child.weight * 4 > at.weight || child.prose * 4 > at.prose)) {
                    best = child;
                    most = Double.MAX_VALUE;
                }
            }
            if (best == null) {
                return at;
            }
            if (most != Double.MAX_VALUE) {
                boolean enough = best.prose >= threshold(best) * at.prose && best.prose >= 60
                        && (best.prose >= 1200
                                || best.weight >= .5 * at.weight
                                || best.signal == Signal.BODY && best.prose >= 100 && best.weight >= .15 * at.weight
                                || best.holdsTitle && best.tag.equals("article") && (best.prose >= 200 || best.prose * 2 >= at.prose));
                if (!enough || best.tag.equals("article") && !best.holdsTitle && hasPeer(best)) {
                    return at;
                }
            }
            at = best;
        }
    }

    private static boolean canBeBody(Box box) {
        return switch (box.tag) {
            case "p", "ul", "ol", "li", "table", "pre", "blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6" -> false;
            default -> true;
        };
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
