package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.ProgramFile.State;
import dev.curbcut.sample.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ProgramFileTest {
    @TempDir
    Path folder;

    private ProgramFile file() throws IOException {
        return new ProgramFile(Files.writeString(folder.resolve("program.jar"), "as it was"));
    }

    @Test
    void a_file_that_is_left_alone_is_as_it_was() throws IOException {
        ProgramFile file = file();
        file.look();
        assertThat(file.state()).isEqualTo(State.AS_IT_WAS);
        assertThat(file.troubles()).isEmpty();
    }

    @Test
    void another_file_in_its_place_is_noticed_and_harms_nobody() throws IOException {
        ProgramFile file = file();
        Path other = Files.writeString(folder.resolve("other.jar"), "the next release");
        Files.move(other, folder.resolve("program.jar"), StandardCopyOption.REPLACE_EXISTING);
        file.look();
        assertThat(file.state()).isEqualTo(State.REPLACED);
        assertThat(file.troubles()).isEmpty();
    }

    @Test
    void other_bytes_in_it_are_noticed_and_readers_sent_elsewhere() throws IOException {
        ProgramFile file = file();
        Files.writeString(folder.resolve("program.jar"), "the next release");
        file.look();
        assertThat(file.state()).isEqualTo(State.OVERWRITTEN);
        assertThat(file.troubles()).hasSize(1);
    }

    @Test
    void a_server_whose_jar_is_overwritten_says_so_and_answers_every_request() throws Exception {
        Path jar = folder.resolve("curbcut.jar");
        pack(jar);
        try (var curbcut = RunningCurbcut.startFrom(jar, "--sample")) {
            assertThat(curbcut.get("/-/health/ready").statusCode()).isEqualTo(200);
            Files.write(jar, new byte[(int) Files.size(jar)]);
            String page = "http://" + SampleSite.HOST + "/";
            for (String path : List.of("/" + page, "/-/settings", "/", "/-/report.json?address=" + page, "/x")) {
                assertThat(curbcut.get(path).statusCode()).as(path).isPositive();
            }
            while (!curbcut.log().contains("was overwritten under the running program")) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            assertThat(curbcut.get("/-/health/ready").statusCode()).isEqualTo(503);
        }
    }

    /** The program's classes as a jar; its libraries stay where they are. */
    private static void pack(Path jar) throws Exception {
        Path classes = Path.of(Curbcut.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest); Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }
}
