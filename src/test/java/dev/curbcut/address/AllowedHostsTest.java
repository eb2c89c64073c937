package dev.curbcut.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedHostsTest {
    @Test
    void a_suffix_counts_only_from_a_dot_on() {
        var hosts = new AllowedHosts(List.of("*.gov.cn", "www.canada.ca"));
        assertThat(hosts.allowsHost("www.shanxi.gov.cn")).isTrue();
        assertThat(hosts.allowsHost("gov.cn")).isTrue();
        assertThat(hosts.allowsHost("evilgov.cn")).isFalse();
        assertThat(hosts.allowsHost("www.gov.cn.evil.test")).isFalse();
        assertThat(hosts.allowsHost("www.canada.ca")).isTrue();
        assertThat(hosts.allowsHost("canada.ca")).isFalse();
    }

    @Test
    void only_listed_ports_are_dialled() {
        var hosts = new AllowedHosts(List.of("*"));
        assertThat(hosts.allows(Address.of("https://a.gov/"))).isTrue();
        assertThat(hosts.allows(Address.of("https://a.gov:8443/"))).isFalse();
        assertThat(new AllowedHosts(List.of("*"), List.of(8443), false).allows(Address.of("https://a.gov:8443/"))).isTrue();
    }

    @Test
    void a_scheme_is_spoken_to_the_other_s_port_only_where_traffic_is_led_elsewhere() {
        Address crossed = Address.of("http://a.gov:443/");
        assertThat(new AllowedHosts(List.of("*")).allows(crossed)).isFalse();
        assertThat(new AllowedHosts(List.of("*"), List.of(80, 443), true).allows(crossed)).isTrue();
    }
}
