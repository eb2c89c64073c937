package dev.curbcut.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final Set<String> trusted;
    private final Map<Client, Bucket> buckets;

    ClientLimits(ServerSettings settings) {
        this.perSecond = settings.missesPerSecond();
        this.atOnce = settings.missesAtOnce();
        this.trusted = settings.trustedProxies().stream().map(ClientLimits::canonical).collect(Collectors.toUnmodifiableSet());
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
        bucket.tokens = Math.min(atOnce, bucket.tokens + (nanos - bucket.nanos) / 1e9 * perSecond);
        bucket.nanos = nanos;
        if (bucket.tokens < 1) {
            return false;
        }
        bucket.tokens--;
        return true;
    }

    /**
     * Who asks: the peer, or, where the peer is a proxy the operator named, the last address it wrote down.
     *
     * @param forwardedFor the header of that name, all its lines joined; never believed from anyone else
     */
    InetAddress address(InetAddress peer, @Nullable String forwardedFor) {
        if (forwardedFor == null || !trusted.contains(peer.getHostAddress())) {
            return peer;
        }
        String[] hops = forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            InetAddress hop = literal(hops[i].strip());
            if (hop == null) {
                return peer;
            }
            if (!trusted.contains(hop.getHostAddress())) {
                return hop;
            }
        }
        return peer;
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

    /** @throws IllegalArgumentException when it is no IP address */
    static String canonical(String text) {
        InetAddress address = literal(text);
        if (address == null) {
            throw new IllegalArgumentException("server.trusted-proxies holds “" + text + "”, which is no IP address");
        }
        return address.getHostAddress();
    }

    /** An address by its digits; names are never looked up. */
    private static @Nullable InetAddress literal(String text) {
        boolean digits = text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") || text.indexOf(':') >= 0 && text.matches("[0-9A-Fa-f:.]{2,45}");
        try {
            return digits ? InetAddress.getByName(text) : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
