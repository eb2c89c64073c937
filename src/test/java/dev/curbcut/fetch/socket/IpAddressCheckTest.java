package dev.curbcut.fetch.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each range at its first and last address, and the addresses just outside it. */
class IpAddressCheckTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.0.0.0, THIS_NETWORK", "0.255.255.255, THIS_NETWORK", "1.0.0.0, PUBLIC",
        "9.255.255.255, PUBLIC", "10.0.0.0, PRIVATE", "10.255.255.255, PRIVATE", "11.0.0.0, PUBLIC",
        "100.63.255.255, PUBLIC", "100.64.0.0, CARRIER", "100.127.255.255, CARRIER", "100.128.0.0, PUBLIC",
        "100.100.100.200, METADATA", "100.100.100.201, CARRIER",
        "126.255.255.255, PUBLIC", "127.0.0.0, LOOPBACK", "127.255.255.255, LOOPBACK", "128.0.0.0, PUBLIC",
        "168.63.129.15, PUBLIC", "168.63.129.16, METADATA", "168.63.129.17, PUBLIC",
        "169.253.255.255, PUBLIC", "169.254.0.0, LINK_LOCAL", "169.254.255.255, LINK_LOCAL", "169.255.0.0, PUBLIC",
        "169.254.169.253, LINK_LOCAL", "169.254.169.254, METADATA", "169.254.170.2, METADATA",
        "172.15.255.255, PUBLIC", "172.16.0.0, PRIVATE", "172.31.255.255, PRIVATE", "172.32.0.0, PUBLIC",
        "191.255.255.255, PUBLIC", "192.0.0.0, PROTOCOL", "192.0.0.255, PROTOCOL", "192.0.1.0, PUBLIC",
        "192.0.0.192, METADATA", "192.0.1.255, PUBLIC", "192.0.2.0, DOCUMENTATION",
        "192.0.2.255, DOCUMENTATION", "192.0.3.0, PUBLIC",
        "192.88.98.255, PUBLIC", "192.88.99.0, SIX_TO_FOUR", "192.88.99.255, SIX_TO_FOUR", "192.88.100.0, PUBLIC",
        "192.167.255.255, PUBLIC", "192.168.0.0, PRIVATE", "192.168.255.255, PRIVATE", "192.169.0.0, PUBLIC",
        "198.17.255.255, PUBLIC", "198.18.0.0, BENCHMARKING", "198.19.255.255, BENCHMARKING", "198.20.0.0, PUBLIC",
        "198.51.99.255, PUBLIC", "198.51.100.0, DOCUMENTATION", "198.51.100.255, DOCUMENTATION", "198.51.101.0, PUBLIC",
        "203.0.112.255, PUBLIC", "203.0.113.0, DOCUMENTATION", "203.0.113.255, DOCUMENTATION", "203.0.114.0, PUBLIC",
        "223.255.255.255, PUBLIC", "224.0.0.0, MULTICAST", "239.255.255.255, MULTICAST",
        "240.0.0.0, RESERVED", "255.255.255.254, RESERVED", "255.255.255.255, BROADCAST",
        "::, THIS_NETWORK", "::1, LOOPBACK", "::2, COMPATIBLE", "::7f00:1, COMPATIBLE", "::ffff:ffff, COMPATIBLE",
        "::1:0:0, RESERVED", "::ffff:0:0:0, MAPPED", "::ffff:0:7f00:1, MAPPED", "::ffff:1:0:0, RESERVED",
        "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff, RESERVED", "64:ff9b::, NAT64", "64:ff9b::7f00:1, NAT64",
        "64:ff9b::ffff:ffff, NAT64", "64:ff9b::1:0:0, RESERVED", "64:ff9b:0:ffff::, RESERVED",
        "64:ff9b:1::, NAT64", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff, NAT64", "64:ff9b:2::, RESERVED",
        "100::, DISCARD", "100:0:0:1:ffff::, DISCARD", "100:0:0:2::, RESERVED",
        "1fff:ffff::, RESERVED", "2000::1, PUBLIC", "2000:ffff::, PUBLIC",
        "2001::, TEREDO", "2001:0:ffff::, TEREDO", "2001:1::, PROTOCOL", "2001:2::, BENCHMARKING",
        "2001:2:0:ffff::, BENCHMARKING", "2001:2:1::, PROTOCOL", "2001:1ff:ffff::, PROTOCOL", "2001:200::, PUBLIC",
        "2001:db7:ffff::, PUBLIC", "2001:db8::, DOCUMENTATION", "2001:db8:ffff::, DOCUMENTATION", "2001:db9::, PUBLIC",
        "2001:ffff::, PUBLIC", "2002::, SIX_TO_FOUR", "2002:ffff::, SIX_TO_FOUR", "2003::, PUBLIC",
        "2606:4700::5efe:7f00:1, ISATAP", "2606:4700::200:5efe:7f00:1, ISATAP", "2606:4700::5eff:7f00:1, PUBLIC",
        "2606:4700::100:5efe:7f00:1, PUBLIC", "3ffe:ffff::, PUBLIC", "3fff::, DOCUMENTATION",
        "3fff:fff:ffff::, DOCUMENTATION", "3fff:1000::, PUBLIC", "4000::, RESERVED",
        "5eff:ffff::, RESERVED", "5f00::, SEGMENT", "5f00:ffff::, SEGMENT", "5f01::, RESERVED",
        "fbff:ffff::, RESERVED", "fc00::, UNIQUE_LOCAL", "fdff:ffff::, UNIQUE_LOCAL", "fd00:ec2::254, METADATA",
        "fe00::, RESERVED", "fe7f:ffff::, RESERVED", "fe80::, LINK_LOCAL", "febf:ffff::, LINK_LOCAL",
        "fec0::, SITE_LOCAL", "feff:ffff::, SITE_LOCAL", "ff00::, MULTICAST", "ffff:ffff::, MULTICAST",
    })
    void an_address_gets_the_verdict_of_its_range(String address, IpAddressKind verdict) throws Exception {
        assertThat(IpAddressCheck.judge(InetAddress.getByName(address))).isEqualTo(verdict);
    }

    @Test
    void a_mapped_address_is_refused_even_when_it_arrives_as_sixteen_bytes() {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 8, 8, 8, 8};
        assertThat(IpAddressCheck.judge(mapped)).isEqualTo(IpAddressKind.MAPPED);
    }
}
