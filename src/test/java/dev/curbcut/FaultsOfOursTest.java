package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import dev.curbcut.address.Choices;
import dev.curbcut.server.Server;
import dev.curbcut.server.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/** A fault of ours ends in an answer, whatever else fails on the way. */
@Timeout(60)
class FaultsOfOursTest {
    private static final String DOORWAY = "/-/settings";

    @TempDir
    Path folder;

    /** A server in which whatever reads a reader's settings fails. */
    private Wire.Answer asked(Supplier<Choices> choices, String path) throws IOException {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), "curbcut.server.log-requests = true");
        Settings settings = Settings.load(new Overrides(config, "127.0.0.1:0", List.of("*.test"), null, List.of(), null, null, null));
        try (var application = Application.of(settings)) {
            Services all = application.services();
            var failing = new Services(
                    all.proxy(), all.pages(), all.images(), all.originals(), all.themes(), choices, all.hosts(), all.links(), Map.of(), all.metrics(), List::of);
            try (var server = Server.start(settings.listen(), failing, settings.server())) {
                return new Wire(server.port()).get(path);
            }
        }
    }

    private static Choices broken() {
        throw new NoClassDefFoundError("a class that can't be loaded any more");
    }

    @Test
    void what_can_t_even_be_said_on_a_page_is_said_in_a_sentence() throws IOException {
        Wire.Answer answer = asked(FaultsOfOursTest::broken, DOORWAY);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("<h1>Curbcut failed</h1>");
        assertThat(answer.header("content-security-policy")).isPresent();
        assertThat(answer.header("connection")).contains("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {DOORWAY, "/-/health", "/-/no-such-page"})
    void a_log_that_fails_keeps_no_answer_back(String path) throws IOException {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var failing = new TurboFilter() {
            @Override
            public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] params, Throwable t) {
                if (logger.getName().endsWith("RequestHandler")) {
                    throw new NoClassDefFoundError("the log's own class");
                }
                return FilterReply.NEUTRAL;
            }
        };
        context.addTurboFilter(failing);
        try {
            assertThat(asked(FaultsOfOursTest::broken, path).status()).isEqualTo(path.endsWith("health") ? 200 : 500);
        } finally {
            context.getTurboFilterList().remove(failing);
        }
    }
}
