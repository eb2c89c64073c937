package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ready is answered at the gate: as the server itself would, and nothing else is. */
class HotPathTest {
    /** How an answer of the gate's own begins; the server writes its fields in another order. */
    private static final String AT_THE_GATE = "Content-Security-Policy: ";

    private static final String PAGE = Served.page("/ready");

    /** Of some twenty kilobytes in gzip. */
    private static final String LONG = Served.page("/minutes");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Encoding: gzip, br;q=0", "Accept-Encoding: br, gzip", "Accept-Encoding: gzip\r\nIf-None-Match: *", "Accept-Encoding: gzip\r\nIf-None-Match: \"other\""})
    void an_answer_at_the_gate_is_the_servers_own_field_for_field(String fields) throws IOException {
        try (var served = Served.start(); var client = new Client(served)) {
            client.ask("GET " + PAGE, fields); // fetched
            client.ask("GET " + PAGE, fields); // brotli made, where it is asked for
            Response hot = client.ask("GET " + PAGE, fields);
            Response usual = client.ask("GET " + PAGE, fields + "\r\nConnection: te");
            assertThat(hot.firstField()).startsWith(AT_THE_GATE);
            assertThat(usual.firstField()).doesNotStartWith(AT_THE_GATE);
            assertThat(hot.line()).isEqualTo(usual.line());
            assertThat(hot.withoutTimes()).isEqualTo(usual.withoutTimes());
            assertThat(hot.body()).isEqualTo(usual.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cache-Control: no-cache", "Pragma: no-cache", "If-Modified-Since: Sun, 29 Nov 2026 10:00:00 GMT", "Accept-Encoding: gzip", "If-None-Match: \"a\"\r\nIf-None-Match: \"b\""})
    void what_asks_for_more_than_the_plain_answer_goes_the_usual_way(String fields) throws IOException {
        try (var served = Served.start(); var client = new Client(served)) {
            client.ask("GET " + PAGE, "Accept-Encoding: gzip");
            assertThat(client.ask("GET " + PAGE, "Accept-Encoding: gzip\r\n" + fields).firstField()).doesNotStartWith(AT_THE_GATE);
        }
    }

    @Test
    void a_connection_goes_on_through_all_kinds_of_requests() throws IOException {
        try (var served = Served.start(); var client = new Client(served)) {
            for (String asked : new String[] {PAGE, PAGE, Served.page("/other"), PAGE, "/-/health", PAGE, "/-/no-such", PAGE}) {
                Response response = client.ask("GET " + asked, "Accept-Encoding: gzip");
                assertThat(response.line()).startsWith(asked.equals("/-/no-such") ? "HTTP/1.1 404" : "HTTP/1.1 200");
            }
            assertThat(client.ask("HEAD " + PAGE, "Accept-Encoding: gzip").line()).startsWith("HTTP/1.1 200");
            assertThat(client.ask("GET " + PAGE, "Accept-Encoding: gzip").firstField()).startsWith(AT_THE_GATE);
        }
    }

    @Test
    void a_site_by_its_host_name_gets_its_own_answers() throws IOException {
        try (var served = Served.with(folder, "curbcut.sites.\"read.example.test\".site = \"http://" + LoopbackOrigin.HOST + "/\""); var client = new Client(served)) {
            client.askAs("read.example.test", "GET /ready", "Accept-Encoding: gzip");
            Response hot = client.askAs("Read.Example.Test:80", "GET /ready", "Accept-Encoding: gzip");
            assertThat(hot.line()).startsWith("HTTP/1.1 200");
            assertThat(hot.firstField()).startsWith(AT_THE_GATE);
            assertThat(client.askAs("localhost", "GET /ready", "Accept-Encoding: gzip").line()).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void every_answer_at_the_gate_is_counted() throws IOException {
        try (var served = Served.start(); var client = new Client(served)) {
            for (int i = 0; i < 4; i++) {
                client.ask("GET " + PAGE, "Accept-Encoding: gzip");
            }
            assertThat(hits(served)).isEqualTo(3);
        }
    }

    @Test
    void a_connection_on_which_nothing_is_asked_any_more_is_closed_in_time() throws IOException {
        try (var served = Served.with(folder, "curbcut.server.idle = 300ms"); var client = new Client(served)) {
            client.ask("GET " + PAGE, "Accept-Encoding: gzip");
            client.ask("GET " + PAGE, "Accept-Encoding: gzip");
            assertThat(client.in.read()).isEqualTo(-1);
        }
    }

    /** Its socket is full at some time, then no more is read of it, and nothing of an answer is lost. */
    @Test
    void a_reader_who_takes_nothing_for_long_gets_every_answer_whole() throws IOException {
        try (var served = Served.start(); var slow = new Client(served)) {
            Response whole = slow.ask("GET " + LONG, "Accept-Encoding: gzip");
            int asked = 0;
            boolean full = false;
            while (asked < 5_000 && !full) {
                double before = hits(served);
                slow.send("localhost", "GET " + LONG, "Accept-Encoding: gzip");
                asked++;
                full = true;
                for (int look = 0; look < 300 && full; look++) {
                    full = hits(served) == before;
                    LockSupport.parkNanos(full ? 1_000_000 : 0);
                }
            }
            for (int i = 0; i < asked; i++) {
                assertThat(slow.receive(true).body()).isEqualTo(whole.body());
            }
            assertThat(slow.ask("GET " + LONG, "Accept-Encoding: gzip").body()).isEqualTo(whole.body());
        }
    }

    private static double hits(Served served) throws IOException {
        return served.wire.get("/-/metrics").body().lines().filter(line -> line.startsWith("curbcut_hits_total ")).mapToDouble(line -> Double.parseDouble(line.split(" ")[1])).sum();
    }

    /** @param line the first one @param head with its first line */
    private record Response(String line, String head, String body) {
        String firstField() {
            return head.lines().skip(1).findFirst().orElse("");
        }

        Map<String, String> withoutTimes() {
            var fields = new TreeMap<String, String>();
            head.lines().skip(1).filter(field -> !field.isEmpty()).forEach(field -> fields.put(field.substring(0, field.indexOf(':')), field.substring(field.indexOf(':') + 1)));
            fields.remove("Date");
            fields.remove("Age"); // a second may pass between two
            fields.remove("Cache-Control");
            return fields;
        }
    }

    /** A connection that is kept. */
    private static final class Client implements AutoCloseable {
        private final Socket socket = new Socket();
        private final InputStream in;

        Client(Served served) throws IOException {
            socket.setReceiveBufferSize(4096);
            socket.setSoTimeout(30_000);
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), served.wire.port()));
            in = new BufferedInputStream(socket.getInputStream());
        }

        Response ask(String what, String fields) throws IOException {
            return askAs("localhost", what, fields);
        }

        Response askAs(String host, String what, String fields) throws IOException {
            send(host, what, fields);
            return receive(!what.startsWith("HEAD"));
        }

        void send(String host, String what, String fields) throws IOException {
            socket.getOutputStream().write((what + " HTTP/1.1\r\nHost: " + host + "\r\n" + fields + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }

        Response receive(boolean withBody) throws IOException {
            var head = new ByteArrayOutputStream();
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int b = in.read();
                assertThat(b).as("the connection ended").isNotEqualTo(-1);
                head.write(b);
            }
            String text = head.toString(StandardCharsets.ISO_8859_1);
            int length = text.lines().filter(field -> field.startsWith("Content-Length: ")).mapToInt(field -> Integer.parseInt(field.substring(16))).findFirst().orElse(0);
            String body = withBody ? new String(in.readNBytes(length), StandardCharsets.ISO_8859_1) : "";
            return new Response(text.lines().findFirst().orElse(""), text, body);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
