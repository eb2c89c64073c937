package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a configuration stops the start with its place, what was expected and the nearest name. */
class BrokenConfigurationTest {
    @TempDir
    Path folder;

    /** A line each: the configuration, an arrow, the sentence without its place; ↵ is a new line. */
    static Stream<String> broken() {
        try (InputStream in = BrokenConfigurationTest.class.getResourceAsStream("/configuration/broken.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said(String configuration) throws IOException {
        Path file = Files.writeString(folder.resolve("curbcut.conf"), "# a comment\n" + configuration + "\n");
        Throwable wrong = catchThrowable(() -> Settings.load(new Overrides(file, null, List.of(), null, List.of(), null, null, null)));
        assertThat(wrong).as(configuration).isInstanceOf(Settings.Wrong.class);
        return wrong.getMessage().replace(file.toString(), "FILE");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_mistake_is_said_with_its_place(String line) throws IOException {
        String[] parts = line.split(" ⇒ ", 2);
        assertThat(said(parts[0])).isEqualTo(parts[1]);
    }

    @Test
    void sixty_mistakes_are_sixty_sentences() {
        assertThat(broken().map(line -> line.split(" ⇒ ", 2)[1]).distinct()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(broken().map(line -> line.split(" ⇒ ", 2)[1])).doesNotHaveDuplicates();
    }

    @Test
    void all_mistakes_of_a_file_are_said_at_once_in_their_order() throws IOException {
        assertThat(said("curbcut {\n  server.idle = 5\n  listen = here\n}").lines().map(line -> line.substring(0, 7))).containsExactly("FILE:3:", "FILE:4:");
    }

    @Test
    void a_wrong_option_is_named_as_the_place() {
        assertThatThrownBy(() -> Settings.load(new Overrides(null, "127.0.0.1:99999", List.of(), null, List.of(), null, null, null)))
                .hasMessageStartingWith("--listen: curbcut.listen is “127.0.0.1:99999”; expected");
    }

    @Test
    void what_the_program_brings_is_right() {
        assertThat(Settings.load(Overrides.NONE)).isNotNull();
    }

    @Test
    void a_password_is_never_said() throws IOException {
        assertThat(said("curbcut.store = \"redis://user:secret@\"")).doesNotContain("secret");
    }
}
