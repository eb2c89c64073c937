package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.curbcut.cache.RedisServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes as an operator runs them, each a process of its own, a real Redis between them, a real origin behind. */
@Tag("redis")
@Timeout(120)
class NodesTest {
    private static final int READERS = 16;

    @TempDir
    private static Path folder;

    private static final AtomicInteger asked = new AtomicInteger();
    private static final HttpClient reader = HttpClient.newHttpClient();
    private static HttpServer origin;
    private static RedisServer redis;
    private static RunningCurbcut one;
    private static RunningCurbcut other;

    @BeforeAll
    static void start() throws Exception {
        origin = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        origin.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] page = ("<!doctype html><title>A page</title><h1>A page</h1><p>What is said at " + exchange.getRequestURI() + " is said here.")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
            exchange.sendResponseHeaders(200, page.length);
            try (exchange) {
                exchange.getResponseBody().write(page);
            }
        });
        origin.start();
        redis = new RedisServer(folder);
        one = node();
        other = node();
    }

    /** The store's times are long: what is counted here must not depend on how busy the machine is. */
    private static RunningCurbcut node() throws IOException, InterruptedException {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), """
                curbcut.server { misses-per-second = 100000, misses-at-once = 100000 }
                curbcut.cache.store { timeout = 10s, lease = 20s, await = 60s, pause = 200ms }
                """);
        return RunningCurbcut.start("--allow", "*.test", "--connect-to", "::127.0.0.1:" + origin.getAddress().getPort(), "--store", redis.url(),
                "--config", config.toString());
    }

    @AfterAll
    static void stop() throws Exception {
        reader.close();
        one.close();
        other.close();
        redis.close();
        origin.stop(0);
    }

    /** Asks each node for each address, many at a time; in their midst something happens. */
    private static void ask(List<RunningCurbcut> nodes, String name, int addresses, AutoCloseable midst) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<Integer>> answers = new ArrayList<>();
            var half = new CountDownLatch(addresses * nodes.size() / 2);
            for (int i = 0; i < addresses; i++) {
                String path = "/http://a.test/" + name + i;
                for (RunningCurbcut node : nodes) {
                    answers.add(readers.submit(() -> {
                        try {
                            return node.status(reader, path);
                        } finally {
                            half.countDown();
                        }
                    }));
                }
            }
            half.await();
            midst.close();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void a_thousand_addresses_asked_of_both_at_once_reach_the_origin_a_thousand_times() throws Exception {
        int before = asked.get();
        ask(List.of(one, other), "thousand", 1000, () -> {});
        assertThat(asked.get() - before).isEqualTo(1000);
        assertThat(one.metric("curbcut_store_hits_total") + other.metric("curbcut_store_hits_total")).isBetween(900.0, 1100.0);
    }

    @Test
    void a_store_that_is_killed_and_restarted_under_load_fails_no_request_and_the_metrics_say_so() throws Exception {
        ask(List.of(one, other), "lost", 200, redis::kill);
        assertThat(one.metric("curbcut_store_up") + other.metric("curbcut_store_up")).isZero();
        assertThat(one.metric("curbcut_store_losses_total")).isPositive();
        ask(List.of(one, other), "back", 200, redis::restart);
        for (int i = 0; one.metric("curbcut_store_up") + other.metric("curbcut_store_up") < 2; i++) {
            ask(List.of(one, other), "later" + i + "-", 1, () -> Thread.sleep(50));
        }
        int before = asked.get();
        ask(List.of(one, other), "again", 50, () -> {});
        assertThat(asked.get() - before).isEqualTo(50);
    }

    @Test
    void when_a_node_is_killed_under_load_the_other_serves_on() throws Exception {
        RunningCurbcut doomed = node();
        var dying = new Thread(() -> {
            for (int i = 0; i < 200; i++) {
                try {
                    doomed.status(reader, "/http://a.test/dying" + i);
                } catch (IOException | InterruptedException e) {
                    return; // it is gone
                }
            }
        });
        dying.start();
        ask(List.of(one), "dying", 200, doomed::kill);
        dying.join();
        assertThat(one.metric("curbcut_store_up")).isOne();
    }
}
