package dev.curbcut.fetch.socket;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that judge the address they dial at the moment they dial it. Every request passes here, whatever form its
 * address had and whatever redirected to it: a check of names (OkHttp's {@code Dns}) would miss IP literals, and a check
 * before dialling would leave a gap for a name that changes its address.
 */
public final class GuardedSockets extends SocketFactory {
    private final ConnectToRules routes;
    private final Resolver resolver;
    private final @Nullable OutboundProxy proxy;
    private final long most;
    private final boolean plain;

    /**
     * @param proxy by which what isn't led elsewhere goes out; null for none
     * @param most bytes that one socket may receive
     * @param plain whether HTTP is spoken on it without TLS
     */
    public GuardedSockets(ConnectToRules routes, Resolver resolver, @Nullable OutboundProxy proxy, long most, boolean plain) {
        this.most = most;
        this.plain = plain;
        this.proxy = proxy;
        this.routes = routes;
        this.resolver = resolver;
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    /** Where to dial for an endpoint: the operator's own place, or the endpoint if it is public. */
    InetSocketAddress place(InetSocketAddress asked) throws IOException {
        String host = asked.getHostString();
        Optional<ConnectTo> rule = routes.rule(host, asked.getPort());
        int port = rule.map(ConnectTo::toPort).filter(p -> p != 0).orElse(asked.getPort());
        if (rule.isPresent() && rule.get().namesPlace()) {
            return new InetSocketAddress(resolver.resolve(rule.get().toHost()).getFirst(), port);
        }
        InetAddress address = asked.getAddress();
        if (address.isAnyLocalAddress() && routes.mayLead(host)) {
            address = resolver.resolve(host).getFirst(); // led elsewhere, but from another port
        }
        IpAddressKind verdict = IpAddressCheck.judge(address);
        if (verdict != IpAddressKind.PUBLIC) {
            throw new ForbiddenIpAddress(verdict);
        }
        return new InetSocketAddress(address, port);
    }

    private final class Guarded extends Socket {
        private @Nullable InputStream counted;

        Guarded() {
            super(Proxy.NO_PROXY);
        }

        /** The same stream at every call, as a socket's is: it counts. */
        @Override
        public InputStream getInputStream() throws IOException {
            if (counted == null) {
                InputStream limited = new LimitedBody(super.getInputStream(), most);
                counted = plain ? new LocationBytes(limited) : limited;
            }
            return counted;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            InetSocketAddress asked = (InetSocketAddress) endpoint;
            InetSocketAddress place = place(asked);
            if (proxy == null || routes.rule(asked.getHostString(), asked.getPort()).filter(ConnectTo::namesPlace).isPresent()) {
                super.connect(place, timeout);
            } else {
                super.connect(proxy.place(resolver), timeout);
                proxy.tunnel(this, place, timeout);
            }
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("only unconnected sockets can be guarded");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException("only unconnected sockets can be guarded");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("only unconnected sockets can be guarded");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException("only unconnected sockets can be guarded");
    }
}
