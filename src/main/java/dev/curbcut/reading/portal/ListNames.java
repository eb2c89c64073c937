package dev.curbcut.reading.portal;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.DistinctEntries;
import dev.curbcut.reading.portal.entry.Entry;
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
            } else if (part instanceof Part.Row row && more != null && isBesideMore(i) && HeadLink.isShort(row.entry()) && !AddressShape.isArticle(row.entry().target())) {
                out.add(new Part.Head(box, HeadLink.name(row.entry()), row.entry().target(), more.target()));
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
        return !rows.isEmpty() && !AddressShape.isArticle(entry.target()) && rows.stream().filter(row -> HeadLink.isBelow(entry, row)).count() * 2 > rows.size();
    }

    /** Rows one after another are a list; one that is the name of what comes after it stays by itself. */
    private List<Part> rows() {
        HeadLink links = new HeadLink(box, in);
        List<Part> out = new ArrayList<>(in.size());
        List<Entry> run = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            Part part = in.get(i);
            if (part instanceof Part.Rows list && run.size() == 1 && !isOther(run.getFirst(), list) && (AddressShape.isArticle(run.getFirst().target()) || HeadLink.isCard(run.getFirst()) && list.entries().stream().noneMatch(row -> row.picture() != null))) {
                run.addAll(list.entries()); // a headline and what comes after it
                flush(run, out);
            } else if (part instanceof Part.Row row && !links.isHead(row.entry(), i)) {
                run.add(row.entry());
            } else {
                flush(run, out);
                out.add(part instanceof Part.Row row ? new Part.Head(row.box(), HeadLink.name(row.entry()), row.entry().target(), null) : part);
                if (part instanceof Part.Row row && !row.entry().rest().isEmpty() && !HeadLink.isTranslated(row.entry())) {
                    out.add(new Part.Other(row.box(), row.entry().rest().stream().<Block>map(line -> new Block.Paragraph(List.of(new Inline.Text(line)))).toList()));
                }
            }
        }
        flush(run, out);
        return out;
    }

    /** Whether a line stands by itself before picture news: a warning, or one that passes by over pictures. */
    private static boolean isOther(Entry line, Part.Rows list) {
        return FrontWords.isAlert(line.name()) || line.picture() == null && list.entries().size() > 1 && list.entries().stream().allMatch(row -> row.picture() != null);
    }

    private void flush(List<Entry> run, List<Part> out) {
        if (run.size() == 1) {
            out.add(new Part.Row(run.getFirst()));
        } else if (!run.isEmpty()) {
            out.add(new Part.Rows(box, DistinctEntries.once(run)));
        }
        run.clear();
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
