package dev.curbcut.server;

import io.undertow.server.protocol.http.HttpOpenListener;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.conduits.ConduitStreamSourceChannel;

/** Opens a connection: counts it, and puts the gate between its socket and the server's parser. */
final class ConnectionListener implements ChannelListener<StreamConnection> {
    private final HttpOpenListener http;
    private final Connections connections;
    private final ServerSettings settings;

    ConnectionListener(HttpOpenListener http, Connections connections, ServerSettings settings) {
        this.http = http;
        this.connections = connections;
        this.settings = settings;
    }

    @Override
    public void handleEvent(StreamConnection connection) {
        InetSocketAddress peer = connection.getPeerAddress(InetSocketAddress.class);
        if (peer == null || !connections.opened(peer.getAddress())) {
            IoUtils.safeClose(connection);
            return;
        }
        var source = connection.getSourceChannel();
        source.setCloseListener(closing(peer.getAddress()));
        source.setConduit(new RequestGate(source.getConduit(), settings.headLimits(), settings.headPatience().toMillis()));
        http.handleEvent(connection);
    }

    private ChannelListener<ConduitStreamSourceChannel> closing(InetAddress client) {
        var counted = new AtomicBoolean();
        return channel -> {
            if (counted.compareAndSet(false, true)) {
                connections.closed(client);
            }
        };
    }
}
