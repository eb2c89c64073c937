package dev.curbcut.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheDirectivesTest {
    /** More than the HTTP client reads of one answer's fields. */
    private static final int LONG = 300_000;

    @ParameterizedTest
    @ValueSource(strings = {"max-age=60, x=\"%s\"", "max-age=60, x%s", "max-age=60, x \"%s", "max-age=60, x;\"a\"%s\""})
    void a_long_field_is_read_on_a_short_stack(String field) throws InterruptedException {
        for (String filling : List.of("a", "\\a", "\"\"", "=", ";a", " b")) {
            String line = field.formatted(filling.repeat(LONG / filling.length()));
            assertThat(onShortStack(() -> CacheDirectives.cacheControl(List.of(line)))).isNull();
            assertThat(onShortStack(() -> CacheDirectives.targeted(List.of(line)))).isNull();
        }
    }

    @Test
    void long_members_of_a_dictionary_are_read_on_a_short_stack() throws InterruptedException {
        for (String line : List.of("a=(" + "b ".repeat(LONG / 2) + ")", "a" + ";b".repeat(LONG / 2), "a=\"" + "\\\\".repeat(LONG / 2) + "\"", "a=1,".repeat(LONG / 4) + "b")) {
            assertThat(onShortStack(() -> CacheDirectives.targeted(List.of(line)))).isNull();
        }
    }

    @Test
    void what_is_quoted_is_one_value() {
        assertThat(CacheDirectives.cacheControl(List.of("no-cache=\"a, \\\"b\\\"\", max-age=60")).values())
                .containsEntry("no-cache", "a, \\\"b\\\"").containsEntry("max-age", "60");
    }

    /** What was thrown, or null. */
    private static Throwable onShortStack(Runnable work) throws InterruptedException {
        Throwable[] thrown = {null};
        Thread thread = new Thread(null, work, "short", 256 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
        thread.start();
        thread.join();
        return thrown[0];
    }
}
