package dev.curbcut.browser;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * The one way out of a page that is being built: an HTTP proxy on a port of loopback that is this page's alone and closes with it. Plain
 * requests come whole; of a way that is asked for (CONNECT, RFC 9110 section 9.3.6) TLS ends here, so that nothing passes unread.
 */
final class GuardPort implements AutoCloseable {
    private static final int BACKLOG = 64;
    private static final int SILENCE_MILLIS = 60_000;

    private final ServerSocket listener;
    private final PageTraffic traffic;
    private final ThrowAwayKey key;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    private GuardPort(ServerSocket listener, PageTraffic traffic, ThrowAwayKey key) {
        this.listener = listener;
        this.traffic = traffic;
        this.key = key;
    }

    static GuardPort open(PageTraffic traffic, ThrowAwayKey key) throws IOException {
        var port = new GuardPort(new ServerSocket(0, BACKLOG, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})), traffic, key);
        Thread.ofVirtual().name("browser-port").start(port::accept);
        return port;
    }

    int number() {
        return listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket connection = listener.accept();
                connections.add(connection);
                Thread.ofVirtual().name("browser-connection").start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            connection.setSoTimeout(SILENCE_MILLIS);
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            for (GuardHead head = GuardHead.read(in); head != null; head = GuardHead.read(in)) {
                if (head.method().equals("CONNECT")) {
                    tunnel(head.target(), connection, out);
                    return;
                }
                if (!answer(head.target(), head, in, out)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The page has gone, or speaks nothing that we know.
        } finally {
            connections.remove(connection);
        }
    }

    private void tunnel(String authority, Socket connection, OutputStream out) throws IOException {
        Address origin = address("https://" + authority + "/");
        if (origin == null || !traffic.mayLeadTo(origin)) {
            out.write(GuardAnswer.refused(403).head(true));
            return;
        }
        out.write(GuardHead.bytes("HTTP/1.1 200 -\r\n\r\n"));
        try (SSLSocket tls = key.over(connection)) {
            InputStream in = new BufferedInputStream(tls.getInputStream());
            for (GuardHead head = GuardHead.read(in); head != null; head = GuardHead.read(in)) {
                if (!answer(origin.origin() + head.target(), head, in, tls.getOutputStream())) {
                    return;
                }
            }
        }
    }

    /** @return whether the connection goes on */
    private boolean answer(String url, GuardHead head, InputStream in, OutputStream out) throws IOException {
        Address address = address(url);
        String form = new String(in.readNBytes(head.formLength()), StandardCharsets.ISO_8859_1);
        if (form.length() < head.formLength()) {
            throw new EOFException("half a form");
        }
        GuardAnswer answer = address == null || !url.startsWith("http") ? GuardAnswer.refused(400) : traffic.answer(address, head, form);
        if (address == null) {
            traffic.refuse();
        }
        boolean last = head.hasBody() && form.isEmpty();
        out.write(answer.head(last));
        if (!head.method().equals("HEAD")) {
            out.write(answer.body());
        }
        out.flush();
        return !last;
    }

    private static @Nullable Address address(String url) {
        try {
            return Address.parse(url);
        } catch (BadAddress e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            // It is closed then.
        }
        for (Socket connection : connections) {
            try {
                connection.close();
            } catch (IOException e) {
                // It is closed then.
            }
        }
    }
}
