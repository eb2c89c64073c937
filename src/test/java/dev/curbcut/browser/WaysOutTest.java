package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.curbcut.RunningCurbcut;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every way out of a page that is being built ends at its port: what listens on this machine, and what stands for the world outside the
 * list, hears nothing. {@code localhost} is on the list, as a name would be that leads inside: there the socket judges.
 */
@Tag("browser")
class WaysOutTest {
    private static final String HOST = "www.example.gov";
    private static final String OUTSIDE = "outside.example.org";
    private static final Path PAGES = Path.of("src/test/resources/ways-out");

    private static final List<String> asked = new CopyOnWriteArrayList<>();
    private static Ears ears;
    private static HttpServer origin;
    private static RunningCurbcut curbcut;
    private static String page;
    private static List<String> heard;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        ears = new Ears();
        origin = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 200);
        origin.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        origin.createContext("/", WaysOutTest::answer);
        origin.start();
        curbcut = RunningCurbcut.start("--browser", "chromium", "--allow", HOST, "--allow", "localhost", "--connect-to", HOST + "::127.0.0.1:" + origin.getAddress().getPort(),
                "--connect-to", OUTSIDE + "::127.0.0.1:" + ears.port(),
                "--config", Chromiums.configuration(folder, "curbcut.ports = [80, 443, " + ears.port() + "]").toString());
        page = curbcut.get("/http://" + HOST + "/?view=json").body();
        heard = List.copyOf(ears.heard());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path + " " + exchange.getRequestHeaders().containsKey("Cookie"));
            exchange.getResponseHeaders().add("Set-Cookie", "known=reader");
            exchange.getResponseHeaders().add("Content-Security-Policy-Report-Only", "default-src 'none'; report-uri http://" + in() + "/report");
            exchange.getResponseHeaders().add("Link", "<http://" + in() + "/link-field>; rel=preload; as=script");
            exchange.getResponseHeaders().add("Report-To", "{\"group\":\"default\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://" + OUTSIDE + "/report\"}]}");
            exchange.getResponseHeaders().add("NEL", "{\"report_to\":\"default\",\"max_age\":100,\"success_fraction\":1.0}");
            String type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".xml") ? "text/xml" : "text/html";
            String body = switch (path) {
                case "/" -> "<html lang=en><title>Ways out</title><div id=app></div><script src=start.js></script></html>";
                case "/start.js" -> "fetch('ways.html').then(r => r.text()).then(t => { document.open(); document.write(t); document.close(); })";
                case "/ways.html" -> Files.readString(PAGES.resolve("index.html"));
                case "/ways.js" -> Files.readString(PAGES.resolve("ways.js"));
                case "/service-worker.js" -> "fetch('http://IN/service-worker', {mode: 'no-cors'})";
                case "/meta-refresh" -> "<meta http-equiv=refresh content='0;url=http://IN/meta'>";
                case "/script-redirect" -> "<script>location.replace('http://IN/replaced')</script>";
                case "/styled.xml" -> "<?xml-stylesheet type='text/xsl' href='http://IN/xslt'?><!DOCTYPE a [<!ENTITY e SYSTEM 'http://IN/entity'>]><a>&e;</a>";
                case "/to-the-inside" -> "<p>Loading</p><script>location.href = 'http://IN/top'</script>";
                default -> "nothing";
            };
            switch (path) {
                case "/redirect-in", "/redirected" -> exchange.getResponseHeaders().add("Location", "http://" + in() + "/redirected");
                case "/redirect-out" -> exchange.getResponseHeaders().add("Location", "http://" + OUTSIDE + "/redirected");
                case "/refresh-field" -> exchange.getResponseHeaders().add("Refresh", "0;url=http://" + in() + "/refresh");
                default -> {}
            }
            byte[] bytes = body.replace("UDP", "" + ears.udpPort()).replace("PORT", "" + ears.port()).replace("NUMBER", "2130706433:" + ears.port())
                    .replace("HEX", "0x7f000001:" + ears.port()).replace("SHORT", "127.1:" + ears.port()).replace("IN/", in() + "/").replace("\"http://IN\"", "\"http://" + in() + "\"")
                    .replace("turn:IN", "turn:" + in()).replace("OUT", OUTSIDE).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(path.startsWith("/redirect") ? 302 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String in() {
        return "localhost:" + ears.port();
    }

    @AfterAll
    static void stop() throws Exception {
        curbcut.close();
        origin.stop(0);
        ears.close();
    }

    @Test
    void the_page_is_built_and_tried_them_all() {
        assertThat(page).contains("Tried rtc").contains("Tried shared-worker").contains("Tried popup").contains("Tried socket-outside").contains("Tried print");
    }

    @Test
    void nobody_outside_the_list_or_on_this_machine_hears_a_word() {
        assertThat(heard).isEmpty();
    }

    @Test
    void the_listeners_do_hear_whoever_speaks_to_them() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", ears.port())) {
            socket.getOutputStream().write("a word\n".repeat(20).getBytes(StandardCharsets.US_ASCII));
        }
        long end = System.nanoTime() + 20_000_000_000L;
        while (ears.heard().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(ears.heard()).isNotEmpty();
    }

    @Test
    void what_was_refused_is_counted() throws Exception {
        assertThat(curbcut.metric("curbcut_browser_refused_total")).isGreaterThan(20);
    }

    @Test
    void nothing_but_get_and_head_leaves_and_no_cookie_with_it() {
        assertThat(asked).isNotEmpty().allMatch(line -> line.startsWith("GET ") && line.endsWith(" false"));
    }

    @Test
    void a_page_that_leads_inside_as_a_whole_gets_nowhere() throws Exception {
        curbcut.get("/http://" + HOST + "/to-the-inside?view=json");

        assertThat(ears.heard().stream().filter(line -> line.contains("/top"))).isEmpty();
    }
}
