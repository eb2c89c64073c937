package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.translation.TranslationServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machine translation as a reader meets it: real origin, real Curbcut, real server of the translation API. */
class TranslatedPagesTest {
    @TempDir
    private Path folder;

    private TranslationServer machine;
    private Served served;

    @BeforeEach
    void start() throws IOException {
        machine = new TranslationServer(0);
        served = Served.with(folder, "curbcut.translation { server = \"" + machine.base() + "\", patience = 2s, timeout = 10s }");
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
        machine.close();
    }

    @Test
    void a_page_in_the_machines_language_says_so_and_the_original_is_a_link_away() throws IOException {
        Wire.Answer page = served.wire.get(Served.page("/machine?lang=de"));
        assertThat(page.body()).contains("<html lang=\"de\"", "A PAGE OF THE ORIGIN", "eine Maschine kann irren", "href=\"" + Served.page("/machine") + "\"");
        int before = machine.requests.get();
        served.wire.get(Served.page("/machine?lang=de&size=150"));
        assertThat(machine.requests).as("what was translated is held").hasValue(before);
        assertThat(served.wire.get(Served.page("/machine")).body()).as("the toggle").contains("lang=\"de\"", "(machine translation)");
        assertThat(served.wire.get(Served.page("/machine?view=json")).body()).contains("\"how\":\"machine\"");
    }

    @Test
    void a_slow_machine_gives_the_page_as_it_is_with_a_note_and_then_the_translation() throws IOException {
        machine.hold();
        Wire.Answer early = served.wire.get(Served.page("/patience?lang=de"));
        assertThat(early.status()).isEqualTo(200);
        assertThat(early.body()).contains("<html lang=\"en\"", "A page of the origin", "noch nicht fertig");
        machine.letGo();
        assertThat(Stream.generate(() -> body("/patience?lang=de")).limit(1000).anyMatch(body -> body.contains("A PAGE OF THE ORIGIN"))).isTrue();
    }

    @Test
    void a_machine_that_fails_gives_the_page_as_it_is_with_a_note() throws IOException {
        assertThat(served.wire.get(Served.page("/before")).body()).contains("(machine translation)");
        machine.status = 503;
        assertThat(served.wire.get(Served.page("/failing?lang=de")).body()).contains("A page of the origin", "noch nicht fertig");
        machine.close();
        assertThat(served.wire.get(Served.page("/down?lang=de")).body()).contains("A page of the origin", "noch nicht fertig");
    }

    private String body(String path) {
        LockSupport.parkNanos(20_000_000);
        try {
            return served.wire.get(Served.page(path)).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
