package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.EntryReader;
import dev.curbcut.reading.portal.entry.EntryShape;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.wording.Text;
import java.util.List;

/** Tells a link that is the name of what comes after it in a box from one row among others. */
final class HeadLink {
    /** The weight of a link that names a list at most. */
    private static final int NAME = 60;

    /** How much longer than their name the rows of a list are on average, where nothing else tells. */
    private static final double LONGER = 1.5;

    /** Rows under the name of a channel that stands in a line like theirs, at least. */
    private static final int FEWEST = 2;

    private final Box box;
    private final List<Part> in;

    HeadLink(Box box, List<Part> in) {
        this.box = box;
        this.in = in;
    }

    /** @param at place of the link among the parts */
    boolean isHead(Entry entry, int at) {
        if (at == 0 && isOverArticles(entry)) {
            return true;
        }
        if (at > 0 && in.get(at - 1) instanceof Part.Words name && name.box() == entry.box()) {
            return false; // stands beside the name
        }
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

    /** Whether a short link to a channel is the first of the box, and all after it are articles, with longer names. */
    private boolean isOverArticles(Entry entry) {
        if (in.size() <= FEWEST || !isShort(entry) || entry.target() == null || entry.picture() != null || AddressShape.isArticle(entry.target()) || Columns.areItems(box, in.get(0), in.get(1))) {
            return false;
        }
        int length = 0;
        for (Part part : in.subList(1, in.size())) {
            if (!(part instanceof Part.Row row) || !AddressShape.isArticle(row.entry().target())) {
                return false;
            }
            length += Text.weight(row.entry().name());
        }
        return length > LONGER * (in.size() - 1) * Text.weight(entry.name());
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
    static boolean isCard(Entry entry) {
        return entry.picture() != null && !entry.rest().isEmpty();
    }

    /** Whether two things stand in the box: then the first heads the second. */
    private boolean isHeadAndBody() {
        return box.children.stream().filter(child -> child.drop == null && (child.weight > 0 || child.links > 0)).limit(3).count() == 2;
    }

    static boolean isShort(Entry entry) {
        return (entry.rest().isEmpty() || isTranslated(entry)) && entry.date() == null && (entry.picture() == null || entry.box().weight == 0) && Text.weight(entry.name()) <= NAME && FrontWords.isName(entry.name(), entry.heading());
    }

    /** Whether all else that it says is its name again, in the Latin script. */
    static boolean isTranslated(Entry entry) {
        return entry.rest().size() == 1 && RowWords.isTranslation(entry.name(), entry.rest().getFirst());
    }

    static String name(Entry entry) {
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

    static boolean isBelow(Entry entry, Entry row) {
        String folder = AddressShape.folder(entry.target());
        String own = folder.isEmpty() ? "" : AddressShape.folder(row.target());
        return !folder.isEmpty() && own.startsWith(folder) && (own.length() > folder.length() || AddressShape.isArticle(row.target()));
    }
}
