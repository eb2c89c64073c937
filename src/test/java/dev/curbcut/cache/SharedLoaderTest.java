package dev.curbcut.cache;

import static dev.curbcut.cache.TestOrigin.page;
import static dev.curbcut.cache.TestOrigin.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes, a real origin and a real Redis. */
@Tag("redis")
@Timeout(60)
class SharedLoaderTest {
    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private TestOrigin origin;
    private RedisServer redis;
    private CachedSnapshots one;
    private CachedSnapshots other;

    @BeforeEach
    void start() throws Exception {
        origin = new TestOrigin();
        redis = new RedisServer(folder);
        one = node();
        other = node();
    }

    private CachedSnapshots node() {
        return new CachedSnapshots(origin.client, Rules.ROUND, clock, new RedisStore(redis.url(), Rules.STORE));
    }

    @AfterEach
    void stop() throws Exception {
        one.close();
        other.close();
        redis.close();
        origin.close();
    }

    private static String body(CachedSnapshots node, String path) throws FetchException {
        return new String(node.get(page(path), false).fetched().body());
    }

    @Test
    void what_one_node_fetched_none_fetches_again() throws Exception {
        origin.answering = say(200, "hello", Map.of("Cache-Control", "max-age=100", "Set-Cookie", "JSESSIONID=b", "X-A", "é"));
        Snapshot first = one.get(page("/?a=%D6%D0"), false);
        Snapshot second = other.get(page("/?a=%D6%D0"), false);
        assertThat(origin.asked).hasValue(1);
        assertThat(other.counts().storeHits()).isEqualTo(1);
        assertThat(second.fetched().body()).asString().isEqualTo("hello");
        assertThat(second.fetched().headers()).isEqualTo(first.fetched().headers());
        assertThat(second.received()).isEqualTo(first.received().truncatedTo(ChronoUnit.MILLIS));
        assertThat(second.fetched().header("set-cookie")).isEmpty();
        try (CachedSnapshots joined = node()) {
            assertThat(body(joined, "/?a=%D6%D0")).isEqualTo("hello");
        }
        assertThat(origin.asked).hasValue(1);
    }

    @Test
    void a_thousand_addresses_asked_of_both_at_once_reach_the_origin_a_thousand_times() throws Exception {
        origin.answering = say(200, "hello", Map.of());
        ask(1000, null);
        assertThat(origin.asked).hasValue(1000);
        assertThat(one.counts().storeLosses() + other.counts().storeLosses()).isZero();
    }

    /** Every address of both nodes, eight readers at a time at each; in their midst something happens. */
    private void ask(int addresses, Runnable midst) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(16)) {
            List<Future<String>> answers = new ArrayList<>();
            CountDownLatch half = new CountDownLatch(addresses);
            for (int i = 0; i < addresses; i++) {
                String path = "/" + i;
                for (CachedSnapshots node : List.of(one, other)) {
                    answers.add(readers.submit(() -> {
                        try {
                            return body(node, path);
                        } finally {
                            half.countDown();
                        }
                    }));
                }
            }
            if (midst != null) {
                half.await();
                midst.run();
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("hello");
            }
        }
    }

    @Test
    void a_store_that_is_killed_fails_no_request_and_its_return_is_noticed() throws Exception {
        origin.answering = say(200, "hello", Map.of());
        ask(500, () -> {
            try {
                redis.kill();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(one.counts().storeLosses() + other.counts().storeLosses()).isPositive();
        assertThat(body(one, "/alone")).isEqualTo("hello");
        redis.restart();
        long hits = other.counts().storeHits();
        for (int i = 0; other.counts().storeHits() == hits; i++) {
            body(one, "/back" + i);
            body(other, "/back" + i);
        }
    }

    @Test
    void a_node_that_dies_while_it_fetches_holds_up_the_other_only_shortly() throws Exception {
        try (RedisStore dead = new RedisStore(redis.url(), Rules.STORE)) {
            assertThat(dead.lease(page("/"))).isPresent();
            assertThat(dead.lease(page("/"))).isEmpty();
        }
        long start = System.nanoTime();
        assertThat(body(one, "/")).isEqualTo("hello");
        assertThat((System.nanoTime() - start) / 1e6).isLessThan(2000);
    }

    @Test
    void a_lease_lasts_while_its_node_works() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        origin.answering = exchange -> {
            open.await();
            say(200, "hello", Map.of()).answer(exchange);
        };
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = readers.submit(() -> body(one, "/"));
            Future<String> second = readers.submit(() -> body(other, "/"));
            long until = System.nanoTime() + 3 * Rules.STORE.lease().toNanos();
            while (System.nanoTime() - until < 0) {
                assertThat(origin.asked.get()).isLessThanOrEqualTo(1);
                Thread.onSpinWait();
            }
            open.countDown();
            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(origin.asked).hasValue(1);
    }

    @Test
    void a_value_of_another_version_or_a_broken_one_is_as_if_it_were_not_there() {
        SharedCopy copy = new SharedCopy(one(), ResponseFacts.of(one()));
        byte[] good = SharedCopyFormat.write(copy);
        assertThat(SharedCopyFormat.read(good)).isPresent();
        byte[] newer = good.clone();
        newer[0]++;
        assertThat(SharedCopyFormat.read(newer)).isEmpty();
        for (int length = 0; length < good.length; length++) {
            assertThat(SharedCopyFormat.read(Arrays.copyOf(good, length))).isEmpty();
        }
    }

    private Fetched one() {
        try {
            return one.get(page("/"), false).fetched();
        } catch (FetchException e) {
            throw new AssertionError(e);
        }
    }
}
