package dev.curbcut.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Half the mixed load for a long time: what is held must not grow, and no request fail. */
final class Soak {
    /** Of heap or direct memory, from the middle of the run to its end: more than this is a leak. */
    private static final double GROWTH = 1.10;

    /** Small sums wander: below this, in bytes, nothing is judged. */
    private static final double SMALL = 4e6;

    private static final int ROUNDS = 10;

    private Soak() {}

    /** @return whether all was well */
    static boolean run(double minutes) throws IOException, InterruptedException {
        Table.section("Soak: half the mixed load for " + minutes + " minutes");
        List<MixedLoad.Memory> held = new ArrayList<>();
        long failed = 0;
        try (MixedLoad mixed = MixedLoad.start()) {
            for (int round = 1; round <= ROUNDS; round++) {
                MixedLoad.Result result = mixed.run(32, minutes * 60 / ROUNDS);
                MixedLoad.Memory memory = mixed.memory();
                held.add(memory);
                failed += result.load().failed();
                Table.row(String.format("after %.1f minutes", round * minutes / ROUNDS),
                        "%8.0f /s   p99 %.0f ms   heap %.0f MB   direct %.2f MB   resident %.0f MB   failed %d",
                        result.load().perSecond(), result.load().p99(), memory.heap() / 1e6, memory.direct() / 1e6,
                        memory.resident() / 1e6, result.load().failed());
            }
        }
        MixedLoad.Memory middle = held.get(ROUNDS / 2 - 1);
        MixedLoad.Memory end = held.getLast();
        boolean heap = flat(middle.heap(), end.heap());
        boolean direct = flat(middle.direct(), end.direct());
        Table.judged(heap, "heap, end against middle", "%.2f", end.heap() / middle.heap());
        Table.judged(direct, "direct memory, end against middle", "%.2f", end.direct() / Math.max(1, middle.direct()));
        Table.judged(failed == 0, "failed requests", "%d", failed);
        return heap && direct && failed == 0;
    }

    private static boolean flat(double middle, double end) {
        return end < SMALL || end <= middle * GROWTH;
    }
}
