package dev.curbcut.fetch;

import dev.curbcut.fetch.socket.ConnectTo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An origin that says whatever a test wants it to, byte by byte; each connection gets its own thread. */
final class LyingServer implements AutoCloseable {
    /** What happens on a connection after the request's head was read. */
    interface Script {
        void play(Socket socket, String head) throws Exception;
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    LyingServer(Script script) throws IOException {
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    sockets.add(socket);
                    Thread.ofVirtual().start(() -> serve(socket, script));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    /** Always the same bytes, then the end. */
    static LyingServer saying(String bytes) throws IOException {
        return new LyingServer((socket, head) ->
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private void serve(Socket socket, Script script) {
        try (socket) {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int b = socket.getInputStream().read();
                if (b < 0) {
                    return;
                }
                head.append((char) b);
            }
            heads.add(head.toString());
            script.play(socket, head.toString());
            socket.shutdownOutput();
        } catch (Exception e) {
            // The other side left: many tests want just that.
        }
    }

    /** The requests' heads so far. */
    List<String> heads() {
        return heads;
    }

    int port() {
        return server.getLocalPort();
    }

    /** Everything leads here. */
    List<ConnectTo> everything() {
        return List.of(new ConnectTo("", 0, "127.0.0.1", port()));
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
