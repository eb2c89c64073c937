package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
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

    /** The words over what buyers wrote, with their number. */
    private static final Pattern HEAD = Pattern.compile("\\W*(?:(?:customers?|buyers?|users?|products?|verified)['’]?s? )*(?:ratings? (?:&|and) )?(?:reviews|ratings)(?: (?:&|and) ratings)?(?: for .{1,60})?\\W*[\\d.,k]*\\W*"
            + "|(?:kunden|produkt)?bewertungen\\W*\\d*\\W*|avis(?: des)?(?: clients?)?\\W*\\d*\\W*|(?:opiniones|valoraciones|reseñas)(?: de (?:los )?clientes)?\\W*\\d*\\W*|recensioni(?: dei clienti)?\\W*\\d*\\W*"
            + "|отзывы(?: покупателей)?\\W*\\d*\\W*|(?:商品|用户|客户|买家|累计)?评[价价論论]\\W*\\d*\\W*|(?:カスタマー|商品)?レビュー\\W*\\d*\\W*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int HEADING = 80;
    private static final int MOST_PARTS = 4;

    private Ratings() {}

    /** Leaves them out; they stand beside the text. */
    static void drop(List<Box> boxes) {
        int total = boxes.getFirst().prose;
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.children.size() < FEWEST || box.prose == 0 || box.prose > SHARE * total || box.holdsTitle || box.holdsMain) {
                continue;
            }
            List<Box> said = box.children.stream().filter(child -> child.drop == null && child.weight > 0 && child.holdsBlock && child.weight <= LONGEST).toList();
            if (said.size() >= FEWEST && said.stream().allMatch(child -> child.tag.equals(said.getFirst().tag)) && areRated(said)) {
                box.leaveOut(Drop.COMMENTS, boxes);
                i = box.end - 1;
            }
        }
    }

    /** Leaves out what a page that offers one thing says under a heading such as “Customer reviews”: it stands beside the text. */
    static void dropHeaded(List<Box> boxes) {
        int total = boxes.getFirst().prose;
        int parts = 0;
        for (int i = 1; i < boxes.size() && parts < MOST_PARTS; i++) {
            Box heading = boxes.get(i);
            if (heading.drop == null && Tags.isHeading(heading.tag) && heading.weight <= HEADING && HEAD.matcher(heading.line()).matches()) {
                parts++;
                Box top = headed(heading, boxes);
                if (top != heading && top.prose > 0 && top.prose <= SHARE * total && holdsUnits(top, boxes)) {
                    top.leaveOut(Drop.COMMENTS, boxes);
                }
            }
        }
    }

    /** Whether most of a part stands in units of one kind side by side, as many write: what the press said of a thing is a line or two. */
    private static boolean holdsUnits(Box part, List<Box> boxes) {
        for (int i = part.order; i < part.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.children.size() >= FEWEST && box.prose * 2 > part.prose) {
                List<Box> units = box.children.stream().filter(child -> child.drop == null && child.weight > 0 && child.weight <= LONGEST && child.block && (child.holdsBlock || child.children.size() >= FEWEST) && child.headings <= 1).toList();
                if (units.size() >= FEWEST && units.stream().allMatch(unit -> !isQuoted(unit) && unit.tag.equals(units.getFirst().tag) && unit.classes.equals(units.getFirst().classes)) && units.stream().mapToInt(unit -> unit.prose).sum() * 2 > part.prose) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it stands in quotation marks: what a shop quotes of its buyers it says itself. */
    private static boolean isQuoted(Box unit) {
        return !unit.line().isEmpty() && "“\"„«「『".indexOf(unit.line().charAt(0)) >= 0;
    }

    /** The outermost part that such a heading begins and no other of its rank stands in. */
    private static Box headed(Box heading, List<Box> boxes) {
        Box top = heading;
        while (top.parent != null && !top.parent.holdsTitle && !top.parent.holdsMain) {
            Box up = top.parent;
            int from = top.order;
            int to = top.end;
            boolean first = up.children.subList(0, top.index).stream().allMatch(before -> before.weight == 0 || before.drop != null);
            boolean alone = boxes.subList(up.order, up.end).stream().noneMatch(other -> (other.order < from || other.order >= to) && other.drop == null && Tags.isHeading(other.tag) && other.tag.compareTo(heading.tag) <= 0);
            if (!first || !alone) {
                break;
            }
            top = up;
        }
        return top;
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
        return mayBeRated(box.line()) && RATING.matcher(box.line()).find();
    }

    /** Whether a star, a five or a number before a word in s stands in a text, as in every rating. */
    private static boolean mayBeRated(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stars = c == ' ' && i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1)) && (text.charAt(i + 1) | ' ') == 's';
            if (stars || c == '5' || c == '★' || c == '☆' || c == '⭐') {
                return true;
            }
        }
        return false;
    }
}
