package dev.curbcut.reading.confidence;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Signal;
import java.util.List;

/** What the boxes tell: what the body is made of, what was cut out of it, and whether another way to find it finds the same. */
final class BodySigns {
    /** Weight of a line that may be a button, a mark or a name. */
    private static final int SHORT = 25;

    private BodySigns() {}

    static void add(Signs signs, List<Box> boxes, Box root) {
        signs.put("body.running-share", Signs.share(root.prose, root.weight));
        signs.put("body.link-share", root.linkShare());
        signs.put("body.length", Signs.log(root.weight));
        signs.put("body.links", Signs.share(root.links, root.weight / 100.));
        signs.put("body.images", Signs.share(root.images, root.weight / 500.));
        signs.put("body.headings", Signs.share(root.headings, root.weight / 500.));
        signs.put("body.fields", Signs.log(root.fields));
        signs.put("body.named", root.signal == Signal.BODY);
        signs.put("body.holds-title", root.holdsTitle);
        signs.put("body.depth", depth(root));
        lines(signs, boxes, root);
        cuts(signs, boxes, root);
        vote(signs, boxes);
    }

    private static int depth(Box box) {
        int depth = 0;
        for (Box up = box; up.parent != null; up = up.parent) {
            depth++;
        }
        return depth;
    }

    private static boolean isLine(Box box) {
        return box.block && !box.holdsBlock && box.weight > 0;
    }

    private static void lines(Signs signs, List<Box> boxes, Box root) {
        int lines = 0;
        int weight = 0;
        int shorts = 0;
        int running = 0;
        int linked = 0;
        for (Box box : boxes.subList(root.order, root.end)) {
            if (box.drop == null && isLine(box)) {
                lines++;
                weight += box.weight;
                shorts += box.weight < SHORT ? box.weight : 0;
                running += box.prose > 0 ? 1 : 0;
                linked += box.linkHeavy() ? 1 : 0;
            }
        }
        signs.put("lines.count", Signs.log(lines));
        signs.put("lines.length", Signs.log(Signs.share(weight, lines)));
        signs.put("lines.short", Signs.share(shorts, weight));
        signs.put("lines.running", Signs.share(running, lines));
        signs.put("lines.linked", Signs.share(linked, lines));
    }

    /** What was left out within the body, and the largest part that was left out anywhere. */
    private static void cuts(Signs signs, List<Box> boxes, Box root) {
        int count = 0;
        int weight = 0;
        int rival = 0;
        int beside = 0;
        for (Box box : boxes) {
            boolean top = box.parent == null || box.parent.drop == null && !box.parent.beside;
            if (!top || box.drop == null && !box.beside) {
                continue;
            }
            rival = Math.max(rival, box.prose);
            if (box.beside) {
                beside += box.prose;
            } else if (box.order > root.order && box.order < root.end) {
                count++;
                weight += box.weight;
            }
        }
        signs.put("cut.count", Signs.log(count));
        signs.put("cut.share", Signs.share(weight, weight + root.weight));
        signs.put("cut.rival", Signs.share(rival, rival + root.prose));
        signs.put("beside.share", Signs.share(beside, beside + root.prose));
    }

    /** Finds the body in another way, from below: lines of running text vote for what they stand in. */
    private static void vote(Signs signs, List<Box> boxes) {
        double[] votes = new double[boxes.size()];
        for (Box line : boxes) {
            double vote = isLine(line) ? line.prose * (1 - line.linkShare()) : 0;
            Box up = line.parent;
            for (int step = 0; step < 3 && up != null && vote > 0; step++, up = up.parent, vote /= 2) {
                votes[up.order] += vote;
            }
        }
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        Box elected = boxes.get(best);
        double second = 0;
        int ours = 0;
        int theirs = 0;
        int both = 0;
        for (Box box : boxes) {
            boolean in = box.order >= elected.order && box.order < elected.end;
            boolean around = box.order <= elected.order && box.end >= elected.end;
            second = in || around ? second : Math.max(second, votes[box.order]);
            if (isLine(box)) {
                ours += box.held ? box.prose : 0;
                theirs += in ? box.prose : 0;
                both += box.held && in ? box.prose : 0;
            }
        }
        signs.put("vote.agrees", Signs.share(2. * both, ours + theirs));
        signs.put("vote.second", Signs.share(second, votes[best]));
    }
}
