package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
    private static final Path JVMS = Path.of("/usr/lib/jvm");

    @ParameterizedTest
    @CsvSource({"1.8.0_412, 8", "9, 9", "17.0.15, 17", "21, 21", "25.0.1, 25", "26-ea, 26"})
    void the_feature_release_is_read_from_a_version_of_any_age(String version, int feature) {
        assertThat(Launcher.feature(version)).isEqualTo(feature);
    }

    @Test
    void its_class_can_be_loaded_by_java_8() throws Exception {
        try (var in = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            assertThat(in.readInt()).isEqualTo(0xcafebabe);
            in.readUnsignedShort();
            assertThat(in.readUnsignedShort()).isEqualTo(52);
        }
    }

    @Test
    void an_older_java_is_told_in_one_sentence_what_is_needed() throws Exception {
        List<Path> older = older();
        assumeThat(older).isNotEmpty();
        Path classes = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process process = new ProcessBuilder(
                        older.getFirst().resolve("bin/java").toString(), "-cp", classes.toString(), "dev.curbcut.Launcher", "serve")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).startsWith("Curbcut needs Java 21 or newer, and this is Java ").endsWith(".").doesNotContain("\n");
    }

    private static List<Path> older() throws IOException {
        if (!Files.isDirectory(JVMS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(JVMS)) {
            return all.filter(jvm -> Files.isExecutable(jvm.resolve("bin/java")) && isOlder(jvm.resolve("release"))).toList();
        }
    }

    private static boolean isOlder(Path release) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(release)) {
            properties.load(in);
        } catch (IOException e) {
            return false;
        }
        String version = properties.getProperty("JAVA_VERSION", "\"99\"").replace("\"", "");
        return Launcher.feature(version) < 21;
    }
}
