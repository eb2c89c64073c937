package dev.curbcut.reading.selection;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.AuthorLink;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the posts of a discussion are made of, told by what they have in common: each has one part with what was written; beside it stands
 * who wrote it and when, with all that the forum knows of them; below it what others remarked on it. A post is one by the link to its writer.
 */
final class PostParts {
    /** Share of the posts that have a writer, and of those that have a part, at least. */
    private static final double MOST = .75;
    private static final double EACH = .9;

    /** Share of what stands in posts that is said in the part with what was written, at least. */
    private static final double WRITTEN = .2;

    /** Weight of what a forum says of a writer at most, and of a line with a day. */
    private static final int PROFILE = 400;
    private static final int DAY = 60;

    /** Weight of a sentence at least, and of words that are one without a stop. */
    private static final int SENTENCE = 15;
    private static final int LONG = 45;

    private static final int DEPTH = 12;

    private final List<Box> boxes;
    private final Box root;
    private final List<Box> posts;
    private final Set<Box> post;

    /** @param posts in their order; one may stand in another that it answers */
    PostParts(List<Box> boxes, Box root, List<Box> posts) {
        this.boxes = boxes;
        this.root = root;
        this.posts = posts;
        this.post = new HashSet<>(posts);
    }

    void prune() {
        if (posts.stream().filter(box -> AuthorLink.first(boxes, box) != null).count() < MOST * posts.size()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (List<Box> chain : written()) {
            for (Box at : chain.subList(0, chain.size() - 1)) {
                for (Box peer : at.children) {
                    if (!chain.contains(peer) && !holdsPost(peer) && judge(peer, chain.getLast())) {
                        told.add(kind(peer));
                    }
                }
            }
        }
        for (int i = root.order + 1; i < root.end && !told.isEmpty(); i++) {
            Box box = boxes.get(i);
            if (post.contains(box)) {
                i = box.end - 1;
            } else if (!box.bare && told.contains(kind(box)) && !holdsPost(box)) {
                judge(box, root); // what is asked stands apart from the answers, in the same parts
            }
        }
    }

    /** Whether a part beside what was written says who wrote it, or what others remarked on it: of the one the name and the day stay, the other stands beside the text. */
    private boolean judge(Box part, Box text) {
        if (part.drop != null || part.weight == 0 || part.fields > 0 || part.holdsTitle || AuthorLink.first(boxes, part) == null) {
            return false;
        }
        boolean remark = part.prose > 0 && isRemark(part);
        if (remark && part.order > text.order && part.holdsBlock) {
            part.leaveOut(Drop.COMMENTS, boxes);
            return true;
        }
        if (!remark && part.weight <= PROFILE) {
            reduce(part);
            return true;
        }
        return false;
    }

    /** Whether a sentence stands in it that is neither a name nor a day. */
    private boolean isRemark(Box part) {
        return boxes.subList(part.order, part.end).stream().anyMatch(PostParts::isSaid);
    }

    private static boolean isSaid(Box box) {
        if (box.drop != null || box.holdsBlock || box.weight < SENTENCE || box.linkHeavy() || Tags.isHeading(box.tag)) {
            return false;
        }
        String line = box.line();
        return !line.isEmpty() && (box.weight >= LONG || Text.isStop(line.charAt(line.length() - 1))) && !isDay(box);
    }

    private boolean holdsPost(Box part) {
        return boxes.subList(part.order, part.end).stream().anyMatch(post::contains);
    }

    /** For each post the boxes from it down to the part with what was written; empty where the posts have none in common. */
    private List<List<Box>> written() {
        List<List<Box>> chains = new ArrayList<>();
        posts.forEach(box -> chains.add(new ArrayList<>(List.of(box))));
        int all = posts.stream().mapToInt(box -> box.prose).sum();
        for (int depth = 0; depth < DEPTH; depth++) {
            String kind = common(chains, WRITTEN * all);
            if (kind == null) {
                break;
            }
            for (List<Box> chain : chains) {
                chain.getLast().children.stream().filter(child -> isPart(child) && kind(child).equals(kind)).findFirst().ifPresent(chain::add);
            }
        }
        chains.removeIf(chain -> chain.size() == 1);
        return chains;
    }

    /** The kind of part that nearly all have once, and that says most; null where there is none. */
    private @Nullable String common(List<List<Box>> chains, double least) {
        Map<String, int[]> kinds = new HashMap<>();
        for (List<Box> chain : chains) {
            Map<String, Integer> here = new HashMap<>();
            for (Box child : chain.getLast().children) {
                if (isPart(child)) {
                    here.merge(kind(child), child.prose, (one, other) -> -1);
                }
            }
            here.forEach((kind, prose) -> {
                int[] tally = kinds.computeIfAbsent(kind, k -> new int[2]);
                tally[0] += prose < 0 ? -chains.size() : 1;
                tally[1] += Math.max(0, prose);
            });
        }
        String best = null;
        double most = least;
        for (Map.Entry<String, int[]> kind : kinds.entrySet()) {
            if (kind.getValue()[0] >= EACH * chains.size() && kind.getValue()[1] >= most) {
                most = kind.getValue()[1];
                best = kind.getKey();
            }
        }
        return best;
    }

    private boolean isPart(Box box) {
        return box.drop == null && box.prose > 0 && !post.contains(box) && switch (box.tag) {
            case "div", "section", "article", "td", "tr", "tbody", "table", "main" -> true;
            default -> false;
        };
    }

    private static String kind(Box box) {
        return box.tag + ' ' + box.classes;
    }

    /** Leaves out of what a forum says of a writer all but the name and the day. */
    private void reduce(Box profile) {
        Set<Box> kept = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (int i = profile.order; i < profile.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && (AuthorLink.is(box) && said.add(box.line()) || isDay(box))) {
                for (Box up = box; up != profile.parent && up != null; up = up.parent) {
                    kept.add(up);
                }
                i = box.end - 1;
            }
        }
        for (int i = profile.order; i < profile.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.weight > 0 && !kept.contains(box) && (box.parent == null || kept.contains(box.parent)) && !isKept(box.parent, kept)) {
                box.leaveOut(Drop.CONTROL, boxes);
            }
        }
    }

    /** Whether a box is kept with all that stands in it. */
    private static boolean isKept(@Nullable Box box, Set<Box> kept) {
        return box != null && box.children.stream().noneMatch(kept::contains) && kept.contains(box);
    }

    private static boolean isDay(Box box) {
        return box.weight > 0 && box.weight <= DAY && !box.holdsBlock && !box.tag.equals("dd") && !Tags.isHeading(box.tag) && Dates.iso(box.line()).isPresent();
    }
}
