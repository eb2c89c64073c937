package dev.curbcut.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** From the start of the JVM, as scripts/run starts it, to the first page of the sample site. */
final class StartUp {
    private static final double MOST_SECONDS = 1;
    private static final int RUNS = 5;
    private static final String PAGE = "/http://www.qingting.gov.test/";

    private StartUp() {}

    static void measure() throws IOException, InterruptedException {
        Table.section("Start-up, " + RUNS + " times");
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            int port = Program.freePort();
            long since = System.nanoTime();
            Program first = Program.curbcut(PAGE, List.of(), port, List.of(), "--sample");
            seconds[run] = (System.nanoTime() - since) / 1e9;
            first.close();
        }
        Arrays.sort(seconds);
        Table.judged(seconds[RUNS / 2] <= MOST_SECONDS, "JVM start to first page, median", "%.2f s (%.0f or less)", seconds[RUNS / 2], MOST_SECONDS);
        Table.row("fastest, slowest", "%.2f s, %.2f s", seconds[0], seconds[RUNS - 1]);
    }
}
