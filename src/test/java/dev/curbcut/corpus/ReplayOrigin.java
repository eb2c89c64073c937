package dev.curbcut.corpus;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Answers with saved pages under the addresses they were saved from, whatever their hosts; with 404 for all else. */
final class ReplayOrigin implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    private ReplayOrigin(HttpServer server) {
        this.server = server;
    }

    static ReplayOrigin start(List<CorpusPage> pages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        ReplayOrigin origin = new ReplayOrigin(server);
        for (CorpusPage page : pages) {
            origin.pages.put(page.address(), page.bytes());
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", origin::answer);
        server.start();
        return origin;
    }

    /** Leads the traffic of every host here. */
    String connectTo() {
        return "::127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String address = "http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
            byte[] page = pages.get(address);
            // No charset, as servers of such sites do: the page's own declaration has to do.
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT");
            exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : page.length);
            if (page != null) {
                exchange.getResponseBody().write(page);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
