package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that leads to several places: to what it is about, and in few words to its topic or source. */
final class WideRow {
    /** Links of it. */
    private static final int MOST = 4;

    private WideRow() {}

    /** Null where it is more than that. */
    static @Nullable Part of(Box box, EntryReader entries) {
        if (box.links > MOST || PartReader.holdsRow(box) || box.images > 1) {
            return null;
        }
        List<Box> anchors = new ArrayList<>();
        anchors(box, anchors);
        Box main = null;
        int others = 0;
        for (Box anchor : anchors) {
            if (main == null || anchor.weight > main.weight) {
                others += main == null ? 0 : main.weight;
                main = anchor;
            } else {
                others += anchor.weight;
            }
        }
        if (main == null || main.weight < 2 * others) {
            return null;
        }
        Part part = entries.read(main);
        if (!(part instanceof Part.Row row)) {
            return null;
        }
        List<String> rest = new ArrayList<>(row.entry().rest());
        RowDay day = new RowDay(entries.context(), main.element.attr("href"));
        for (EntryLine line : day.without(EntryLines.of(box).lines)) {
            if (line.anchor() != main && FrontWords.says(line.text()) && !FrontWords.isButton(line.text()) && !FrontWords.isJunk(line.text())) {
                rest.add(line.text());
            }
        }
        String date = row.entry().date() == null ? day.iso() : row.entry().date();
        return new Part.Row(row.entry().in(box, main).dated(date).saying(rest));
    }

    private static void anchors(Box box, List<Box> out) {
        if (box.drop == null && box.tag.equals("a") && box.links > 0) {
            out.add(box);
        }
        box.children.forEach(child -> anchors(child, out));
    }
}
