package dev.curbcut.cache;

import static dev.curbcut.cache.TestOrigin.page;
import static dev.curbcut.cache.TestOrigin.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CachedSnapshotsTest {
    private final MovableClock clock = new MovableClock();
    private final TestOrigin origin = new TestOrigin();
    private CachedSnapshots snapshots = new CachedSnapshots(origin.client, Rules.ROUND, clock);

    CachedSnapshotsTest() throws Exception {}

    @AfterEach
    void close() {
        snapshots.close();
        origin.close();
    }

    private String body(String path) throws FetchException {
        return new String(snapshots.get(page(path), false).fetched().body());
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_second_reader_costs_the_origin_nothing() throws Exception {
        Snapshot first = snapshots.get(page("/"), false);
        assertThat(snapshots.get(page("/"), false)).isSameAs(first);
        assertThat(origin.asked).hasValue(1);
        assertThat(snapshots.counts().hits()).isEqualTo(1);
        assertThat(snapshots.counts().misses()).isEqualTo(1);
        assertThat(snapshots.weight()).isBetween(1000L, 4000L);
    }

    @Test
    void many_readers_at_once_are_one_fetch() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        origin.answering = exchange -> {
            open.await();
            say(200, "hello", Map.of()).answer(exchange);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Snapshot>> all = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                all.add(threads.submit(() -> snapshots.get(page("/"), false)));
            }
            await(() -> snapshots.counts().misses() == 500);
            open.countDown();
            for (Future<Snapshot> one : all) {
                assertThat(one.get()).isSameAs(all.getFirst().get());
            }
        }
        assertThat(origin.asked).hasValue(1);
    }

    @Test
    void a_304_moves_the_end_and_keeps_body_and_time() throws Exception {
        origin.answering = say(200, "hello", Map.of("ETag", "\"1\"", "Cache-Control", "max-age=100", "X-A", "old"));
        Snapshot first = snapshots.get(page("/"), false);
        clock.pass(101);
        assertThat(first.freshness().isFresh(clock.instant())).isFalse();
        List<String> asked = new ArrayList<>();
        origin.answering = exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("If-None-Match"));
            say(304, "", Map.of("Cache-Control", "max-age=5000")).answer(exchange);
        };
        Snapshot second = snapshots.get(page("/"), false);
        assertThat(second).isSameAs(first);
        assertThat(first.freshness().isFresh(clock.instant())).isTrue();
        assertThat(asked).containsExactly("\"1\"");
        clock.pass(1000);
        snapshots.get(page("/"), false);
        assertThat(origin.asked).as("the 304's own lifetime counts").hasValue(2);
    }

    @Test
    void an_equal_body_is_the_same_content() throws Exception {
        origin.answering = say(200, "hello", Map.of("Cache-Control", "max-age=100"));
        Snapshot first = snapshots.get(page("/"), false);
        clock.pass(101);
        assertThat(snapshots.get(page("/"), false)).isSameAs(first);
        assertThat(origin.asked).hasValue(2);
    }

    @Test
    void in_the_grace_of_a_guess_a_new_copy_is_fetched_behind_the_reader() throws Exception {
        body("/");
        origin.answering = say(200, "news", Map.of());
        clock.pass(400);
        assertThat(body("/")).isEqualTo("hello");
        await(() -> origin.asked.get() == 2 && snapshots.counts().refreshes() == 1);
        await(() -> {
            try {
                return body("/").equals("news");
            } catch (FetchException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void an_explicit_lifetime_is_kept_exactly() throws Exception {
        origin.answering = say(200, "hello", Map.of("Cache-Control", "max-age=100"));
        body("/");
        origin.answering = say(200, "news", Map.of("Cache-Control", "max-age=100"));
        clock.pass(98);
        assertThat(body("/")).isEqualTo("hello");
        clock.pass(3);
        assertThat(body("/")).isEqualTo("news");
    }

    @Test
    void what_may_not_be_stored_is_asked_for_each_time() throws Exception {
        origin.answering = say(200, "hello", Map.of("Cache-Control", "private", "Set-Cookie", "a=b"));
        Snapshot first = snapshots.get(page("/"), false);
        assertThat(first.fetched().header("set-cookie")).isEmpty();
        body("/");
        assertThat(origin.asked).hasValue(2);
        assertThat(snapshots.size()).isZero();
    }

    @Test
    void when_the_origin_fails_the_copy_is_served_and_the_origin_left_alone_for_a_while() throws Exception {
        origin.answering = say(200, "hello", Map.of("Cache-Control", "max-age=100"));
        body("/");
        origin.answering = say(500, "oops", Map.of());
        clock.pass(3600);
        assertThat(body("/")).isEqualTo("hello");
        assertThat(body("/")).isEqualTo("hello");
        assertThat(origin.asked).hasValue(2);
        assertThat(snapshots.counts().stale()).isEqualTo(2);
        clock.pass(11);
        origin.answering = HttpExchangeBreaker::breakOff;
        assertThat(body("/")).isEqualTo("hello");
        assertThat(origin.asked.get()).isGreaterThanOrEqualTo(3);
        clock.pass(8 * 86400);
        assertThat(catchThrowableOfType(FetchException.class, () -> body("/"))).isNotNull();
    }

    private boolean unconfirmed() {
        try {
            return snapshots.get(page("/"), false).freshness().isUnconfirmed();
        } catch (FetchException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_copy_is_unconfirmed_only_after_its_origin_has_failed_and_until_it_answers() {
        assertThat(unconfirmed()).isFalse();
        clock.pass(400);
        assertThat(unconfirmed()).as("in its grace, with the origin up").isFalse();
        await(() -> origin.asked.get() == 2);
        assertThat(unconfirmed()).as("renewed").isFalse();
        origin.answering = say(503, "later", Map.of());
        await(this::unconfirmed);
        clock.pass(60);
        origin.answering = say(200, "hello", Map.of());
        await(() -> !unconfirmed());
    }

    @Test
    void what_must_be_revalidated_is_not_served_stale() throws Exception {
        origin.answering = say(200, "hello", Map.of("Cache-Control", "max-age=100, must-revalidate"));
        body("/");
        origin.answering = say(500, "oops", Map.of());
        clock.pass(101);
        assertThat(body("/")).isEqualTo("oops");
    }

    @Test
    void a_failure_is_remembered_shortly() throws Exception {
        origin.answering = HttpExchangeBreaker::breakOff;
        for (int i = 0; i < 5; i++) {
            FetchException e = catchThrowableOfType(FetchException.class, () -> body("/"));
            assertThat(e.why()).isIn(Why.BROKEN, Why.UNREACHABLE);
        }
        assertThat(snapshots.counts().failures()).isEqualTo(1);
        clock.pass(11);
        origin.answering = say(200, "back", Map.of());
        assertThat(body("/")).isEqualTo("back");
    }

    @Test
    void a_404_is_remembered_for_its_own_time() throws Exception {
        origin.answering = say(404, "gone", Map.of());
        body("/");
        clock.pass(50);
        body("/");
        assertThat(origin.asked).hasValue(1);
        clock.pass(11);
        body("/");
        assertThat(origin.asked).hasValue(2);
    }

    @Test
    void a_forced_reload_is_honoured_but_not_too_often() throws Exception {
        origin.answering = say(200, "hello", Map.of("Cache-Control", "max-age=1000", "ETag", "\"1\""));
        Snapshot old = snapshots.get(page("/"), false);
        origin.answering = say(200, "news", Map.of("Cache-Control", "max-age=1000"));
        Snapshot news = snapshots.get(page("/"), true);
        assertThat(news.fetched().body()).asString().isEqualTo("news");
        assertThat(old.freshness().isFresh(clock.instant())).as("answers made of the old copy end").isFalse();
        clock.pass(18);
        assertThat(snapshots.get(page("/"), true)).as("too soon").isSameAs(news);
        clock.pass(3);
        snapshots.get(page("/"), true);
        assertThat(origin.asked).hasValue(3);
    }

    @Test
    void where_a_redirect_leads_is_held_under_its_own_address() throws Exception {
        origin.answering = redirecting(302, Map.of(), Map.of("Cache-Control", "max-age=100"));
        assertThat(body("/from")).isEqualTo("there");
        assertThat(origin.asked).hasValue(2);
        assertThat(body("/to")).isEqualTo("there");
        assertThat(origin.asked).as("the reader who is led there").hasValue(2);
        body("/from");
        assertThat(origin.asked).as("a redirect that says nothing is asked for anew").hasValue(4);
    }

    @Test
    void a_redirect_is_followed_from_memory_as_long_as_it_says() throws Exception {
        origin.answering = redirecting(302, Map.of("Cache-Control", "max-age=50"), Map.of("Cache-Control", "max-age=100"));
        body("/from");
        clock.pass(48);
        body("/from");
        assertThat(origin.asked).hasValue(2);
        clock.pass(3);
        body("/from");
        assertThat(origin.asked).hasValue(4);
    }

    @Test
    void what_was_found_with_a_cookie_of_the_way_is_nobody_elses() throws Exception {
        origin.answering = redirecting(301, Map.of("Set-Cookie", "user=1"), Map.of("Cache-Control", "max-age=100"));
        assertThat(snapshots.get(page("/from"), false).stored()).isFalse();
        body("/to");
        assertThat(origin.asked).hasValue(3);
        assertThat(snapshots.size()).isEqualTo(1);
    }

    @Test
    void a_cookie_that_comes_with_a_304_does_not_end_the_copy() throws Exception {
        origin.answering = say(200, "hello", Map.of("ETag", "\"1\"", "Cache-Control", "max-age=100"));
        body("/");
        clock.pass(101);
        origin.answering = say(304, "", Map.of("ETag", "\"1\"", "Cache-Control", "max-age=5000", "Set-Cookie", "user=1"));
        assertThat(snapshots.get(page("/"), false).stored()).isTrue();
        body("/");
        assertThat(origin.asked).hasValue(2);
    }

    private static TestOrigin.Answering redirecting(int status, Map<String, String> way, Map<String, String> end) {
        Map<String, String> headers = new HashMap<>(way);
        headers.put("Location", "/to");
        return exchange -> {
            boolean there = exchange.getRequestURI().getPath().equals("/to");
            (there ? say(200, "there", end) : say(status, "", headers)).answer(exchange);
        };
    }

    @Test
    void a_reader_does_not_wait_forever() throws Exception {
        CompletableFuture<Void> never = new CompletableFuture<>();
        origin.answering = exchange -> never.get();
        snapshots.close();
        snapshots = new CachedSnapshots(origin.client, Rules.of(Duration.ofMillis(100)), clock);
        assertThat(catchThrowableOfType(FetchException.class, () -> body("/")).why()).isEqualTo(Why.TIMEOUT);
        never.complete(null);
    }

    @Test
    void memory_is_bounded_by_weight() throws Exception {
        origin.answering = say(200, "x".repeat(1 << 20), Map.of());
        for (int i = 0; i < 12; i++) {
            body("/" + i);
        }
        assertThat(snapshots.weight()).isLessThanOrEqualTo(Rules.ROUND.bytes());
        assertThat(snapshots.size()).isLessThan(9);
    }

    /** Ends a connection without an answer. */
    private static final class HttpExchangeBreaker {
        static void breakOff(com.sun.net.httpserver.HttpExchange exchange) {
            exchange.close();
        }
    }
}
