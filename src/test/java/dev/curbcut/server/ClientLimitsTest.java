package dev.curbcut.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientLimitsTest {
    private static final InetAddress CLIENT = InetAddress.getLoopbackAddress();
    private static final long SECOND = 1_000_000_000;

    private final ClientLimits limits = new ClientLimits(new ServerSettings(
            1000, 2000, 10, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 10, 10, 10, 10, 10, 20, 100, List.of(), false, false, Duration.ZERO, Duration.ofSeconds(1)));

    @Test
    void a_client_may_ask_so_often_at_once_and_again_when_time_has_passed() {
        for (int i = 0; i < 20; i++) {
            assertThat(limits.admits(CLIENT, 0)).isTrue();
        }
        assertThat(limits.admits(CLIENT, 0)).isFalse();
        assertThat(limits.admits(CLIENT, SECOND / 10)).isTrue();
        assertThat(limits.admits(CLIENT, SECOND / 10)).isFalse();
    }

    @Test
    void a_request_that_was_overtaken_costs_no_more_than_any() {
        assertThat(limits.admits(CLIENT, 10 * SECOND)).isTrue();
        assertThat(limits.admits(CLIENT, 7 * SECOND)).isTrue();
        for (int i = 0; i < 18; i++) {
            assertThat(limits.admits(CLIENT, 10 * SECOND)).isTrue();
        }
        assertThat(limits.admits(CLIENT, 10 * SECOND)).isFalse();
    }
}
