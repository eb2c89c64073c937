package dev.curbcut.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How much of the heap an answer takes that is held: one page in many settings, so that nothing else grows. */
final class HeldAnswers {
    private static final double MOST = 1.3;

    /** After which what is made once is made. */
    private static final int FIRST = 300;

    private HeldAnswers() {}

    static void measure() throws IOException, InterruptedException {
        Table.section("Heap for answers that are held: one page in many settings");
        for (Build build : Build.all()) {
            try (BenchOrigin origin = BenchOrigin.start(Duration.ZERO);
                    Program curbcut = Program.curbcut(build, "/-/health", List.of(), Program.freePort(), List.of(), "--allow", "*.gov.test", "--connect-to", origin.connectTo())) {
                List<String> settings = settings();
                for (String setting : settings.subList(0, FIRST)) {
                    curbcut.get("/http://www.bench.gov.test/40/a.html?" + setting);
                }
                double before = held(curbcut);
                long bytes = 0;
                for (String setting : settings.subList(FIRST, settings.size())) {
                    bytes += curbcut.get("/http://www.bench.gov.test/40/a.html?" + setting).body().length;
                }
                int count = settings.size() - FIRST;
                double taken = held(curbcut) - before;
                String what = build.name() + ": heap an answer, to its bytes in gzip";
                if (build.equals(Build.ours())) {
                    Table.judged(taken / bytes <= MOST, what, "%.0f bytes for %d: %.2f (%.1f or less)", taken / count, bytes / count, taken / bytes, MOST);
                } else {
                    Table.row(what, "%.0f bytes for %d: %.2f", taken / count, bytes / count, taken / bytes);
                }
            }
        }
    }

    private static double held(Program curbcut) throws IOException, InterruptedException {
        curbcut.collect();
        return curbcut.metric("curbcut_heap_bytes");
    }

    private static List<String> settings() {
        List<String> all = new ArrayList<>();
        for (String theme : List.of("night", "white-on-black", "yellow-on-black", "day", "sepia", "black-on-yellow")) {
            for (int size : new int[] {125, 150, 200, 250, 300}) {
                for (String spacing : List.of("", "&spacing=wide", "&spacing=widest")) {
                    for (String font : List.of("", "&font=serif", "&font=plain")) {
                        for (String more : List.of("", "&images=off", "&tables=rows", "&images=off&tables=rows")) {
                            all.add("theme=" + theme + "&size=" + size + spacing + font + more);
                        }
                    }
                }
            }
        }
        return all;
    }
}
