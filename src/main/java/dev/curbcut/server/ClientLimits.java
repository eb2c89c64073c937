package dev.curbcut.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each client asks for that is not in memory: a token bucket a client. A client is an IPv4 address or an IPv6
 * network of 64 bits, since that is what one household or one attacker has. Only so many are remembered, the latest.
 */
final class ClientLimits {
    /** @param bits of the address, IPv6 cut to its network */
    private record Client(List<Byte> bits) {}

    private static final class Bucket {
        private double tokens;
        private long nanos;

        Bucket(double tokens, long nanos) {
            this.tokens = tokens;
            this.nanos = nanos;
        }
    }

    private final double perSecond;
    private final double atOnce;
    private final Map<Client, Bucket> buckets;

    ClientLimits(ServerSettings settings) {
        this.perSecond = settings.missesPerSecond();
        this.atOnce = settings.missesAtOnce();
        this.buckets = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Client, Bucket> eldest) {
                return size() > settings.clients();
            }
        };
    }

    /** Whether this client may make one more such request now; it is counted if so. */
    synchronized boolean admits(InetAddress client, long nanos) {
        Bucket bucket = buckets.computeIfAbsent(client(client), c -> new Bucket(atOnce, nanos));
        long passed = Math.max(0, nanos - bucket.nanos); // who looked at the clock first may come second
        bucket.tokens = Math.min(atOnce, bucket.tokens + passed / 1e9 * perSecond);
        bucket.nanos += passed;
        if (bucket.tokens < 1) {
            return false;
        }
        bucket.tokens--;
        return true;
    }

    static String key(InetAddress address) {
        return client(address).bits().toString();
    }

    private static Client client(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] bits = address instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes;
        Byte[] boxed = new Byte[bits.length];
        Arrays.setAll(boxed, i -> bits[i]);
        return new Client(List.of(boxed));
    }
}
