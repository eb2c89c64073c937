package dev.curbcut.fetch.socket;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * The one ladder an IP address climbs before it is dialled: the first range it is in gives the verdict.
 *
 * <p>Sources: the IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890) and the metadata addresses of the
 * large clouds. Ranges that hold an IPv4 address within an IPv6 one are refused whole, whatever they hold: no site of
 * the field is reached by them, and each is a way around the ladder.
 */
final class IpAddressCheck {
    private static final List<Range> LADDER = List.of(
            new Range("169.254.169.254", 32, IpAddressKind.METADATA),
            new Range("169.254.170.2", 32, IpAddressKind.METADATA),
            new Range("168.63.129.16", 32, IpAddressKind.METADATA),
            new Range("100.100.100.200", 32, IpAddressKind.METADATA),
            new Range("192.0.0.192", 32, IpAddressKind.METADATA),
            new Range("fd00:ec2::254", 128, IpAddressKind.METADATA),
            new Range("0.0.0.0", 8, IpAddressKind.THIS_NETWORK),
            new Range("10.0.0.0", 8, IpAddressKind.PRIVATE),
            new Range("100.64.0.0", 10, IpAddressKind.CARRIER),
            new Range("127.0.0.0", 8, IpAddressKind.LOOPBACK),
            new Range("169.254.0.0", 16, IpAddressKind.LINK_LOCAL),
            new Range("172.16.0.0", 12, IpAddressKind.PRIVATE),
            new Range("192.0.0.0", 24, IpAddressKind.PROTOCOL),
            new Range("192.0.2.0", 24, IpAddressKind.DOCUMENTATION),
            new Range("192.88.99.0", 24, IpAddressKind.SIX_TO_FOUR),
            new Range("192.168.0.0", 16, IpAddressKind.PRIVATE),
            new Range("198.18.0.0", 15, IpAddressKind.BENCHMARKING),
            new Range("198.51.100.0", 24, IpAddressKind.DOCUMENTATION),
            new Range("203.0.113.0", 24, IpAddressKind.DOCUMENTATION),
            new Range("224.0.0.0", 4, IpAddressKind.MULTICAST),
            new Range("255.255.255.255", 32, IpAddressKind.BROADCAST),
            new Range("240.0.0.0", 4, IpAddressKind.RESERVED),
            new Range("::", 128, IpAddressKind.THIS_NETWORK),
            new Range("::1", 128, IpAddressKind.LOOPBACK),
            new Range(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0}, 96, IpAddressKind.MAPPED),
            new Range("::ffff:0:0:0", 96, IpAddressKind.MAPPED),
            new Range("::", 96, IpAddressKind.COMPATIBLE),
            new Range("64:ff9b::", 96, IpAddressKind.NAT64),
            new Range("64:ff9b:1::", 48, IpAddressKind.NAT64),
            new Range("100::", 63, IpAddressKind.DISCARD),
            new Range("2001::", 32, IpAddressKind.TEREDO),
            new Range("2001:2::", 48, IpAddressKind.BENCHMARKING),
            new Range("2001::", 23, IpAddressKind.PROTOCOL),
            new Range("2001:db8::", 32, IpAddressKind.DOCUMENTATION),
            new Range("3fff::", 20, IpAddressKind.DOCUMENTATION),
            new Range("2002::", 16, IpAddressKind.SIX_TO_FOUR),
            new Range("5f00::", 16, IpAddressKind.SEGMENT),
            new Range("fc00::", 7, IpAddressKind.UNIQUE_LOCAL),
            new Range("fe80::", 10, IpAddressKind.LINK_LOCAL),
            new Range("fec0::", 10, IpAddressKind.SITE_LOCAL),
            new Range("ff00::", 8, IpAddressKind.MULTICAST));
    private static final Range GLOBAL_UNICAST = new Range("2000::", 3, IpAddressKind.PUBLIC);

    private IpAddressCheck() {}

    static IpAddressKind judge(InetAddress address) {
        return judge(address.getAddress());
    }

    /** @param bytes four or sixteen; Java itself turns a mapped address into the IPv4 one, other sources may not */
    static IpAddressKind judge(byte[] bytes) {
        for (Range range : LADDER) {
            if (range.holds(bytes)) {
                return range.verdict;
            }
        }
        if (bytes.length == 4) {
            return IpAddressKind.PUBLIC;
        }
        if (isIsatap(bytes)) {
            return IpAddressKind.ISATAP;
        }
        return GLOBAL_UNICAST.holds(bytes) ? IpAddressKind.PUBLIC : IpAddressKind.RESERVED;
    }

    private static boolean isIsatap(byte[] bytes) {
        return (bytes[8] == 0 || bytes[8] == 2) && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    }

    private record Range(byte[] first, int bits, IpAddressKind verdict) {
        Range(String first, int bits, IpAddressKind verdict) {
            this(literal(first), bits, verdict);
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            int whole = bits / 8;
            for (int i = 0; i < whole; i++) {
                if (address[i] != first[i]) {
                    return false;
                }
            }
            int rest = bits % 8;
            return rest == 0 || (address[whole] & 0xff) >> (8 - rest) == (first[whole] & 0xff) >> (8 - rest);
        }

        private static byte[] literal(String text) {
            try {
                return InetAddress.getByName(text).getAddress();
            } catch (UnknownHostException e) {
                throw new AssertionError(text, e);
            }
        }
    }
}
