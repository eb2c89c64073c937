package dev.curbcut.reading.block;

import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import java.util.ArrayList;
import java.util.List;

/** Counts what is left out. */
public final class Omissions {
    private final int[] counts = new int[What.values().length];

    public void count(What what) {
        count(what, 1);
    }

    public void count(What what, int number) {
        counts[what.ordinal()] += number;
    }

    public void add(Omissions other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    public List<Omission> list() {
        List<Omission> out = new ArrayList<>();
        for (What what : What.values()) {
            if (counts[what.ordinal()] > 0) {
                out.add(new Omission(what, counts[what.ordinal()]));
            }
        }
        return out;
    }
}
