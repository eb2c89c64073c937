package dev.curbcut.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=0, gzip;q=0.1", "deflate,gzip;q=1.0", "x-gzip, gzip", "gzip ; q=0.5"})
    void a_coding_that_is_named_is_taken(String accepted) {
        assertThat(AcceptEncoding.take(accepted, "gzip")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.000, br;q=1", "gzip ; q=0", "x-gzip", "gzipped", "identity"})
    void a_coding_that_is_not_named_or_weighs_nothing_is_not_taken(String accepted) {
        assertThat(AcceptEncoding.take(accepted, "gzip")).isFalse();
    }
}
