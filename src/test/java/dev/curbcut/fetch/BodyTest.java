package dev.curbcut.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.socket.TooLarge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies: packed, lying, endless. */
@Timeout(90)
class BodyTest {
    private static final byte[] HELLO = "hello, hello".getBytes();

    private static LyingServer answering(String headers, byte[]... body) throws IOException {
        return new LyingServer((socket, head) -> {
            OutputStream out = socket.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes());
            for (byte[] part : body) {
                out.write(part);
            }
        });
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(out, new Deflater(6, bare))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] get(LyingServer server) throws FetchException {
        return GuardedOriginTest.get(server, "http://a.test/").body();
    }

    private static Why failure(LyingServer server) {
        return GuardedOriginTest.failure(server, "http://a.test/");
    }

    private static Why failureSoon(LyingServer server) {
        return GuardedOriginTest.failure(server, "http://a.test/", Limits.SHORT);
    }

    @Test
    void gzip_is_unpacked_announced_or_not() throws Exception {
        for (String headers : List.of(
                "Content-Encoding: gzip\r\n", "Content-Encoding: X-GZIP\r\n", "", "Content-Type: text/html\r\n")) {
            try (LyingServer server = answering(headers, gzip(HELLO))) {
                assertThat(get(server)).isEqualTo(HELLO);
            }
        }
        try (LyingServer server = answering("Content-Encoding: gzip, gzip\r\n", gzip(gzip(HELLO)))) {
            assertThat(get(server)).isEqualTo(HELLO);
        }
    }

    @Test
    void a_packed_file_stays_packed() throws Exception {
        try (LyingServer server = answering("Content-Type: application/gzip\r\n", gzip(HELLO))) {
            assertThat(get(server)).isEqualTo(gzip(HELLO));
        }
    }

    @Test
    void plain_text_announced_as_gzip_is_plain_text() throws Exception {
        try (LyingServer server = answering("Content-Encoding: gzip\r\n", HELLO)) {
            assertThat(get(server)).isEqualTo(HELLO);
        }
    }

    /** As browsers do (measured): the trailer of a gzip file (RFC 1952 section 2.3.1) is nothing they ask for. */
    @Test
    void gzip_whose_data_is_whole_is_unpacked_whatever_follows_it() throws Exception {
        byte[] whole = gzip(HELLO);
        byte[] wrong = whole.clone();
        wrong[wrong.length - 6] ^= 1;
        for (byte[] packed : List.of(Arrays.copyOf(whole, whole.length - 8), wrong, Arrays.copyOf(whole, whole.length + 500))) {
            try (LyingServer server = answering("Content-Encoding: gzip\r\n", packed)) {
                assertThat(get(server)).isEqualTo(HELLO);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "utf-8", "gb2312", "text/html", "binary", "chunked"})
    void what_is_announced_as_a_coding_and_is_none_changes_nothing(String coding) throws Exception {
        try (LyingServer server = answering("Content-Encoding: " + coding + "\r\n", HELLO)) {
            assertThat(get(server)).isEqualTo(HELLO);
        }
    }

    @Test
    void deflate_is_unpacked_wrapped_or_bare() throws Exception {
        for (boolean bare : List.of(true, false)) {
            try (LyingServer server = answering("Content-Encoding: deflate\r\n", deflate(HELLO, bare))) {
                assertThat(get(server)).isEqualTo(HELLO);
            }
        }
    }

    @Test
    void a_coding_we_did_not_ask_for_is_a_broken_answer() throws Exception {
        try (LyingServer server = answering("Content-Encoding: br\r\n", HELLO)) {
            assertThat(failure(server)).isEqualTo(Why.BROKEN);
        }
        try (LyingServer server = answering("Content-Encoding: gzip,gzip,gzip,gzip\r\n", gzip(HELLO))) {
            assertThat(failure(server)).isEqualTo(Why.BROKEN);
        }
    }

    @Test
    void a_bomb_stops_at_the_limit() throws Exception {
        byte[] bomb = gzip(new byte[50 << 20]);
        for (String headers : List.of("Content-Encoding: gzip\r\n", "")) {
            try (LyingServer server = answering(headers, bomb)) {
                assertThat(failure(server)).isEqualTo(Why.TOO_LARGE);
            }
        }
        try (LyingServer server = answering("Content-Encoding: gzip, gzip\r\n", gzip(bomb))) {
            assertThat(failure(server)).isEqualTo(Why.TOO_LARGE);
        }
    }

    @Test
    void a_body_of_just_the_limit_is_taken() throws Exception {
        try (LyingServer server = answering("", new byte[64 << 10])) {
            assertThat(get(server)).hasSize(64 << 10);
        }
        try (LyingServer server = answering("", new byte[(64 << 10) + 1])) {
            assertThat(failure(server)).isEqualTo(Why.TOO_LARGE);
        }
    }

    @Test
    void an_announced_giant_is_refused_before_it_comes() throws Exception {
        try (LyingServer server = answering("Content-Length: 10737418240\r\n")) {
            assertThat(failure(server)).isEqualTo(Why.TOO_LARGE);
        }
    }

    @Test
    void an_endless_body_stops_at_the_limit() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes());
            while (true) {
                socket.getOutputStream().write(new byte[8192]);
            }
        })) {
            assertThat(failure(server)).isEqualTo(Why.TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;", "5\r\nhello\r\n0\r\nX: "})
    void a_line_of_chunk_framing_without_end_stops_at_the_limit(String beginning) throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> {
            OutputStream out = socket.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + beginning).getBytes());
            byte[] more = "x".repeat(1 << 16).getBytes();
            while (true) {
                out.write(more);
            }
        })) {
            assertThat(failure(server)).isIn(Why.TOO_LARGE, Why.BROKEN);
        }
    }

    @Test
    void a_body_shorter_than_announced_is_a_broken_answer() throws Exception {
        try (LyingServer server = answering("Content-Length: 100\r\n", HELLO)) {
            assertThat(failure(server)).isEqualTo(Why.BROKEN);
        }
        try (LyingServer server = answering("Transfer-Encoding: chunked\r\n", "5\r\nhel".getBytes())) {
            assertThat(failure(server)).isEqualTo(Why.BROKEN);
        }
        byte[] whole = gzip(new byte[10000]);
        try (LyingServer server = answering("Content-Encoding: gzip\r\n", Arrays.copyOf(whole, 20))) {
            assertThat(failure(server)).isEqualTo(Why.BROKEN);
        }
    }

    @Test
    void bytes_beyond_the_announced_length_reach_nobody() throws Exception {
        byte[] smuggled = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil".getBytes();
        try (LyingServer server = answering("Content-Length: 12\r\n", HELLO, smuggled);
                GuardedOrigin origin =
                        new GuardedOrigin(new AllowedHosts(List.of("*.test")), server.everything(), Limits.PATIENT)) {
            for (int i = 0; i < 3; i++) {
                assertThat(origin.get(Address.of("http://a.test/" + i), Validators.NONE).body()).isEqualTo(HELLO);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: x", "HTTP/9.9 abc\r\n\r\n", "\0\0\0\0"})
    void what_is_no_http_is_a_broken_answer(String bytes) throws Exception {
        try (LyingServer server = LyingServer.saying(bytes)) {
            assertThat(failure(server)).isEqualTo(Why.BROKEN);
        }
    }

    @Test
    void endless_headers_are_a_broken_answer() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes());
            while (true) {
                socket.getOutputStream().write(("X-A: " + "a".repeat(8000) + "\r\n").getBytes());
            }
        })) {
            assertThat(failure(server)).isEqualTo(Why.BROKEN);
        }
    }

    @Test
    void silence_ends_before_and_within_a_body() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> Thread.sleep(Duration.ofSeconds(30)))) {
            assertThat(failureSoon(server)).isEqualTo(Why.TIMEOUT);
        }
        try (LyingServer server = new LyingServer((socket, head) -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\nhel".getBytes());
            Thread.sleep(Duration.ofSeconds(30));
        })) {
            assertThat(failureSoon(server)).isEqualTo(Why.TIMEOUT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", "HTTP/1.1 200 OK\r\n", ""})
    void a_drip_ends_at_the_total_deadline(String beginning) throws Exception {
        long start = System.nanoTime();
        try (LyingServer server = new LyingServer((socket, head) -> {
            socket.getOutputStream().write(beginning.getBytes());
            while (true) {
                socket.getOutputStream().write('a');
                Thread.sleep(100);
            }
        })) {
            assertThat(failureSoon(server)).isEqualTo(Why.TIMEOUT);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(1900), Duration.ofSeconds(15));
    }

    @Test
    void a_reset_is_no_answer() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> {
            socket.setSoLinger(true, 0);
            socket.close();
        })) {
            assertThat(failure(server)).isIn(Why.UNREACHABLE, Why.BROKEN);
        }
    }

    @Test
    void a_download_streams_and_ends_when_it_is_closed() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF".getBytes());
            while (true) {
                socket.getOutputStream().write(new byte[1 << 16]);
            }
        });
                GuardedOrigin origin =
                        new GuardedOrigin(new AllowedHosts(List.of("*.test")), server.everything(), Limits.PATIENT)) {
            Address address = Address.of("http://a.test/a.pdf");
            for (int i = 0; i < Limits.PATIENT.inFlight() * 2; i++) {
                try (Download download = origin.open(address, 1 << 30)) {
                    assertThat(download.status()).isEqualTo(200);
                    assertThat(download.header("content-type")).contains("application/pdf");
                    assertThat(download.body().readNBytes(4)).asString().isEqualTo("%PDF");
                }
            }
            try (Download download = origin.open(address, 1000)) {
                assertThatThrownBy(() -> download.body().readAllBytes()).isInstanceOf(TooLarge.class);
            }
        }
        try (LyingServer server = answering("Content-Length: 1001\r\n");
                GuardedOrigin origin =
                        new GuardedOrigin(new AllowedHosts(List.of("*.test")), server.everything(), Limits.PATIENT)) {
            assertThat(catchThrowableOfType(
                                    FetchException.class, () -> origin.open(Address.of("http://a.test/"), 1000))
                            .why())
                    .isEqualTo(Why.TOO_LARGE);
        }
    }
}
