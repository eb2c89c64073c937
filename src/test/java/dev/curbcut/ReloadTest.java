package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import dev.curbcut.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A changed configuration while the program serves. */
@Timeout(120)
class ReloadTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("curbcut.conf");
    }

    private void write(String configuration) throws IOException {
        Files.writeString(file(), configuration);
    }

    /** A server on an origin of this process, and what takes up its configuration. */
    private final class Running implements AutoCloseable {
        final LoopbackOrigin origin = new LoopbackOrigin();
        final Server server;
        final Application application;
        final Reload reload;
        final Wire wire;

        Running() throws IOException {
            Overrides overrides = new Overrides(file(), "127.0.0.1:0", List.of(), null, List.of(origin.connectTo()), null, null, null);
            Settings settings = Settings.load(overrides);
            application = Application.of(settings);
            server = Server.start(settings.listen(), application.services(), settings.server());
            reload = new Reload(
                    file(), () -> Settings.configuration(overrides), () -> Settings.load(overrides), Settings.configuration(overrides), application, server);
            wire = new Wire(server.port());
        }

        @Override
        public void close() throws IOException {
            server.close();
            reload.close();
            origin.close();
        }
    }

    @Test
    void a_host_that_is_allowed_anew_can_be_read() throws IOException {
        write("curbcut.allow = [other.example]");
        try (var running = new Running()) {
            assertThat(running.wire.get(Served.page("/")).status()).isEqualTo(403);
            write("curbcut.allow = [\"" + LoopbackOrigin.HOST + "\"]");
            assertThat(running.reload.now()).isTrue();
            assertThat(running.wire.get(Served.page("/")).status()).isEqualTo(200);
        }
    }

    @Test
    void of_a_wrong_configuration_nothing_is_taken_up() throws IOException {
        write("curbcut.allow = [\"" + LoopbackOrigin.HOST + "\"]");
        try (var running = new Running()) {
            write("curbcut { allow = [other.example], server.idle = 5 }");
            assertThat(running.reload.now()).isFalse();
            assertThat(running.wire.get(Served.page("/")).status()).isEqualTo(200);
        }
    }

    @Test
    void what_is_held_of_an_origin_stays() throws IOException {
        write("curbcut.allow = [\"" + LoopbackOrigin.HOST + "\"]");
        try (var running = new Running()) {
            running.wire.get(Served.page("/"));
            int asked = running.origin.targets().size();
            write("curbcut { allow = [\"" + LoopbackOrigin.HOST + "\"], render.part-characters = 5000 }");
            running.reload.now();
            assertThat(running.wire.get(Served.page("/")).status()).isEqualTo(200);
            assertThat(running.origin.targets()).hasSize(asked);
        }
    }

    @Test
    void a_running_program_takes_up_a_changed_file_and_a_signal() throws Exception {
        write("curbcut.allow = [www.example.gov]");
        try (var curbcut = RunningCurbcut.start("--sample", "--config", file().toString())) {
            write("curbcut.offered = [\"https://www.example.gov/\"]");
            until(() -> curbcut.log().contains("the configuration was taken up: curbcut.allow, curbcut.offered"));
            HttpResponse<String> doorway = curbcut.get("/");
            assertThat(doorway.body()).contains("www.example.gov");
            new ProcessBuilder("kill", "-HUP", Long.toString(curbcut.process().pid())).start().waitFor(10, TimeUnit.SECONDS);
            until(() -> curbcut.log().contains("nothing in it changed"));
            write("curbcut.cache.grace = 2h\ncurbcut.offered = [\"https://www.example.gov/\"]");
            until(() -> curbcut.log().contains("only a restart takes up: curbcut.cache.grace"));
            write("curbcut.ofered = []");
            until(() -> curbcut.log().contains("the configuration was not taken up"));
            assertThat(curbcut.log()).contains("curbcut.conf:1: there is no setting curbcut.ofered; the nearest is curbcut.offered.");
            assertThat(curbcut.get("/").body()).contains("www.example.gov");
        }
    }

    /** What every fourth request asks for is in no cache. */
    private static String target(int number) {
        return "/http://www.qingting.gov.test/" + (number % 4 == 0 ? "?n=" + number : "");
    }

    private static String configuration(int number) {
        return "curbcut { fetch.spacing = 0s, server.misses-per-second = 100000, server.misses-at-once = 100000, render.part-characters = " + (50_000 + number) + " }";
    }

    @Test
    void signals_to_take_up_a_changed_configuration_lose_no_request_under_load() throws Exception {
        write(configuration(0));
        try (var curbcut = RunningCurbcut.start("--sample", "--config", file().toString())) {
            var readers = new SteadyReaders(curbcut.port(), 8, ReloadTest::target);
            try (readers) {
                for (int i = 1; i <= 3; i++) {
                    readers.await(60);
                    int before = takenUp(curbcut);
                    write(configuration(i));
                    new ProcessBuilder("kill", "-HUP", Long.toString(curbcut.process().pid())).start().waitFor(10, TimeUnit.SECONDS);
                    until(() -> takenUp(curbcut) > before);
                }
                readers.await(60);
            }
            assertThat(readers.lost()).isZero();
            assertThat(readers.statuses()).containsOnlyKeys(200);
        }
    }

    private static int takenUp(RunningCurbcut curbcut) throws IOException {
        return curbcut.log().split("the configuration was taken up", -1).length - 1;
    }

    @Test
    void a_restart_loses_no_request_that_was_heard() throws Exception {
        write(configuration(0));
        String[] options = {"--sample", "--config", file().toString()};
        SteadyReaders readers;
        try (var before = RunningCurbcut.start(options)) {
            readers = new SteadyReaders(before.port(), 8, ReloadTest::target);
            readers.await(120);
            before.process().destroy();
            assertThat(before.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            try (readers; var after = RunningCurbcut.startAt(before.port(), options)) {
                readers.await(120);
                readers.close();
                assertThat(after.process().isAlive()).isTrue();
            }
        }
        assertThat(readers.lost()).isZero();
        assertThat(readers.statuses()).containsOnlyKeys(200);
    }

    private interface Check {
        boolean holds() throws Exception;
    }

    private static void until(Check check) throws Exception {
        while (!check.holds()) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void a_fault_of_ours_leaves_in_force_what_is() throws IOException {
        write("curbcut.allow = [www.example.gov]");
        try (var running = new Running()) {
            var faulty = new Reload(null, ConfigFactory::empty, () -> {
                throw new IllegalStateException("a fault of ours");
            }, ConfigFactory.empty(), running.application, running.server);

            assertThat(faulty.now()).isFalse();
            assertThat(running.wire.get(Served.page("/")).status()).isEqualTo(200);
        }
    }
}
