package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.curbcut.RunningCurbcut;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that never end, eat memory, ask without end: each is answered, none outlives its page, and the next page is read as ever. */
@Tag("browser")
@TestMethodOrder(MethodName.class)
class HostileScriptsTest {
    private static final String HOST = "www.example.gov";
    private static final String TEXT = "document.getElementById('app').innerHTML = '<h1>Drawn</h1>' + '<p>What this page had drawn until then, which is a paragraph that is long enough to be read.</p>'.repeat(3);";

    private static HttpServer origin;
    private static RunningCurbcut curbcut;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        origin = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 200);
        origin.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        origin.createContext("/", HostileScriptsTest::answer);
        origin.start();
        curbcut = RunningCurbcut.start("--browser", "chromium", "--allow", HOST, "--connect-to", HOST + "::127.0.0.1:" + origin.getAddress().getPort(),
                "--config", Chromiums.configuration(folder, "curbcut.browser { page-time = 3s, longest = 15s, last-look = 30s, memory = 1200M, script-memory = 96M, requests = 60, nodes = 2000 }").toString());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String script = switch (exchange.getRequestURI().getPath()) {
                case "/never-ends" -> TEXT + "for (;;) {}";
                case "/draws-for-ever" -> TEXT + "setInterval(() => document.getElementById('app').append(document.createElement('b')), 1);";
                case "/eats-memory" -> TEXT + "const all = []; setInterval(() => { for (let i = 0; i < 20; i++) all.push(new Array(1e5).fill({}).map((x, k) => ({k}))); }, 5);";
                case "/eats-buffers" -> TEXT + "const all = []; setInterval(() => all.push(new Uint8Array(4e7).fill(7)), 5);";
                case "/asks-for-ever" -> TEXT + "let n = 0; (function more() { fetch('/json?' + n++).finally(more); })();";
                case "/dialogs" -> TEXT + "onbeforeunload = () => 'stay'; setInterval(() => { alert(1); confirm(2); prompt(3); }, 1);";
                case "/images" -> TEXT + "for (let i = 0; i < 5000; i++) document.body.append(Object.assign(new Image(), {src: '/i' + i + '.png'}));";
                case "/many-elements" -> TEXT + "const f = document.createDocumentFragment(); for (let i = 0; i < 3e5; i++) f.append(document.createElement('i')); document.body.append(f);";
                case "/goes-away" -> "setInterval(() => { location.href = '/goes-away?' + Math.random(); }, 30);";
                case "/opens" -> TEXT + "setInterval(() => open('/good', '_blank'), 20);";
                case "/workers" -> TEXT + "for (let i = 0; i < 8; i++) new Worker(URL.createObjectURL(new Blob(['for (;;) {}'])));";
                default -> TEXT;
            };
            byte[] body = ("<!doctype html><html lang=en><title>A page</title><body><div id=app></div><script>" + script + "</script>").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        curbcut.close();
        origin.stop(0);
    }

    private static HttpResponse<String> page(String path) throws Exception {
        return curbcut.get("/http://" + HOST + path + "?view=json");
    }

    private static void theNextPageIsReadAsEver(String name) throws Exception {
        HttpResponse<String> next = page("/good-after-" + name);
        assertThat(next.statusCode()).as("%s", next.body()).isEqualTo(200);
        assertThat(next.body()).contains("What this page had drawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draws-for-ever", "asks-for-ever", "dialogs", "images", "many-elements", "opens", "workers"})
    void a_1_page_that_goes_on_for_ever_is_read_as_far_as_it_came(String name) throws Exception {
        HttpResponse<String> answer = page("/" + name);
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("What this page had drawn");
        theNextPageIsReadAsEver(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"never-ends", "eats-memory", "eats-buffers", "goes-away"})
    void a_2_page_that_harms_itself_costs_itself_alone(String name) throws Exception {
        assertThat(page("/" + name).statusCode()).isIn(200, 502, 503);
        theNextPageIsReadAsEver(name);
    }

    @Test
    void a_3_memory_comes_back() throws Exception {
        awaitThat("curbcut_browser_bytes", 700 << 20);
    }

    private static void awaitThat(String metric, long below) throws Exception {
        long end = System.nanoTime() + 40_000_000_000L;
        while (curbcut.metric(metric) > below && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(curbcut.metric(metric)).isLessThan(below);
    }

    private static List<ProcessHandle> browsers() {
        return curbcut.process().descendants().filter(process -> ProcessFacts.isChromium(process)).toList();
    }

    @Test
    void a_4_browser_that_is_killed_is_replaced() throws Exception {
        page("/good-before");
        browsers().stream().filter(process -> !ProcessFacts.commandLine(process).contains("--type=")).forEach(ProcessHandle::destroyForcibly);
        theNextPageIsReadAsEver("killed");
        assertThat(curbcut.metric("curbcut_browser_starts_total")).isGreaterThan(1);
    }

    @Test
    void a_5_sandbox_shuts_every_page_in() throws Exception {
        assumeTrue(Chromiums.canBeShutIn(), "this machine allows no user namespaces, which Chromium's sandbox is made of");
        page("/good-in-sandbox");
        List<ProcessHandle> renderers = browsers().stream().filter(ProcessFacts::isRenderer).toList();
        assertThat(renderers).isNotEmpty().allMatch(ProcessFacts::isFiltered);
        assertThat(browsers()).noneMatch(process -> ProcessFacts.commandLine(process).contains("--no-sandbox"));
    }

    @Test
    void a_6_stopped_server_leaves_no_process_and_no_profile() throws Exception {
        page("/good-at-the-end");
        List<ProcessHandle> before = browsers();
        Path profile = Path.of(before.stream().map(ProcessFacts::commandLine).filter(line -> line.contains("--user-data-dir=")).findFirst().orElseThrow().replaceFirst("(?s).*--user-data-dir=([^\\x00 ]+).*", "$1"));
        assertThat(before).isNotEmpty();
        assertThat(profile).isDirectory();

        curbcut.close();

        long end = System.nanoTime() + 20_000_000_000L;
        while (before.stream().anyMatch(ProcessFacts::isRunning) && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(before).noneMatch(ProcessFacts::isRunning);
        assertThat(Files.exists(profile)).isFalse();
    }
}
