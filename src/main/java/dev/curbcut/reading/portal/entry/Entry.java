package dev.curbcut.reading.portal.entry;

import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row or a tile of a front page: all that is said of one address.
 *
 * @param box the part of the page it is
 * @param anchor the link that names it; null where there is none
 * @param name empty where only a picture stands for it
 * @param target null where it leads nowhere a reader could follow
 * @param date ISO 8601; null for none
 * @param rest what else it says, a line each
 * @param picture null for none
 * @param heading whether its name is a heading
 * @param ways where else it leads, after what every row beside it says
 */
public record Entry(
        Box box,
        @Nullable Box anchor,
        String name,
        @Nullable Target target,
        @Nullable String date,
        List<String> rest,
        @Nullable Box picture,
        boolean shortened,
        boolean heading,
        List<Way> ways) {
    /** What can be done with what a row names, by a link of its own: to read how, to begin. */
    public record Way(String text, Target target) {}

    public Entry {
        rest = List.copyOf(rest);
        ways = List.copyOf(ways);
    }

    /** One that leads to one place alone. */
    public Entry(Box box, @Nullable Box anchor, String name, @Nullable Target target, @Nullable String date, List<String> rest, @Nullable Box picture, boolean shortened, boolean heading) {
        this(box, anchor, name, target, date, rest, picture, shortened, heading, List.of());
    }

    /** A line that leads nowhere. */
    public static Entry bare(Box box, String name) {
        return new Entry(box, null, name, null, null, List.of(), null, false, false);
    }

    /** A name that names nothing, as the link it is. */
    public static Entry of(Part.Head head) {
        return new Entry(head.box(), null, head.name(), head.link() == null ? head.more() : head.link(), null, List.of(), null, false, false);
    }

    /** A way to more of something that is not told. */
    public static Entry of(Part.More more) {
        return new Entry(more.box(), null, more.text(), more.target(), null, List.of(), null, false, false);
    }

    /** The level of the heading that names it, 1 to 6; 7 where its name is none. */
    public int headingLevel() {
        return heading ? level(box) : 7;
    }

    private static int level(Box in) {
        int level = Tags.isHeading(in.tag) ? in.tag.charAt(1) - '0' : 7;
        for (int i = 0; i < in.children.size() && level == 7; i++) {
            level = level(in.children.get(i));
        }
        return level;
    }

    /** The same in a part that says more than its link. */
    public Entry in(Box other, Box link) {
        return new Entry(other, link, name, target, date, rest, picture, shortened, heading, ways);
    }

    public Entry named(String other) {
        return new Entry(box, anchor, other, target, date, rest, picture, shortened, heading, ways);
    }

    public Entry showing(@Nullable Box other) {
        return new Entry(box, anchor, name, target, date, rest, other, shortened, heading, ways);
    }

    public Entry dated(@Nullable String other) {
        return new Entry(box, anchor, name, target, other, rest, picture, shortened, heading, ways);
    }

    public Entry leadingTo(List<Way> other) {
        return new Entry(box, anchor, name, target, date, rest, picture, shortened, heading, other);
    }

    public Entry saying(List<String> lines) {
        return new Entry(box, anchor, name, target, date, lines, picture, shortened, heading, ways);
    }
}
