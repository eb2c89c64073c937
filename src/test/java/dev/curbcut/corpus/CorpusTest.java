package dev.curbcut.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.RunningCurbcut;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.theme.Themes;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of a corpus folder (system property {@code curbcut.corpus}), from a loopback origin through a running
 * server, in HTML in every theme and in JSON; and the same pages through {@code curbcut read --list}.
 */
@Tag("corpus")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> POLICY = List.of("default-src 'none'", "script-src 'self'", "style-src 'self'",
            "img-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

    /** What a saved page may honestly turn out to be instead of a page: a wall, a shell, an empty answer. */
    private static final Set<Integer> NOTICES = Set.of(502, 503);

    /** Of a hundred saved pages, this many may be walls and shells; more is a fault of the reader. */
    private static final int NOTICES_IN_A_HUNDRED = 5;

    private static List<CorpusPage> pages;
    private static ReplayOrigin origin;
    private static RunningCurbcut curbcut;
    private static final Map<String, JsonNode> SERVED = new ConcurrentHashMap<>();

    @BeforeAll
    static void start() throws Exception {
        pages = CorpusPage.in(Path.of(System.getProperty("curbcut.corpus")));
        assertThat(pages).as("pages of the corpus").isNotEmpty();
        origin = ReplayOrigin.start(pages);
        // One client asks for some thousand answers that nobody asked for before: more than a reader may.
        Path config = Files.writeString(Path.of("target", "corpus.conf"), "curbcut.server.misses-at-once = 1000000");
        curbcut = RunningCurbcut.start(
                "--allow", "*", "--connect-to", origin.connectTo(), "--config", config.toString());
    }

    @AfterAll
    static void stop() throws Exception {
        curbcut.close();
        origin.close();
    }

    @Test
    @Order(1)
    void every_page_is_served_in_json_and_in_every_theme() throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, String> notices = new TreeMap<>();
        List<String> themes = Themes.load(null).names();
        for (Checked checked : inParallel(pages.stream().map(page -> (Callable<Checked>) () -> check(page, themes)).toList())) {
            faults.addAll(checked.faults());
            if (checked.notice() != null) {
                notices.put(checked.page(), checked.notice());
            }
        }
        notices.forEach((page, why) -> System.out.println("no page, but a notice: " + page + "  " + why));
        assertThat(faults).isEmpty();
        assertThat(notices.size()).as("walls and shells").isLessThanOrEqualTo(pages.size() * NOTICES_IN_A_HUNDRED / 100);
        assertThat(curbcut.get("/-/metrics").body().lines()).as("the gate changed nothing").contains("curbcut_discarded 0.0");
    }

    private record Checked(String page, String notice, List<String> faults) {}

    private static Checked check(CorpusPage page, List<String> themes) throws Exception {
        List<String> faults = new ArrayList<>();
        HttpResponse<String> json = get(page, Setting.VIEW, "json");
        JsonNode said = JSON.readTree(json.body());
        boolean notice = said.path("kind").asText().equals("notice");
        if (json.statusCode() != 200 && !(notice && NOTICES.contains(json.statusCode()))) {
            faults.add(page.name() + " in JSON: status " + json.statusCode() + " " + said.path("title").asText());
        }
        SERVED.put(page.name(), said);
        for (String theme : themes) {
            HttpResponse<String> html = get(page, Setting.THEME, theme);
            String where = page.name() + " in " + theme + ": ";
            if (html.statusCode() != json.statusCode()) {
                faults.add(where + "status " + html.statusCode());
            }
            String policy = html.headers().firstValue("Content-Security-Policy").orElse("");
            if (!Set.of(policy.split("\\s*;\\s*")).containsAll(POLICY) || policy.contains("unsafe")) {
                faults.add(where + "policy " + policy);
            }
            Document document = Jsoup.parse(html.body());
            int headings = document.select("h1").size();
            if (headings != 1 || document.select("main h1").size() != 1) {
                faults.add(where + headings + " h1");
            }
            if (!document.select("script:not([src]), style, [style], [onclick], a[href^=javascript]").isEmpty()) {
                faults.add(where + "script or style in it");
            }
        }
        return new Checked(page.name(), notice ? json.statusCode() + " " + said.path("title").asText() : null, faults);
    }

    private static HttpResponse<String> get(CorpusPage page, Setting setting, String value) throws Exception {
        return curbcut.get(ReaderLink.PLAIN.to(Address.parse(page.address()), Preferences.DEFAULT.with(setting, value)));
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws Exception {
        // As many as there are cores, twice: one half waits for the other.
        try (ExecutorService threads = Executors.newFixedThreadPool(2 * Runtime.getRuntime().availableProcessors())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    @Order(2)
    void the_same_pages_are_read_from_files(@TempDir Path folder) throws Exception {
        List<String> rows = new ArrayList<>();
        for (CorpusPage page : pages) {
            Path file = Files.write(folder.resolve(page.name()), page.bytes());
            rows.add(file + "\t" + page.address());
        }
        Path list = Files.write(folder.resolve("list.tsv"), rows);
        Path out = folder.resolve("out.jsonl");
        Process process = RunningCurbcut.command(List.of("read", "--view", "json", "--list", list.toString()))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(folder.resolve("err.txt"))).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSameSizeAs(pages);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode read = JSON.readTree(lines.get(i));
            if (!read.path("file").asText().equals(rows.get(i).split("\t")[0])) {
                faults.add("line " + i + " is about " + read.path("file"));
            }
            JsonNode served = SERVED.get(pages.get(i).name());
            boolean notice = served.path("kind").asText().equals("notice");
            if (!read.path("error").isMissingNode() && !notice) {
                faults.add(pages.get(i).name() + ": " + read.path("error").asText());
            } else if (!notice && !read.path("title").equals(served.path("title"))) {
                faults.add(pages.get(i).name() + ": a different title from a file");
            }
        }
        assertThat(faults).isEmpty();
    }
}
