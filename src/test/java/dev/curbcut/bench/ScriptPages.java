package dev.curbcut.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What pages cost that only scripts build: one over the time of its own requests, and fifty at a time to the readers of others, who are
 * measured without them, with them, and without them again.
 */
final class ScriptPages {
    private static final Duration DELAY = Duration.ofMillis(100);
    /** How long the first page is waited for, and how often it is asked whether it has been built. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ASKED_AGAIN = Duration.ofMillis(100);

    private static final int AT_A_TIME = 50;
    private static final int SINGLE = 15;
    private static final double COST_BAR = 1.5;
    private static final double P99_BAR = 2;
    private static final int CONNECTIONS = 8;

    /** The turns at one host are politeness, not cost: each page here has a host of its own. */
    private static final String READERS = """
            local threads = 0
            function setup(thread)
              threads = threads + 1
              thread:set("id", threads)
            end
            function init(args)
              math.randomseed(id * 7919 + SEED)
              fresh = 0
            end
            function request()
              if math.random() < 0.05 then
                fresh = fresh + 1
                return wrk.format(nil, string.format("/http://n%d.gov.test/20/new-%d-%d-%d.html", fresh % 100, SEED, id, fresh))
              end
              local page = math.floor(300 ^ math.random())
              return wrk.format(nil, string.format("/http://p%d.gov.test/%d/%d.html", page % 100, 5 + page % 40, page))
            end
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BenchOrigin origin;
    private final Program curbcut;
    private final AtomicInteger number = new AtomicInteger();
    private int seed;

    private ScriptPages(BenchOrigin origin, Program curbcut) {
        this.origin = origin;
        this.curbcut = curbcut;
    }

    /** @param browser the Chromium to use */
    static boolean measure(String browser, double seconds) throws Exception {
        Table.section("Pages that only scripts build, by " + browser + "; their origin takes " + DELAY.toMillis() + " ms an answer");
        BenchOrigin origin = BenchOrigin.start(DELAY);
        try (origin;
                Program curbcut = Program.curbcut(List.of(), Program.freePort(), List.of(), "--allow", "*.gov.test", "--connect-to", origin.connectTo(), "--browser", browser)) {
            var pages = new ScriptPages(origin, curbcut);
            boolean cheap = pages.cost();
            return pages.beside(seconds) && cheap;
        }
    }

    private String next() {
        int n = number.incrementAndGet();
        return "http://s" + n + ".gov.test/script/" + n + ".html";
    }

    /** One page after the other. The first starts the browser. */
    private boolean cost() throws IOException, InterruptedException {
        text(next());
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < SINGLE; i++) {
            String page = next();
            double own = seconds(() -> {
                origin.get(URI.create(page).getPath());
                origin.get("/rows/" + page.replaceAll(".*/", "").replace(".html", ".json"));
            });
            costs.add(seconds(() -> {
                if (!text(page + "?view=json").contains("Row 20 of the list")) {
                    throw new IllegalStateException(page + " was not built");
                }
            }) - own);
        }
        double median = costs.stream().sorted().toList().get(SINGLE / 2);
        Table.judged(median <= COST_BAR, "a page over its own requests, warm", "median %.2f s, most %.2f s (load %.1f)", median, costs.stream().max(Double::compare).orElse(0.0), load());
        return median <= COST_BAR;
    }

    private boolean beside(double seconds) throws Exception {
        plain(seconds); // into memory
        Wrk before = plain(2 * seconds);
        say("other pages, without", before);
        var answered = new AtomicInteger();
        var failed = new AtomicInteger();
        List<Thread> readers = new ArrayList<>();
        var enough = new AtomicInteger();
        double built = curbcut.metric("curbcut_browser_pages_total");
        for (int i = 0; i < AT_A_TIME; i++) {
            readers.add(Thread.ofVirtual().start(() -> {
                while (enough.get() == 0) {
                    (text(next()).contains("Row 20 of the list") ? answered : failed).incrementAndGet();
                }
            }));
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (curbcut.metric("curbcut_browser_pages_total") == built) { // when the first has been built, the next are under way
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the browser built no page in " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(ASKED_AGAIN);
        }
        Wrk with = plain(4 * seconds);
        built = curbcut.metric("curbcut_browser_pages_total") - built;
        enough.set(1);
        say("other pages, with " + AT_A_TIME + " script pages at a time", with);
        for (Thread reader : readers) {
            reader.join();
        }
        Wrk after = plain(2 * seconds);
        say("other pages, without again", after);
        double without = Math.max(before.p99(), after.p99());
        boolean good = with.p99() <= P99_BAR * without && with.failed() == 0;
        Table.judged(good, "p99 with over without", "%.2f ×", with.p99() / without);
        Table.row("script pages meanwhile", "%.0f built, %d answered with it, %d with a notice", built, answered.get(), failed.get());
        return good;
    }

    private Wrk plain(double seconds) throws IOException, InterruptedException {
        seed++;
        return Wrk.script(curbcut.port(), READERS.replace("SEED", Integer.toString(seed)), new Wrk.Load(1, CONNECTIONS, seconds), "Accept-Encoding: gzip");
    }

    private static void say(String what, Wrk load) {
        Table.row(what, "%8.0f /s   p50 %.2f ms   p99 %.0f ms   failed %d   (load %.1f)", load.perSecond(), load.p50(), load.p99(), load.failed(), load());
    }

    /** How many processes wanted a processor in the last minute: what else the machine did. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** What is answered; nothing where no answer comes. */
    private String text(String page) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + curbcut.port() + "/" + page)).timeout(Duration.ofSeconds(60)).build();
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static double seconds(Work work) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
