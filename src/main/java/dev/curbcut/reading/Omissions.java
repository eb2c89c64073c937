package dev.curbcut.reading;

import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import java.util.ArrayList;
import java.util.List;

/** Counts what is left out. */
final class Omissions {
    private final int[] counts = new int[What.values().length];

    void count(What what) {
        count(what, 1);
    }

    void count(What what, int number) {
        counts[what.ordinal()] += number;
    }

    void add(Omissions other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    List<Omission> list() {
        List<Omission> out = new ArrayList<>();
        for (What what : What.values()) {
            if (counts[what.ordinal()] > 0) {
                out.add(new Omission(what, counts[what.ordinal()]));
            }
        }
        return out;
    }
}
