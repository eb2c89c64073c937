package dev.curbcut.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A page that means to cost much is answered, or it is said that it costs too much, with little memory; and it is over then:
 * the processor belongs to others again.
 */
class CostlyPagesTest {
    private static final List<String> VIEWS = List.of("", "?view=full&tables=rows", "?view=json", "?view=text&tables=rows");

    private static FaultyOrigin origin;
    private static RunningCurbcut curbcut;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        origin = new FaultyOrigin();
        Path config = Files.write(Files.createTempFile(folder, "curbcut", ".conf"), List.of(
                "curbcut.fetch { spacing = 0s, rest-after = 1000000 }", "curbcut.proxy { deadline = 60s, processor-time = 30s }"));
        curbcut = RunningCurbcut.start(
                List.of("-Xmx768m", "-XX:+ExitOnOutOfMemoryError"), "--config", config.toString(), "--allow", FaultyOrigin.HOSTS, "--connect-to", origin.connectTo());
    }

    @AfterAll
    static void stop() throws Exception {
        curbcut.close();
        origin.close();
    }

    @ParameterizedTest
    @EnumSource(CostlyPage.class)
    void a_costly_page_is_answered_or_refused_in_words_and_costs_no_more_after_that(CostlyPage page) throws Exception {
        for (String view : VIEWS) {
            HttpResponse<String> answer = curbcut.get(FaultyOrigin.page("/costly/" + page) + view);
            assertThat(answer.statusCode()).as(page + view).isIn(200, 502);
            assertThat(answer.body().length()).as(page + view).isBetween(20, 33_000_000);
        }
        Readers.served(curbcut, "/after/" + page);
        assertThat(comesToRest()).as("the processor is free after " + page).isTrue();
    }

    /** Whether the program soon uses less than half a processor: work that was given up and goes on uses a whole one. */
    private static boolean comesToRest() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (System.nanoTime() < end) {
            double before = processorSeconds();
            long since = System.nanoTime();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            if (processorSeconds() - before < (System.nanoTime() - since) / 2e9) {
                return true;
            }
        }
        return false;
    }

    @Test
    void pages_that_grow_by_their_frames_take_no_more_memory_together_than_there_is() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> statuses = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String path = FaultyOrigin.page("/costly/frames?" + i);
                statuses.add(threads.submit(() -> curbcut.get(path).statusCode()));
            }
            for (Future<Integer> status : statuses) {
                assertThat(status.get()).isIn(200, 502, 503);
            }
        }
        assertThat(curbcut.process().isAlive()).isTrue();
        Readers.awaited(curbcut, "/after/frames");
    }

    private static double processorSeconds() {
        return curbcut.process().toHandle().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }
}
