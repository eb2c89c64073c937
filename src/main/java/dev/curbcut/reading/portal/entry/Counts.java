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

    private static final int FEWEST = 2;

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

    private static List<Fact> of(List<Box> children) {
        List<Fact> facts = new ArrayList<>();
        for (Box child : children) {
            if (child.drop != null || child.weight == 0) {
                continue;
            }
            List<EntryLine> lines = child.lines > 2 ? List.of() : EntryLines.of(child).lines;
            if (lines.size() != 2) {
                return List.of();
            }
            String first = lines.get(0).text();
            String second = lines.get(1).text();
            boolean over = FIGURE.matcher(first).matches();
            if (over == FIGURE.matcher(second).matches()) {
                return List.of();
            }
            facts.add(new Fact(FrontWords.name(over ? second : first), List.of(new Inline.Text(over ? first : second))));
        }
        return facts.size() < FEWEST ? List.of() : facts;
    }
}
