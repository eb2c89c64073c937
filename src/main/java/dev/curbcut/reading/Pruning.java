package dev.curbcut.reading;

import dev.curbcut.reading.Box.Drop;
import java.util.List;

/** Takes out of the body what stands in it without being part of it: teasers of other pages, controls, what follows the end. */
final class Pruning {
    /** Weight of a line that may be a control, and of one that may ask for a subscription, at most. */
    private static final int CONTROL = 90;
    private static final int PITCH = 400;

    private final List<Box> boxes;
    private final Box root;
    private final boolean body;
    private final boolean article;

    private Pruning(List<Box> boxes, Box root) {
        this.boxes = boxes;
        this.root = root;
        this.body = hasBody();
        this.article = root.prose >= 400 && root.prose * 2 >= root.weight || body;
    }

    /** Whether most of the running text stands in a part that CMS call the body. */
    private boolean hasBody() {
        for (int i = root.order; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.signal == Signal.BODY && box.prose >= 100 && box.prose * 10 >= root.prose * 6) {
                return true;
            }
        }
        return false;
    }

    static void prune(List<Box> boxes, Box root, boolean forum) {
        Pruning pruning = new Pruning(boxes, root);
        Cards cards = new Cards(boxes, root);
        LinkBoxes links = new LinkBoxes(boxes, root);
        Endings endings = new Endings(boxes, root);
        if (forum) {
            new Repeats(boxes, root).quotations();
        } else if (pruning.article) {
            cards.teasers();
            endings.endings();
            links.after(pruning.body);
            links.pointers();
            links.tags();
            Repeats repeats = new Repeats(boxes, root);
            repeats.lines();
            repeats.captions();
        } else if (root.prose >= 400) {
            links.menus();
        }
        cards.offers();
        pruning.lines();
        endings.orphans();
    }

    /** Whole lines that are controls, or ask for a subscription. */
    private void lines() {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.weight == 0 || box.weight > PITCH || box.holdsBlock) {
                continue;
            }
            boolean control = box.weight < CONTROL && (box.block || box.tag.equals("a") || box.tag.equals("span")) && Phrases.isControl(box.line());
            if (control || (box.block || box.tag.equals("video")) && Phrases.isPitch(box.line())) {
                box.leaveOut(Drop.CONTROL, boxes);
            }
        }
    }
}
