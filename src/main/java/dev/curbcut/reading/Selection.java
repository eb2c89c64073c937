package dev.curbcut.reading;

import dev.curbcut.reading.Box.Drop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses which part of a page is its body: what is surely something else goes first, then the densest part is found. */
final class Selection {
    private final List<Box> boxes;
    private final Box page;

    private Selection(List<Box> boxes) {
        this.boxes = boxes;
        this.page = boxes.getFirst();
    }

    /** Writes the verdicts into the boxes and gives the body's root. */
    static Box of(List<Box> boxes) {
        Selection selection = new Selection(boxes);
        selection.judge();
        return selection.root();
    }

    private void judge() {
        int total = Math.max(1, page.prose);
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.parent != null && box.parent.drop != null) {
                box.drop = box.parent.drop;
                continue;
            }
            Drop drop = verdict(box, (double) box.prose / total);
            if (drop != null) {
                box.drop = drop;
                for (Box up = box.parent; up != null; up = up.parent) {
                    up.pruned = true;
                    up.prose -= box.prose;
                    up.weight -= box.weight;
                    up.linkWeight -= box.linkWeight;
                    up.links -= box.links;
                }
            }
        }
    }

    private @Nullable Drop verdict(Box box, double share) {
        if (Tags.isSilent(box.tag)) {
            return null;
        }
        if (box.hidden && share < .3) {
            return Drop.HIDDEN;
        }
        switch (box.tag) {
            case "nav" -> {
                return share < .3 ? Drop.NAVIGATION : null;
            }
            case "footer" -> {
                return share < .4 ? Drop.SITE : null;
            }
            case "header" -> {
                return share < .1 ? Drop.SITE : null;
            }
            case "aside" -> {
                return share < .3 ? Drop.ASIDE : null;
            }
            case "dialog" -> {
                return Drop.POPUP;
            }
            case "form" -> {
                return share < .2 ? Drop.CONTROL : null;
            }
            case "button", "select", "textarea", "input", "option", "label" -> {
                return share < .1 ? Drop.CONTROL : null;
            }
            default -> {}
        }
        return switch (box.signal) {
            case NONE, BODY, CONTENT -> null;
            case NAVIGATION -> share < .15 ? Drop.NAVIGATION : null;
            case SITE -> share < .1 ? Drop.SITE : null;
            case SIDE -> share < .2 ? Drop.ASIDE : null;
            case SHARE -> share < .05 ? Drop.SHARE : null;
            case RELATED -> share < .2 ? Drop.NAVIGATION : null;
            case COMMENTS -> share < .3 ? Drop.COMMENTS : null;
            case ADVERTISEMENT -> share < .2 ? Drop.ADVERTISEMENT : null;
            case POPUP -> share < .3 ? Drop.POPUP : null;
            case CONTROL -> share < .1 ? Drop.CONTROL : null;
        };
    }

    private Box root() {
        Box at = page;
        while (true) {
            Box best = null;
            for (Box child : at.children) {
                if (child.drop == null && (best == null || child.prose > best.prose)) {
                    best = child;
                }
            }
            if (best == null || !best.block && !best.holdsBlock || best.prose < threshold(best) * at.prose || best.prose == 0) {
                return at;
            }
            if (best.tag.equals("p") || best.tag.equals("ul") || best.tag.equals("ol") || best.tag.equals("table") || best.tag.equals("pre")) {
                return at;
            }
            at = best;
        }
    }

    private static double threshold(Box box) {
        if (box.signal == Signal.BODY) {
            return .4;
        }
        return switch (box.tag) {
            case "main", "article" -> .55;
            default -> box.signal == Signal.CONTENT ? .75 : .9;
        };
    }
}
