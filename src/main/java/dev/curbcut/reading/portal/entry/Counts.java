package dev.curbcut.reading.portal.entry;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Large figures, each over or under what it counts, side by side: “1286 data sets, 57 departments”. */
public final class Counts {
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*\\s?(?:[%+]|[万亿]?[个件次条人家项余]?\\+?|[kKmMbB])");

    private static final Pattern FIGURE_WITH_UNIT = Pattern.compile(FIGURE.pattern() + "(?:\\s?[^\\d\\s]{1,4})?");

    private static final int FEWEST = 2;

    /** A name, a figure, and its unit, in characters at most. */
    private static final int MOST_LINES = 3;
    private static final int UNIT = 4;

    private Counts() {}

    /** What is counted and how much of it there is; empty where anything else stands in the part. */
    public static List<Fact> of(Box box) {
        return of(box.children);
    }

    /** The same where a link to all that is counted comes last. */
    public static List<Fact> before(Box link, Box box) {
        List<Box> others = box.children.subList(0, link.index);
        return others.stream().anyMatch(child -> child.links > 0) ? List.of() : of(others);
    }

    /** The same where a heading comes first. */
    public static List<Fact> after(Box heading, Box box) {
        return of(box.children.subList(heading.index + 1, box.children.size()));
    }

    /** A figure and the unit in the line after it are one line. */
    private static List<String> withUnit(List<String> lines) {
        for (int i = 0; lines.size() == MOST_LINES && i + 1 < lines.size(); i++) {
            String unit = lines.get(i + 1);
            if (FIGURE.matcher(lines.get(i)).matches() && unit.length() <= UNIT && unit.chars().noneMatch(Character::isDigit)) {
                String counted = lines.get(i == 0 ? 2 : 0);
                String figure = EntryReader.joined(lines.get(i), unit);
                return i == 0 ? List.of(figure, counted) : List.of(counted, figure);
            }
        }
        return lines;
    }

    private static boolean isFigure(String line) {
        return !line.isEmpty() && Character.isDigit(line.charAt(0)) && FIGURE_WITH_UNIT.matcher(line).matches();
    }

    private static List<Fact> of(List<Box> children) {
        List<Fact> facts = new ArrayList<>();
        for (Box child : children) {
            if (child.drop != null || child.weight == 0) {
                continue;
            }
            List<String> lines = child.lines > MOST_LINES ? List.of() : withUnit(EntryLines.of(child).lines.stream().map(EntryLine::text).toList());
            if (lines.size() != 2) {
                return List.of();
            }
            String first = lines.get(0);
            String second = lines.get(1);
            boolean over = isFigure(first);
            if (over == isFigure(second)) {
                return List.of();
            }
            facts.add(new Fact(FrontWords.name(over ? second : first), List.of(new Inline.Text(over ? first : second))));
        }
        return facts.size() < FEWEST ? List.of() : facts;
    }
}
