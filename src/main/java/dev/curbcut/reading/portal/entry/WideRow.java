package dev.curbcut.reading.portal.entry;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A row that leads to several places: to what it is about, and in few words to its topic or source. */
public final class WideRow {
    /** Links of it. */
    private static final int MOST = 4;

    /** The weight of the shortest headline that stands beside another in one line. */
    private static final int HEADLINE = 8;

    private WideRow() {}

    /** Null where it is more than that. */
    public static @Nullable Part of(Box box, EntryReader entries) {
        Set<String> said = RowWays.of(box);
        if (said.isEmpty() && (box.links > MOST || !EntryShape.isRow(box.tag)) || EntryShape.holdsRow(box) || box.images > 1) {
            return null;
        }
        List<Box> all = RowWays.anchors(box);
        List<Box> anchors = all.stream().filter(anchor -> !said.contains(anchor.line())).toList();
        Box main = null;
        int others = 0;
        for (Box anchor : anchors) {
            if (main == null || anchor.weight > main.weight) {
                others += main == null ? 0 : main.weight;
                main = anchor;
            } else {
                others += anchor.weight;
            }
        }
        if (main == null && !said.isEmpty()) {
            return bare(box, all, said, entries);
        }
        if (main == null || main.weight == 0 || main.weight < 2 * others || areHeadlines(main, anchors, entries)) {
            return null;
        }
        Part part = entries.read(main);
        if (!(part instanceof Part.Row row)) {
            return null;
        }
        List<String> rest = new ArrayList<>(row.entry().rest());
        RowDay day = new RowDay(entries.context(), main.element.attr("href"));
        EntryLines lines = EntryLines.of(box);
        for (EntryLine line : day.without(lines.lines)) {
            if (line.anchor() != main && FrontWords.says(line.text()) && !FrontWords.isButton(line.text()) && !FrontWords.isJunk(line.text()) && !(line.linked() && said.contains(line.text()))) {
                rest.add(line.text());
            }
        }
        String date = row.entry().date() == null ? day.iso() : row.entry().date();
        Box picture = row.entry().picture() == null && !lines.pictures.isEmpty() && !said.isEmpty() ? lines.pictures.getFirst() : row.entry().picture();
        return new Part.Row(row.entry().in(box, main).dated(date).saying(rest).showing(picture).leadingTo(ways(all, said, row.entry().target(), entries)));
    }

    /** A row whose name leads nowhere, before what can be done with it: its guide, its application. Null where no name comes first. */
    private static @Nullable Part bare(Box box, List<Box> anchors, Set<String> said, EntryReader entries) {
        EntryLines all = EntryLines.of(box);
        RowDay day = new RowDay(entries.context(), "");
        List<EntryLine> lines = day.without(all.lines).stream().filter(line -> FrontWords.says(line.text()) && !FrontWords.isButton(line.text())).toList();
        EntryLine name = lines.isEmpty() ? null : lines.getFirst();
        if (name == null || name.linked() || name.holder() == box || !FrontWords.isName(name.text(), name.heading()) || lines.stream().anyMatch(line -> line.linked() && !said.contains(line.text()))) {
            return null;
        }
        List<String> rest = lines.stream().skip(1).filter(line -> !line.linked() && !FrontWords.isJunk(line.text())).map(EntryLine::text).toList();
        Box picture = all.pictures.isEmpty() ? null : all.pictures.getFirst();
        return new Part.Row(new Entry(box, null, name.text(), null, day.iso(), rest, picture, false, name.heading()).leadingTo(ways(anchors, said, null, entries)));
    }

    /** The links that other rows have too, each once, and none to where the row itself leads. */
    private static List<Entry.Way> ways(List<Box> anchors, Set<String> said, @Nullable Target own, EntryReader entries) {
        List<Entry.Way> ways = new ArrayList<>();
        for (Box anchor : anchors) {
            Target target = said.contains(anchor.line()) ? entries.context().target(anchor.element.attr("href")) : null;
            if (target != null && !target.equals(own) && ways.stream().noneMatch(way -> way.target().equals(target))) {
                ways.add(new Entry.Way(anchor.line(), target));
            }
        }
        return ways;
    }

    /** Whether another article stands beside the first by a name of its own: what says only of what kind it is stands in brackets. */
    private static boolean areHeadlines(Box main, List<Box> anchors, EntryReader entries) {
        Target first = entries.context().target(main.element.attr("href"));
        if (!AddressShape.isArticle(first)) {
            return false;
        }
        for (Box anchor : anchors) {
            Target target = entries.context().target(anchor.element.attr("href"));
            if (anchor != main && anchor.weight >= HEADLINE && AddressShape.isArticle(target) && !target.equals(first) && !isBracketed(anchor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracketed(Box anchor) {
        return isBracket(anchor.line()) || anchor.element.previousSibling() instanceof TextNode before && isBracket(before.text().strip());
    }

    private static boolean isBracket(String text) {
        return !text.isEmpty() && "[【［(（〔<《".indexOf(text.charAt(text.length() - 1)) >= 0 || !text.isEmpty() && "[【［(（〔<".indexOf(text.charAt(0)) >= 0;
    }
}
