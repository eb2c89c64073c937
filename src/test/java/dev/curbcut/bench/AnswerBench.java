package dev.curbcut.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A cached answer, whole and as a 304, beside nginx and Varnish with the same bytes; and what it costs as things grow. */
final class AnswerBench {
    private static final String GZIP = "Accept-Encoding: gzip";
    private static final double LEAST_OF_NGINX = 0.9;
    private static final double LEAST_OF_VARNISH = 1.3;

    /** An article whose answer is about 6.5 KB in gzip. */
    private static final String PAGE = "/http://www.bench.gov.test/40/a.html";

    private static final int ROUNDS = 3;

    /** Of asking for all addresses, five seconds each. */
    private static final int MOST_ROUNDS = 24;

    private AnswerBench() {}

    static void run(double seconds) throws IOException, InterruptedException {
        try (BenchOrigin origin = BenchOrigin.start(Duration.ZERO);
                Program curbcut = curbcut(origin)) {
            HttpResponse<byte[]> answer = curbcut.get(PAGE);
            answer = curbcut.get(PAGE);
            Table.section("A cached answer of " + answer.body().length + " bytes in gzip, wrk -t1 -c64, one processor each");
            var load = new Wrk.Load(1, 64, seconds);
            Hits.warm(curbcut, PAGE, GZIP);
            try (Rivals rivals = Rivals.start(PAGE, answer)) {
                compare(curbcut, rivals, load, answer.headers().firstValue("ETag").orElseThrow());
            }
            grow(curbcut, seconds / 2);
        }
    }

    private static Program curbcut(BenchOrigin origin) throws IOException, InterruptedException {
        return Program.curbcut(Processors.forServer(), Program.freePort(), List.of(), "--allow", "*.gov.test", "--connect-to", origin.connectTo());
    }

    /** In turn, round by round, so that a machine that slows down slows all of them. */
    private static void compare(Program curbcut, Rivals rivals, Wrk.Load load, String etag) throws IOException, InterruptedException {
        List<Hits> ours = new ArrayList<>();
        List<Hits> nginx = new ArrayList<>();
        List<Hits> varnish = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Hits.measure(curbcut, PAGE, load, GZIP));
            nginx.add(Hits.measure(rivals.nginx, PAGE, load, GZIP));
            varnish.add(Hits.measure(rivals.varnish, PAGE, load, GZIP));
        }
        Hits.row("Curbcut", ours);
        Hits.row("nginx, gzip_static", nginx);
        Hits.row("Varnish", varnish);
        double ofNginx = Hits.ratio(ours, nginx);
        double ofVarnish = Hits.ratio(ours, varnish);
        Table.row("processor time, of nginx's", "%.2f", Hits.median(ours, Hits::micros) / Hits.median(nginx, Hits::micros));
        Table.judged(ofNginx >= LEAST_OF_NGINX, "of nginx", "%.2f (%.1f or more)", ofNginx, LEAST_OF_NGINX);
        Table.judged(ofVarnish >= LEAST_OF_VARNISH, "of Varnish", "%.2f (%.1f or more)", ofVarnish, LEAST_OF_VARNISH);
        String theirs = rivals.nginx.get(PAGE).headers().firstValue("ETag").orElseThrow();
        Hits.warm(curbcut, PAGE, GZIP, "If-None-Match: " + etag);
        Hits unchanged = Hits.measure(curbcut, PAGE, load, GZIP, "If-None-Match: " + etag);
        Hits reference = Hits.measure(rivals.nginx, PAGE, load, GZIP, "If-None-Match: " + theirs);
        Hits.row("304, Curbcut", List.of(unchanged));
        Hits.row("304, nginx", List.of(reference));
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
