package dev.curbcut.reading.portal.entry;

import dev.curbcut.page.Block;
import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a front page as it was met, before and after it is known what names what. */
public sealed interface Part {
    /** Where it stands. */
    public Box box();

    /** Words that lead nowhere: a name, or something said. */
    record Words(Box box, String text, boolean heading) implements Part {}

    /** One row or tile. */
    record Row(Entry entry) implements Part {
        @Override
        public Box box() {
            return entry.box();
        }
    }

    /** The way to more of something. @param text empty where nothing is said */
    record More(Box box, @Nullable Target target, String text) implements Part {}

    /** A name with the way to the rest of what it names. @param link where the name itself leads */
    record Head(Box box, String name, @Nullable Target link, @Nullable Target more) implements Part {}

    /** Rows that stand together. */
    record Rows(Box box, List<Entry> entries) implements Part {
        public Rows {
            entries = List.copyOf(entries);
        }
    }

    /** Parts under a name. */
    record Named(Box box, Head head, List<Part> parts) implements Part {
        public Named {
            parts = List.copyOf(parts);
        }
    }

    /** Anything else: running text, a table, a form, a film. */
    record Other(Box box, List<Block> blocks) implements Part {
        public Other {
            blocks = List.copyOf(blocks);
        }
    }

    /** The rows in it, at any depth. */
    public static List<Entry> entries(Part part) {
        List<Entry> out = new ArrayList<>();
        gather(List.of(part), out);
        return out;
    }

    public static List<Entry> entries(List<Part> parts) {
        List<Entry> out = new ArrayList<>();
        gather(parts, out);
        return out;
    }

    private static void gather(List<Part> parts, List<Entry> out) {
        for (Part part : parts) {
            switch (part) {
                case Row row -> out.add(row.entry());
                case Rows rows -> out.addAll(rows.entries());
                case Named named -> gather(named.parts(), out);
                case Words words -> {}
                case More more -> {}
                case Head head -> {}
                case Other other -> {}
            }
        }
    }
}
