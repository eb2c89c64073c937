package dev.curbcut.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An origin of pages that only scripts build: the folders below {@code script} of the resources, each a pattern with what it should say. */
final class ScriptOrigin implements AutoCloseable {
    static final String HOST = "www.example.gov";
    static final Path PAGES = Path.of("src/test/resources/script");

    /** A page whose script posts the words that it is searched with, other words, and that it was looked at. */
    private static final Path SEARCH = Path.of("src/test/resources/posted/index.html");

    private final HttpServer server;
    private final List<String> targets = new CopyOnWriteArrayList<>();
    private final List<String> posted = new CopyOnWriteArrayList<>();

    ScriptOrigin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Every pattern there is. */
    static Stream<String> patterns() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    static String expected(String pattern) throws IOException {
        return Files.readString(PAGES.resolve(pattern).resolve("expected.txt"));
    }

    String connectTo() {
        return HOST + "::127.0.0.1:" + server.getAddress().getPort();
    }

    /** Paths and queries asked for, in order. */
    List<String> targets() {
        return targets;
    }

    /** Paths that something was posted to, with it. */
    List<String> posted() {
        return posted;
    }

    /** Three rows about whatever is searched for. */
    private static byte[] found(String words) {
        return Stream.of(1, 2, 3)
                .map(n -> "{\"title\": \"关于" + words + "时刻调整的第" + n + "号通告\", \"url\": \"/notices/" + n + ".html\", \"date\": \"2025-03-0" + n + "\"}")
                .collect(Collectors.joining(",", "{\"rows\": [", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            targets.add(uri.toString());
            if (exchange.getRequestMethod().equals("POST")) {
                String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                posted.add(uri + " " + form);
                boolean api = uri.getPath().contains("/api/");
                String words = URLDecoder.decode(form.replaceFirst(".*keyword=([^&]*).*", "$1"), StandardCharsets.UTF_8);
                byte[] answer = api ? found(words) : Files.readString(SEARCH).replace("id=\"app\"", "id=\"app\" data-words=\"" + words + "\"").getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", api ? "application/json" : "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                return;
            }
            Path file = PAGES.resolve(uri.getPath().substring(1) + (uri.getPath().endsWith("/") ? "index.html" : ""));
            file = uri.getPath().equals("/posted/") ? SEARCH : file;
            file = uri.getPath().equals("/written/") ? Path.of("src/test/resources/written/index.html") : file;
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            byte[] body = Files.readAllBytes(file);
            if (uri.getQuery() != null && uri.getQuery().startsWith("callback=")) {
                body = (uri.getQuery().substring(9) + "(" + Files.readString(file) + ")").getBytes(StandardCharsets.UTF_8);
                name = "call.js";
            }
            exchange.getResponseHeaders().set("Content-Type", switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "html" -> "text/html; charset=utf-8";
                case "js", "mjs" -> "text/javascript; charset=utf-8";
                case "json" -> "application/json";
                case "xml" -> "text/xml";
                default -> "text/plain; charset=utf-8";
            });
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
