package dev.curbcut.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.socket.ConnectToRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HostTurnsTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Passing clock = new Passing();

    private HostTurns turns(Duration spacing) {
        return new HostTurns("http://a.test", Limits.SHORT, spacing, clock);
    }

    private static Why refused(HostTurns turns, Duration wait) {
        return catchThrowableOfType(FetchException.class, () -> turns.enter(Deadline.in(wait))).why();
    }

    @Test
    void so_many_at_a_time_and_no_more() throws Exception {
        HostTurns turns = turns(Duration.ZERO);
        HostTurns.Turn first = turns.enter(Deadline.in(LONG));
        HostTurns.Turn second = turns.enter(Deadline.in(LONG));
        assertThat(refused(turns, Duration.ofMillis(20))).isEqualTo(Why.TIMEOUT);
        first.close();
        first.close(); // twice is once
        turns.enter(Deadline.in(LONG));
        assertThat(refused(turns, Duration.ofMillis(20))).isEqualTo(Why.TIMEOUT);
        second.close();
    }

    @Test
    void so_far_apart_and_no_nearer() throws Exception {
        HostTurns turns = turns(Duration.ofMillis(50));
        long start = System.nanoTime();
        for (int i = 0; i < 4; i++) {
            turns.enter(Deadline.in(LONG)).close();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
        assertThat(refused(turns, Duration.ofMillis(1))).isEqualTo(Why.TIMEOUT);
    }

    @Test
    void a_crowd_is_refused_at_once() throws Exception {
        HostTurns turns = turns(Duration.ZERO);
        List<HostTurns.Turn> held = List.of(turns.enter(Deadline.in(LONG)), turns.enter(Deadline.in(LONG)));
        List<Thread> waiting = java.util.stream.IntStream.range(0, Limits.SHORT.waiting())
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    try {
                        turns.enter(Deadline.in(LONG)).close();
                    } catch (FetchException e) {
                        throw new AssertionError(e);
                    }
                }))
                .toList();
        while (waiting.stream().anyMatch(t -> t.getState() != Thread.State.TIMED_WAITING)) {
            Thread.onSpinWait();
        }
        assertThat(refused(turns, LONG)).isEqualTo(Why.OVERLOADED);
        held.forEach(HostTurns.Turn::close);
        for (Thread thread : waiting) {
            thread.join();
        }
    }

    @Test
    void an_origin_that_can_t_be_reached_is_left_alone_then_tried_once() throws Exception {
        HostTurns turns = turns(Duration.ZERO);
        for (int i = 0; i < Limits.SHORT.restAfter(); i++) {
            fail(turns);
        }
        assertThat(refused(turns, LONG)).isEqualTo(Why.RESTING);
        clock.now = clock.now.plus(Limits.SHORT.rest());
        try (HostTurns.Turn trial = turns.enter(Deadline.in(LONG))) {
            assertThat(refused(turns, LONG)).as("only one tries").isEqualTo(Why.RESTING);
            trial.unreachable();
        }
        assertThat(refused(turns, LONG)).isEqualTo(Why.RESTING);
        clock.now = clock.now.plus(Limits.SHORT.rest());
        try (HostTurns.Turn trial = turns.enter(Deadline.in(LONG))) {
            trial.answered(200, "");
        }
        turns.enter(Deadline.in(LONG)).close();
    }

    @Test
    void an_origin_that_is_reached_and_silent_is_asked_by_one_at_a_time_and_not_left_alone() throws Exception {
        HostTurns turns = turns(Duration.ZERO);
        for (int i = 0; i < Limits.SHORT.restAfter() + 1; i++) {
            try (HostTurns.Turn turn = turns.enter(Deadline.in(LONG))) {
                turn.silent();
            }
        }
        try (HostTurns.Turn trial = turns.enter(Deadline.in(LONG))) {
            assertThat(refused(turns, LONG)).as("only one tries").isEqualTo(Why.RESTING);
            trial.answered(200, "");
        }
        try (HostTurns.Turn one = turns.enter(Deadline.in(LONG)); HostTurns.Turn two = turns.enter(Deadline.in(LONG))) {
            assertThat(one).isNotSameAs(two);
        }
    }

    @Test
    void an_answer_between_failures_starts_the_count_anew() throws Exception {
        HostTurns turns = turns(Duration.ZERO);
        for (int i = 0; i < 10; i++) {
            fail(turns);
            try (HostTurns.Turn turn = turns.enter(Deadline.in(LONG))) {
                turn.answered(500, "");
            }
        }
    }

    @Test
    void who_asks_to_be_left_alone_is() throws Exception {
        HostTurns turns = turns(Duration.ZERO);
        answer(turns, 503, "120");
        clock.now = clock.now.plusSeconds(119);
        assertThat(refused(turns, LONG)).isEqualTo(Why.RESTING);
        clock.now = clock.now.plusSeconds(1);
        answer(turns, 429, "");
        clock.now = clock.now.plus(Limits.SHORT.rest()).minusMillis(1);
        assertThat(refused(turns, LONG)).isEqualTo(Why.RESTING);
        clock.now = clock.now.plusMillis(1);
        answer(turns, 503, "999999999");
        clock.now = clock.now.plus(Limits.SHORT.longestRest());
        answer(turns, 503, "");
        turns.enter(Deadline.in(LONG)).close();
    }

    @Test
    void one_dead_origin_harms_no_other() throws Exception {
        Politeness politeness = new Politeness(Limits.SHORT, new ConnectToRules(List.of()), clock);
        for (int i = 0; i < Limits.SHORT.restAfter(); i++) {
            try (HostTurns.Turn turn = politeness.enter(Address.of("http://dead.test/" + i), Deadline.in(LONG))) {
                turn.unreachable();
            }
        }
        assertThat(catchThrowableOfType(
                                FetchException.class,
                                () -> politeness.enter(Address.of("http://dead.test/"), Deadline.in(LONG)))
                        .why())
                .isEqualTo(Why.RESTING);
        politeness.enter(Address.of("http://alive.test/"), Deadline.in(LONG)).close();
        politeness.enter(Address.of("https://dead.test/"), Deadline.in(LONG)).close();
    }

    @Test
    void retry_after_is_seconds_or_a_date() {
        Instant now = Instant.parse("2026-11-23T03:30:00Z");
        assertThat(RetryAfter.parse(" 120 ", now)).contains(Duration.ofSeconds(120));
        assertThat(RetryAfter.parse("Mon, 23 Nov 2026 03:31:00 GMT", now)).contains(Duration.ofSeconds(60));
        assertThat(RetryAfter.parse("Mon, 23 Nov 2026 03:00:00 GMT", now)).contains(Duration.ZERO);
        assertThat(RetryAfter.parse("soon", now)).isEqualTo(Optional.empty());
        assertThat(RetryAfter.parse("-5", now)).isEqualTo(Optional.empty());
    }

    private static void fail(HostTurns turns) throws FetchException {
        try (HostTurns.Turn turn = turns.enter(Deadline.in(LONG))) {
            turn.unreachable();
        }
    }

    private static void answer(HostTurns turns, int status, String retryAfter) throws FetchException {
        try (HostTurns.Turn turn = turns.enter(Deadline.in(LONG))) {
            turn.answered(status, retryAfter);
        }
    }

    /** A clock that stands until it is moved. */
    private static final class Passing extends Clock {
        private Instant now = Instant.parse("2026-11-23T03:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
