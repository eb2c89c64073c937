package dev.curbcut.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole program with little memory, before an origin that does everything wrong and among clients that do. */
class LoadFaultTest {
    private static FaultyOrigin origin;
    private static RunningCurbcut patient;
    private static RunningCurbcut hasty;
    private static RunningCurbcut beset;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        origin = new FaultyOrigin();
        patient = started(folder, "first-byte = 30s, total = 50s");
        hasty = started(folder, "first-byte = 2s, total = 3s");
        beset = started(folder, "first-byte = 8s, total = 16s");
    }

    private static RunningCurbcut started(Path folder, String times) throws Exception {
        Path config = Files.write(Files.createTempFile(folder, "curbcut", ".conf"), List.of(
                "curbcut.fetch { " + times + ", spacing = 0s, rest-after = 1000000 }", "curbcut.proxy.deadline = 60s", "curbcut.cache { failing = 0s, patience = 60s }",
                "curbcut.server { head-patience = 3s, idle = 10s, misses-per-second = 100000, misses-at-once = 100000 }"));
        return RunningCurbcut.start(
                List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError"), "--config", config.toString(), "--allow", FaultyOrigin.HOSTS, "--connect-to", origin.connectTo());
    }

    @AfterAll
    static void stop() throws Exception {
        patient.close();
        hasty.close();
        beset.close();
        origin.close();
    }

    /** What only time ends is asked of the program that gives origins little of it, so that nothing else depends on time. */
    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_fault_of_the_origin_is_told_in_words(Fault fault) throws Exception {
        RunningCurbcut curbcut = fault.statuses().contains(504) ? hasty : patient;
        HttpResponse<String> answer = curbcut.get(FaultyOrigin.page(fault.path()));
        assertThat(answer.statusCode()).isIn(fault.statuses());
        assertThat(answer.body()).contains("<h1", "</main>");
        Readers.awaited(curbcut, "/after/" + fault);
    }

    @Test
    void readers_are_served_while_the_origin_does_all_of_it_at_once_and_nothing_is_left_over() throws Exception {
        Readers.awaited(beset, "/before");
        Leftovers before = Leftovers.of(beset.process().toHandle());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> faults = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                for (Fault fault : Fault.values()) {
                    String path = FaultyOrigin.page(fault.path() + "/" + round);
                    faults.add(threads.submit(inWords(path, fault)));
                }
            }
            List<Long> waits = new ArrayList<>();
            for (int i = 0; faults.stream().anyMatch(fault -> !fault.isDone()); i++) {
                long since = System.nanoTime();
                Readers.served(beset, "/during/" + i % 50);
                waits.add(System.nanoTime() - since);
            }
            for (Future<?> fault : faults) {
                fault.get();
            }
            Readers.inGoodTime(waits);
        }
        before.areAllThereIs(beset.process().toHandle(), origin);
    }

    @Test
    void readers_are_served_while_clients_do_all_of_it_at_once_and_nothing_is_left_over() throws Exception {
        Readers.awaited(beset, "/before");
        Leftovers before = Leftovers.of(beset.process().toHandle());
        List<Socket> sockets = new ArrayList<>();
        List<Long> waits = new ArrayList<>();
        try {
            for (String bytes : List.of(
                    "", "G", "GET /", "GET / HTTP/1.1\r\nHost: a\r\nX: ", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                    "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n",
                    "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 10737418240\r\n\r\n",
                    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
                    ("GET " + FaultyOrigin.page("/before") + " HTTP/1.1\r\nHost: a\r\n\r\n").repeat(500))) {
                for (int i = 0; i < 60; i++) {
                    var socket = new Socket(InetAddress.getLoopbackAddress(), beset.port());
                    sockets.add(socket);
                    send(socket, bytes);
                }
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(6);
            for (int i = 0; System.nanoTime() < end; i++) {
                for (int j = 0; j < 60; j++) {
                    send(sockets.get(60 * 3 + j), "x"); // the slow ones go on, a byte at a time
                }
                long since = System.nanoTime();
                Readers.served(beset, "/during/" + i % 50);
                waits.add(System.nanoTime() - since);
                LockSupport.parkNanos(50_000_000);
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        Readers.inGoodTime(waits);
        before.areAllThereIs(beset.process().toHandle(), origin);
    }

    private static Callable<Void> inWords(String path, Fault fault) {
        return () -> {
            HttpResponse<String> answer = beset.get(path);
            assertThat(answer.statusCode()).as(path).satisfiesAnyOf(
                    status -> assertThat(fault.statuses()).contains(status), status -> assertThat(status).isIn(503, 504));
            assertThat(answer.body()).as(path).contains("<h1", "</main>");
            return null;
        };
    }

    private static void send(Socket socket, String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // Closed by the server, as it should be.
        }
    }
}
