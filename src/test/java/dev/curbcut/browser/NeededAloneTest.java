package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser is asked where it is needed, once, and is not there at all where nobody asked for one. */
@Tag("browser")
class NeededAloneTest {
    @TempDir
    static Path folder;

    private static ScriptOrigin origin;
    private static RunningCurbcut curbcut;

    @BeforeAll
    static void start() throws Exception {
        origin = new ScriptOrigin();
        curbcut = RunningCurbcut.start("--browser", "chromium", "--allow", ScriptOrigin.HOST, "--connect-to", origin.connectTo(),
                "--config", Chromiums.configuration(folder).toString());
    }

    @AfterAll
    static void stop() throws Exception {
        curbcut.close();
        origin.close();
    }

    private static String page(String path) {
        return "/http://" + ScriptOrigin.HOST + path + "?view=json";
    }

    @Test
    void a_page_with_its_content_in_its_html_starts_no_browser() throws Exception {
        double before = curbcut.metric("curbcut_browser_pages_total") + curbcut.metric("curbcut_browser_failures_total");

        assertThat(curbcut.get(page("/written/")).body()).contains("behind the white line");

        assertThat(curbcut.metric("curbcut_browser_pages_total") + curbcut.metric("curbcut_browser_failures_total")).isEqualTo(before);
    }

    @Test
    void one_building_serves_all_who_ask_for_a_page_in_whatever_view() throws Exception {
        double before = curbcut.metric("curbcut_browser_pages_total");
        try (ExecutorService readers = Executors.newFixedThreadPool(12)) {
            Callable<HttpResponse<String>> asks = () -> curbcut.get(page("/fetch-list/"));
            for (Future<HttpResponse<String>> answer : readers.invokeAll(Stream.generate(() -> asks).limit(12).toList())) {
                assertThat(answer.get().body()).contains("河岸步道夜间照明改造完成");
            }
        }
        assertThat(curbcut.get("/http://" + ScriptOrigin.HOST + "/fetch-list/?view=full").body()).contains("河岸步道夜间照明改造完成");

        assertThat(curbcut.metric("curbcut_browser_pages_total")).isEqualTo(before + 1);
    }

    @Test
    void the_links_and_pages_of_a_list_are_addresses() throws Exception {
        assertThat(curbcut.get(page("/fetch-list/")).body())
                .contains("\"href\":\"http://" + ScriptOrigin.HOST + "/gg/101.html\"", "\"next\":\"http://" + ScriptOrigin.HOST + "/fetch-list/?page=2\"");
        assertThat(curbcut.get(page("/history-router/")).body()).contains("\"href\":\"http://" + ScriptOrigin.HOST + "/history-router/notice/2\"");
    }

    @Test
    void without_the_option_nothing_of_it_is_loaded_and_the_page_says_why() throws Exception {
        Path loaded = folder.resolve("classes.txt");
        try (RunningCurbcut without = RunningCurbcut.start(List.of("-Xmx1g", "-Xlog:class+load:file=" + loaded), "--allow", ScriptOrigin.HOST, "--connect-to", origin.connectTo())) {
            assertThat(without.get(page("/placeholder/")).body()).contains("\"kind\":\"notice\"");
        }
        assertThat(Files.readString(loaded)).contains("dev.curbcut.proxy.ReadingCache").doesNotContain("dev.curbcut.browser.", "okhttp3.tls.");
    }

    @Test
    void what_a_page_waits_for_is_explained() throws Exception {
        Process explaining = RunningCurbcut.command(List.of("read", "--explain", "--browser", "chromium", "--allow", ScriptOrigin.HOST, "--connect-to", origin.connectTo(),
                "--config", Chromiums.configuration(folder).toString(), "http://" + ScriptOrigin.HOST + "/xhr-list/")).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(explaining.getInputStream().readAllBytes());
        assertThat(text).contains("waits for its scripts: an empty div “news”", "built by the browser in ");
        assertThat(explaining.waitFor()).isZero();
    }
}
