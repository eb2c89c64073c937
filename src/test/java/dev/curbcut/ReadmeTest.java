package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is run: its commands against an origin on this machine, its configurations by the program, its files looked for. */
@Timeout(120)
class ReadmeTest {
    private static final List<String> FILES = List.of("README.md", "README.zh-CN.md");
    private static final Pattern BLOCK = Pattern.compile("```\\n([^`]+)```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @TempDir
    Path folder;

    private static Stream<String> blocks() {
        return FILES.stream().flatMap(file -> BLOCK.matcher(text(file)).results()).map(found -> found.group(1));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> commands() {
        return blocks().flatMap(String::lines).filter(line -> line.startsWith("scripts/curbcut ")).map(line -> line.replaceFirst(" +#.*", "").replaceFirst(" +> .*", "")).distinct();
    }

    static Stream<String> configurations() {
        return blocks().filter(block -> block.startsWith("curbcut {"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_does_what_it_says(String command) throws Exception {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), "curbcut.listen = \"127.0.0.1:" + freePort() + "\"\n");
        Path page = Files.writeString(folder.resolve("saved.html"), "<html lang=en><title>A</title><h1>A</h1>" + "<p>A paragraph of a page.</p>".repeat(20));
        Path rules = Files.createDirectory(folder.resolve("rules"));
        try (var origin = new LoopbackOrigin()) {
            List<String> words = new ArrayList<>(List.of(command.replace("curbcut.conf", config.toString()).replace("saved.html", page.toString()).replace("my-rules", rules.toString()).split(" ")));
            words.removeFirst();
            words.replaceAll(word -> word.replace("https://", "http://")); // the origin here has no certificate
            String led = "::" + origin.connectTo().replaceFirst("^[^:]*::", "");
            if (words.getFirst().equals("serve")) {
                words.removeFirst();
                try (var curbcut = RunningCurbcut.start(words.toArray(String[]::new))) {
                    assertThat(curbcut.get("/").statusCode()).isEqualTo(200);
                }
                return;
            }
            if (List.of("read", "warm", "report", "doctor").contains(words.getFirst()) || words.contains("draft")) {
                words.addAll(List.of("--connect-to", led));
            }
            if (List.of("warm", "report").contains(words.getFirst())) {
                words.removeAll(List.of("--depth", "2"));
                words.addAll(List.of("--depth", "0"));
            }
            assertThat(status(words)).as(command).isZero();
        }
    }

    private static int status(List<String> words) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try {
            return Curbcut.run(words.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void every_configuration_is_taken(String configuration) throws IOException {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), configuration);
        assertThat(Settings.load(new Overrides(config, null, List.of(), null, List.of(), null, null, null)).sites()).hasSize(2);
    }

    @Test
    void every_script_and_every_file_that_is_named_is_there() {
        for (String file : FILES) {
            LINK.matcher(text(file)).results().map(found -> found.group(1)).forEach(link -> assertThat(Path.of(link)).as(file).exists());
        }
        blocks().flatMap(String::lines).filter(line -> line.startsWith("scripts/")).forEach(line -> assertThat(Path.of(line.split(" ")[0])).isExecutable());
    }

    @Test
    void both_languages_show_the_same_commands() {
        assertThat(commands("README.zh-CN.md").filter(line -> line.startsWith("scripts/curbcut "))).isSubsetOf(commands("README.md").toList());
    }

    private static Stream<String> commands(String file) {
        return BLOCK.matcher(text(file)).results().flatMap(found -> found.group(1).lines()).map(line -> line.replaceFirst(" +#.*", ""));
    }
}
