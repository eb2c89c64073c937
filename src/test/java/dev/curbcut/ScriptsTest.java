package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts refuse and keep, in a copy of the project that holds no more than they look at. */
@Timeout(60)
class ScriptsTest {
    @TempDir
    Path project;

    private record Ran(int status, String said) {}

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectory(project.resolve("scripts"));
        for (String file : List.of("pom.xml", "CHANGELOG.md", "scripts/release", "scripts/jdk", "scripts/build")) {
            Files.copy(Path.of(file), project.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private Ran run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", project + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Nobody", "-c", "user.email=nobody@example.org"));
        command.addAll(List.of(words));
        Ran ran = run(command.toArray(String[]::new));
        assertThat(ran.status).as(ran.said).isZero();
    }

    private void commit() throws Exception {
        git("init", "--quiet");
        git("add", ".");
        git("commit", "--quiet", "-m", "All of it");
    }

    @Test
    void a_release_of_what_is_committed_can_be_made() throws Exception {
        commit();
        assertThat(run("scripts/release", "--check").said).matches("A release of [0-9.]+ can be made.\n");
    }

    @Test
    void what_is_not_committed_is_not_released() throws Exception {
        commit();
        Files.writeString(project.resolve("CHANGELOG.md"), "\n", StandardOpenOption.APPEND);
        assertThat(run("scripts/release", "--check")).isEqualTo(new Ran(1, "No release: something is not committed.\n"));
    }

    @Test
    void a_version_that_has_its_tag_is_not_released_again() throws Exception {
        commit();
        String version = run("scripts/release", "--check").said.split(" ")[3];
        git("tag", "-a", "-m", "It", "v" + version);
        assertThat(run("scripts/release", "--check")).isEqualTo(new Ran(1, "No release: there is a tag v" + version + " already.\n"));
    }

    @Test
    void a_question_about_the_release_makes_none() throws Exception {
        commit();
        assertThat(run("scripts/release", "--help")).isEqualTo(new Ran(2, "Usage: scripts/release [--check]\n"));
    }

    /** The builder here does as Maven does with the file that is there: it writes into it. */
    @Test
    void a_build_leaves_a_server_that_runs_the_file_it_reads_from() throws Exception {
        Path jar = Files.createDirectory(project.resolve("target")).resolve("curbcut.jar");
        Files.writeString(jar, "the old program");
        Path running = Files.createLink(project.resolve("target/running"), jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        program("mvn", "#!/bin/sh\necho the new program > target/curbcut.jar\n");
        program("scripts/aot", "#!/bin/sh\n");
        Files.createDirectories(project.resolve("src/main"));
        Files.createDirectories(project.resolve("themes"));

        Ran ran = run("bash", "-c", ". scripts/jdk; . scripts/build");
        assertThat(ran.status).as(ran.said).isZero();
        assertThat(jar).hasContent("the new program");
        assertThat(running).hasContent("the old program");
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(project.resolve(name), text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
