package dev.curbcut.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.fetch.FetchException;
import dev.curbcut.reading.dom.TooCostly;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {
    private static final long MEMORY = 64 << 20;

    private final Workers workers = workers(Duration.ofSeconds(20), Duration.ofMillis(50));

    private static Workers workers(Duration deadline, Duration processorTime) {
        return new Workers(new ProxySettings(0, 0, 0, deadline, 4, processorTime, 0, 1, 0, Duration.ofSeconds(1), true, Duration.ofSeconds(60), 0, 0, 0), MEMORY);
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void what_is_done_comes_back() throws FetchException {
        assertThat(workers.run(1, () -> "done")).contains("done");
        assertThat(workers.run(1, () -> Thread.currentThread().isVirtual())).contains(false);
    }

    @Test
    void what_takes_too_much_of_the_processor_is_stopped_and_its_turn_comes_free() throws FetchException {
        for (int i = 0; i < 10; i++) {
            assertThat(workers.run(1, () -> {
                while (true) {
                    TooCostly.check();
                }
            })).isEmpty();
        }
        assertThat(workers.run(1, () -> "next")).contains("next");
    }

    @Test
    void nobody_waits_for_work_that_does_not_heed() throws FetchException {
        var end = new CountDownLatch(1);
        assertThat(workers.run(1, () -> {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "late";
        })).isEmpty();
        end.countDown();
    }

    @Test
    void waiting_costs_nothing() throws FetchException {
        assertThat(workers.run(1, () -> {
            TimeUnit.MILLISECONDS.sleep(400);
            return "waited";
        })).contains("waited");
    }

    @Test
    void pages_that_would_fill_the_memory_are_read_one_at_a_time() throws Exception {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                readers.submit(() -> workers.run(1 << 20, () -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    TimeUnit.MILLISECONDS.sleep(50);
                    return atOnce.decrementAndGet();
                }));
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void when_what_waits_would_fill_the_memory_too_no_more_may_wait() throws Exception {
        var end = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            readers.submit(() -> workers.run(4 << 20, () -> {
                begun.countDown();
                return end.await(20, TimeUnit.SECONDS);
            }));
            begun.await();
            var waiting = readers.submit(() -> workers.run(6 << 20, () -> "waited"));
            while (workers.waiting() == 0) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> workers.run(3 << 20, () -> "not at all")).isInstanceOf(FetchException.class).hasMessageContaining("too many");
            end.countDown();
            assertThat(waiting.get()).contains("waited");
        }
    }

    @Test
    void pages_that_grow_while_they_are_read_wait_for_room_by_beginning_anew() throws Exception {
        var large = new AtomicInteger();
        var most = new AtomicInteger();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<String>>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(readers.submit(() -> workers.run(1, room -> {
                    TimeUnit.MILLISECONDS.sleep(20);
                    room.grow(512 << 10);
                    room.grow(512 << 10);
                    most.accumulateAndGet(large.incrementAndGet(), Math::max);
                    TimeUnit.MILLISECONDS.sleep(20);
                    large.decrementAndGet();
                    return "done";
                })));
            }
            for (Future<Optional<String>> one : all) {
                assertThat(one.get()).contains("done");
            }
        }
        assertThat(most).hasValue(1);
        assertThat(workers.run(8 << 20, () -> "all turns came back")).isPresent();
    }

    @Test
    void want_of_memory_is_told_and_ends_nothing_else() throws FetchException {
        assertThatThrownBy(() -> workers.run(1, () -> {
            throw new OutOfMemoryError("for this one");
        })).isInstanceOf(FetchException.class).hasMessageContaining("memory");
        assertThat(workers.run(1, () -> "next")).contains("next");
    }
}
