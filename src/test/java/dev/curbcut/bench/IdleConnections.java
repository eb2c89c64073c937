package dev.curbcut.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What connections take that were asked on once and are kept: resident memory over that without them. */
final class IdleConnections {
    private static final int MANY = 20_000;

    /** Of which as many as a process may open here, mostly. */
    private static final int OPENED = 18_000;

    private static final double MOST = 200e6;

    private IdleConnections() {}

    static void measure() throws IOException, InterruptedException {
        Table.section("Idle connections: " + OPENED + " opened, reckoned for " + MANY);
        for (Build build : Build.all()) {
            try (BenchOrigin origin = BenchOrigin.start(Duration.ZERO);
                    Program curbcut = Program.curbcut(build, "/-/health", List.of(), Program.freePort(), List.of("curbcut.server.idle = 10m"), "--allow", "*.gov.test", "--connect-to", origin.connectTo())) {
                Hits.warm(curbcut, "/http://www.bench.gov.test/4/a.html", 50_000, "Accept-Encoding: gzip");
                curbcut.collect();
                long before = curbcut.resident();
                double heap = curbcut.metric("curbcut_heap_bytes");
                List<Socket> open = open(curbcut.port());
                curbcut.collect();
                double taken = (curbcut.resident() - before) * 1.0 / open.size() * MANY;
                double ofHeap = (curbcut.metric("curbcut_heap_bytes") - heap) / open.size() * MANY;
                double kept = curbcut.metric("curbcut_connections");
                for (Socket socket : open) {
                    socket.close();
                }
                if (build.equals(Build.ours())) {
                    Table.judged(taken <= MOST && kept >= open.size(), build.name(), "resident %.0f MB (%.0f or less), heap %.0f MB", taken / 1e6, MOST / 1e6, ofHeap / 1e6);
                } else {
                    Table.row(build.name(), "resident %.0f MB, heap %.0f MB", taken / 1e6, ofHeap / 1e6);
                }
            }
        }
    }

    private static List<Socket> open(int port) throws IOException {
        List<Socket> open = new ArrayList<>();
        byte[] request = "GET /http://www.bench.gov.test/4/a.html HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] answer = new byte[16 * 1024];
        for (int i = 0; i < OPENED; i++) {
            var socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
            socket.getOutputStream().write(request);
            if (socket.getInputStream().read(answer) <= 0) {
                throw new IOException("a connection was closed: " + i);
            }
            open.add(socket);
        }
        return open;
    }
}
