package dev.curbcut.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.cache.RedisUrl.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisUrlTest {
    @Test
    void one_host_is_a_single_store() {
        RedisUrl url = RedisUrl.parse("rediss://user:word@a.test/2");
        assertThat(url.kind()).isEqualTo(Kind.SINGLE);
        assertThat(url.tls()).isTrue();
        assertThat(url.hosts()).hasToString("[a.test:6379]");
        assertThat(url.database()).isEqualTo(2);
    }

    @Test
    void several_hosts_are_a_cluster_named_so_or_not() {
        assertThat(RedisUrl.parse("redis://a.test:1,b.test:2").kind()).isEqualTo(Kind.CLUSTER);
        assertThat(RedisUrl.parse("redis+cluster://a.test:1").kind()).isEqualTo(Kind.CLUSTER);
    }

    @Test
    void sentinels_know_the_master_by_its_name() {
        RedisUrl url = RedisUrl.parse("redis+sentinel://a.test,b.test:5000/curbcut");
        assertThat(url.kind()).isEqualTo(Kind.SENTINEL);
        assertThat(url.master()).isEqualTo("curbcut");
        assertThat(url.hosts()).hasToString("[a.test:26379, b.test:5000]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.test:6379", "redis://", "redis://a.test:0", "redis://a.test:99999", "redis://a.test/db", "redis+sentinel://a.test:1",
        "redis+sentinel://a.test:1/", "redis+ring://a.test:1", "http://a.test:6379"})
    void anything_else_is_refused_without_being_repeated(String text) {
        assertThatThrownBy(() -> RedisUrl.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("redis://HOST:PORT")
                .hasMessageNotContaining("a.test");
    }
}
