package dev.curbcut.reading.portal;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the parts that stand together in a box: rows to lists, names and ways to more to the lists they belong to. */
final class Naming {
    /** The weight of a paragraph that may be a name at most. */
    private static final int SHORT = 30;

    private static final int MANY_WORDS = 2;

    /** A name and so many lists below it at most, where no other name stands with them: all are its own. */
    private static final int OWN = 3;

    private final Box box;
    private final List<Part> in;
    /** Paragraphs that may be names. */
    private final long lines;
    /** What stands under the name that is looked at. */
    private final List<Part> under = new ArrayList<>();
    private Part.@Nullable Rows lastList;
    private boolean titles;
    private boolean onlyWays;

    private Naming(Box box, List<Part> in) {
        this.box = box;
        this.in = in;
        this.lines = in.stream().filter(Naming::isLine).count();
    }

    /** The parts of a box, joined. */
    static List<Part> of(Box box, List<Part> parts) {
        List<Part> joined = parts.size() < 2 ? parts : Portraits.given(new Naming(box, ListNames.told(box, RowWords.joined(box, parts))).named());
        if (box.block && joined.size() > 1 && joined.getFirst() instanceof Part.Words title && title.heading() && joined.stream().skip(1).allMatch(part -> part instanceof Part.Named named && !Tags.isHeading(named.head().box().tag))) {
            joined = new Naming(box, joined).named(); // over a name that was found below it
        }
        return box.block ? closed(box, joined) : joined;
    }

    /** Names to what follows them, up to the next name. */
    private List<Part> named() {
        List<Part> out = new ArrayList<>(in.size());
        for (int i = 0; i < in.size(); ) {
            Part.Head head = head(i);
            if (head == null) {
                out.add(in.get(i++));
                continue;
            }
            begin();
            int end = i + 1;
            while (end < in.size() && belongs(head, end)) {
                take(in.get(end++));
            }
            if (onlyWays) {
                out.add(in.get(i++));
            } else {
                out.add(NamedList.of(in.get(i).box(), head, under));
                i = end;
            }
        }
        return out;
    }

    private void begin() {
        under.clear();
        lastList = null;
        titles = false;
        onlyWays = true;
    }

    private void take(Part part) {
        under.add(part);
        titles |= part instanceof Part.Named;
        onlyWays &= part instanceof Part.More;
        lastList = part instanceof Part.Rows list ? list : lastList;
    }

    /** The name at this place; null where none stands, or nothing that it could name follows. */
    private Part.@Nullable Head head(int at) {
        Part.Head head = switch (in.get(at)) {
            case Part.Head own -> own;
            case Part.Words words -> isName(words) && !isUnderHeading(at) ? new Part.Head(words.box(), FrontWords.name(words.text()), null, null) : null;
            case Part.Row row -> null;
            case Part.Rows rows -> null;
            case Part.More more -> null;
            case Part.Named named -> null;
            case Part.Other other -> null;
        };
        int next = at + 1;
        while (head != null && next < in.size() && (isPassed(in.get(next)) || isUnderHeading(next))) {
            next++;
        }
        if (head == null || next == in.size() || !Columns.areApart(box, in.get(at), in.get(next))) {
            return null;
        }
        return switch (in.get(next)) {
            case Part.Row row -> head;
            case Part.Rows rows -> rows.entries().isEmpty() ? null : head;
            case Part.Other other -> head;
            case Part.Named named -> isTitle(at) ? head : null;
            case Part.Words words -> null;
            case Part.More more -> null;
            case Part.Head other -> null;
        };
    }

    private static boolean isName(Part.Words words) {
        boolean sentence = words.box().tag.equals("p") && !words.heading() && Text.weight(words.text()) > SHORT;
        return !sentence && FrontWords.isName(words.text(), words.heading());
    }

    /** What may stand between a name and its list: the way to more, a line that is no name. */
    private static boolean isPassed(Part part) {
        return part instanceof Part.More || part instanceof Part.Words words && !FrontWords.isName(words.text(), words.heading());
    }

    /** Whether a paragraph stands right under a heading, the only one in the box that may be a name: it says more of the heading. */
    private boolean isUnderHeading(int at) {
        if (at == 0 || !isLine(in.get(at)) || !(in.get(at - 1) instanceof Part.Words heading) || !heading.heading()) {
            return false;
        }
        return lines == 1;
    }

    private static boolean isLine(Part part) {
        return part instanceof Part.Words words && !words.heading() && words.box().tag.equals("p");
    }

    /** Whether a name stands over parts that have names of their own: a heading, or one over several of them. */
    private boolean isTitle(int at) {
        if (in.get(at) instanceof Part.Head || in.get(at) instanceof Part.Words words && words.heading()) {
            return true;
        }
        int named = 0;
        for (int i = at + 1; i < in.size() && named < 2; i++) {
            named += in.get(i) instanceof Part.Named ? 1 : 0;
        }
        return named > 1 || at == 0 && in.size() == 2;
    }

    /** Whether a part still belongs to the name before it. */
    private boolean belongs(Part.Head head, int at) {
        return switch (in.get(at)) {
            case Part.More more -> true;
            case Part.Row row -> !titles && (lastList == null || !row.entry().name().isEmpty());
            case Part.Rows rows -> !titles && (lastList == null || isAlike(rows, lastList) || isOneRow(lastList) || isOnlyName(head));
            case Part.Other other -> !titles;
            case Part.Words words -> head(at) == null;
            case Part.Head other -> !under.isEmpty() && head(at) == null;
            case Part.Named named -> titles || onlyWays || lastList == null || isBelow(head, named);
        };
    }

    /** Whether a list holds one piece of news, however often it leads there: its picture, its name. */
    private static boolean isOneRow(Part.Rows rows) {
        return rows.entries().stream().map(Entry::target).distinct().count() == 1;
    }

    /** Whether the box begins with a name, and nothing but a few lists stands in it. */
    private boolean isOnlyName(Part.Head head) {
        return head.link() == null && head.more() == null && in.size() <= OWN + 1 && in.stream().skip(1).allMatch(part -> part instanceof Part.Rows || part instanceof Part.Row) && isHeader(in.getFirst());
    }

    private static boolean isHeader(Part part) {
        return part instanceof Part.Head || part instanceof Part.Words words && isName(words);
    }

    /** Whether a named list is kept below where the name before it leads. */
    private static boolean isBelow(Part.Head head, Part.Named named) {
        String folder = AddressShape.folder(head.link());
        String own = folder.isEmpty() ? "" : AddressShape.folder(named.head().link());
        return own.length() > folder.length() && own.startsWith(folder);
    }

    /** Whether another list goes on with one before it: it is drawn in the same way, in another column. */
    private static boolean isAlike(Part.Rows rows, Part.Rows last) {
        if (rows.box() == last.box()) {
            return true;
        }
        return rows.box().tag.equals(last.box().tag) && rows.box().parent != null && last.box().parent != null
                && (rows.box().parent == last.box().parent || rows.box().parent.parent == last.box().parent.parent) && areDrawn(rows) == areDrawn(last);
    }

    private static boolean areDrawn(Part.Rows rows) {
        return rows.entries().stream().allMatch(entry -> entry.name().isEmpty());
    }

    /** A name alone in its box may name what stands beside the box; one that comes after something else in it, or over an empty list, may not. */
    private static List<Part> closed(Box box, List<Part> in) {
        boolean spread = in.size() > MANY_WORDS && in.stream().allMatch(Part.Words.class::isInstance);
        boolean all = spread && !areNotes(in) || EmptyList.isIn(box);
        if (in.size() < 2 && !all) {
            return in;
        }
        if (!all && areNotes(in)) {
            Part.Words name = (Part.Words) in.getFirst();
            return List.of(NamedList.of(name.box(), new Part.Head(name.box(), FrontWords.name(name.text()), null, null), in.stream().skip(1).map(Naming::note).toList()));
        }
        List<Part> out = new ArrayList<>(in.size());
        boolean something = all;
        for (int i = 0; i < in.size(); i++) {
            Part part = in.get(i);
            boolean first = i == 0 && !all;
            out.add(switch (part) {
                case Part.Head head -> first ? head : new Part.Rows(head.box(), List.of(Entry.of(head)));
                case Part.Words words -> something ? note(words) : words;
                case Part.Row row -> !first && i == in.size() - 1 ? new Part.Rows(row.box(), List.of(row.entry())) : row;
                case Part.Rows rows -> rows;
                case Part.More more -> more;
                case Part.Named named -> named;
                case Part.Other other -> other;
            });
            something |= !(part instanceof Part.Words);
        }
        return out;
    }

    /** Whether all there is is a heading and several short lines below it: one alone may say more of the name of a list. */
    private static boolean areNotes(List<Part> in) {
        return in.size() > 2 && in.stream().allMatch(Part.Words.class::isInstance) && in.getFirst() instanceof Part.Words first && first.heading() && isName(first) && in.stream().skip(1).noneMatch(part -> ((Part.Words) part).heading());
    }

    private static Part note(Part words) {
        return new Part.Other(words.box(), List.of(new Block.Paragraph(List.of(new Inline.Text(((Part.Words) words).text())))));
    }
}
