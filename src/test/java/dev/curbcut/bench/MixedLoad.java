package dev.curbcut.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Readers as they are: most ask for what is asked for often, in the usual settings; one request in twenty is for a page
 * nobody asked for, from an origin that takes 200 ms.
 */
final class MixedLoad implements AutoCloseable {
    private static final Duration SLOW = Duration.ofMillis(200);

    /** For the answers to most of what is asked: 10,000 addresses in 20 settings are 200,000, of a few kilobytes each. */
    private static final String ROOM = "curbcut.proxy.answers-bytes = 1G";

    /** Resident memory, in bytes; and what of the rate is left in a small heap. */
    private static final double MOST_RESIDENT = 1200e6;
    private static final double LEAST_RATE = 0.95;
    private static final double LEAST_RATE_SMALL = 0.8;
    private static final String SMALL = "-Xmx256m";

    private static final String GZIP = "Accept-Encoding: gzip";

    /** Hits from which the memory counts as filled, and how long that is waited for. */
    private static final double WARM = 0.93;
    private static final int MOST_ROUNDS = 12;

    /** 10,000 addresses of 100 hosts in 20 settings, both by Zipf's law; 5 % that are new. */
    private static final String READERS = """
            local settings = {"", "?theme=night", "?size=150", "?theme=white-on-black", "?size=200", "?theme=yellow-on-black",
              "?theme=day", "?size=150&spacing=wide", "?lang=en", "?theme=night&size=150", "?lang=zh-Hant", "?images=off",
              "?theme=sepia", "?font=serif", "?view=text", "?theme=black-on-yellow&size=300", "?spacing=widest", "?size=125",
              "?theme=white-on-black&size=300&images=off", "?view=json"}
            local threads = 0
            function setup(thread)
              threads = threads + 1
              thread:set("id", threads)
            end
            function init(args)
              math.randomseed(id * 7919 + SEED)
              fresh = 0
            end
            local function zipf(n)
              return math.floor(n ^ math.random())
            end
            function request()
              if math.random() < 0.05 then
                fresh = fresh + 1
                return wrk.format(nil, string.format("/http://n%d.gov.test/20/new-%d-%d-%d.html", fresh % 100, SEED, id, fresh))
              end
              local page = zipf(10000)
              return wrk.format(nil, string.format("/http://p%d.gov.test/%d/%d.html%s", page % 100, 5 + page % 40, page, settings[zipf(20)]))
            end
            """;

    private final BenchOrigin origin;
    private final Program curbcut;
    private int seed;

    private MixedLoad(BenchOrigin origin, Program curbcut) {
        this.origin = origin;
        this.curbcut = curbcut;
    }

    /** Starts both; the processors are everyone's. @param settings of Curbcut */
    static MixedLoad start(String... settings) throws IOException, InterruptedException {
        return start(Build.ours(), settings);
    }

    private static MixedLoad start(Build build, String... settings) throws IOException, InterruptedException {
        BenchOrigin origin = BenchOrigin.start(SLOW);
        return new MixedLoad(origin, Program.curbcut(build, "/-/health", List.of(), Program.freePort(), List.of(settings), "--allow", "*.gov.test", "--connect-to", origin.connectTo()));
    }

    /** @param hits the share of requests that were answered from memory by the I/O thread */
    record Result(Wrk load, double hits, long fetches) {}

    Result run(int connections, double seconds) throws IOException, InterruptedException {
        seed++;
        double before = curbcut.metric("curbcut_hits_total");
        long fetched = origin.requests();
        Wrk load = Wrk.script(curbcut.port(), READERS.replace("SEED", Integer.toString(seed)), new Wrk.Load(2, connections, seconds), GZIP);
        return new Result(load, load.answers() == 0 ? 0 : (curbcut.metric("curbcut_hits_total") - before) / load.answers(), origin.requests() - fetched);
    }

    /** Memory of Curbcut, in bytes. */
    record Memory(double heap, double direct, long resident) {}

    /** What is held after a collection; the resident memory is that before it. */
    Memory memory() throws IOException, InterruptedException {
        long resident = curbcut.resident(); // at work: a collection gives some of it back
        curbcut.collect();
        return new Memory(curbcut.metric("curbcut_heap_bytes"), curbcut.metric("curbcut_direct_bytes"), resident);
    }

    /** What one build did. @param rate answers a second at 64 connections */
    private record Outcome(double rate, double micros, long failed, Memory memory) {}

    static void measure(double seconds) throws IOException, InterruptedException {
        Table.section("Mixed load: 10,000 addresses in 20 settings, 5 % new ones, an origin that takes 200 ms");
        Outcome ours = measure(Build.ours(), seconds, ROOM);
        Table.judged(ours.memory().resident() <= MOST_RESIDENT, "resident memory", "%.0f MB (%.0f or less)", ours.memory().resident() / 1e6, MOST_RESIDENT / 1e6);
        if (Build.other().isPresent()) {
            Outcome before = measure(Build.other().get(), seconds, ROOM);
            double rate = ours.rate() / before.rate();
            Table.judged(rate >= LEAST_RATE, "answers a second, of the build before's", "%.2f (%.2f or more)", rate, LEAST_RATE);
            Table.row("processor time an answer, of the build before's", "%.2f", ours.micros() / before.micros());
            Table.row("resident memory, of the build before's", "%.2f", (double) ours.memory().resident() / before.memory().resident());
        }
        Outcome small = measure(Build.ours().with(SMALL), seconds);
        double rate = small.rate() / ours.rate();
        Table.judged(small.failed() == 0, "failed with " + SMALL, "%d (none)", small.failed());
        Table.judged(rate >= LEAST_RATE_SMALL, "answers a second with " + SMALL, "%.2f (%.2f or more)", rate, LEAST_RATE_SMALL);
    }

    private static Outcome measure(Build build, double seconds, String... settings) throws IOException, InterruptedException {
        try (MixedLoad mixed = start(build, settings)) {
            double hits = 0;
            long failed = 0;
            for (int round = 0; round < MOST_ROUNDS && hits < WARM; round++) {
                Result warming = mixed.run(64, 3 * seconds);
                hits = warming.hits();
                failed += warming.load().failed();
            }
            double rate = 0;
            double micros = 0;
            for (int connections : new int[] {256, 64}) {
                double before = mixed.curbcut.processorSeconds();
                Result result = mixed.run(connections, 2 * seconds);
                rate = result.load().perSecond();
                micros = (mixed.curbcut.processorSeconds() - before) * 1e6 / result.load().answers();
                failed += result.load().failed();
                Table.row(build.name() + ", " + connections + " connections", "%8.0f /s   %.0f µs of processor   p50 %.2f ms   p99 %.0f ms   hits %.1f %%   fetches %.0f /s   failed %d",
                        rate, micros, result.load().p50(), result.load().p99(), 100 * result.hits(),
                        result.fetches() * rate / result.load().answers(), result.load().failed());
            }
            Memory memory = mixed.memory();
            Table.row(build.name() + ", memory", "heap %.0f MB   direct %.1f MB   resident %.0f MB", memory.heap() / 1e6, memory.direct() / 1e6, memory.resident() / 1e6);
            return new Outcome(rate, micros, failed, memory);
        }
    }

    @Override
    public void close() throws InterruptedException {
        curbcut.close();
        origin.close();
    }
}
