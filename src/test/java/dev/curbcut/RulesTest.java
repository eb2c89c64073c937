package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.rule.RuleFolder;
import dev.curbcut.rule.WrittenRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Site rules as an operator meets them: the commands, the example that comes with the program, what the metrics say. */
@Timeout(60)
class RulesTest {
    private static final Path SHIPPED = Path.of("scripts/deploy/rules");

    @TempDir
    Path folder;

    private record Ran(int status, String out) {}

    private static Ran run(String... words) {
        PrintStream before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return new Ran(Curbcut.run(words), out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void the_example_that_is_shipped_is_right() {
        assertThat(run("rules", "test", SHIPPED.toString())).isEqualTo(new Ran(0, "right   example\n1 rules, 0 of them wrong\n"));
    }

    @Test
    void every_part_of_the_shipped_rule_is_needed() throws IOException {
        List<String> lines = Files.readAllLines(SHIPPED.resolve("example.conf"));
        Files.copy(SHIPPED.resolve("example.html"), folder.resolve("example.html"));
        for (String part : List.of("title", "date", "source", "body", "list", "drop")) {
            Files.writeString(folder.resolve("example.conf"), String.join("\n", lines.stream().filter(line -> !line.startsWith(part + " = ")).toList()));
            assertThat(run("rules", "test", folder.toString()).out).as("without " + part).startsWith("wrong   example\n");
        }
    }

    @Test
    void no_rule_is_in_force_by_itself() {
        assertThat(Settings.load(Overrides.NONE).rules()).isNull();
    }

    @Test
    void an_example_whose_page_is_gone_is_wrong() throws IOException {
        Files.copy(SHIPPED.resolve("example.conf"), folder.resolve("example.conf"));
        Ran ran = run("rules", "test", folder.toString());
        assertThat(ran.status).isOne();
        assertThat(ran.out).contains("wrong   example", "the saved page of its example can't be read: " + folder.resolve("example.html"));
    }

    @Test
    void a_drafted_rule_is_right_as_it_stands() throws Exception {
        try (var origin = new LoopbackOrigin()) {
            String[] draft = {"rules", "draft", "--connect-to", origin.connectTo(), "--rules", folder.toString(), "http://" + LoopbackOrigin.HOST + "/news/page-7.html"};
            assertThat(run(draft).status).isZero();
            List<WrittenRule> rules = RuleFolder.read(folder);
            assertThat(rules).singleElement().satisfies(written -> assertThat(written.rule().path()).isEqualTo("/news/*.html"));
            assertThat(run("rules", "test", folder.toString())).isEqualTo(new Ran(0, "right   www-example-gov-news-page-7-html\n1 rules, 0 of them wrong\n"));
            assertThat(run(draft).status).as("nothing is written over").isOne();
        }
    }

    @Test
    void a_wrong_rule_stops_the_start_with_its_place() throws IOException {
        Path file = Files.writeString(folder.resolve("town.conf"), "host = \"www.example.gov\"\nbdy = p\n");
        Settings settings = Settings.load(new Overrides(null, null, List.of(), null, List.of(), null, folder, null));
        assertThatThrownBy(() -> Application.of(settings)).isInstanceOf(Settings.Wrong.class).hasMessageStartingWith(file + ":2: a rule knows no “bdy”; did you mean body?");
    }

    @Test
    void a_rule_that_no_longer_matches_is_counted_and_the_page_is_read() throws Exception {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        String host = LoopbackOrigin.HOST;
        Files.writeString(rules.resolve("town.conf"), "host = \"" + host + "\"\nbody = \"#gone\"\nexample { url = \"http://" + host + "/a\", page = a.html, title = A }\n");
        try (var served = Served.with(folder, "curbcut.rules = \"" + rules + "\"")) {
            assertThat(served.wire.get(Served.page("/a")).status()).isEqualTo(200);
            assertThat(served.wire.get("/-/metrics").body()).contains("curbcut_rule_misses_total{part=\"body\",rule=\"town\"} 1.0");
        }
    }
}
