package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JsonLogTest {
    @TempDir
    Path folder;

    @Test
    void where_machines_read_the_log_each_line_is_an_object() throws Exception {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), "curbcut { log = json, server.log-requests = true }");
        try (var curbcut = RunningCurbcut.start("--sample", "--config", config.toString())) {
            curbcut.get("/-/settings");
            while (!curbcut.log().contains("GET 200")) {
                LockSupport.parkNanos(10_000_000);
            }
            String line = curbcut.log().lines().filter(text -> text.startsWith("{") && text.contains("GET 200")).findFirst().orElseThrow();
            JsonNode event = new ObjectMapper().readTree(line);
            assertThat(event.path("level").asText()).isEqualTo("INFO");
            assertThat(event.path("formattedMessage").asText()).startsWith("GET 200 ");
        }
    }
}
