package dev.curbcut.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cached answer, whole and as a 304, beside nginx and Varnish with the same bytes; and what it costs as things grow. */
final class AnswerBench {
    private static final String GZIP = "Accept-Encoding: gzip";
    private static final double LEAST_OF_NGINX = 0.9;
    private static final double LEAST_OF_VARNISH = 1.3;
    private static final double MOST_MICROS = 1.15;
    private static final double MOST_MICROS_UNCHANGED = 1.3;
    private static final double MOST_P99 = 1.5;

    /** An article whose answer is about 6.5 KB in gzip. */
    private static final String PAGE = "/http://www.bench.gov.test/40/a.html";

    private static final int ROUNDS = 3;

    /** Of asking for all addresses, five seconds each. */
    private static final int MOST_ROUNDS = 24;

    private AnswerBench() {}

    static void run(double seconds) throws IOException, InterruptedException {
        try (BenchOrigin origin = BenchOrigin.start(Duration.ZERO);
                Program curbcut = curbcut(Build.ours(), origin)) {
            curbcut.get(PAGE);
            HttpResponse<byte[]> answer = curbcut.get(PAGE);
            Table.section("A cached answer of " + answer.body().length + " bytes in gzip, wrk -t1 -c64, one processor each");
            var load = new Wrk.Load(1, 64, seconds);
            try (Rivals rivals = Rivals.start(PAGE, answer);
                    Program before = Build.other().isPresent() ? curbcut(Build.other().get(), origin) : null) {
                compare(curbcut, before, rivals, load, "", false);
                compare(curbcut, before, rivals, load, "304: ", true);
            }
            grow(curbcut, seconds / 2);
        }
    }

    private static Program curbcut(Build build, BenchOrigin origin) throws IOException, InterruptedException {
        return Program.curbcut(build, "/-/health", Processors.forServer(), Program.freePort(), List.of(), "--allow", "*.gov.test", "--connect-to", origin.connectTo());
    }

    /** In turn, round by round, so that a machine that slows down slows all of them. @param before the build before; null for none */
    private static void compare(Program curbcut, @Nullable Program before, Rivals rivals, Wrk.Load load, String what, boolean unchanged) throws IOException, InterruptedException {
        List<Hits> ours = new ArrayList<>();
        List<Hits> earlier = new ArrayList<>();
        List<Hits> nginx = new ArrayList<>();
        List<Hits> varnish = new ArrayList<>();
        Hits.warm(curbcut, PAGE, fields(curbcut, unchanged));
        if (before != null) {
            before.get(PAGE);
            Hits.warm(before, PAGE, fields(before, unchanged));
        }
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Hits.measure(curbcut, PAGE, load, fields(curbcut, unchanged)));
            nginx.add(Hits.measure(rivals.nginx, PAGE, load, fields(rivals.nginx, unchanged)));
            if (before != null) {
                earlier.add(Hits.measure(before, PAGE, load, fields(before, unchanged)));
            }
            if (!unchanged) {
                varnish.add(Hits.measure(rivals.varnish, PAGE, load, GZIP));
            }
        }
        Hits.row(what + "Curbcut", ours);
        Hits.row(what + "nginx, gzip_static", nginx);
        double most = unchanged ? MOST_MICROS_UNCHANGED : MOST_MICROS;
        double micros = Hits.ofMicros(ours, nginx);
        Table.judged(micros <= most, what + "processor time, of nginx's", "%.2f (%.2f or less)", micros, most);
        if (before != null) {
            Hits.row(what + "the build before", earlier);
            Table.row(what + "the same, the build before's, of nginx's", "%.2f", Hits.ofMicros(earlier, nginx));
            Table.row(what + "processor time, of the build before's", "%.2f", Hits.ofMicros(ours, earlier));
        }
        if (!unchanged) {
            Hits.row("Varnish", varnish);
            double ofNginx = Hits.ratio(ours, nginx);
            double ofVarnish = Hits.ratio(ours, varnish);
            double p99 = Hits.ofP99(ours, nginx);
            Table.judged(ofNginx >= LEAST_OF_NGINX, "answers a second, of nginx's", "%.2f (%.1f or more)", ofNginx, LEAST_OF_NGINX);
            Table.judged(p99 <= MOST_P99, "p99, of nginx's", "%.2f (%.1f or less)", p99, MOST_P99);
            Table.judged(ofVarnish >= LEAST_OF_VARNISH, "answers a second, of Varnish's", "%.2f (%.1f or more)", ofVarnish, LEAST_OF_VARNISH);
        }
    }

    private static String[] fields(Program server, boolean unchanged) throws IOException, InterruptedException {
        return unchanged ? new String[] {GZIP, "If-None-Match: " + server.get(PAGE).headers().firstValue("ETag").orElseThrow()} : new String[] {GZIP};
    }

    private static void grow(Program curbcut, double seconds) throws IOException, InterruptedException {
        Table.section("A cached answer, as things grow");
        for (int paragraphs : new int[] {4, 40, 400, 4000}) {
            String path = "/http://www.bench.gov.test/" + paragraphs + "/size.html";
            long cold = System.nanoTime();
            HttpResponse<byte[]> answer = curbcut.get(path);
            double millis = (System.nanoTime() - cold) / 1e6;
            Wrk hits = Wrk.path(curbcut.port(), path, new Wrk.Load(1, 64, seconds), GZIP);
            Table.row(answer.body().length + " bytes in gzip", "%8.0f /s  %7.0f MB/s   p99 %.2f ms   first time %.0f ms",
                    hits.perSecond(), hits.perSecond() * answer.body().length / 1e6, hits.p99(), millis);
        }
        for (int addresses : new int[] {1, 100, 10_000}) {
            String script = """
                    local n = 0
                    request = function()
                      n = (n + 7919) %% %d
                      return wrk.format(nil, "/http://www.bench.gov.test/4/" .. n .. ".html")
                    end
                    """.formatted(addresses);
            askForAll(curbcut, script, addresses);
            report(addresses + " addresses", Wrk.script(curbcut.port(), script, new Wrk.Load(1, 64, seconds), GZIP));
        }
        for (int connections : new int[] {1, 64, 512, 2048}) {
            report(connections + " connections", Wrk.path(curbcut.port(), PAGE, new Wrk.Load(1, connections, seconds), GZIP));
        }
    }

    /** Until each has been asked for at least once: the script goes round, and what wrk asked last may be cut off. */
    private static void askForAll(Program curbcut, String script, int addresses) throws IOException, InterruptedException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (Wrk.script(curbcut.port(), script, new Wrk.Load(1, 64, 5), GZIP).answers() > addresses) {
                return;
            }
        }
    }

    private static void report(String what, Wrk hits) {
        Table.row(what, "%8.0f /s   p50 %.2f ms   p99 %.2f ms   failed %d", hits.perSecond(), hits.p50(), hits.p99(), hits.failed());
    }
}
