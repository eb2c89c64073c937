package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Hidden;
import dev.curbcut.reading.dom.StatedControl;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.InlineNote;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.Comments;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.layout.WrapperForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges each part of a page by its element, its names and its share of the page: what is surely no part of the body goes. */
final class Verdicts {
    private static final Pattern CONSENT = Pattern.compile("cookie|consent|onetrust|gdpr|didomi|truste|cmp-", Pattern.CASE_INSENSITIVE);

    /** The weight of what is shown under several headings at least. */
    private static final int SHOW = 240;

    /** The weight of the words of a button at most. */
    private static final int BUTTON = 40;

    /** Running text from which on a part that a style sheet hides waits for a click to show it. */
    private static final int FOLDED = 250;

    /** The head or foot of a site that is mostly links, more than these, may say this share of what a short page says. */
    private static final int MENU_LINKS = 20;
    private static final double MENU_SHARE = .3;

    private final List<Box> boxes;
    private final Map<String, Integer> heads;
    private final Genre genre;
    private final boolean forum;
    private final boolean talk;
    private final int total;
    private final int weight;
    /** Where the last shelf of pictures ends. */
    private int shelf;

    private Verdicts(List<Box> boxes, Genre genre) {
        this.boxes = boxes;
        this.genre = genre;
        this.heads = heads(boxes);
        this.forum = genre == Genre.TALK;
        this.talk = forum && Comments.areAll(boxes);
        this.total = boxes.getFirst().prose;
        this.weight = boxes.getFirst().weight;
    }

    /** Writes the verdicts into the boxes. */
    static void write(List<Box> boxes, Genre genre) {
        new Verdicts(boxes, genre).judge();
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
                box.leaveOut(drop);
            }
        }
    }

    private @Nullable Drop verdict(Box box) {
        if (box.holdsMain || box.holdsTitle && box.prose > 0) {
            return null;
        }
        double share = share(box);
        if (Column.holds(box) && !isConsent(box)) {
            return null;
        }
        if (box.hidden && share < .8 && Hidden.isForPaper(box.element)) {
            return Drop.HIDDEN;
        }
        if (box.hidden && InlineNote.is(box)) {
            return null;
        }
        if (box.hidden && share < .3 && (box.prose < FOLDED || Hidden.isForAll(box.element)) && !Hidden.isFolded(box.element)) {
            return Drop.HIDDEN;
        }
        if (genre == Genre.RANGE && (ProductCards.isSwatch(box) || share < .5 && ProductCards.isShelf(box))) {
            return Drop.NAVIGATION;
        }
        if (box.weight > 0 && !box.bare && EyeTwin.is(box)) {
            return Drop.DUPLICATE;
        }
        if (genre == Genre.GOODS && share < .5 && ProductParts.isFinePrint(box)) {
            return Drop.ASIDE;
        }
        boolean dense = box.linkShare() > .5;
        if (dense && box.linkShare() > .9 && Hidden.isOffScreen(box.element)) {
            return Drop.HIDDEN;
        }
        switch (box.tag) {
            case "nav" -> {
                return (dense || share < .3) && !DatedRows.areAll(box, weight) ? Drop.NAVIGATION : null;
            }
            case "footer" -> {
                return dense || share < .4 || genre == Genre.GOODS || isFoot(box) ? Drop.SITE : null;
            }
            case "header" -> {
                return !inContent(box) && (dense || share < .1) ? Drop.SITE : null;
            }
            case "aside" -> {
                return !forum && (dense || share < .3 || SideUnits.are(box)) ? Drop.ASIDE : null;
            }
            case "noscript" -> {
                return share < .5 ? Drop.DUPLICATE : null;
            }
            case "dialog" -> {
                return Drop.POPUP;
            }
            case "form" -> {
                return share < .2 && !StatedControl.areAll(box.element) && !isWrapper(box) && !WrapperForm.is(box.element) && (box.links < 3 || box.fields * 2 > box.links) ? Drop.CONTROL : null;
            }
            case "button", "select", "textarea", "input", "option", "label" -> {
                return share < .1 && !FoldHead.is(box) && !StatedControl.is(box.element) && !StatedControl.isNamedBy(box.element) ? Drop.CONTROL : null;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote" -> {
                return null;
            }
            default -> {}
        }
        return switch (box.signal) {
            case NONE, BODY, CONTENT -> null;
            case NAVIGATION -> (share < .15 || dense && box.prose == 0) && (box.linkShare() > .3 || box.weight < 60) && !Column.isStep(box) && !Column.isInStep(box) && !isShelf(box) && !DatedRows.are(box) ? Drop.NAVIGATION : null;
            case SITE -> !isPartOfMany(box) && (share < .1 || dense && (box.prose == 0 || box.prose < MENU_SHARE * total && box.links > MENU_LINKS) || share < .5 && isFoot(box)) && !inContent(box) ? Drop.SITE : null;
            case SIDE -> (share < .2 || genre.isText() && SideUnits.are(box)) && !Column.isOneOfMany(box, total) && !isBesidePictures(box) && !(genre == Genre.GOODS && ProductParts.isBeside(box)) ? Drop.ASIDE : null;
            case SHARE -> share < .05 ? Drop.SHARE : null;
            case RELATED -> share < (genre == Genre.GOODS ? .5 : .2) ? Drop.NAVIGATION : null;
            case COMMENTS -> share < .4 && !(genre.isText() && Comments.areVoices(box)) && !Comments.isPraise(box) && !(genre == Genre.RANGE && ProductCards.isOnCard(box)) && !(forum && (talk || Comments.isWithin(box))) ? Drop.COMMENTS : null;
            case ADVERTISEMENT -> share < .1 && !isShow(box) ? Drop.ADVERTISEMENT : null;
            case POPUP -> (share < .4 || isConsent(box)) && !isExplained(box) && !isInOpened(box) ? Drop.POPUP : null;
            case CONTROL -> share < .05 && box.weight * 3 < weight && !isShow(box) && !(forum && (Comments.isPoster(box) || Comments.isReducedToName(box))) && !FoldHead.is(box) ? Drop.CONTROL : null;
        };
    }

    /** Several things under headings, each to be read or followed: more than a control or a banner, whatever its name. */
    private static boolean isShow(Box box) {
        boolean several = box.headings > 1 || box.links > 3 && (box.headings == 1 || box.linkWeight > box.links * BUTTON);
        return several && box.fields == 0 && box.weight > SHOW;
    }

    /** Pictures in the page's main part, each with the words of what it leads to: a shelf of goods or topics, whatever moves it. */
    private boolean isShelf(Box box) {
        if (box.order >= shelf && box.images > 2 && box.links > 2 && box.images * 3 >= box.links && inContent(box)) {
            shelf = box.end;
        }
        return box.order < shelf;
    }

    /** A form that asks for nothing, around what there is to read. */
    private static boolean isWrapper(Box box) {
        return box.fields == 0 && box.prose > 0;
    }

    /** Whether what stands beside it is pictures alone: then it says what they show. */
    private static boolean isBesidePictures(Box box) {
        Box at = box;
        while (at.parent != null && at.parent.weight == box.weight && at.parent.images == box.images) {
            at = at.parent;
        }
        return at.parent != null && box.prose > 0 && (at.parent.weight - box.weight) * 8 < box.weight && at.parent.images - box.images > 2;
    }

    /** What a click opens over the page, to be read under headings: more than a question or an offer. */
    private boolean isOpened(Box box) {
        return box.prose >= FOLDED && box.headings > 2 && box.fields == 0 && box.linkShare() < .3 && !isConsent(box);
    }

    /** Whether it is such a part, or stands in one and is named after it. */
    private boolean isInOpened(Box box) {
        for (Box up = box; up != null && share(up) < .4; up = up.parent) {
            if (up.signal == Signal.POPUP && isOpened(up)) {
                return true;
            }
        }
        return false;
    }

    /** A word in a line that a popup explains, under the same name: only what pops up is left out. */
    private static boolean isExplained(Box box) {
        if (box.block || box.weight == 0) {
            return false;
        }
        Box parent = box.parent;
        return holdsPopup(box) || parent != null && !parent.block && parent.signal == Signal.POPUP && holdsPopup(parent)
                && parent.element.ownText().isBlank() && parent.children.stream().filter(c -> c.weight > 0).findFirst().orElse(null) == box;
    }

    private static boolean holdsPopup(Box box) {
        return box.children.stream().anyMatch(c -> c.signal == Signal.POPUP && c.weight > 0 && c.weight < box.weight);
    }

    /** A site has one head and one foot: of parts with one name that say something, each is the head or foot of a component. */
    private boolean isPartOfMany(Box box) {
        return box.prose > 0 && heads.getOrDefault(box.classes, 0) > 1 && !isFoot(box);
    }

    /** How many parts there are of each name that a site's head or foot may have. */
    private static Map<String, Integer> heads(List<Box> boxes) {
        Map<String, Integer> heads = new HashMap<>();
        for (Box box : boxes) {
            String names = box.signal == Signal.SITE ? box.classes : "";
            if (!names.isEmpty() && (box.parent == null || !box.parent.classes.equals(names))) {
                heads.merge(names, 1, Integer::sum);
            }
        }
        return heads;
    }

    /** Whether a part asks for leave to set cookies, while the page says something else as well. */
    private boolean isConsent(Box box) {
        return CONSENT.matcher(box.classes + ' ' + box.id).find() && weight - box.weight > 200;
    }

    /** Whether a part speaks of the site: who hosts it, under which licence. */
    private static boolean isFoot(Box box) {
        return box.weight < 2000 && SiteFoot.saysOwner(box.element.text());
    }

    /** Share of the page's running text; where there is hardly any, of all its text. */
    private double share(Box box) {
        return total >= 400 ? (double) box.prose / total : (double) box.weight / Math.max(1, weight);
    }

    private static boolean inContent(Box box) {
        for (Box up = box.parent; up != null; up = up.parent) {
            if (up.tag.equals("main") || up.tag.equals("article") || up.tag.equals("section") || up.signal == Signal.CONTENT || up.signal == Signal.BODY) {
                return !up.tag.equals("body");
            }
        }
        return false;
    }
}
