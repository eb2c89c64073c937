package dev.curbcut.reading.listing;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Boxes of one kind side by side, read as the rows of one list: each for itself, else by what they have in common. */
final class RowRun {
    private static final int FEWEST = 3;

    /** The heaviest row that is named by all its words. */
    private static final int MOST_WORDS = 400;

    private RowRun() {}

    /** Weight of a name that stands beside the link to what it names, at least. */
    private static final int LEAST_NAME = 8;

    /** A row for each of the boxes; empty where they are no list. */
    static List<Row> of(List<Box> boxes, Context context) {
        if (boxes.isEmpty()) {
            return List.of();
        }
        List<Row> rows = each(boxes, context);
        List<Row> numbered = rows.isEmpty() || areCodes(boxes, rows) ? numbered(boxes, context) : List.of();
        List<Row> told = numbered.isEmpty() ? rows : numbered;
        List<Row> known = told.isEmpty() ? compared(boxes, context) : told;
        return filed(known.isEmpty() ? offered(boxes, context) : known);
    }

    /** Each of them is a row. */
    private static List<Row> each(List<Box> boxes, Context context) {
        List<Row> rows = new ArrayList<>();
        int dated = 0;
        int headings = 0;
        for (Box box : boxes) {
            Row row = Rows.of(box, context);
            row = row == null && box.row ? ruled(box, context) : row;
            if (row == null) {
                return List.of();
            }
            dated += row.date() != null ? 1 : 0;
            headings += row.heading() ? 1 : 0;
            rows.add(row);
        }
        int least = boxes.getFirst().row || isSure(boxes, rows) ? 1 : dated > 0 || headings > 0 || boxes.getFirst().tag.equals("li") ? 2 : FEWEST;
        return rows.size() < least ? List.of() : rows;
    }

    /** A row that a rule says is one: its first link with words names it. */
    private static @Nullable Row ruled(Box box, Context context) {
        Box at = box;
        while (at != null && !at.tag.equals("a")) {
            at = at.children.stream().filter(child -> child.links > 0 && child.linkWeight > 0).findFirst().orElse(null);
        }
        return at == null ? null : Rows.named(box, at, context);
    }

    /** Whether what is linked numbers the rows, and doesn't name them. */
    private static boolean areCodes(List<Box> boxes, List<Row> rows) {
        int codes = 0;
        for (int i = 0; i < rows.size(); i++) {
            codes += CellTitle.isCode(rows.get(i).name()) && rows.get(i).title().weight * 2 < boxes.get(i).weight ? 1 : 0;
        }
        return codes * 2 >= rows.size();
    }

    /** Whether a single row is one: a link and its date and nothing else, or the only row of a list beside others. */
    private static boolean isSure(List<Box> boxes, List<Row> rows) {
        Box box = boxes.getFirst();
        Row row = rows.getFirst();
        if (boxes.size() == 1 && row.heading() && row.date() != null && isOverRows(box)) {
            return true;
        }
        if (boxes.size() != 1 || !box.tag.equals("li") || !RowDate.isMissing(row.name())) {
            return false;
        }
        boolean bare = row.date() != null && (box.weight - row.title().weight) <= RowDate.LEAF * 2 && row.title().weight * 2 >= box.weight;
        return bare || row.title().weight * 5 >= box.weight * 4 && isAmongLists(box);
    }

    /** Whether a list of rows comes right after it: the news that an editor put above the others. */
    private static boolean isOverRows(Box box) {
        List<Box> after = box.parent == null ? List.of() : box.parent.children.subList(box.index + 1, box.parent.children.size());
        Box list = after.stream().filter(peer -> peer.drop == null && (peer.weight > 0 || peer.images > 0)).findFirst().orElse(null);
        return list != null && (list.tag.equals("ul") || list.tag.equals("ol")) && list.prose * 2 < list.weight
                && list.children.stream().filter(child -> child.tag.equals("li") && child.links > 0).count() >= FEWEST;
    }

    /** Whether lists of rows like this one stand beside its list, three rows together at least. */
    private static boolean isAmongLists(Box row) {
        Box list = row.parent;
        if (list == null || list.parent == null) {
            return false;
        }
        int rows = 0;
        int most = 0;
        for (Box peer : list.parent.children) {
            if (peer.drop == null && peer.tag.equals(list.tag) && peer.prose == 0) {
                int here = (int) peer.children.stream().filter(child -> child.tag.equals("li") && child.links > 0).count();
                rows += here;
                most = Math.max(most, here);
            }
        }
        return rows >= FEWEST && most > 1;
    }

    /** Rows whose link is only a number: all words of the line name what it numbers. */
    private static List<Row> numbered(List<Box> boxes, Context context) {
        List<Row> rows = new ArrayList<>();
        int codes = 0;
        for (Box box : boxes) {
            Box link = first(box);
            Row row = link == null || link.weight == box.weight || box.holdsBlock || box.weight > MOST_WORDS ? null : RowName.ofLine(box, link, context);
            if (row == null || !row.name().startsWith(link.line())) {
                return List.of();
            }
            codes += CellTitle.isCode(link.line()) ? 1 : 0;
            rows.add(row);
        }
        boolean several = rows.size() > 1 || boxes.getFirst().tag.equals("li") && isAmongLists(boxes.getFirst());
        return several && codes * 2 >= rows.size() ? rows : List.of();
    }

    /** The only link of a line; null where it has another, or none. */
    private static @Nullable Box first(Box box) {
        Box at = box.links == 1 ? box : null;
        while (at != null && !at.tag.equals("a")) {
            at = at.children.stream().filter(child -> child.links > 0).findFirst().orElse(null);
        }
        return at;
    }

    /** Rows that are told by comparing them. */
    private static List<Row> compared(List<Box> boxes, Context context) {
        List<Box> names = Units.names(boxes, context);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; names != null && i < names.size(); i++) {
            Row row = Rows.named(boxes.get(i), names.get(i), context);
            if (row == null) {
                return List.of();
            }
            rows.add(row);
        }
        return rows;
    }

    /** Rows that only offer what they name: “Annual report 2024 — Download”. */
    private static List<Row> offered(List<Box> boxes, Context context) {
        List<Row> rows = new ArrayList<>();
        for (Box box : boxes) {
            Box link = box.weight > MOST_WORDS || box.holdsBlock ? null : first(box);
            Row row = link == null || !Offer.is(link.line()) ? null : Rows.offered(box, link, context);
            if (row == null || Text.weight(row.name()) < LEAST_NAME) {
                return List.of();
            }
            rows.add(row);
        }
        return rows.size() < 2 ? List.of() : rows;
    }

    /** Where no row says its date, and every row leads to a page that is filed under one: the date it is filed under. */
    private static List<Row> filed(List<Row> rows) {
        if (rows.size() < 2 || rows.stream().anyMatch(row -> row.date() != null)) {
            return rows;
        }
        List<Row> dated = new ArrayList<>();
        for (Row row : rows) {
            Optional<String> date = RowDate.ofAddress(row.anchor().element.attr("href"));
            if (date.isEmpty() || Text.weight(row.name()) == 0) {
                return rows;
            }
            dated.add(new Row(row.title(), row.anchor(), row.target(), row.name(), row.shortened(), date.get(), null, row.heading()));
        }
        return dated;
    }
}
