package dev.curbcut.reading;

import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is left out. */
final class Omissions {
    private final Map<What, Integer> counts = new EnumMap<>(What.class);

    void count(What what) {
        count(what, 1);
    }

    void count(What what, int number) {
        if (number > 0) {
            counts.merge(what, number, Integer::sum);
        }
    }

    void add(Omissions other) {
        other.counts.forEach(this::count);
    }

    List<Omission> list() {
        List<Omission> out = new ArrayList<>();
        counts.forEach((what, count) -> out.add(new Omission(what, count)));
        return out;
    }
}
