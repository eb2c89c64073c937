package dev.curbcut.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An origin that remembers each request target byte for byte (the JDK's own server refuses what {@code java.net.URI}
 * does), and answers with one page in GBK. The page is given its markup once.
 */
final class EchoOrigin implements AutoCloseable {
    private final ServerSocket socket;
    private final byte[] page;
    private final List<String> targets = new CopyOnWriteArrayList<>();

    private EchoOrigin(ServerSocket socket, byte[] page) {
        this.socket = socket;
        this.page = page;
    }

    /** @param body the page's body, markup */
    static EchoOrigin start(String body) throws IOException {
        byte[] page = ("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><title>回声</title></head>"
                        + "<body>" + body + "</body></html>")
                .getBytes(Charset.forName("GBK"));
        EchoOrigin origin = new EchoOrigin(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), page);
        Thread.ofVirtual().start(origin::accept);
        return origin;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Every target asked for, in order: path and query as they came. */
    List<String> targets() {
        return targets;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            if (line == null) {
                return;
            }
            targets.add(line.split(" ")[1]);
            for (String header = in.readLine(); header != null && !header.isEmpty(); ) {
                header = in.readLine();
            }
            OutputStream out = client.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " + page.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(page);
        } catch (IOException e) {
            // The client went away; its test will say so.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
