package dev.curbcut.reading.portal;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.DistinctEntries;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.EntryReader;
import dev.curbcut.reading.portal.entry.EntryShape;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links that are names of lists, and names with the way to the rest beside them; rows in a row become lists. */
final class ListNames {
    /** The weight of a link that names a list at most. */
    private static final int NAME = 60;

    /** How much longer than their name the rows of a list are on average, where nothing else tells. */
    private static final double LONGER = 1.5;

    private final Box box;
    private final List<Part> in;

    private ListNames(Box box, List<Part> in) {
        this.box = box;
        this.in = in;
    }

    static List<Part> told(Box box, List<Part> parts) {
        List<Part> heads = new ListNames(box, withoutButtons(parts)).heads();
        return unlike(new ListNames(box, heads).rows());
    }

    /** Without what says after a row once more that it can be followed, in the same words as after the others. */
    private static List<Part> withoutButtons(List<Part> in) {
        Map<String, Integer> said = new HashMap<>();
        for (int i = 1; i < in.size(); i++) {
            if (isAfterItsRow(in, i)) {
                said.merge(words(in.get(i)), 1, Integer::sum);
            }
        }
        if (said.values().stream().noneMatch(times -> times > 1)) {
            return in;
        }
        List<Part> out = new ArrayList<>(in.size());
        for (int i = 0; i < in.size(); i++) {
            if (i == 0 || !isAfterItsRow(in, i) || said.get(words(in.get(i))) < 2) {
                out.add(in.get(i));
            }
        }
        return out;
    }

    private static boolean isAfterItsRow(List<Part> in, int at) {
        return in.get(at - 1) instanceof Part.Row row && row.entry().target() != null && (in.get(at) instanceof Part.More more && row.entry().target().equals(more.target())
                || in.get(at) instanceof Part.Row other && row.entry().target().equals(other.entry().target()) && other.entry().rest().isEmpty() && other.entry().picture() == null);
    }

    private static String words(Part part) {
        return part instanceof Part.Row row ? row.entry().name() : part instanceof Part.More more ? more.text() : "";
    }

    /** Names with the way to the rest beside them. */
    private List<Part> heads() {
        List<Part> out = new ArrayList<>(in.size());
        for (int i = 0; i < in.size(); i++) {
            Part part = in.get(i);
            Part.More more = i + 1 < in.size() ? more(i + 1) : null;
            if (part instanceof Part.Words words && more != null && FrontWords.isName(words.text(), words.heading())) {
                out.add(new Part.Head(box, FrontWords.name(words.text()), null, more.target()));
                i++;
            } else if (part instanceof Part.More first && i == 0 && in.size() > 2 && in.get(1) instanceof Part.Words words && FrontWords.isName(words.text(), words.heading())) {
                out.add(new Part.Head(box, FrontWords.name(words.text()), null, first.target()));
                i++;
            } else if (part instanceof Part.Row row && more != null && isBesideMore(i) && isShort(row.entry()) && !AddressShape.isArticle(row.entry().target())) {
                out.add(new Part.Head(box, name(row.entry()), row.entry().target(), more.target()));
                i++;
            } else {
                out.add(part);
            }
        }
        return out;
    }

    /** Whether a link with the way to more after it is alone with that, or has a list after both. */
    private boolean isBesideMore(int at) {
        return in.size() == 2 || in.size() > at + 2 && (at == 0 || in.get(at - 1) instanceof Part.Named) && (in.get(at + 2) instanceof Part.Rows || in.get(at + 2) instanceof Part.Row || in.get(at + 2) instanceof Part.Other);
    }

    /** The way to more at this place, drawn as a picture or an empty link where it stands alone beside a name. */
    private Part.@Nullable More more(int at) {
        if (in.get(at) instanceof Part.More more) {
            return more;
        }
        if (!(in.get(at) instanceof Part.Row row) || !row.entry().name().isEmpty()) {
            return null;
        }
        return in.size() == 2 || row.entry().picture() == null && !AddressShape.isArticle(row.entry().target()) || isWay(row.entry(), at) ? new Part.More(row.box(), row.entry().target(), "") : null;
    }

    /** Whether a picture without a name leads to the folder that the list after it is kept in. */
    private boolean isWay(Entry entry, int at) {
        Part next = at + 1 < in.size() ? in.get(at + 1) : null;
        List<Entry> rows = next == null ? List.of() : Part.entries(next);
        return !rows.isEmpty() && !AddressShape.isArticle(entry.target()) && rows.stream().filter(row -> isBelow(entry, row)).count() * 2 > rows.size();
    }

    /** Rows one after another are a list; one that is the name of what comes after it stays by itself. */
    private List<Part> rows() {
        List<Part> out = new ArrayList<>(in.size());
        List<Entry> run = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            Part part = in.get(i);
            if (part instanceof Part.Rows list && run.size() == 1 && (AddressShape.isArticle(run.getFirst().target()) || isCard(run.getFirst()) && list.entries().stream().noneMatch(row -> row.picture() != null))) {
                run.addAll(list.entries()); // a headline and what comes after it
                flush(run, out);
            } else if (part instanceof Part.Row row && !isHead(row.entry(), i)) {
                run.add(row.entry());
            } else {
                flush(run, out);
                out.add(part instanceof Part.Row row ? new Part.Head(row.box(), name(row.entry()), row.entry().target(), null) : part);
                if (part instanceof Part.Row row && !row.entry().rest().isEmpty() && !isTranslated(row.entry())) {
                    out.add(new Part.Other(row.box(), row.entry().rest().stream().<Block>map(line -> new Block.Paragraph(List.of(new Inline.Text(line)))).toList()));
                }
            }
        }
        flush(run, out);
        return out;
    }

    private void flush(List<Entry> run, List<Part> out) {
        if (run.size() == 1) {
            out.add(new Part.Row(run.getFirst()));
        } else if (!run.isEmpty()) {
            out.add(new Part.Rows(box, DistinctEntries.once(run)));
        }
        run.clear();
    }

    private boolean isHead(Entry entry, int at) {
        if (at + 1 < in.size() && at == 0 && entry.heading() && entry.date() == null && entry.picture() == null && arePartsOf(entry, in.get(at + 1))) {
            return true;
        }
        if (at + 1 == in.size() || AddressShape.isArticle(entry.target()) || !isShort(entry) && !(entry.heading() && (entry.rest().isEmpty() || isTranslated(entry)))) {
            return false;
        }
        Part next = in.get(at + 1);
        if (!Columns.areApart(box, in.get(at), next) || Columns.areItems(box, in.get(at), next)) {
            return false;
        }
        boolean control = entry.anchor() != null && entry.target() == null && !entry.heading(); // of a tab that shows nothing
        return isOver(entry, next) || at == 0 && in.size() > 2 && next instanceof Part.Row card && isBeforeCard(entry, card.entry()) || at == 0 && next instanceof Part.Named && !control && isShort(entry) && isHeadAndBody();
    }

    /** Whether all that comes next is kept below where a heading leads: the files of a set of data, which the heading names. */
    private static boolean arePartsOf(Entry heading, Part next) {
        List<Entry> rows = next instanceof Part.Row || next instanceof Part.Rows ? Part.entries(next) : List.of();
        return !rows.isEmpty() && rows.stream().allMatch(row -> AddressShape.isWithin(row.target(), heading.target()));
    }

    /** Whether a link has a line to itself, and after it comes more than a link: a picture with its news, which it is no news beside. */
    private static boolean isBeforeCard(Entry entry, Entry card) {
        return entry.rest().isEmpty() && entry.picture() == null && entry.box().block && !EntryShape.isRow(entry.box().tag) && isCard(card) && card.target() != null && !card.target().equals(entry.target());
    }

    /** Whether it is news with its picture and what it says. */
    private static boolean isCard(Entry entry) {
        return entry.picture() != null && !entry.rest().isEmpty();
    }

    /** Whether two things stand in the box: then the first heads the second. */
    private boolean isHeadAndBody() {
        return box.children.stream().filter(child -> child.drop == null && (child.weight > 0 || child.links > 0)).limit(3).count() == 2;
    }

    private static boolean isShort(Entry entry) {
        return (entry.rest().isEmpty() || isTranslated(entry)) && entry.date() == null && (entry.picture() == null || entry.box().weight == 0) && Text.weight(entry.name()) <= NAME && FrontWords.isName(entry.name(), entry.heading());
    }

    /** Whether all else that it says is its name again, in the Latin script. */
    private static boolean isTranslated(Entry entry) {
        return entry.rest().size() == 1 && RowWords.isTranslation(entry.name(), entry.rest().getFirst());
    }

    private static String name(Entry entry) {
        return isTranslated(entry) ? EntryReader.joined(entry.name(), entry.rest().getFirst()) : entry.name();
    }

    /** Whether a link is the name of the list after it: it leads to a channel, and what is in the list is of another kind. */
    private static boolean isOver(Entry entry, Part next) {
        if (next instanceof Part.Row row) {
            if (entry.target() == null && entry.anchor() != null && row.entry().target() != null) {
                return Text.weight(row.entry().name()) > LONGER * Text.weight(entry.name()); // of a tab that shows one row
            }
            return entry.heading() ? !isPeer(entry, row.entry()) && !row.entry().name().isEmpty() : isBelow(entry, row.entry());
        }
        if (!(next instanceof Part.Rows rows) || rows.entries().isEmpty()) {
            return next instanceof Part.Other && entry.heading();
        }
        int below = 0;
        int articles = 0;
        int headings = 0;
        int length = 0;
        for (Entry row : rows.entries()) {
            below += isBelow(entry, row) ? 1 : 0;
            articles += AddressShape.isArticle(row.target()) ? 1 : 0;
            headings += isPeer(entry, row) ? 1 : 0;
            length += Text.weight(row.name());
        }
        int size = rows.entries().size();
        return below * 2 >= size || articles * 2 > size || entry.heading() && headings == 0 || length > LONGER * size * Text.weight(entry.name());
    }

    /** Whether a row is a heading too, of the same level or above. */
    private static boolean isPeer(Entry entry, Entry row) {
        return row.heading() && (!entry.heading() || row.headingLevel() <= entry.headingLevel());
    }

    private static boolean isBelow(Entry entry, Entry row) {
        String folder = AddressShape.folder(entry.target());
        String own = folder.isEmpty() ? "" : AddressShape.folder(row.target());
        return !folder.isEmpty() && own.startsWith(folder) && (own.length() > folder.length() || AddressShape.isArticle(row.target()));
    }

    /** Lists each once. */
    private static List<Part> unlike(List<Part> in) {
        List<Part> out = new ArrayList<>(in.size());
        for (Part part : in) {
            boolean copy = part instanceof Part.Rows rows && out.stream().anyMatch(other -> other instanceof Part.Rows before && DistinctEntries.areCopies(before.entries(), rows.entries()));
            if (!copy) {
                out.add(part);
            }
        }
        return out;
    }
}
