package dev.curbcut.reading.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HostMemoryTest {
    private static final MemorySettings LIMITS = new MemorySettings(1, 10, 100, Duration.ofDays(1));

    private static long[] page(long number) {
        return LongStream.concat(LongStream.rangeClosed(1, 5), LongStream.range(1000 * number, 1000 * number + 20)).toArray();
    }

    @Test
    void limits_that_make_no_sense_are_refused_by_name() {
        assertThatThrownBy(() -> new MemorySettings(0, 10, 100, Duration.ZERO)).hasMessageContaining("site-memory-hosts");
        assertThatThrownBy(() -> new MemorySettings(1, 9, 100, Duration.ZERO)).hasMessageContaining("site-memory-pages");
        assertThatThrownBy(() -> new MemorySettings(1, 10, 99, Duration.ZERO)).hasMessageContaining("site-memory-lines");
        assertThatThrownBy(() -> new MemorySettings(1, 10, 100, Duration.ofDays(-1))).hasMessageContaining("site-memory-kept");
    }

    @Test
    void a_page_is_told_of_the_others_alone() {
        var memory = new HostMemory(LIMITS);
        memory.learn(1, page(1));
        memory.learn(2, page(2));
        assertThat(memory.of(1, page(1)).pages()).isEqualTo(1);
        assertThat(memory.of(1, page(1)).seen()).startsWith(1, 1, 1, 1, 1, 0);
        assertThat(memory.of(3, page(3)).seen()).startsWith(2, 2, 2, 2, 2, 0);
    }

    @Test
    void of_many_pages_what_all_have_is_remembered_and_what_one_had_is_forgotten() {
        var memory = new HostMemory(LIMITS);
        for (long number = 1; number <= 500; number++) {
            memory.learn(number, page(number));
            assertThat(memory.pages()).isLessThanOrEqualTo(LIMITS.pages());
        }
        assertThat(memory.write().length).isLessThanOrEqualTo(9 + 8 * LIMITS.pages() + 12 * LIMITS.lines());
        assertThat(memory.of(501, page(501)).seen()[0]).isGreaterThanOrEqualTo(3);
        assertThat(memory.of(501, page(7)).seen()[10]).isZero();
    }

    @Test
    void what_two_nodes_know_is_put_together_and_nothing_counts_twice() {
        var one = new HostMemory(LIMITS);
        var other = new HostMemory(LIMITS);
        for (long number = 1; number <= 4; number++) {
            one.learn(number, page(number));
            other.learn(number, page(number));
        }
        one.merge(other.write());
        assertThat(one.pages()).isEqualTo(4);
        assertThat(one.of(9, page(9)).seen()[0]).isEqualTo(4);
    }

    @Test
    void what_cannot_be_read_is_as_if_it_were_not_there() {
        var memory = new HostMemory(LIMITS);
        memory.learn(1, page(1));
        byte[] written = memory.write();
        byte[] longer = java.util.Arrays.copyOf(written, written.length + 1);
        byte[] huge = {1, 127, -1, -1, -1, 127, -1, -1, -1};
        for (byte[] broken : new byte[][] {{}, {1}, longer, huge, new byte[40]}) {
            memory.merge(broken);
        }
        assertThat(memory.write()).isEqualTo(written);
    }
}
