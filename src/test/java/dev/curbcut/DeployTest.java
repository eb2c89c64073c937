package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The files an operator copies: what they name is there, what they ask is answered, and the programs they are for take them, where those are installed. */
@Timeout(60)
class DeployTest {
    private static final Path DEPLOY = Path.of("scripts/deploy");
    private static final Pattern PROBE = Pattern.compile("(?:path: |GET )(/-/[a-z/]+)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern COPIED = Pattern.compile("^COPY (?!--from)(\\S+) ", Pattern.MULTILINE);
    private static final Pattern PROGRAM = Pattern.compile("/usr/bin/java|/bin/kill");

    @TempDir
    Path folder;

    private static String text(String file) throws IOException {
        return Files.readString(DEPLOY.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubernetes/curbcut.yaml", "Dockerfile"})
    void what_a_probe_asks_is_answered(String file) throws IOException {
        Set<String> probes = PROBE.matcher(text(file)).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(probes).isNotEmpty();
        try (var served = Served.start()) {
            for (String probe : probes) {
                assertThat(served.wire.get(probe).status()).as(probe).isEqualTo(200);
            }
        }
    }

    @Test
    void a_node_is_restarted_by_the_one_probe_and_sent_readers_by_the_other() throws IOException {
        String nodes = text("kubernetes/curbcut.yaml");
        assertThat(nodes.substring(nodes.indexOf("livenessProbe:")).lines().skip(1).findFirst().orElse("")).contains("/-/health/live");
        assertThat(nodes.substring(nodes.indexOf("readinessProbe:")).lines().skip(1).findFirst().orElse("")).contains("/-/health/ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubernetes/curbcut.yaml", "compose.yaml", "curbcut.service", "Dockerfile"})
    void every_option_of_the_program_is_one(String file) throws IOException {
        Set<String> known = new CommandLine(new ServeCommand()).getCommandSpec().optionsMap().keySet();
        List<String> asked = text(file).lines()
                .filter(line -> !line.startsWith("#") && Pattern.compile("\\bserve\\b").matcher(line).find())
                .flatMap(line -> OPTION.matcher(line.substring(line.indexOf("serve"))).results())
                .map(found -> found.group())
                .toList();
        assertThat(asked).isNotEmpty();
        assertThat(known).containsAll(asked);
    }

    @Test
    void what_the_container_takes_from_the_sources_is_there() throws IOException {
        List<String> copied = COPIED.matcher(text("Dockerfile")).results().map(found -> found.group(1)).toList();
        assertThat(copied).contains("pom.xml", "src").allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"curbcut.conf", "kubernetes/curbcut.conf"})
    void every_configuration_is_taken(String file) {
        assertThat(Settings.load(new Overrides(DEPLOY.resolve(file), null, List.of(), null, List.of(), null, null, null))).isNotNull();
    }

    @Test
    void systemd_takes_the_unit() throws Exception {
        assumeTrue(isInstalled("systemd-analyze"), "systemd is not installed");
        // The programs of another machine are not looked for, only what the unit says.
        String unit = PROGRAM.matcher(text("curbcut.service")).replaceAll("/bin/true");
        Path file = Files.writeString(folder.resolve("curbcut.service"), unit);
        assertThat(run("systemd-analyze", "verify", file.toString())).isEmpty();
    }

    @Test
    void kubectl_takes_the_folder() throws Exception {
        assumeTrue(isInstalled("kubectl"), "kubectl is not installed");
        assertThat(run("kubectl", "kustomize", DEPLOY.resolve("kubernetes").toString())).contains("kind: Deployment", "kind: Service");
    }

    static Stream<Path> yaml() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void every_file_of_yaml_is_yaml(Path file) throws Exception {
        assertThat(Files.readString(file)).as("YAML takes no tabs").doesNotContain("\t");
        assumeTrue(isInstalled("python3") && run("python3", "-c", "import yaml").isEmpty(), "no YAML is installed");
        assertThat(run("python3", "-c", "import sys, yaml; list(yaml.safe_load_all(open(sys.argv[1], encoding='utf-8')))", file.toString())).isEmpty();
    }

    @Test
    void nginx_takes_the_front() throws Exception {
        assumeTrue(isInstalled("nginx"), "nginx is not installed");
        Path proxy = Files.writeString(folder.resolve("curbcut-proxy.conf"), text("nginx-proxy.conf"));
        String front = text("nginx-compose.conf").replace("/etc/nginx/curbcut-proxy.conf", proxy.toString()).replaceAll("server (one|two):", "server 127.0.0.1:").replace("listen 80;", "listen 127.0.0.1:1;");
        Path all = Files.writeString(folder.resolve("nginx.conf"), "pid " + folder + "/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n" + front + "\n}\n");
        assertThat(run("nginx", "-t", "-p", folder.toString(), "-c", all.toString())).contains("syntax is ok");
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** What a program says, on both ways. */
    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
