package dev.curbcut.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** From the start of the JVM, as scripts/run starts it, to the first page of the sample site. */
final class StartUp {
    private static final double MOST_SECONDS = 0.7;
    private static final int RUNS = 5;
    private static final String PAGE = "/http://www.qingting.gov.test/";

    private StartUp() {}

    static void measure() throws IOException, InterruptedException {
        Table.section("Start-up, " + RUNS + " times, in turn");
        List<Build> builds = Build.all();
        double[][] seconds = new double[builds.size()][RUNS];
        double[][] processor = new double[builds.size()][RUNS];
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < builds.size(); i++) {
                int port = Program.freePort();
                long since = System.nanoTime();
                Program first = Program.curbcut(builds.get(i), PAGE, List.of(), port, List.of(), "--sample");
                seconds[i][run] = (System.nanoTime() - since) / 1e9;
                processor[i][run] = first.processorSeconds();
                first.close();
            }
        }
        for (int i = 0; i < builds.size(); i++) {
            Arrays.sort(seconds[i]);
            Arrays.sort(processor[i]);
            double median = seconds[i][RUNS / 2];
            String what = builds.get(i).name() + ": start of the JVM to the first page";
            if (i == 0) {
                Table.judged(median <= MOST_SECONDS, what, "%.2f s (%.1f or less)", median, MOST_SECONDS);
            } else {
                Table.row(what, "%.2f s", median);
            }
            Table.row("  fastest, slowest; processor time", "%.2f s, %.2f s; %.2f s", seconds[i][0], seconds[i][RUNS - 1], processor[i][RUNS / 2]);
        }
    }
}
