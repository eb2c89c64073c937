package dev.curbcut.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An origin with as many articles as are asked for: {@code /PARAGRAPHS/NAME.html} on any host is one of so many paragraphs,
 * the same at each request; {@code /script/N.html} is a shell whose script draws the rows of {@code /rows/N.json}. Its words are drawn at random from a few hundred, as often as words of a language are, so that
 * it shrinks in gzip as a page in Chinese does.
 */
final class BenchOrigin implements AutoCloseable {
    private static final int WORDS = 1500;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String SHELL = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notices</title></head><body><div id="app"></div><script>
            fetch('/rows/' + location.pathname.replace(/\\D/g, '') + '.json').then(a => a.json()).then(rows => {
              document.getElementById('app').innerHTML = '<h1>Notices</h1><ul>'
                + rows.map(r => `<li><a href="${r.url}">${r.title}</a> <span>${r.date}</span></li>`).join('') + '</ul>';
            });
            </script></body></html>
            """;

    private final HttpServer server;
    private final Duration delay;
    private final AtomicLong requests = new AtomicLong();

    private BenchOrigin(HttpServer server, Duration delay) {
        this.server = server;
        this.delay = delay;
    }

    /** @param delay before each answer */
    static BenchOrigin start(Duration delay) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 1000);
        var origin = new BenchOrigin(server, delay);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", origin::answer);
        server.start();
        return origin;
    }

    String connectTo() {
        return "::127.0.0.1:" + server.getAddress().getPort();
    }

    long requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            String path = exchange.getRequestURI().getRawPath();
            LockSupport.parkNanos(delay.toNanos());
            boolean rows = path.startsWith("/rows/");
            byte[] page = (rows ? rows(path) : path.startsWith("/script/") ? SHELL : article(path)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", rows ? "application/json" : "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=86400");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static String rows(String path) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(n -> "{\"title\": \"Row " + n + " of the list at " + path + "\", \"url\": \"/20/" + n + ".html\", \"date\": \"2025-03-" + (n + 9) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Asks as a browser does: straight, by the name of the host in its place. */
    void get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path)).build();
        CLIENT.send(request, BodyHandlers.discarding());
    }

    static String article(String path) {
        int paragraphs = Integer.parseInt(path.substring(1, path.indexOf('/', 1)));
        Random random = new Random(path.hashCode());
        var html = new StringBuilder(4096 + 300 * paragraphs);
        html.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>").append(words(random, 8))
                .append("</title></head><body><div class=\"nav\"><a href=\"/\">").append(words(random, 1)).append("</a> <a href=\"/1/list.html\">")
                .append(words(random, 2)).append("</a></div><div class=\"article\"><h1>").append(words(random, 8)).append("</h1>");
        for (int i = 0; i < paragraphs; i++) {
            html.append("\n<p style=\"text-indent: 2em\">").append(words(random, 40));
            if (i % 3 == 0) {
                html.append("<a href=\"/").append(paragraphs).append('/').append(random.nextInt(10000)).append(".html\">").append(words(random, 4)).append("</a>");
            }
            html.append("。</p>");
        }
        return html.append("</div><div class=\"foot\">").append(words(random, 10)).append("</div></body></html>").toString();
    }

    /** Words of two characters; the rank of each is drawn log-uniformly, which is Zipf's law. */
    private static String words(Random random, int count) {
        var text = new StringBuilder(2 * count);
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.pow(WORDS, random.nextDouble());
            text.append((char) (0x4e00 + rank * 7 % 5000)).append((char) (0x5000 + rank * 13 % 5000));
        }
        return text.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
