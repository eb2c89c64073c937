package dev.curbcut.reading.portal;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.DistinctEntries;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.wording.MoreWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes parts with a name of a name and what stands under it: ways to more are the name's own, rows are said once, a name said again is not. */
final class NamedList {
    private final Box box;
    private final Part.Head head;
    private final DistinctEntries rows = new DistinctEntries();
    private final List<Part> out = new ArrayList<>();
    private @Nullable Target more;

    private NamedList(Box box, Part.Head head) {
        this.box = box;
        this.head = head;
        this.more = head.more();
    }

    static Part.Named of(Box box, Part.Head head, List<Part> parts) {
        NamedList list = new NamedList(box, head);
        for (Part part : parts) {
            if (part instanceof Part.Named inner && inner.head().name().contains(head.name())) {
                list.more = list.more != null ? list.more : inner.head().more() != null ? inner.head().more() : inner.head().link();
                inner.parts().forEach(list::add);
            } else {
                list.add(part);
            }
        }
        list.spill();
        return new Part.Named(box, new Part.Head(head.box(), head.name(), head.link(), list.more), list.out);
    }

    private void add(Part part) {
        switch (part) {
            case Part.More way -> way(way);
            case Part.Row row -> add(row.entry(), true);
            case Part.Rows list -> {
                for (int i = 0; i < list.entries().size(); i++) {
                    add(list.entries().get(i), i == list.entries().size() - 1);
                }
            }
            case Part.Head name -> rows.add(Entry.of(name));
            case Part.Words words -> whole(words);
            case Part.Named named -> whole(named);
            case Part.Other other -> whole(other);
        }
    }

    private void way(Part.More way) {
        if (more == null) {
            more = way.target();
        } else if (way.target() != null && !way.target().equals(more) && !way.target().equals(head.link())) {
            rows.add(Entry.of(way));
        }
    }

    /** @param last whether it is the last of its list, where the way to the rest may stand */
    private void add(Entry entry, boolean last) {
        if (last && more == null && entry.target() != null && (MoreWords.isOf(entry.name(), head.name()) || isAll(entry))) {
            more = entry.target();
        } else {
            rows.add(entry);
        }
    }

    /** Whether a link is called after the list, and all before it in the list is kept where it leads: “Calendar of events” under “Events”. */
    private boolean isAll(Entry entry) {
        boolean called = entry.date() == null && entry.picture() == null && entry.rest().isEmpty() && entry.name().length() > head.name().length()
                && entry.name().toLowerCase(Locale.ROOT).contains(head.name().toLowerCase(Locale.ROOT));
        List<Entry> before = called ? rows.all() : List.of();
        return before.size() > 1 && before.stream().allMatch(row -> AddressShape.isWithin(row.target(), entry.target()));
    }

    private void whole(Part part) {
        spill();
        out.add(part);
    }

    private void spill() {
        if (!rows.isEmpty()) {
            out.add(new Part.Rows(box, rows.all()));
            rows.clear();
        }
    }
}
