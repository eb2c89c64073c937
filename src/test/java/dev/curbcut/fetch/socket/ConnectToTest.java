package dev.curbcut.fetch.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectToTest {
    @Test
    void a_rule_names_two_hosts_and_two_ports() {
        assertThat(ConnectTo.parse("A.test:80:127.0.0.1:9301")).isEqualTo(new ConnectTo("a.test", 80, "127.0.0.1", 9301));
        assertThat(ConnectTo.parse("a.test:80:[::1]:9301")).isEqualTo(new ConnectTo("a.test", 80, "::1", 9301));
    }

    @Test
    void an_empty_field_matches_anything_or_keeps_what_was_asked() {
        ConnectTo rule = ConnectTo.parse("a.test::127.0.0.1:9301");
        assertThat(rule.matches("a.test", 80)).isTrue();
        assertThat(rule.matches("a.test", 443)).isTrue();
        assertThat(rule.matches("b.test", 80)).isFalse();
        assertThat(ConnectTo.parse("::127.0.0.1:9301").matches("b.test", 80)).isTrue();
        assertThat(ConnectTo.parse("a.test:80::8080").namesPlace()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.test", "a.test:80", "a:b:c:d", "a.test:80:127.0.0.1:99999", "a:1:b:2:3", "a/b:1:c:2", ":80:::1:80"})
    void what_is_no_rule_is_refused_in_words(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ConnectTo.parse(text)).withMessageContaining("connect-to");
    }
}
