package dev.curbcut.reading.portal;

import dev.curbcut.page.Target;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture that leads where a row of the named part after it does shows that row: a person beside what is said of them. */
final class Portraits {
    private Portraits() {}

    static List<Part> given(List<Part> parts) {
        List<Part> out = new ArrayList<>(parts);
        for (int i = 0; i + 1 < out.size(); i++) {
            if (out.get(i) instanceof Part.Row row && row.entry().name().isEmpty() && row.entry().target() != null && row.entry().date() == null && out.get(i + 1) instanceof Part.Named named) {
                Part.Named shown = shown(named, row.entry());
                if (shown != null) {
                    out.set(i + 1, shown);
                    out.remove(i);
                }
            }
        }
        return out;
    }

    /** The part with the picture in its row; null where no row of it leads there. */
    private static Part.@Nullable Named shown(Part.Named named, Entry picture) {
        Target target = picture.target();
        List<Part> parts = new ArrayList<>();
        boolean found = false;
        for (Part part : named.parts()) {
            List<Entry> entries = part instanceof Part.Rows rows ? new ArrayList<>(rows.entries()) : List.of();
            for (int i = 0; i < entries.size() && !found; i++) {
                if (target != null && target.equals(entries.get(i).target())) {
                    entries.set(i, entries.get(i).picture() == null ? entries.get(i).showing(picture.picture()) : entries.get(i));
                    found = true;
                }
            }
            parts.add(part instanceof Part.Rows rows ? new Part.Rows(rows.box(), entries) : part);
        }
        return found ? new Part.Named(named.box(), named.head(), parts) : null;
    }
}
