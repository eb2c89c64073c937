package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Hidden;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.LinkListTitle;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.PlaceLabels;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page that are neither its body nor its navigation and say something: when and where in a side column, whom to ask, a
 * note, what readers wrote. They stand on the page after the body, in their order.
 */
public final class BesideParts {
    /** Share of links from which on a part is navigation. */
    private static final double LINKS = .5;

    /** Weight of what is said, at least: less is a mark or a date. */
    private static final int LEAST = 12;

    /** Weight of a part that says when and where, at most. */
    private static final int LONGEST_PLACE = 600;

    private final List<Box> boxes;
    private final ClaimedElements claims;
    private final List<Box> parts = new ArrayList<>();
    private final int title;

    private BesideParts(List<Box> boxes, ClaimedElements claims) {
        this.boxes = boxes;
        this.claims = claims;
        int at = 0;
        for (Box box : boxes) {
            if (at == 0 && !box.hidden && claims.of(box.element).orElse(null) == ClaimedElements.Role.TITLE) {
                at = box.order;
            }
        }
        this.title = at;
    }

    /** Finds them and marks them as such: what is held by the body has to be marked before. */
    public static BesideParts of(List<Box> boxes, ClaimedElements claims) {
        var beside = new BesideParts(boxes, claims);
        beside.walk(boxes.getFirst());
        return beside;
    }

    /** The parts in their order, to be read: from now on nothing says that they were left out of the body. */
    public List<Box> opened() {
        parts.forEach(this::open);
        return parts;
    }

    private void walk(Box box) {
        if (box.held || !claims.of(box.element).isEmpty()) {
            return;
        }
        if (box.around) {
            box.children.forEach(this::walk);
            return;
        }
        boolean open = box.kept || box.drop == null || box.drop == Drop.ASIDE || box.drop == Drop.COMMENTS;
        if (!open || box.weight == 0 || !box.kept && (isFrame(box) || LinkListTitle.is(box))) {
            return;
        }
        if (box.kept || says(box)) {
            boxes.subList(box.order, box.end).forEach(in -> in.beside = true);
            parts.add(box);
        } else if (box.holdsBlock) {
            box.children.forEach(this::walk);
        }
    }

    /** The site's own head and foot, which the navigation and the colophon read, and what is no text. */
    private static boolean isFrame(Box box) {
        return box.signal == Signal.SITE || box.signal == Signal.NAVIGATION || switch (box.tag) {
            case "header", "footer", "nav", "form", "select", "button", "noscript", "script", "style", "label" -> true;
            default -> Tags.isSilent(box.tag) || box.saysFoot();
        };
    }

    /** Whether it says something besides its links; what stands above the title must say it in running text. */
    private boolean says(Box box) {
        int words = box.weight - box.linkWeight;
        if (!box.block || box.linkShare() > LINKS || words < LEAST || box.hidden || box.fields > 1 && box.prose == 0 || !holdsWords(box)) {
            return false;
        }
        return box.prose > 0 ? box.order > title || box.prose * 2 > words || isOfEvent(box) : (box.order > title || isOfEvent(box)) && title > 0;
    }

    /** Whether it says where something takes place: a label, and what stands behind it or below. */
    private boolean isOfEvent(Box part) {
        if (part.links > 0 || part.weight > LONGEST_PLACE) {
            return false;
        }
        for (int i = part.order; i < part.end; i++) {
            if (!boxes.get(i).holdsBlock && PlaceLabels.begin(Text.line(boxes.get(i).element.ownText()), false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something else than controls stands in it. */
    private boolean holdsWords(Box box) {
        for (int i = box.order; i < box.end; i++) {
            Box line = boxes.get(i);
            if (line.block && line.holdsBlock && line.prose > line.children.stream().mapToInt(child -> child.prose).sum()) {
                return true; // a sentence with no element of its own, beside one with the name and the day
            }
            if (line.block && !line.holdsBlock && line.weight >= LEAST && claims.of(line.element).isEmpty() && !Phrases.isControl(line.line()) && !Phrases.isEnding(line.line())) {
                return true;
            }
        }
        return false;
    }

    /** Takes back that all of it was left out, but for what is hidden or a control. */
    private void open(Box part) {
        @Nullable Drop drop = part.drop;
        for (int i = part.order; i < part.end; ) {
            Box box = boxes.get(i);
            Drop why = i == part.order || box.drop != null && box.drop != drop ? null : lesser(box);
            if (why != null || box.drop != null && box.drop != drop) {
                boxes.subList(i, box.end).forEach(in -> in.drop = in.drop == null || in.drop == drop ? why : in.drop);
                i = box.end;
            } else {
                box.drop = null;
                i++;
            }
        }
    }

    private @Nullable Drop lesser(Box box) {
        if (box.hidden && Hidden.isForAll(box.element) && !Hidden.isFolded(box.element)) {
            return Drop.HIDDEN;
        }
        if (claims.of(box.element).isPresent()) {
            return Drop.CLAIMED;
        }
        return switch (box.tag) {
            case "button", "input", "select", "textarea", "nav" -> Drop.CONTROL;
            default -> box.signal == Signal.SHARE || box.block && !box.holdsBlock && box.weight > 0 && Phrases.isControl(box.line()) ? Drop.CONTROL : null;
        };
    }
}
