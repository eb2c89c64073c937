package dev.curbcut.reading.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What readers wrote below a page, or on one that is made of that: comments, reviews, posts. */
public final class Comments {
    private static final Pattern POSTER = Pattern.compile("\\b(?:username|author|byline|poster)\\b", Pattern.CASE_INSENSITIVE);
    private static final int NAME = 60;
    private static final Pattern USER = Pattern.compile("\\busername\\b");
    private static final Pattern NAMED = Pattern.compile("(?:^|[\\s_-])(?:user|display|nick|screen)?-?name(?:$|\\s)|\\busername\\b", Pattern.CASE_INSENSITIVE);

    /** The weight of what a forum says of somebody at most. */
    private static final int PROFILE = 240;

    private static final Pattern PRAISED = Pattern.compile("reviews", Pattern.CASE_INSENSITIVE);
    private static final int PRAISE = 400;

    private Comments() {}

    /** A few words of praise, which a page about a thing quotes; what its buyers wrote of it is longer. */
    public static boolean isPraise(Box box) {
        return box.prose < PRAISE && !isWithin(box) && PRAISED.matcher(box.classes + ' ' + box.id).find();
    }

    /** What customers say, as a page quotes it: nothing to answer, to count or to follow. */
    public static boolean areVoices(Box box) {
        return box.links == 0 && box.fields == 0 && box.prose > 0 && box.headings > 0 && PRAISED.matcher(box.classes + ' ' + box.id).find();
    }

    /** Who wrote a post, and when. */
    public static boolean isPoster(Box box) {
        return box.weight < NAME && box.fields == 0 && POSTER.matcher(box.classes).find();
    }

    /** Whether a link is a reader's name: what stands with it is a post, and no row of a list. */
    public static boolean isUser(Box link) {
        return !link.classes.isEmpty() && USER.matcher(link.classes).find();
    }

    /** Leaves out of what a forum says of who wrote a post, the rank, the place, the number of posts, all but the name. */
    public static boolean isReducedToName(Box profile) {
        Box name = profile.prose > 0 || profile.weight > PROFILE ? null : name(profile);
        if (name != null && isSaidAgain(name, profile)) {
            return false;
        }
        for (Box at = name; at != null && at != profile; at = at.parent) {
            at.signal = Signal.NONE;
            for (Box peer : at.parent == null ? List.<Box>of() : at.parent.children) {
                if (peer != at && peer.drop == null && peer.weight > 0) {
                    peer.leaveOut(Box.Drop.CONTROL);
                }
            }
        }
        return name != null;
    }

    /** Whether the same name stands in the line above the post as well. */
    private static boolean isSaidAgain(Box name, Box profile) {
        for (Box peer : profile.parent == null ? List.<Box>of() : profile.parent.children.subList(profile.index + 1, profile.parent.children.size())) {
            Box again = name(peer);
            if (again != null && again.line().equals(name.line())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Box name(Box profile) {
        for (Box child : profile.children) {
            if (child.weight > 0 && child.drop == null && !child.hidden) {
                boolean name = child.weight < NAME && !child.holdsBlock && (NAMED.matcher(child.classes).find() || child.element.attr("itemprop").equals("name"));
                Box found = name ? child : name(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether most of what is said on a page stands in parts named as comments. */
    public static boolean areAll(List<Box> boxes) {
        int prose = 0;
        for (Box box : boxes) {
            if (box.signal == Signal.COMMENTS && !isWithin(box)) {
                prose += box.prose;
            }
        }
        return prose * 2 > boxes.getFirst().prose;
    }

    /** Whether a part stands in one that is named as comments. */
    public static boolean isWithin(Box box) {
        for (Box up = box.parent; up != null; up = up.parent) {
            if (up.signal == Signal.COMMENTS) {
                return true;
            }
        }
        return false;
    }
}
