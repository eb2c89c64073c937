package dev.curbcut.fetch.socket;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The operator's own HTTP proxy, where a network lets nothing else out: asked by CONNECT (RFC 9110 section 9.3.6) for an IP address
 * that was judged here, never for a name, which it would look up anew.
 */
public final class OutboundProxy {
    /** Most bytes of the proxy's answer to a CONNECT. */
    private static final int HEAD = 8192;

    private static final int PORT = 3128;

    private final String host;
    private final int port;
    private final @Nullable String credentials;

    /** The proxy takes no CONNECT to this address, and says so by a status of HTTP. */
    public static final class Refused extends ConnectException {
        private static final long serialVersionUID = 1;

        public final int status;

        Refused(int status) {
            super("the proxy answers " + status + " to CONNECT");
            this.status = status;
        }

        /** Whether it is its rule, not a failure to get there. */
        public boolean isRule() {
            return status < 500 || status == 501;
        }
    }

    /** @param uri {@code http://[user:password@]HOST[:PORT]} */
    public OutboundProxy(URI uri) {
        host = uri.getHost();
        port = uri.getPort() < 0 ? PORT : uri.getPort();
        credentials = uri.getUserInfo() == null ? null : Base64.getEncoder().encodeToString(uri.getUserInfo().getBytes(StandardCharsets.UTF_8));
    }

    /** Where the proxy is, its name resolved. @throws IOException when it has no address */
    public InetSocketAddress place(Resolver resolver) throws IOException {
        return new InetSocketAddress(resolver.resolve(host.replaceAll("^\\[|]$", "")).getFirst(), port);
    }

    /**
     * Asks on a connection to the proxy for a way to an address.
     *
     * @param timeout of each read, in milliseconds; 0 for none
     * @throws Refused when the proxy refuses, another when it does not answer as one
     */
    public void tunnel(Socket socket, InetSocketAddress to, int timeout) throws IOException {
        int before = socket.getSoTimeout();
        socket.setSoTimeout(timeout);
        String target = target(to.getAddress()) + ":" + to.getPort();
        String head = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n"
                + (credentials == null ? "" : "Proxy-Authorization: Basic " + credentials + "\r\n") + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        int status = status(head(socket.getInputStream()));
        if (status / 100 != 2) {
            throw new Refused(status);
        }
        socket.setSoTimeout(before);
    }

    private static String target(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        String bare = zone < 0 ? text : text.substring(0, zone);
        return bare.indexOf(':') < 0 ? bare : "[" + bare + "]";
    }

    /** Not one byte more than the head: what follows is the origin's. */
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            int b;
            try {
                b = in.read();
            } catch (SocketTimeoutException e) {
                throw new SocketTimeoutException("the proxy gave no way in time");
            }
            if (b < 0 || head.length() == HEAD) {
                throw new ConnectException("the proxy does not answer as one");
            }
            head.append((char) b);
        }
        return head.toString();
    }

    private static int status(String head) throws ConnectException {
        if (!head.startsWith("HTTP/1.") || head.length() < 12 || !head.substring(9, 12).chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new ConnectException("the proxy does not answer as one");
        }
        return Integer.parseInt(head.substring(9, 12));
    }
}
