package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens beyond each limit: words for who went beyond it, and nothing to all others. */
class LimitsTest {
    /** What waits for another must have a thread of its own. */
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    @TempDir
    Path folder;

    @Test
    void a_client_that_asks_for_too_much_is_told_so_and_still_gets_what_is_ready() throws IOException {
        try (var served = Served.with(folder, "curbcut.server.misses-per-second = 1", "curbcut.server.misses-at-once = 3")) {
            assertThat(served.wire.get(Served.page("/0")).status()).isEqualTo(200);
            Wire.Answer refused = served.wire.get(Served.page("/1"));
            for (int i = 2; i < 100 && refused.status() == 200; i++) {
                refused = served.wire.get(Served.page("/" + i));
            }
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.body()).contains("<h1");
            assertThat(refused.header("retry-after")).isPresent();
            assertThat(served.wire.get(Served.page("/0")).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"curbcut.server.in-flight = 1", "curbcut.cache.flights = 1"})
    void beyond_the_requests_or_fetches_at_a_time_one_more_is_turned_away_in_words_and_hits_are_served(String limit) throws Exception {
        try (var served = Served.with(folder, limit)) {
            assertThat(served.wire.get(Served.page("/ready")).status()).isEqualTo(200);
            var slow = CompletableFuture.supplyAsync(() -> {
                int status = status(served, "/slow");
                while (status == 503 && !served.origin.targets().contains("/slow")) { // the request before may still be ending
                    status = status(served, "/slow");
                }
                return status;
            }, THREADS);
            while (!served.origin.targets().contains("/slow")) {
                LockSupport.parkNanos(1_000_000);
            }
            Wire.Answer turnedAway = served.wire.get(Served.page("/other"));
            assertThat(turnedAway.status()).isEqualTo(503);
            assertThat(turnedAway.body()).contains("<h1");
            assertThat(served.wire.get(Served.page("/ready")).status()).isEqualTo(200);
            served.origin.letGo();
            assertThat(slow.get()).isEqualTo(200);
        }
    }

    @Test
    void a_head_that_drips_is_answered_and_closed_in_time() throws IOException {
        try (var served = Served.with(folder, "curbcut.server.head-patience = 300ms")) {
            assertThat(served.wire.send("GET / HTTP/1.1\r\nHost: a\r\nX: ")).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void what_is_too_long_is_said_to_be() throws IOException {
        try (var served = Served.with(folder, "curbcut.server.request-line = 500", "curbcut.server.head = 1000", "curbcut.server.fields = 5")) {
            assertThat(served.wire.get("/" + "a".repeat(600)).status()).isEqualTo(414);
            assertThat(served.wire.get("/", "X: " + "a".repeat(2000)).status()).isEqualTo(431);
            assertThat(served.wire.get("/", "A: b", "A: b", "A: b", "A: b").status()).isEqualTo(431);
        }
    }

    @Test
    void a_connection_that_asks_for_nothing_is_closed_in_time() throws IOException {
        try (var served = Served.with(folder, "curbcut.server.first-request = 300ms");
                var silent = new Socket(InetAddress.getByName("127.0.0.1"), served.wire.port())) {
            assertThat(isClosed(silent)).isTrue();
        }
    }

    @Test
    void a_first_request_that_is_not_whole_in_time_is_answered_and_closed() throws IOException {
        try (var served = Served.with(folder, "curbcut.server.first-request = 300ms", "curbcut.server.head-patience = 10m")) {
            assertThat(served.wire.send("GET / HTTP/1.1\r\nHost: a\r\nX: ")).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void a_connection_that_asked_once_may_wait_longer_than_the_first_request_may_take() throws IOException {
        try (var served = Served.with(folder, "curbcut.server.first-request = 50ms", "curbcut.server.idle = 600ms");
                var kept = connection(served)) {
            ask(kept);
            long since = System.nanoTime();
            kept.getInputStream().transferTo(OutputStream.nullOutputStream());
            assertThat(System.nanoTime() - since).isGreaterThan(500_000_000L);
        }
    }

    @ParameterizedTest
    @CsvSource({"connections-per-client, 429", "connections, 503"})
    void a_connection_too_many_is_answered_in_words_and_a_closed_one_makes_room(String limit, int status) throws IOException {
        try (var served = Served.with(folder, "curbcut.server." + limit + " = 1")) {
            try (var first = connection(served)) {
                ask(first);
                Wire.Answer refused = served.wire.get("/-/help", "Accept-Language: en");
                assertThat(refused.status()).isEqualTo(status);
                assertThat(refused.body()).contains("<h1");
                assertThat(refused.header("connection")).contains("close");
                assertThat(refused.header("retry-after")).isPresent();
            }
            long end = System.nanoTime() + 30_000_000_000L;
            while (served.wire.get("/-/health").status() != 200) {
                assertThat(System.nanoTime()).isLessThan(end);
            }
        }
    }

    @Test
    void a_connection_is_closed_when_there_are_too_many_even_to_tell_so() throws IOException {
        try (var served = Served.with(folder, "curbcut.server.connections-per-client = 1", "curbcut.server.refusals = 0");
                var first = connection(served)) {
            ask(first);
            try (var second = connection(served)) {
                assertThat(isClosed(second)).isTrue();
            }
        }
    }

    private static Socket connection(Served served) throws IOException {
        return new Socket(InetAddress.getByName("127.0.0.1"), served.wire.port());
    }

    /** Asks once and leaves the connection open. */
    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream().write("GET /-/health HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
    }

    @Test
    void a_page_that_costs_too_much_is_given_up_in_words_and_not_tried_again_for_each_reader() throws IOException {
        try (var served = Served.with(folder, "curbcut.proxy.processor-time = 1ms")) {
            Wire.Answer answer = served.wire.get(Served.page("/large"));
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).contains("more work than Curbcut may spend on one page", "http://" + LoopbackOrigin.HOST + "/large");
            assertThat(served.wire.get(Served.page("/large?view=json")).body()).contains("\"kind\":\"notice\"");
        }
    }

    @Test
    void a_page_that_is_longer_than_what_is_taken_of_one_is_refused_in_words() throws IOException {
        try (var served = Served.with(folder, "curbcut.fetch.body-bytes = 10K")) {
            Wire.Answer answer = served.wire.get(Served.page("/large"));
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).contains("<h1", "http://" + LoopbackOrigin.HOST + "/large");
            assertThat(served.wire.get(Served.page("/small")).status()).isEqualTo(200);
        }
    }

    @Test
    void a_document_may_be_larger_than_a_page_and_one_that_is_too_large_is_offered_for_download() throws IOException {
        try (var served = Served.with(folder, "curbcut.fetch.body-bytes = 10K", "curbcut.document.max-bytes = 12K")) {
            Wire.Answer answer = served.wire.get(Served.page("/long-paper.pdf"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("too large to be shown here", "href=\"/-/file" + Served.page("/long-paper.pdf") + "\"");
        }
        try (var served = Served.with(folder, "curbcut.fetch.body-bytes = 10K", "curbcut.document.max-bytes = 40K")) {
            assertThat(served.wire.get(Served.page("/long-paper.pdf")).body()).doesNotContain("too large").contains("/-/file");
        }
    }

    @Test
    void an_original_that_is_larger_than_what_is_passed_on_is_refused_in_words() throws IOException {
        try (var served = Served.with(folder, "curbcut.proxy.file-bytes = 10K")) {
            Wire.Answer answer = served.wire.get("/-/file" + Served.page("/long-paper"));
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).contains("<h1");
        }
    }

    @Test
    void a_page_causes_no_more_fetches_than_it_may() throws IOException {
        try (var served = Served.with(folder, "curbcut.proxy.sub-fetches = 1")) {
            assertThat(served.wire.get(Served.page("/frames")).body()).contains("A page of the origin", "/frame-2");
            assertThat(served.origin.targets().stream().filter(target -> target.startsWith("/frame-"))).hasSize(1);
        }
    }

    @Test
    void a_page_that_would_be_written_longer_than_the_limit_is_refused_in_words() throws IOException {
        try (var served = Served.with(folder, "curbcut.render.characters = 100000")) {
            Wire.Answer answer = served.wire.get(Served.page("/large?view=json"));
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).contains("\"kind\":\"notice\"", "more work than Curbcut may spend on one page");
            assertThat(served.wire.get(Served.page("/large")).status()).isEqualTo(200);
        }
    }

    @Test
    void a_mounted_site_has_short_addresses() throws IOException {
        try (var served = Served.site("http://" + LoopbackOrigin.HOST + "/")) {
            assertThat(served.wire.get("/a.html").body()).contains("A page of the origin");
            assertThat(served.wire.get("/").body()).contains("A page of the origin");
            assertThat(served.wire.get("/-/").body()).contains("/-/go");
            assertThat(served.wire.get(Served.page("/b.html?size=150")).header("location")).contains("/b.html?size=150");
            assertThat(served.wire.get("/www.example.gov/x").status()).isEqualTo(200);
            assertThat(served.origin.targets()).contains("/a.html", "/", "/www.example.gov/x");
        }
    }

    private static int status(Served served, String path) {
        try {
            return served.wire.get(Served.page(path)).status();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A refused connection ends or is reset, as the moment has it. */
    private static boolean isClosed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() == -1;
        } catch (SocketException reset) {
            return true;
        }
    }
}
