package dev.curbcut.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.address.Address;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;

/** The store's client against a real Redis. */
@Tag("redis")
@Timeout(60)
class RedisStoreTest {
    private static final Address PAGE = Address.of("http://a.test/");
    private static final int READERS = 8;

    @TempDir
    private Path folder;

    @Test
    void what_is_remembered_of_a_host_is_there_for_other_nodes_unless_it_is_too_large() throws Exception {
        var settings = new StoreSettings(
                Duration.ofSeconds(3), Duration.ofMillis(50), Duration.ofSeconds(20), 1024, Duration.ofSeconds(10), Duration.ZERO);
        try (var redis = new RedisServer(folder); var one = new RedisStore(redis.url(), settings); var other = new RedisStore(redis.url(), settings)) {
            assertThat(one.memory("a.test")).isEmpty();
            one.remember("a.test", new byte[] {1, 2, 3}, Duration.ofMinutes(1));
            one.remember("b.test", new byte[2000], Duration.ofMinutes(1));
            assertThat(other.memory("a.test")).hasValueSatisfying(memory -> assertThat(memory).containsExactly(1, 2, 3));
            assertThat(other.memory("b.test")).isEmpty();
        }
    }

    @Test
    void a_store_that_is_back_is_not_lost_once_more_for_each_connection_from_before() throws Exception {
        var settings = new StoreSettings(
                Duration.ofSeconds(3), Duration.ofMillis(50), Duration.ofSeconds(20), 1 << 20, Duration.ofSeconds(10), Duration.ZERO);
        try (var redis = new RedisServer(folder); var store = new RedisStore(redis.url(), settings)) {
            assertThat(lossesUntilAllAreConnected(store, redis)).isZero();
            redis.kill();
            redis.restart();
            while (!answers(store)) {
                Thread.onSpinWait();
            }
            assertThat(lossesUntilAllAreConnected(store, redis)).isZero();
        }
    }

    @Test
    void a_store_that_is_full_is_read_on_and_written_again_once_it_has_room() throws Exception {
        var settings = new StoreSettings(
                Duration.ofSeconds(3), Duration.ofMillis(50), Duration.ofSeconds(20), 1024, Duration.ofSeconds(10), Duration.ofDays(1));
        try (var redis = new RedisServer(folder); var store = new RedisStore(redis.url(), settings)) {
            store.remember("a.test", new byte[] {1, 2, 3}, Duration.ofMinutes(1));
            redis.fill(true);
            assertThatThrownBy(() -> store.lease(PAGE)).isInstanceOf(StoreLost.class).hasMessageStartingWith("the store takes nothing: OOM ");
            assertThat(store.memory("a.test")).hasValueSatisfying(memory -> assertThat(memory).containsExactly(1, 2, 3));
            assertThat(store.answers()).isTrue();
            redis.fill(false);
            assertThat(store.lease(PAGE)).isPresent();
        }
    }

    /** Reads, many at a time, until the store has seen as many connections: each was used at least once. */
    private static int lossesUntilAllAreConnected(RedisStore store, RedisServer redis) throws Exception {
        var losses = new AtomicInteger();
        var done = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                reading.add(readers.submit(() -> {
                    while (!done.get()) {
                        if (!answers(store)) {
                            losses.incrementAndGet();
                        }
                    }
                }));
            }
            while (connections(redis) <= READERS) { // with the one that asks
                Thread.onSpinWait();
            }
            done.set(true);
            for (Future<?> one : reading) {
                one.get();
            }
        }
        return losses.get();
    }

    private static boolean answers(RedisStore store) {
        try {
            store.get(PAGE);
            return true;
        } catch (StoreLost e) {
            return false;
        }
    }

    private static int connections(RedisServer redis) {
        try (var client = RedisClient.create(redis.url())) {
            var count = Pattern.compile("connected_clients:(\\d+)").matcher(client.info("clients"));
            return count.find() ? Integer.parseInt(count.group(1)) : 0;
        }
    }
}
