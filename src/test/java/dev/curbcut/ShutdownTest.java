package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that stops: nobody who was heard goes without an answer. */
@Timeout(60)
class ShutdownTest {
    /** What waits for another must have a thread of its own. */
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private static final int CLIENTS = 8;

    @TempDir
    Path folder;

    @Test
    void what_was_asked_is_answered_and_what_is_idle_is_closed() throws Exception {
        Served served = Served.start();
        try (var idle = new Socket("127.0.0.1", served.wire.port())) {
            ask(idle);
            readAnswer(idle);
            var slow = CompletableFuture.supplyAsync(() -> status(served), THREADS);
            while (!served.origin.targets().contains("/slow")) {
                LockSupport.parkNanos(1_000_000);
            }
            var stopped = CompletableFuture.runAsync(() -> close(served), THREADS);
            assertThat(idle.getInputStream().read()).as("the idle connection ends").isEqualTo(-1);
            assertThat(stopped).isNotDone();
            served.origin.letGo();
            assertThat(slow.get()).isEqualTo(200);
            stopped.get();
        }
    }

    @Test
    void no_request_on_an_open_connection_is_lost_under_load() throws Exception {
        Served served = Served.start();
        var lost = new AtomicInteger();
        var answered = new AtomicInteger();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            var socket = new Socket("127.0.0.1", served.wire.port());
            clients.add(Thread.ofPlatform().start(() -> askOn(socket, answered, lost)));
        }
        while (answered.get() < 50 * CLIENTS) {
            LockSupport.parkNanos(1_000_000);
        }
        served.close();
        for (Thread client : clients) {
            client.join();
        }
        assertThat(lost).hasValue(0);
    }

    @Test
    void a_server_that_is_being_stopped_says_that_it_isn_t_ready_and_serves_on_for_the_time_set() throws Exception {
        Served served = Served.with(folder, "curbcut.server.shutdown-delay = 2s");
        assertThat(served.wire.get("/-/health/ready").status()).isEqualTo(200);
        var stopped = CompletableFuture.runAsync(() -> close(served), THREADS);
        while (served.wire.get("/-/health/ready").status() == 200) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(served.wire.get("/-/health/ready").body()).isEqualTo("this node is being stopped\n");
        assertThat(served.wire.get("/-/health/live").status()).isEqualTo(200);
        assertThat(served.wire.get(Served.page("/")).status()).isEqualTo(200);
        stopped.get();
    }

    /** Asks again and again until it is told that the connection ends; a request without an answer is lost. */
    private static void askOn(Socket socket, AtomicInteger answered, AtomicInteger lost) {
        try (socket) {
            boolean more = true;
            while (more) {
                ask(socket);
                String answer = readAnswer(socket);
                answered.incrementAndGet();
                more = !answer.contains("Connection: close");
                if (!answer.startsWith("HTTP/1.1 200")) {
                    lost.incrementAndGet();
                }
            }
        } catch (IOException e) {
            lost.incrementAndGet();
        }
    }

    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream().write("GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** To the end of the body, which ends in {@code Disallow: /}. */
    private static String readAnswer(Socket socket) throws IOException {
        var answer = new StringBuilder();
        while (answer.indexOf("Disallow: /\n") < 0) {
            int b = socket.getInputStream().read();
            if (b < 0) {
                throw new IOException("the connection ended after: " + answer);
            }
            answer.append((char) b);
        }
        return answer.toString();
    }

    private static int status(Served served) {
        try {
            return served.wire.get(Served.page("/slow")).status();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(Served served) {
        try {
            served.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
