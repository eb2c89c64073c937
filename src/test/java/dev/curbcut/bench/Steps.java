package dev.curbcut.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the single steps and prints what each step costs, in milliseconds and as a multiple of parsing alone. */
final class Steps {
    /** From an origin's bytes to an answer in gzip, as a multiple of parsing alone. */
    private static final double MOST = 12;

    /** From an origin's text to a page, its parsing included, as the same. */
    private static final double MOST_READING = 6;

    private Steps() {}

    static void measure() throws Exception {
        int pages = BenchPages.sources().size();
        long bytes = BenchPages.sources().stream().mapToLong(source -> source.bytes().length).sum();
        Table.section(String.format(Locale.ROOT, "From bytes to an answer: %d pages, %.1f MB; about eight minutes", pages, bytes / 1e6));
        Options options = new OptionsBuilder()
                .include("^dev\\.curbcut\\..*Benchmark\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(60)) // on two slow cores the compiler needs that long for the whole road
                .measurementIterations(6)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Xmx2g", "-Dcurbcut.corpus=" + System.getProperty("curbcut.corpus", ""))
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        double parsing = score("jsoup", results);
        System.out.printf("  %-8s %12s %10s %12s %10s%n", "step", "ms a page", "+/- %", "MB/s in", "x jsoup");
        for (RunResult result : results) {
            double score = score(result);
            System.out.printf(
                    Locale.ROOT,
                    "  %-8s %12.3f %10.1f %12.1f %10.2f%n",
                    result.getPrimaryResult().getLabel(),
                    score / pages,
                    100 * result.getPrimaryResult().getScoreError() / score,
                    bytes / 1e3 / score,
                    score / parsing);
        }
        double reading = score("read", results) - score("decode", results);
        double whole = score("whole", results);
        Table.judged(reading / parsing <= MOST_READING, "text to a page, as Jsoup.parse", "%.1f times (%.0f or less)", reading / parsing, MOST_READING);
        Table.judged(whole / parsing <= MOST, "bytes to an answer in gzip, as Jsoup.parse", "%.1f times (%.0f or less)", whole / parsing, MOST);
        Portals.measure();
        Growth.measure();
    }

    private static double score(String step, Collection<RunResult> results) {
        return results.stream().filter(result -> result.getPrimaryResult().getLabel().equals(step)).mapToDouble(Steps::score).findFirst().orElseThrow();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
