package dev.curbcut.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.FreshnessSpan;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.Fetched;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Address PAGE = Address.of("https://www.example.gov/a.html");

    private final Snapshots again = (address, reload) -> fetch();

    @Test
    void what_a_page_was_read_from_is_let_go_of_with_its_snapshot_and_asked_for_again_when_it_is_wanted() throws Exception {
        Snapshot snapshot = fetch();
        Provenance provenance = Provenance.of(snapshot);
        assertThat(provenance.isOf(snapshot)).isTrue();
        assertThat(provenance.snapshot(again).fetched()).isSameAs(snapshot.fetched());
        var bytes = new WeakReference<>(snapshot.fetched());
        snapshot = null;
        System.gc();
        assertThat(bytes.get()).isNull();
        assertThat(provenance.isOf(fetch())).isFalse();
        assertThat(provenance.address()).isEqualTo(PAGE);
        assertThat(provenance.length()).isEqualTo(1000);
        assertThat(provenance.snapshot(again).fetched().body()).hasSize(1000);
    }

    @Test
    void what_may_not_be_stored_is_held() throws Exception {
        Provenance provenance = Provenance.of(fetch(false));
        System.gc();
        assertThat(provenance.snapshot((address, reload) -> {
            throw new AssertionError("asked again");
        }).fetched().body()).hasSize(1000);
    }

    private static Snapshot fetch() {
        return fetch(true);
    }

    private static Snapshot fetch(boolean stored) {
        return new Snapshot(
                new Fetched(PAGE, PAGE, 200, List.of(), new byte[1000], NOW, NOW), new Freshness(new FreshnessSpan(NOW, NOW.plusSeconds(60), NOW.plusSeconds(60), true)), stored);
    }
}
