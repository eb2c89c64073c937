package dev.curbcut.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Readers of good pages, who must not notice what goes on beside them. */
final class Readers {
    /** What half of all readers wait at most, on a machine that does much else. */
    private static final Duration HALF = Duration.ofSeconds(5);

    /** What nobody waits longer than. */
    private static final Duration ALL = Duration.ofSeconds(25);

    private Readers() {}

    /** The page of this address is answered, and it is that page. */
    static void served(RunningCurbcut curbcut, String path) throws Exception {
        HttpResponse<String> answer = curbcut.get(FaultyOrigin.page(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).contains("These are the words of page " + FaultyOrigin.token(path) + " and of no other one");
    }

    /** Waits until the page is served: a program that has just started, or an origin that rests, takes its time. */
    static void awaited(RunningCurbcut curbcut, String path) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (curbcut.get(FaultyOrigin.page(path)).statusCode() != 200 && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
        served(curbcut, path);
    }

    static void inGoodTime(List<Long> waitsNanos) {
        List<Long> sorted = waitsNanos.stream().sorted().toList();
        assertThat(sorted).isNotEmpty();
        assertThat(Duration.ofNanos(sorted.get(sorted.size() / 2))).as("what half of %d readers wait", sorted.size()).isLessThan(HALF);
        assertThat(Duration.ofNanos(sorted.getLast())).as("what one of %d readers waits", sorted.size()).isLessThan(ALL);
    }
}
