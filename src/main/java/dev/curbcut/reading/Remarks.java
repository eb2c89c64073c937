package dev.curbcut.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What readers wrote below a page, or on one that is made of that: comments, reviews, posts. */
final class Remarks {
    private static final Pattern POSTER = Pattern.compile("\\b(?:username|author|byline|poster)\\b", Pattern.CASE_INSENSITIVE);
    private static final int NAME = 60;

    private static final Pattern PRAISED = Pattern.compile("reviews", Pattern.CASE_INSENSITIVE);
    private static final int PRAISE = 400;

    private Remarks() {}

    /** A few words of praise, which a page about a thing quotes; what its buyers wrote of it is longer. */
    static boolean isPraise(Box box) {
        return box.prose < PRAISE && !isWithin(box) && PRAISED.matcher(box.element.className() + ' ' + box.element.id()).find();
    }

    /** Who wrote a post, and when. */
    static boolean isPoster(Box box) {
        return box.weight < NAME && box.fields == 0 && POSTER.matcher(box.element.className()).find();
    }

    /** Whether most of what is said on a page stands in parts named as comments. */
    static boolean areAll(List<Box> boxes) {
        int prose = 0;
        for (Box box : boxes) {
            if (box.signal == Signal.COMMENTS && !isWithin(box)) {
                prose += box.prose;
            }
        }
        return prose * 2 > boxes.getFirst().prose;
    }

    /** Whether a part stands in one that is named as comments. */
    static boolean isWithin(Box box) {
        for (Box up = box.parent; up != null; up = up.parent) {
            if (up.signal == Signal.COMMENTS) {
                return true;
            }
        }
        return false;
    }
}
