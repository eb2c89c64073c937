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
        BenchOrigin origin = BenchOrigin.start(SLOW);
        return new MixedLoad(origin, Program.curbcut(List.of(), Program.freePort(), List.of(settings), "--allow", "*.gov.test", "--connect-to", origin.connectTo()));
    }

    /** @param hits the share of requests that were answered from memory by the I/O thread */
    record Result(Wrk load, double hits, long fetches) {}

    Result run(int connections, double seconds) throws IOException, InterruptedException {
        seed++;
        double before = curbcut.metric("curbcut_hits_total");
        long fetched = origin.requests();
        Wrk load = Wrk.script(curbcut.port(), READERS.replace("SEED", Integer.toString(seed)), new Wrk.Load(2, connections, seconds), GZIP);
        return new Result(load, (curbcut.metric("curbcut_hits_total") - before) / load.answers(), origin.requests() - fetched);
    }

    /** Memory of Curbcut, in bytes. */
    record Memory(double heap, double direct, long resident) {}

    /** What is held after a collection. */
    Memory memory() throws IOException, InterruptedException {
        curbcut.collect();
        return new Memory(curbcut.metric("curbcut_heap_bytes"), curbcut.metric("curbcut_direct_bytes"), curbcut.resident());
    }

    static void measure(double seconds) throws IOException, InterruptedException {
        Table.section("Mixed load: 10,000 addresses in 20 settings, 5 % new ones, an origin that takes 200 ms");
        try (MixedLoad mixed = start(ROOM)) {
            double hits = 0;
            for (int round = 0; round < MOST_ROUNDS && hits < WARM; round++) {
                hits = mixed.run(64, 3 * seconds).hits();
            }
            for (int connections : new int[] {64, 256}) {
                Result result = mixed.run(connections, 2 * seconds);
                Table.row(connections + " connections", "%8.0f /s   p50 %.2f ms   p99 %.0f ms   hits %.1f %%   fetches %.0f /s   failed %d",
                        result.load().perSecond(), result.load().p50(), result.load().p99(), 100 * result.hits(),
                        result.fetches() * result.load().perSecond() / result.load().answers(), result.load().failed());
            }
            Memory memory = mixed.memory();
            Table.row("memory", "heap %.0f MB   direct %.1f MB   resident %.0f MB", memory.heap() / 1e6, memory.direct() / 1e6, memory.resident() / 1e6);
        }
    }

    @Override
    public void close() throws InterruptedException {
        curbcut.close();
        origin.close();
    }
}
