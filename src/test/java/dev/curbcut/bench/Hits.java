package dev.curbcut.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a server did under a load.
 *
 * @param micros of the server's processor time an answer: what stays true on a machine that does other things as well
 */
record Hits(Wrk load, double micros) {
    /** Answers after which a JVM has compiled what a hit runs through. */
    private static final long WARM = 400_000;

    private static final int MOST_ROUNDS = 20;

    static Hits measure(Program server, String path, Wrk.Load load, String... headers) throws IOException, InterruptedException {
        double before = server.processorSeconds();
        Wrk wrk = Wrk.path(server.port(), path, load, headers);
        return new Hits(wrk, (server.processorSeconds() - before) * 1e6 / wrk.answers());
    }

    static void warm(Program server, String path, String... headers) throws IOException, InterruptedException {
        warm(server, path, WARM, headers);
    }

    static void warm(Program server, String path, long enough, String... headers) throws IOException, InterruptedException {
        long answers = 0;
        for (int round = 0; round < MOST_ROUNDS && answers < enough; round++) {
            answers += Wrk.path(server.port(), path, new Wrk.Load(1, 64, 3), headers).answers();
        }
    }

    static void row(String who, List<Hits> runs) {
        Table.row(who, "%8.0f /s   %5.1f µs of processor   p50 %.2f ms   p99 %.2f ms   failed %d", median(runs, hits -> hits.load().perSecond()),
                median(runs, Hits::micros), median(runs, hits -> hits.load().p50()), median(runs, hits -> hits.load().p99()),
                runs.stream().mapToLong(hits -> hits.load().failed()).sum());
    }

    /** Answers a second, ours to theirs, round by round. */
    static double ratio(List<Hits> ours, List<Hits> theirs) {
        double[] ratios = new double[ours.size()];
        Arrays.setAll(ratios, i -> ours.get(i).load().perSecond() / theirs.get(i).load().perSecond());
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    /** Processor time an answer, ours to theirs. */
    static double ofMicros(List<Hits> ours, List<Hits> theirs) {
        return median(ours, Hits::micros) / median(theirs, Hits::micros);
    }

    static double ofP99(List<Hits> ours, List<Hits> theirs) {
        return median(ours, hits -> hits.load().p99()) / median(theirs, hits -> hits.load().p99());
    }

    static double median(List<Hits> runs, ToDoubleFunction<Hits> value) {
        return runs.stream().mapToDouble(value).sorted().toArray()[runs.size() / 2];
    }
}
