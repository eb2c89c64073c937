package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.curbcut.cache.RedisServer;
import dev.curbcut.charset.Charsets;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Filling the cache from a site, as an operator does it: the command in a process of its own, a real site, a real store. */
@Tag("redis")
@Timeout(120)
class WarmTest {
    private static final double SPACING = 0.3;

    private record Asked(String target, long nanos) {}

    @TempDir
    Path folder;

    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer origin;
    private RedisServer redis;

    @BeforeEach
    void start() throws Exception {
        origin = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin.createContext("/", this::answer);
        origin.start();
        redis = new RedisServer(folder);
    }

    @AfterEach
    void stop() throws Exception {
        redis.close();
        origin.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString();
        asked.add(new Asked(target, System.nanoTime()));
        switch (target) {
            case "/robots.txt" -> send(exchange, 200, "text/plain",
                    "User-agent: *\nDisallow: /secret\nCrawl-delay: " + SPACING + "\nSitemap: http://a.test/map.xml\n"
                            + "Sitemap: http://a.test/gbk.xml\n");
            case "/sitemap.xml" -> page(exchange, 404);
            case "/map.xml" -> send(exchange, 200, "application/xml", "<?xml version=\"1.0\"?>"
                    + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>http://a.test/mapped</loc></url></urlset>");
            case "/gbk.xml" -> send(exchange, 200, "application/xml", ("<?xml version=\"1.0\" encoding=\"gb2312\"?>"
                    + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>http://a.test/公告</loc></url></urlset>").getBytes(Charsets.GBK));
            case "/" -> send(exchange, 302, "Location", "http://www.a.test/home");
            case "/home" -> page(exchange, 200, "/one", "/secret/page", "/missing", "/broken", "http://elsewhere.test/");
            case "/missing" -> page(exchange, 404);
            case "/broken" -> page(exchange, 500);
            case "/one" -> page(exchange, 200, "/two");
            case "/two" -> page(exchange, 200, "/three");
            default -> page(exchange, 200);
        }
    }

    private static void page(HttpExchange exchange, int status, String... links) throws IOException {
        String list = Stream.of(links).map(link -> "<li><a href=\"" + link + "\">The page behind " + link + "</a></li>").collect(Collectors.joining());
        send(exchange, status, "text/html", "<!doctype html><title>A page</title><h1>A page</h1><p>Some words of it.</p><ul>" + list + "</ul>");
    }

    /** @param type of the body; of a redirect the name of the field that says where */
    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        if (status == 302) {
            exchange.getResponseHeaders().set(type, text);
        }
        send(exchange, status, type, status == 302 ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        if (status != 302) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.getResponseHeaders().set("Cache-Control", status == 500 ? "no-store" : "max-age=3600");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    /** The store's times are long: what is kept must not depend on how busy the machine is. */
    private Process warm(String... urls) throws IOException {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), "curbcut.cache.store { timeout = 10s, lease = 20s, await = 60s }");
        List<String> command = new ArrayList<>(List.of("warm", "--allow", "*.test", "--connect-to", "::127.0.0.1:" + origin.getAddress().getPort(),
                "--store", redis.url(), "--config", config.toString()));
        command.addAll(urls.length == 0 ? List.of("http://a.test/") : List.of(urls));
        return RunningCurbcut.command(command).start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        }
    }

    private List<String> targets() {
        return asked.stream().map(Asked::target).toList();
    }

    @Test
    void a_site_is_read_politely_and_what_failed_is_said_with_its_reason() throws Exception {
        Process warm = warm();
        String summary = said(warm);
        assertThat(warm.exitValue()).isZero();
        assertThat(targets()).contains("/home", "/mapped", "/%E5%85%AC%E5%91%8A", "/one", "/two", "/missing", "/broken").doesNotContain("/secret/page", "/three");
        assertThat(summary).contains("5 pages read, 2 failed, 1 left out as robots.txt asks, 0 not reached",
                "1 × origin not found:\n    http://www.a.test/missing", "1 × origin failed:\n    http://www.a.test/broken");
        List<Asked> pages = asked.stream().filter(a -> !a.target().endsWith(".txt") && !a.target().endsWith(".xml")).toList();
        for (int i = 1; i < pages.size(); i++) {
            boolean redirected = pages.get(i - 1).target().equals("/");
            double apart = (pages.get(i).nanos() - pages.get(i - 1).nanos()) / 1e9;
            assertThat(apart).as(pages.get(i).target()).isGreaterThan(redirected ? 0 : 0.6 * SPACING);
        }
        asked.clear();
        said(warm());
        assertThat(targets()).as("begun anew: only what may not be kept").containsOnly("/broken");
    }

    @Test
    void where_every_page_failed_each_is_named_with_its_reason_and_the_command_fails() throws Exception {
        Process warm = warm("http://b.test/missing", "http://b.test/broken");
        assertThat(said(warm)).contains("0 pages read, 2 failed", "http://b.test/missing", "http://b.test/broken");
        assertThat(warm.exitValue()).isOne();
    }

    @Test
    void without_a_terminal_there_is_no_progress_bar() throws Exception {
        Process warm = warm("--limit", "1", "http://www.a.test/home");
        String said = new String(warm.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(warm.waitFor()).isZero();
        assertThat(said).doesNotContain("pages", "\r", "\u001b");
    }

    @Test
    void whoever_stops_it_is_told_what_came_of_it() throws Exception {
        Process warm = warm();
        while (!targets().contains("/home")) {
            Thread.sleep(5);
        }
        warm.toHandle().destroy();
        assertThat(said(warm)).contains("pages read", "The same command goes on from here");
    }
}
