package dev.curbcut.cache;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.fetch.FetchSettings;
import dev.curbcut.fetch.GuardedOrigin;
import dev.curbcut.fetch.socket.ConnectTo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real origin on loopback that answers what a test sets, and the guarded client that leads every host to it. */
final class TestOrigin implements AutoCloseable {
    /** How it answers; replaced in the midst of a test. */
    interface Answering {
        void answer(HttpExchange exchange) throws Exception;
    }

    final AtomicInteger asked = new AtomicInteger();
    final GuardedOrigin client;
    volatile Answering answering = say(200, "hello", Map.of());
    private final HttpServer server;

    TestOrigin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try (exchange) {
                answering.answer(exchange);
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
        server.start();
        FetchSettings settings = new FetchSettings(
                Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20, 1 << 20, 4, 64,
                2000, Duration.ZERO, 1000, Duration.ofSeconds(1), Duration.ofSeconds(1), 100, "Curbcut/test", Set.of(),
                Set.of(), null, null, Map.of());
        client = new GuardedOrigin(
                new AllowedHosts(List.of("*.test")),
                List.of(new ConnectTo("", 0, "127.0.0.1", server.getAddress().getPort())),
                settings);
    }

    static Answering say(int status, String body, Map<String, String> headers) {
        return exchange -> {
            headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 304 ? -1 : bytes.length);
            if (status != 304) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    static Address page(String path) {
        return Address.of("http://a.test" + path);
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}
