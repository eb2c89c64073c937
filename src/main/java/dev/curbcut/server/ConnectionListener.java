package dev.curbcut.server;

import dev.curbcut.server.Connections.Admission;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.ChannelListener;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;

/**
 * Opens a connection: counts it, and puts the gate between its socket and the server's parser. One too many is opened as
 * well, to be told so.
 */
final class ConnectionListener implements ChannelListener<StreamConnection> {
    private final HttpOpenListener http;
    private final Connections connections;
    private final ActiveRequests requests;
    private final ServerSettings settings;
    private final Set<RequestGate> open = ConcurrentHashMap.newKeySet();

    ConnectionListener(HttpOpenListener http, Connections connections, ActiveRequests requests, ServerSettings settings) {
        this.http = http;
        this.connections = connections;
        this.requests = requests;
        this.settings = settings;
    }

    @Override
    public void handleEvent(StreamConnection connection) {
        InetSocketAddress peer = connection.getPeerAddress(InetSocketAddress.class);
        Admission admission = peer == null ? Admission.CLOSED : connections.opened(peer.getAddress());
        if (admission == Admission.CLOSED) {
            IoUtils.safeClose(connection);
            return;
        }
        var source = connection.getSourceChannel();
        var gate = new RequestGate(connection, source.getConduit(), new HotPath(connection, requests), settings, refusal(admission));
        open.add(gate);
        source.setConduit(gate);
        http.handleEvent(connection);
        whenClosed(connection, () -> {
            gate.ended();
            open.remove(gate);
            connections.closed(peer.getAddress(), admission);
        });
    }

    /** The server has a listener of its own by now, and the connection may be closed already. */
    private static void whenClosed(StreamConnection connection, Runnable closed) {
        var told = new AtomicBoolean();
        ChannelListener<? super StreamConnection> own = connection.getCloseListener();
        ChannelListener<StreamConnection> both = channel -> {
            ChannelListeners.invokeChannelListener(channel, own);
            if (told.compareAndSet(false, true)) {
                closed.run();
            }
        };
        connection.setCloseListener(both);
        if (!connection.isOpen() && told.compareAndSet(false, true)) {
            closed.run();
        }
    }

    private static int refusal(Admission admission) {
        return switch (admission) {
            case SERVED, CLOSED -> 0;
            case CLIENT_FULL -> 429;
            case SERVER_FULL -> 503;
        };
    }

    /** Closes the connections on which nothing is asked, and says how many are left. */
    int closeIdle() {
        open.forEach(RequestGate::closeIfIdle);
        return open.size();
    }
}
