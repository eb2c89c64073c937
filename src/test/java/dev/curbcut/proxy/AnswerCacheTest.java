package dev.curbcut.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.FreshnessSpan;
import dev.curbcut.proxy.Answer.Keep;
import dev.curbcut.render.Rendered;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final int MANY = 4000;

    private final AnswerCache cache = new AnswerCache(1L << 30);

    @Test
    void it_weighs_what_its_answers_take_of_the_heap() {
        var random = new Random(1);
        Object outcome = new Object();
        cache.hold(outcome, url(-1), false, answer(random)); // what is made once is made
        long weighed = cache.weight();
        long before = heap();
        for (int i = 0; i < MANY; i++) {
            cache.hold(outcome, url(i), false, answer(random));
        }
        long taken = heap() - before;
        weighed = cache.weight() - weighed;
        long bodies = IntStream.range(0, MANY).mapToLong(i -> cache.fresh(url(i), NOW).orElseThrow().body().gzip().length).sum();
        assertThat(weighed).isCloseTo(taken, Percentage.withPercentage(10));
        assertThat(taken).as("bytes of heap, of those of the bodies").isLessThan(bodies * 13 / 10);
    }

    @Test
    void an_answer_is_weighed_anew_when_a_coding_was_made_of_it() {
        Brotli.AVAILABLE.join();
        cache.hold(this, url(0), false, answer(new Random(1)));
        long before = cache.weight();
        byte[] brotli = cache.fresh(url(0), NOW).orElseThrow().body().brotli();
        assertThat(cache.fresh(url(0), NOW)).isPresent();
        assertThat(cache.weight()).isEqualTo(before + (brotli == null ? 0 : brotli.length));
        assertThat(cache.of(this, url(0), false)).isPresent();
    }

    @Test
    void an_answer_is_that_of_its_outcome_alone() {
        Object outcome = new Object();
        cache.hold(outcome, url(0), false, answer(new Random(1)));
        assertThat(cache.of(outcome, url(0), false)).isPresent();
        assertThat(cache.of(new Object(), url(0), false)).isEmpty();
        assertThat(cache.of(outcome, url(0), true)).isEmpty();
    }

    @Test
    void an_answer_does_not_hold_the_page_it_was_written_of() {
        Object outcome = new Object();
        cache.hold(outcome, url(0), false, answer(new Random(1)));
        var page = new WeakReference<>(outcome);
        outcome = null;
        heap();
        assertThat(page.get()).isNull();
        assertThat(cache.fresh(url(0), NOW)).isPresent();
    }

    /** In use after a collection. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String url(int i) {
        return "/https://www.example.gov/notices/2026/11/" + (10_000 + i) + ".html?theme=night&size=150";
    }

    /** Of about six kilobytes in gzip. */
    private static Answer answer(Random random) {
        String text = IntStream.range(0, 1200).mapToObj(i -> Integer.toHexString(random.nextInt())).collect(Collectors.joining(" "));
        var rendered = new Rendered(200, "text/html; charset=utf-8", text, false);
        return AnswerFactory.of(rendered, Keep.WHILE_FRESH, List.of(new Freshness(new FreshnessSpan(NOW, NOW.plusSeconds(60), NOW.plusSeconds(60), false))));
    }
}
