package dev.curbcut.reading.portal.entry;

import dev.curbcut.calendar.Dates;
import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what leads to one place: a row, a tile, a card, the head of a list with its way to the rest, or that way alone. */
public final class EntryReader {
    /** The weight of a piece of a name that is spread over several links or lines, at most. */
    private static final int PIECE = 27;

    /** The weight of a label before a link that is said by itself. */
    private static final int LABEL = 40;

    private static final int SENTENCE = 60;

    private static final Pattern CUT = Pattern.compile("(?:\\.{2,}|…+)$");
    private static final Pattern DATE_FIRST = Pattern.compile("^[\\[【（(]?\\s*((?:19|20)\\d{2}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}日?)\\s*[\\]】）)]?\\s+");

    private final Context context;
    private final SoleTargets targets;

    public EntryReader(Context context, SoleTargets targets) {
        this.context = context;
        this.targets = targets;
    }

    public Context context() {
        return context;
    }

    /**
     * Reads a part that leads to one place.
     *
     * @return null where it is a name over one row, each to be read by itself
     */
    public @Nullable Part read(Box box) {
        EntryLines all = EntryLines.of(box);
        Target target = targets.of(box);
        List<EntryLine> linked = new ArrayList<>();
        List<EntryLine> others = new ArrayList<>();
        RowDay day = new RowDay(context, all.anchors.isEmpty() ? "" : all.anchors.getFirst().element.attr("href"));
        boolean said = false;
        List<EntryLine> lines = day.without(all.lines);
        for (EntryLine line : lines) {
            if (!FrontWords.says(line.text())) {
                continue;
            }
            if (line.linked()) {
                said = true;
                if (!FrontWords.isButton(line.text())) {
                    linked.add(line);
                }
            } else if (!FrontWords.isJunk(line.text())) {
                others.add(line);
            }
        }
        Box anchor = linked.isEmpty() ? all.anchors.isEmpty() ? null : all.anchors.getFirst() : linked.getFirst().anchor();
        Box picture = all.pictures.isEmpty() ? null : all.pictures.getFirst();
        if (linked.isEmpty() && said && all.pictures.isEmpty() && others.isEmpty()) {
            return new Part.More(box, target, all.lines.stream().filter(EntryLine::linked).map(EntryLine::text).filter(FrontWords::says).findFirst().orElse(""));
        }
        if (linked.isEmpty() && EntryHead.isOverLine(box, all, others) || EntryHead.isOverPicture(box, all, linked, others)) {
            return null;
        }
        if (linked.isEmpty() && !others.isEmpty() && EntryHead.is(box, all, others, said)) {
            return new Part.Head(box, FrontWords.name(EntryHead.name(others)), null, target);
        }
        String drawn = linked.isEmpty() && said && others.isEmpty() ? GivenName.drawn(all) : "";
        if (!drawn.isEmpty()) {
            return new Part.Head(box, drawn, null, target);
        }
        if (EntryHead.isOver(box, all, linked, others) || EntryHead.isOverText(box, all, linked, others)) {
            return null;
        }
        if (linked.size() > 1 && (RowDay.isDayOfYear(linked.getFirst().text()) || RowDate.isMonthDay(linked.getFirst().text()))) {
            others.addFirst(linked.removeFirst());
        }
        return entry(box, anchor, target, day.iso(), linked, others, lines, all, picture);
    }

    private Part entry(Box box, @Nullable Box anchor, @Nullable Target target, @Nullable String date, List<EntryLine> linked, List<EntryLine> others, List<EntryLine> inOrder, EntryLines all, @Nullable Box picture) {
        List<EntryLine> lines = new ArrayList<>(linked);
        lines.addAll(others);
        boolean told = !linked.isEmpty() && !isCut(linked.getFirst().text()) && (others.isEmpty() || all.pictures.isEmpty());
        String given = told ? "" : GivenName.of(all);
        String title = "";
        List<EntryLine> named = new ArrayList<>();
        EntryLine heading = first(lines);
        EntryLine asGiven = given.isEmpty() ? null : lines.stream().filter(l -> l.text().equals(given)).findFirst().orElse(null);
        if (heading != null) {
            lines.stream().filter(l -> l.heading() && (l == heading || l.broken() || l.anchor() == heading.anchor() && Text.weight(l.text()) <= PIECE)).forEach(named::add);
        } else if (asGiven != null && !linked.contains(asGiven) && Text.weight(given) <= FrontWords.NAME) {
            named.add(asGiven);
        } else if (!linked.isEmpty()) {
            named.addAll(pieces(linked));
        } else if (given.isEmpty() && !others.isEmpty()) {
            named.add(others.getFirst());
        }
        for (EntryLine piece : named) {
            title = joined(title, piece.text());
        }
        boolean cut = isCut(title);
        String stem = cut ? CUT.matcher(title).replaceFirst("").strip() : title;
        if (title.isEmpty() || cut && given.startsWith(stem) && given.length() > stem.length()) {
            title = given;
            cut = isCut(title);
        }
        Matcher dated = DATE_FIRST.matcher(title.isEmpty() || !isFigure(title.charAt(0)) ? "" : title);
        String day = date;
        if (dated.find() && dated.end() < title.length()) {
            day = day == null ? Dates.iso(dated.group(1).replace(" ", "")).orElse(null) : day;
            title = title.substring(dated.end());
        }
        String whole = mayEndInDate(title) ? RowDate.cutOff(title) : title;
        if (whole.length() < title.length() && !whole.isEmpty()) {
            day = day == null ? context.date(title).orElse(null) : day;
            title = whole;
        }
        boolean button = heading != null && !heading.linked() && linked.size() == 1 && Text.weight(linked.getFirst().text()) <= LABEL && !linked.getFirst().heading();
        if (button) {
            lines.removeAll(linked);
        }
        List<String> rest = new ArrayList<>();
        String label = "";
        for (EntryLine line : inOrder) {
            if (named.contains(line)) {
                if (!label.isEmpty()) {
                    rest.add(FrontWords.name(label));
                }
                label = "";
            } else if (lines.contains(line) && !line.text().equals(title) && !rest.contains(line.text())) {
                boolean labels = line.text().endsWith("：") || line.text().endsWith(":");
                if (!labels) {
                    rest.add(joined(label, line.text()));
                }
                label = labels ? line.text() : "";
            }
        }
        return new Part.Row(new Entry(box, anchor, FrontWords.bare(title), target, day, rest, picture, cut, heading != null || inHeading(anchor, box)));
    }

    private static @Nullable EntryLine first(List<EntryLine> lines) {
        for (EntryLine line : lines) {
            if (line.heading()) {
                return line;
            }
        }
        return null;
    }

    /** The lines that make up a name spread over several links to one place, or broken where the design has no room. */
    private static List<EntryLine> pieces(List<EntryLine> linked) {
        List<EntryLine> pieces = new ArrayList<>();
        EntryLine first = linked.getFirst();
        if (linked.size() == 1) {
            return linked;
        }
        boolean links = linked.getLast().anchor() != first.anchor();
        for (EntryLine line : linked) {
            boolean piece = line == first || Text.weight(first.text()) <= PIECE && Text.weight(line.text()) <= PIECE && (line.broken()
                    || links && line.anchor() != pieces.getLast().anchor()) && !line.text().equals(pieces.getLast().text());
            if (!piece) {
                break;
            }
            pieces.add(line);
        }
        return pieces;
    }

    public static String joined(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        boolean wide = Text.isWide(one.charAt(one.length() - 1)) && Text.isWide(other.charAt(0));
        return wide ? one + other : one + " " + other;
    }

    private static boolean inHeading(@Nullable Box anchor, Box box) {
        for (Box up = anchor; up != null; up = up.parent) {
            if (Tags.isHeading(up.tag)) {
                return true;
            }
            if (up == box) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayEndInDate(String title) {
        char last = title.isEmpty() ? ' ' : title.charAt(title.length() - 1);
        return last >= '0' && last <= '9' || last == '日' || last == ']' || last == '】' || last == '）' || last == ')';
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9' || c == '[' || c == '【' || c == '（' || c == '(';
    }

    private static boolean isCut(String text) {
        return (text.endsWith("..") || text.endsWith("…")) && CUT.matcher(text).find();
    }
}
