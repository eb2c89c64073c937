package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.browser.BuiltPage.Limit;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The port of one page, spoken to as a browser speaks to a proxy. */
class GuardPortTest {
    private static final BrowserSettings SETTINGS = new BrowserSettings(
            "chromium", "nobody", true, Path.of("/tmp"), 1, 0, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 3, 1, 1000, 1000, 10_000, 1L << 30,
            64L << 20, 0, Duration.ofSeconds(1), 0, Duration.ofSeconds(1), Duration.ZERO);

    private final List<Address> asked = new CopyOnWriteArrayList<>();
    private final PageTraffic traffic = new PageTraffic(new Requests(), SETTINGS, new BrowserCounts());
    private final ThrowAwayKey key = ThrowAwayKey.make();
    private GuardPort port;

    /** An origin of one host whose every page is its own address. */
    private final class Requests implements PageRequests {
        @Override
        public boolean allows(Address address) {
            return address.host().equals("www.example.gov");
        }

        @Override
        public Fetched get(Address address) throws FetchException {
            asked.add(address);
            byte[] body = address.path().equals("/large") ? new byte[2000] : address.toString().getBytes(StandardCharsets.UTF_8);
            Address from = address.path().equals("/moved") ? Address.of("https://www.example.gov/there") : address;
            return new Fetched(address, from, 200, List.of(Map.entry("content-type", "text/plain"), Map.entry("set-cookie", "a=b"), Map.entry("link", "</x>; rel=preload")), body,
                    Instant.EPOCH, Instant.EPOCH);
        }

        @Override
        public Optional<Fetched> search(Address action, String form) throws FetchException {
            return form.equals("keyword=ferry") ? Optional.of(get(action)) : Optional.empty();
        }

        @Override
        public boolean waits(Address address) {
            return false;
        }
    }

    @BeforeEach
    void open() throws IOException {
        port = GuardPort.open(traffic, key);
    }

    @AfterEach
    void close() {
        port.close();
    }

    @Test
    void a_plain_request_is_answered_byte_for_byte() throws IOException {
        assertThat(plain("GET http://www.example.gov/%D6%D0?a|b HTTP/1.1")).startsWith("HTTP/1.1 200").endsWith("http://www.example.gov/%D6%D0?a|b");
    }

    @Test
    void tls_ends_here_and_the_way_names_the_origin() throws Exception {
        assertThat(secure("www.example.gov:443", "GET /a?b HTTP/1.1\r\nHost: elsewhere.example.org")).startsWith("HTTP/1.1 200").endsWith("https://www.example.gov/a?b");
    }

    @Test
    void no_cookie_and_nothing_to_be_fetched_ahead_is_passed_on() throws IOException {
        assertThat(plain("GET http://www.example.gov/ HTTP/1.1")).contains("content-type: text/plain").doesNotContainIgnoringCase("set-cookie").doesNotContain("preload");
    }

    @Test
    void a_way_to_a_place_that_is_not_on_the_list_is_refused() throws IOException {
        assertThat(plain("CONNECT 127.0.0.1:22 HTTP/1.1")).startsWith("HTTP/1.1 403");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "POST http://www.example.gov/ HTTP/1.1", "PUT http://www.example.gov/ HTTP/1.1", "DELETE http://www.example.gov/ HTTP/1.1",
        "GET http://127.0.0.1/ HTTP/1.1", "GET http://outside.example.org/ HTTP/1.1", "GET file:///etc/hostname HTTP/1.1", "GET /own HTTP/1.1",
        "OPTIONS http://www.example.gov/ HTTP/1.1\r\nAccess-Control-Request-Method: POST", "GET http://www.example.gov/ HTTP/1.1\r\nUpgrade: websocket"})
    void what_may_not_leave_is_refused(String request) throws IOException {
        assertThat(plain(request)).startsWith("HTTP/1.1 4");
        assertThat(asked).isEmpty();
        assertThat(traffic.refused() + (request.startsWith("GET /own") || request.startsWith("GET file") ? 1 : 0)).isPositive();
    }

    private static String posting(String type, String form) {
        return "POST http://www.example.gov/search HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: " + form.length() + "\r\n\r\n" + form;
    }

    @Test
    void the_pages_own_search_is_posted_and_the_connection_goes_on() throws IOException {
        String form = "application/x-www-form-urlencoded; charset=UTF-8";
        assertThat(plain(posting(form, "keyword=ferry"))).startsWith("HTTP/1.1 200").endsWith("http://www.example.gov/search").doesNotContain("connection: close");
        assertThat(asked).extracting(Address::path).containsExactly("/search");
        assertThat(traffic.refused()).isZero();
    }

    @Test
    void no_more_searches_are_posted_than_a_page_may_have() throws IOException {
        plain(posting("application/x-www-form-urlencoded", "keyword=ferry"));
        assertThat(plain(posting("application/x-www-form-urlencoded", "keyword=ferry"))).startsWith("HTTP/1.1 405");
        assertThat(traffic.refused()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"application/x-www-form-urlencoded, keyword=other", "application/json, keyword=ferry", "text/plain, keyword=ferry"})
    void what_is_posted_and_is_not_its_own_search_is_refused_and_counted(String type, String form) throws IOException {
        assertThat(plain(posting(type, form))).startsWith("HTTP/1.1 405");
        assertThat(asked).isEmpty();
        assertThat(traffic.refused()).isOne();
    }

    @Test
    void an_image_is_answered_without_asking_anybody() throws IOException {
        assertThat(plain("GET http://www.example.gov/a HTTP/1.1\r\nAccept: image/avif,image/webp,*/*")).contains("image/gif");
        assertThat(asked).isEmpty();
    }

    @Test
    void what_has_moved_is_answered_with_the_way_there() throws IOException {
        assertThat(plain("GET http://www.example.gov/moved HTTP/1.1")).startsWith("HTTP/1.1 302").contains("location: https://www.example.gov/there");
    }

    @Test
    void beyond_its_requests_a_page_gets_nothing() throws IOException {
        for (int i = 0; i < 3; i++) {
            plain("GET http://www.example.gov/" + i + " HTTP/1.1");
        }
        assertThat(plain("GET http://www.example.gov/4 HTTP/1.1")).startsWith("HTTP/1.1 503");
        assertThat(traffic.limits()).containsExactly(Limit.REQUESTS);
    }

    @Test
    void beyond_its_bytes_a_page_gets_nothing() throws IOException {
        plain("GET http://www.example.gov/large HTTP/1.1");
        assertThat(plain("GET http://www.example.gov/2 HTTP/1.1")).startsWith("HTTP/1.1 503");
        assertThat(traffic.limits()).containsExactly(Limit.BYTES);
    }

    private String plain(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port.number())) {
            return said(socket, head);
        }
    }

    private String secure(String authority, String head) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port.number())) {
            socket.getOutputStream().write(("CONNECT " + authority + " HTTP/1.1\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            in.readNBytes("HTTP/1.1 200 -\r\n\r\n".length());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anybody()}, null);
            try (SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(socket, "www.example.gov", 443, true)) {
                return said(tls, head);
            }
        }
    }

    /** As the browser does, which looks at the key alone. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static String said(Socket socket, String head) throws IOException {
        socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        InputStream in = socket.getInputStream();
        var answer = new ByteArrayOutputStream();
        while (answer.size() < 4 || !answer.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                return answer.toString(StandardCharsets.UTF_8);
            }
            answer.write(b);
        }
        String text = answer.toString(StandardCharsets.ISO_8859_1);
        int length = text.lines().filter(line -> line.startsWith("content-length: ")).mapToInt(line -> Integer.parseInt(line.substring(16))).findFirst().orElse(0);
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
