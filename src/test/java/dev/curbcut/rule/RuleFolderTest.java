package dev.curbcut.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFolderTest {
    @TempDir
    Path folder;

    /** A line each: the rule, an arrow, the sentence; ↵ is a new line. */
    static Stream<String> broken() {
        try (InputStream in = RuleFolderTest.class.getResourceAsStream("/rules/broken.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_mistake_is_said_with_its_place(String line) throws IOException {
        String[] parts = line.split(" ⇒ ", 2);
        Path file = Files.writeString(folder.resolve("rule.conf"), "# a rule\n" + parts[0].replace("↵", "\n") + "\n");
        Throwable wrong = catchThrowable(() -> RuleFolder.read(folder));
        assertThat(wrong).as(line).isInstanceOf(WrongRules.class);
        assertThat(wrong.getMessage().replace(file.toString(), "FILE")).isEqualTo(parts[1]);
    }

    @Test
    void all_mistakes_of_all_rules_are_said_at_once() throws IOException {
        Files.writeString(folder.resolve("a.conf"), "body = p");
        Files.writeString(folder.resolve("B.conf"), "body = p");
        assertThatThrownBy(() -> RuleFolder.read(folder))
                .hasMessageContainingAll("a.conf:", "there is no host", "a rule can't be called “B”; expected small letters, digits and hyphens.");
    }

    @Test
    void a_folder_without_a_rule_says_nothing() {
        assertThat(RuleFolder.load(folder).misses()).isEmpty();
    }

    @Test
    void a_file_that_is_no_rule_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("page.html"), "<p>");
        assertThat(RuleFolder.read(folder)).isEmpty();
    }
}
