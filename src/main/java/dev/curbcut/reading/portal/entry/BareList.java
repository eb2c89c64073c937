package dev.curbcut.reading.portal.entry;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.List;

/** A list of short lines that lead nowhere. */
public final class BareList {
    /** Lines of one of them at most. */
    private static final int LINES = 3;

    private BareList() {}

    /** Empty where it is running text. */
    public static List<Part> of(Box list, Context context) {
        List<Entry> rows = new ArrayList<>();
        for (Box item : list.children) {
            if (item.drop != null || item.weight == 0) {
                continue;
            }
            if (item.prose > 0 || item.holdsBlock && item.lines > LINES) {
                return List.of();
            }
            EntryLines lines = EntryLines.of(item);
            RowDay day = new RowDay(context, "");
            List<String> said = day.without(lines.lines).stream().map(EntryLine::text).filter(FrontWords::says).toList();
            if (!said.isEmpty() && !FrontWords.isJunk(said.getFirst())) {
                rows.add(new Entry(item, null, said.getFirst(), null, day.iso(), said.subList(1, said.size()), null, false, false));
            }
        }
        return List.of(rows.size() == 1 ? new Part.Words(list, rows.getFirst().name(), false) : new Part.Rows(list, rows));
    }
}
