package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import java.util.List;
import java.util.regex.Pattern;

/** What buyers wrote of a thing, told by its form: parts of one kind side by side, each with a rating. */
final class Ratings {
    private static final int FEWEST = 3;

    /** Share of the parts that have a rating, and of the page's running text that they may say. */
    private static final double MOST = .75;
    private static final double SHARE = .7;

    /** Weight of what one buyer wrote at most. */
    private static final int LONGEST = 3000;

    private static final Pattern RATING = Pattern.compile("(?<!\\d)[0-5](?:[.,]\\d)? ?(?:out of|/|of|von|sur|de) ?5\\b|[★☆⭐]{3}|(?<!\\d)[1-5] stars?\\b", Pattern.CASE_INSENSITIVE);

    private Ratings() {}

    /** Leaves them out; they stand beside the text. */
    static void drop(List<Box> boxes) {
        int total = boxes.getFirst().prose;
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.children.size() < FEWEST || box.prose == 0 || box.prose > SHARE * total || box.holdsTitle || box.holdsMain) {
                continue;
            }
            List<Box> said = box.children.stream().filter(child -> child.drop == null && child.prose > 0 && child.holdsBlock && child.weight <= LONGEST).toList();
            if (said.size() >= FEWEST && said.stream().allMatch(child -> child.tag.equals(said.getFirst().tag)) && areRated(said)) {
                box.leaveOut(Drop.COMMENTS, boxes);
                i = box.end - 1;
            }
        }
    }

    private static boolean areRated(List<Box> said) {
        double unrated = (1 - MOST) * said.size();
        for (Box box : said) {
            if (!isRated(box) && --unrated < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRated(Box box) {
        return RATING.matcher(box.line()).find();
    }
}
