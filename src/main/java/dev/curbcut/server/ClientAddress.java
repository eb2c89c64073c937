package dev.curbcut.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who asks: read from {@code X-Forwarded-For} where a proxy of the operator's own wrote it, else the connection's peer. */
final class ClientAddress {
    private final Set<String> trusted;

    /** @param trustedProxies IP addresses of the operator's own proxies */
    ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(ClientAddress::canonical).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who asks: the peer, or, where the peer is a proxy the operator named, the last address it wrote down.
     *
     * @param forwardedFor the header of that name, all its lines joined; never believed from anyone else
     */
    InetAddress of(InetAddress peer, @Nullable String forwardedFor) {
        if (forwardedFor == null || !trusts(peer)) {
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

    /** Whether the operator named it. */
    boolean trusts(InetAddress peer) {
        return trusted.contains(peer.getHostAddress());
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
