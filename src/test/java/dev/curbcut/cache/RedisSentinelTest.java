package dev.curbcut.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The store's client by a real sentinel, which tells where the master is. */
@Tag("redis")
@Timeout(60)
class RedisSentinelTest {
    private static final Address PAGE = Address.of("http://a.test/");

    @TempDir
    private Path folder;

    private int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void the_master_is_found_by_its_sentinel() throws Exception {
        int port = freePort();
        try (var redis = new RedisServer(folder)) {
            Path config = Files.writeString(folder.resolve("sentinel.conf"), "port " + port + "\nbind 127.0.0.1\nsentinel monitor curbcut 127.0.0.1 "
                    + redis.url().replaceAll(".*:", "") + " 1\n");
            Process sentinel = new ProcessBuilder("redis-server", config.toString(), "--sentinel").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            var settings = new StoreSettings(
                    Duration.ofSeconds(3), Duration.ofMillis(50), Duration.ofSeconds(20), 1 << 20, Duration.ofSeconds(10), Duration.ZERO);
            try (var store = new RedisStore("redis+sentinel://127.0.0.1:" + port + "/curbcut", settings)) {
                while (!answers(store)) {
                    LockSupport.parkNanos(50_000_000);
                }
                Store.Lease lease = store.lease(PAGE).orElseThrow();
                assertThat(store.lease(PAGE)).as("another's").isEmpty();
                lease.close();
                assertThat(store.lease(PAGE)).isPresent();
            } finally {
                sentinel.destroyForcibly().waitFor();
            }
        }
    }

    private static boolean answers(RedisStore store) {
        try {
            store.get(PAGE);
            return true;
        } catch (StoreLost e) {
            return false;
        }
    }
}
