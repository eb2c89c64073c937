package dev.curbcut.reading.portal;

import dev.curbcut.page.Block;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order for the ear: what must be known first, then the search, then what can be done here, then picture news and the
 * sections in the page's own order.
 */
final class Arrangement {
    private static final int FEWEST = 3;

    /** Of ten entries of a page, how many stand under a name that is the page's. */
    private static final int NEARLY = 8;

    /** Picture news stands among so many parts. */
    private static final int EARLY = 12;

    /** How far up from a part a warning may be marked as one. */
    private static final int LEVELS = 4;

    private Arrangement() {}

    static List<Part> of(List<Part> read) {
        List<Part> parts = outOfOne(read);
        @Nullable Part window = parts.stream().limit(EARLY).filter(Arrangement::isWindow).findFirst().orElse(null);
        List<Part> alerts = new ArrayList<>();
        List<Part> search = new ArrayList<>();
        List<Part> services = new ArrayList<>();
        List<Part> rest = new ArrayList<>();
        for (Part part : parts) {
            (isAlert(part) ? alerts : isSearch(part) ? search : isService(part) ? services : rest).add(part);
        }
        List<Part> out = new ArrayList<>(alerts);
        out.addAll(search);
        out.addAll(services);
        if (window != null) {
            rest.remove(window);
            out.add(window);
        }
        out.addAll(rest);
        return out;
    }

    /** A name over nearly all of the page is the page's and no section's: what stands under it stands by itself. */
    private static List<Part> outOfOne(List<Part> parts) {
        int all = Part.entries(parts).size();
        List<Part> out = new ArrayList<>();
        for (Part part : parts) {
            boolean page = part instanceof Part.Named named && named.parts().stream().filter(Part.Named.class::isInstance).count() > 1
                    && Part.entries(part).size() * 10 >= all * NEARLY;
            if (page) {
                Part.Named named = (Part.Named) part;
                out.add(named.head().link() == null && named.head().more() == null
                        ? new Part.Words(named.head().box(), named.head().name(), true)
                        : new Part.Row(Entry.of(named.head())));
                out.addAll(outOfOne(named.parts()));
            } else {
                out.add(part);
            }
        }
        return out;
    }

    /** The pictures that change on top of a front page, each with its news. */
    private static boolean isWindow(Part part) {
        return part instanceof Part.Rows rows && rows.entries().stream().filter(entry -> entry.picture() != null && !isTile(entry)).count() * 2 > rows.entries().size();
    }

    private static boolean isAlert(Part part) {
        if (part instanceof Part.Named named && FrontWords.isAlert(named.head().name())) {
            return true;
        }
        if (part instanceof Part.Row row && FrontWords.isAlert(row.entry().name())) {
            return true;
        }
        return part instanceof Part.Rows rows ? rows.entries().stream().allMatch(entry -> isMarked(entry.box())) : isMarked(part.box());
    }

    private static boolean isMarked(Box box) {
        @Nullable Box at = box;
        for (int up = 0; up < LEVELS && at != null; up++, at = at.parent) {
            if (at.element.attr("role").equals("alert")) {
                return true;
            }
        }
        return false;
    }

    /** The search, by itself or under a name with what is said of it. */
    private static boolean isSearch(Part part) {
        if (part instanceof Part.Named named) {
            return Part.entries(part).isEmpty() && named.parts().stream().anyMatch(Arrangement::isSearch);
        }
        return part instanceof Part.Other other && other.blocks().stream().anyMatch(block -> block instanceof Block.FormBlock form && form.form().search());
    }

    /** Tiles: short names that lead to channels, under no name or under one that offers a service. */
    private static boolean isService(Part part) {
        boolean offers = part instanceof Part.Rows || part instanceof Part.Named named && FrontWords.isService(named.head().name());
        List<Entry> entries = Part.entries(part);
        long pictures = entries.stream().filter(entry -> entry.picture() != null).count();
        boolean alike = part instanceof Part.Named || pictures == 0 || pictures == entries.size(); // not news, the first of which has a picture
        return offers && alike && entries.size() >= FEWEST && entries.stream().allMatch(Arrangement::isTile);
    }

    private static boolean isTile(Entry entry) {
        return entry.date() == null && !AddressShape.isArticle(entry.target()) && !entry.name().isEmpty() && Text.weight(entry.name()) <= FrontWords.NAME && entry.target() != null && entry.box().weight > 0;
    }
}
