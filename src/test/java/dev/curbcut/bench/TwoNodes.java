package dev.curbcut.bench;

import dev.curbcut.cache.RedisServer;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two nodes and a store: what both are asked for is fetched once, and how much later a page comes that only the store has. */
final class TwoNodes {
    private static final int ADDRESSES = 1000;
    private static final int ASKED = 200;

    /** Over a page that a node has read itself, in milliseconds. */
    private static final double MOST_OVER = 2;

    private TwoNodes() {}

    static void measure() throws Exception {
        Table.section("Two nodes and a store");
        try (RedisServer store = new RedisServer(Files.createTempDirectory("curbcut-bench"));
                BenchOrigin origin = BenchOrigin.start(Duration.ofMillis(20));
                Program one = node(origin, store);
                Program two = node(origin, store)) {
            long before = origin.requests();
            askBoth(one, two);
            long fetched = origin.requests() - before;
            Table.judged(fetched == ADDRESSES, "fetched, of " + ADDRESSES + " that both were asked for at a time", "%d (each once)", fetched);
            for (int i = 0; i < ASKED; i++) {
                one.get(path("only", i));
            }
            // A page that a node has read itself, in a setting that is new: what reading and writing cost is in both.
            double own = p50(two, "own", false);
            double stored = p50(two, "only", false);
            double again = p50(two, "only", true);
            Table.row("a page that nobody has, from its origin, p50", "%.1f ms, 20 of them the origin's", own);
            Table.judged(stored - again <= MOST_OVER, "one that only the store has, over memory, p50", "%.2f ms - %.2f ms = %.2f ms (%.0f or less)", stored, again, stored - again, MOST_OVER);
        }
    }

    private static Program node(BenchOrigin origin, RedisServer store) throws IOException, InterruptedException {
        Program node = Program.curbcut(Build.ours(), "/-/health", List.of(), Program.freePort(), List.of("curbcut.proxy.readings-bytes = 64K"), "--allow", "*.gov.test", "--connect-to", origin.connectTo(), "--store", store.url());
        for (int i = 0; i < 1500; i++) {
            node.get("/http://warm.gov.test/4/" + node.port() + "-" + i % 300 + ".html?size=" + (i % 2 == 0 ? 150 : 200));
        }
        return node;
    }

    private static String path(String name, int i) {
        return "/http://www.bench.gov.test/4/" + name + "-" + i + ".html";
    }

    private static void askBoth(Program one, Program two) throws InterruptedException, ExecutionException {
        try (ExecutorService readers = Executors.newFixedThreadPool(16)) {
            Future<?>[] all = new Future<?>[2 * ADDRESSES];
            for (int i = 0; i < all.length; i++) {
                String path = path("both", i / 2);
                Program node = i % 2 == 0 ? one : two;
                all[i] = readers.submit(() -> node.get(path).statusCode());
            }
            for (Future<?> asked : all) {
                asked.get();
            }
        }
    }

    /** @param again in another setting, so that the page is held and its answer is not */
    private static double p50(Program node, String name, boolean again) throws IOException, InterruptedException {
        double[] millis = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long since = System.nanoTime();
            node.get(path(name, i) + (again ? "?size=150" : ""));
            millis[i] = (System.nanoTime() - since) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ASKED / 2];
    }
}
