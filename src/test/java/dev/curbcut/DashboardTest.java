package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard and the alert rules ask for what the metrics have. */
@Timeout(60)
class DashboardTest {
    private static final Path DEPLOY = Path.of("scripts", "deploy");
    private static final Pattern NAME = Pattern.compile("curbcut_[a-z_]+");
    private static final Pattern EXPRESSION = Pattern.compile("(?m)^ +expr: (.+)$");

    @TempDir
    Path folder;

    /** Every name that a server with a store and a browser shows once something failed; the browser is started when a page needs it, and none does here. */
    private Set<String> shown() throws IOException {
        try (var served = Served.with(folder, "curbcut.store = \"redis://127.0.0.1:1\"", "curbcut.cache.store.timeout = 50ms", "curbcut.rules = scripts/deploy/rules", "curbcut.browser.program = chromium")) {
            served.wire.get("/-/help");
            served.wire.get("/http://" + LoopbackOrigin.HOST + "/circle");
            String text = served.wire.get("/-/metrics").body();
            return NAME.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
        }
    }

    private static Set<String> names(List<String> expressions) {
        return expressions.stream().flatMap(text -> NAME.matcher(text).results()).map(found -> found.group()).collect(Collectors.toSet());
    }

    @Test
    void every_panel_shows_a_metric_that_exists() throws IOException {
        JsonNode board = new ObjectMapper().readTree(DEPLOY.resolve("grafana.json").toFile());
        List<String> expressions = new ArrayList<>();
        board.path("panels").forEach(panel -> {
            assertThat(panel.path("targets")).as(panel.path("title").asText()).isNotEmpty();
            panel.path("targets").forEach(target -> expressions.add(target.path("expr").asText()));
        });
        assertThat(expressions).hasSizeGreaterThan(10);
        assertThat(shown()).containsAll(names(expressions));
    }

    @Test
    void every_alert_is_about_a_metric_that_exists() throws IOException {
        String rules = Files.readString(DEPLOY.resolve("alerts.yaml"));
        List<String> expressions = EXPRESSION.matcher(rules).results().map(found -> found.group(1)).toList();
        assertThat(expressions).hasSameSizeAs(Pattern.compile("- alert: ").matcher(rules).results().toList());
        assertThat(shown()).containsAll(names(expressions));
    }

    @Test
    void a_server_in_front_on_this_machine_that_is_not_named_gets_no_metrics_for_others() throws IOException {
        try (var served = Served.start(); var named = Served.with(folder, "curbcut.server.trusted-proxies = [\"127.0.0.1\"]")) {
            assertThat(served.wire.get("/-/metrics").status()).isEqualTo(200);
            assertThat(served.wire.get("/-/metrics", "X-Forwarded-For: 127.0.0.1").status()).isEqualTo(404);
            assertThat(served.wire.get("/-/metrics", "Forwarded: for=192.0.2.7").status()).isEqualTo(404);
            assertThat(named.wire.get("/-/metrics", "X-Forwarded-For: 192.0.2.7").status()).isEqualTo(404);
            assertThat(named.wire.get("/-/metrics", "X-Forwarded-For: 127.0.0.1").status()).isEqualTo(200);
        }
    }

    @Test
    void a_failure_is_counted_by_its_host_and_reason() throws IOException {
        try (var served = Served.start()) {
            served.wire.get("/http://" + LoopbackOrigin.HOST + "/circle");
            assertThat(served.wire.get("/-/metrics").body())
                    .contains("curbcut_origin_failures_by_host_total{host=\"" + LoopbackOrigin.HOST + "\",reason=\"redirects\"} 1.0");
        }
    }

    @Test
    void the_number_of_a_failed_request_is_on_its_page_and_in_its_answer() throws IOException {
        try (var served = Served.start()) {
            Wire.Answer answer = served.wire.get("/http://" + LoopbackOrigin.HOST + "/circle?lang=en");
            assertThat(answer.status()).isGreaterThanOrEqualTo(500);
            assertThat(answer.body()).contains("The number of this request is " + answer.header("x-request-id").orElseThrow() + ".");
        }
    }
}
