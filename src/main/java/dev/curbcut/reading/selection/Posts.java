package dev.curbcut.reading.selection;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.layout.AuthorLink;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.ForumPhrases;
import dev.curbcut.reading.wording.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a discussion, as units that repeat side by side: what each of them says again is the forum's and not the writer's, and so
 * is what stands before the first of them and after the last.
 */
final class Posts {
    private static final int FEWEST = 2;

    /** Posts from which on what they say again tells, and the share of them that says it. */
    private static final int TELLING = 3;
    private static final double MOST = .75;

    /** Share of the running text that stands in posts at least. */
    private static final double SHARE = .25;

    /** Weight of a line that is the forum's at most, and letters of what one begins with. */
    private static final int LINE = 60;
    private static final int LABEL = 24;

    /** Weight of a line that only numbers a post, or says what it answers, at most. */
    private static final int COUNT = 120;

    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}");

    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private final List<Box> boxes;
    private final Box root;
    /** What the posts have in common. */
    private String common = "";

    Posts(List<Box> boxes, Box root) {
        this.boxes = boxes;
        this.root = root;
    }

    void prune() {
        List<Box> posts = find();
        if (posts.isEmpty()) {
            return;
        }
        after(posts.getLast());
        before(posts.getFirst());
        new PostParts(boxes, root, boxes.subList(root.order, root.end).stream().filter(box -> box.drop == null && box.prose > 0 && kinds(box).contains(common)).toList()).prune();
        if (posts.size() >= TELLING) {
            Box around = posts.getFirst().parent;
            lines(around == null ? posts : around.children.stream().filter(post -> post.drop == null && kinds(post).contains(common)).toList());
        }
    }

    /** The posts: of units of one kind side by side those that say most; empty where none say much of what the page says. */
    private List<Box> find() {
        List<Box> best = List.of();
        double most = SHARE * root.prose;
        for (int i = root.order; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.children.size() < FEWEST || box.prose < most) {
                continue;
            }
            Map<String, List<Box>> kinds = new HashMap<>();
            for (Box child : box.children) {
                for (String kind : isPost(child) ? kinds(child) : List.<String>of()) {
                    kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(child);
                }
            }
            for (Map.Entry<String, List<Box>> kind : kinds.entrySet()) {
                int prose = kind.getValue().stream().mapToInt(post -> post.prose).sum();
                if (kind.getValue().size() >= FEWEST && prose > most) {
                    most = prose;
                    best = kind.getValue();
                    common = kind.getKey();
                }
            }
        }
        return best;
    }

    /** Whether somebody says something in it, and it says who or when. */
    private boolean isPost(Box box) {
        return box.drop == null && box.prose > 0 && box.holdsBlock && box.links > 0 && box.weight > box.prose && box.linkShare() < .5 && switch (box.tag) {
            case "li" -> !box.classes.isEmpty() || AuthorLink.first(boxes, box) != null;
            case "div", "article", "section", "tr", "table", "tbody" -> true;
            default -> false;
        };
    }

    /** What stands after the last post. */
    private void after(Box last) {
        for (Box at = last; at != root && at.parent != null; at = at.parent) {
            for (Box peer : at.parent.children.subList(at.index + 1, at.parent.children.size())) {
                if (at != last || !holdsPost(peer)) {
                    leaveOut(peer);
                }
            }
        }
    }

    /** What stands before the first and says nothing in sentences. */
    private void before(Box first) {
        for (Box at = first; at != root && at.parent != null; at = at.parent) {
            for (Box peer : at.parent.children.subList(0, at.index)) {
                if (peer.prose == 0 && !peer.holdsTitle && (at != first || !holdsPost(peer))) {
                    leaveOut(peer);
                }
            }
        }
    }

    /** Whether one more post stands in a part beside them, or it is one that says little. */
    private boolean holdsPost(Box part) {
        return kinds(part).contains(common) || boxes.subList(part.order, part.end).stream().anyMatch(box -> box.prose > 0 && kinds(box).contains(common));
    }

    /** What it has in common with its like: its element, and one of its classes. */
    private static List<String> kinds(Box box) {
        return Arrays.stream(box.classes.split("\\s+")).map(name -> box.tag + ' ' + name).toList();
    }

    private void leaveOut(Box box) {
        if (box.drop == null && box.weight > 0) {
            box.leaveOut(box.linkHeavy() ? Drop.NAVIGATION : box.prose > 0 ? Drop.ASIDE : Drop.CONTROL, boxes);
        }
    }

    /** Lines that nearly every post has, but for their figures: controls, counts, what is known of who wrote it. */
    private void lines(List<Box> posts) {
        Map<String, Integer> times = new HashMap<>();
        for (Box post : posts) {
            Set<String> keys = new HashSet<>();
            for (int i = post.order + 1; i < post.end; i++) {
                String key = key(boxes.get(i));
                if (key != null) {
                    keys.add(key);
                }
            }
            keys.forEach(key -> times.merge(key, 1, Integer::sum));
        }
        for (Box post : posts) {
            for (int i = post.order + 1; i < post.end; i++) {
                Box box = boxes.get(i);
                String key = key(box);
                boolean figures = key != null && FIGURE.matcher(box.line()).find();
                if (key != null && times.getOrDefault(key, 0) >= (figures ? Math.max(TELLING, MOST * posts.size()) : posts.size())) { // a name may be said by many
                    box.leaveOut(Drop.CONTROL, boxes);
                }
            }
        }
    }

    /** What a line says without its figures, or before its colon; null for what is no such line. A day stays. */
    private static @Nullable String key(Box box) {
        if (box.drop != null || box.weight == 0 || box.weight > LINE || box.prose > 0 || box.holdsBlock || !(box.block || box.tag.equals("a") || box.tag.equals("span"))) {
            return null;
        }
        switch (box.tag) {
            case "p", "pre", "td", "th", "code", "blockquote" -> {
                return null;
            }
            default -> {}
        }
        String line = box.line();
        int colon = line.indexOf(':');
        String said = colon > 0 && colon <= LABEL ? line.substring(0, colon) : line;
        if (Dates.iso(MARKS.matcher(line).replaceFirst("")).isPresent()) {
            return null;
        }
        var key = new StringBuilder();
        said.codePoints().filter(Character::isLetter).map(Character::toLowerCase).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** What the forum counts and says of its posts, and the thread's title above every answer. Who wrote one, and on which day, stays. */
    void counts() {
        String title = Phrases.squash(root.element.ownerDocument() == null ? "" : root.element.ownerDocument().title());
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.weight == 0 || box.weight > COUNT || box.holdsBlock && !box.tag.equals("dl")) {
                continue;
            }
            if ((box.block || box.tag.equals("a") || box.tag.equals("span")) && (ForumPhrases.is(box.line()) || isReply(box, title))) {
                box.leaveOut(Drop.CONTROL, boxes);
            }
        }
    }

    private static boolean isReply(Box box, String title) {
        String line = box.line();
        return line.startsWith("Re: ") && title.contains(Phrases.squash(line.substring(4)));
    }
}
