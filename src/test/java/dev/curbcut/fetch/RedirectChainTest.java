package dev.curbcut.fetch;

import static dev.curbcut.fetch.GuardedOriginTest.failure;
import static dev.curbcut.fetch.GuardedOriginTest.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.fetch.FetchException.Why;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(90)
class RedirectChainTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private static LyingServer redirecting(String from, String headers) throws Exception {
        return new LyingServer((socket, head) -> socket.getOutputStream()
                .write((head.startsWith("GET " + from + " ")
                                ? "HTTP/1.1 302 Found\r\n" + headers + "Content-Length: 0\r\n\r\n"
                                : OK)
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_redirect_is_followed_and_told() throws Exception {
        try (LyingServer server = redirecting("/a/b", "Location: ../c|d?e\r\n")) {
            Fetched fetched = get(server, "http://a.test/a/b");
            assertThat(fetched.asked()).hasToString("http://a.test/a/b");
            assertThat(fetched.address()).hasToString("http://a.test/c|d?e");
        }
    }

    @Test
    void a_location_with_raw_bytes_is_encoded() throws Exception {
        try (LyingServer server = redirecting("/", "Location: /公告 一\r\n")) {
            assertThat(get(server, "http://a.test/").address())
                    .hasToString("http://a.test/%E5%85%AC%E5%91%8A%20%E4%B8%80");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "Big5", "windows-1251", "Shift_JIS"})
    void a_location_in_bytes_that_are_no_utf_8_leads_where_browsers_go(String charset) throws Exception {
        String name = charset.equals("windows-1251") ? "новости" : "公告";
        byte[] path = name.getBytes(Charset.forName(charset));
        try (var server = new LyingServer((socket, head) -> {
            if (head.startsWith("GET / ")) {
                socket.getOutputStream().write("HTTP/1.1 302 Found\r\nServer: x\r\nlocation: ../".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(path);
                socket.getOutputStream().write(".html\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } else {
                socket.getOutputStream().write(OK.getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            var encoded = new StringBuilder("http://a.test/");
            for (byte b : path) {
                encoded.append(b < 0 ? "%" + HexFormat.of().withUpperCase().toHexDigits(b) : String.valueOf((char) b));
            }
            assertThat(get(server, "http://a.test/").address()).hasToString(encoded + ".html");
        }
    }

    @Test
    void a_body_with_a_line_that_looks_like_a_location_stays_as_it_is() throws Exception {
        byte[] body = "\r\nLocation: /\u516c\r\n".getBytes(Charset.forName("GBK"));
        try (var server = new LyingServer((socket, head) -> {
            socket.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
        })) {
            assertThat(get(server, "http://a.test/").body()).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"408 Request Timeout\r\n", "503 Service Unavailable\r\nRetry-After: 0\r\n", "503 Service Unavailable\r\n"})
    void an_answer_that_asks_for_another_try_is_not_asked_again_behind_our_back(String status) throws Exception {
        try (var server = new LyingServer((socket, head) -> socket.getOutputStream()
                .write(("HTTP/1.1 " + status + "Content-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII)))) {
            get(server, "http://a.test/");
            assertThat(server.heads()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://a.example/", "//a.example/", "http://a.test:8080/", "http://127.0.0.1/", "file:///etc/hosts",
        "javascript:alert(1)", "http://a.test@127.0.0.1/", "http://a.test\\@127.0.0.1/", "http://127.0.0.1\\@a.test/"})
    void a_redirect_off_the_list_is_not_followed(String location) throws Exception {
        try (LyingServer server = redirecting("/", "Location: " + location + "\r\n")) {
            if (location.equals("http://a.test\\@127.0.0.1/")) {
                // As in a browser, the host ends at the backslash: this stays on the site.
                assertThat(get(server, "http://a.test/").address()).hasToString("http://a.test/@127.0.0.1/");
            } else {
                assertThat(failure(server, "http://a.test/")).isEqualTo(Why.REDIRECTED_AWAY);
                assertThat(server.heads()).hasSize(1);
            }
        }
    }

    @Test
    void a_circle_ends_where_it_closes() throws Exception {
        try (LyingServer server = LyingServer.saying("HTTP/1.1 302 F\r\nLocation: /\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(failure(server, "http://a.test/")).isEqualTo(Why.REDIRECTS);
            assertThat(server.heads()).hasSize(1);
        }
    }

    @Test
    void an_endless_chain_ends_at_the_limit() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> socket.getOutputStream()
                .write(("HTTP/1.1 302 F\r\nLocation: " + head.split(" ")[1] + "x\r\nContent-Length: 0\r\n\r\n").getBytes()))) {
            assertThat(failure(server, "http://a.test/")).isEqualTo(Why.REDIRECTS);
            assertThat(server.heads()).hasSize(Limits.PATIENT.hops() + 1);
        }
    }

    @Test
    void a_redirect_to_itself_that_sets_a_cookie_is_followed_with_it_once() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> socket.getOutputStream()
                .write((head.contains("Cookie: T=1")
                                ? OK
                                : "HTTP/1.1 302 F\r\nSet-Cookie: T=1; path=/\r\nLocation: /\r\nContent-Length: 0\r\n\r\n")
                        .getBytes()))) {
            assertThat(get(server, "http://a.test/").status()).isEqualTo(200);
            assertThat(server.heads().get(0)).doesNotContain("Cookie");
            get(server, "http://a.test/");
            assertThat(server.heads().get(2)).as("the next fetch begins without").doesNotContain("Cookie");
        }
        int[] count = new int[1];
        try (LyingServer server = new LyingServer((socket, head) -> socket.getOutputStream()
                .write(("HTTP/1.1 302 F\r\nSet-Cookie: T=" + count[0]++ + "\r\nLocation: /\r\nContent-Length: 0\r\n\r\n")
                        .getBytes()))) {
            assertThat(failure(server, "http://a.test/")).isEqualTo(Why.REDIRECTS);
            assertThat(server.heads()).hasSize(2);
        }
    }

    @Test
    void a_cookie_does_not_go_to_another_host() throws Exception {
        try (LyingServer server = redirecting("/", "Set-Cookie: T=1; domain=test\r\nLocation: http://b.test/x\r\n")) {
            get(server, "http://a.test/");
            assertThat(server.heads().get(1)).contains("Host: b.test").doesNotContain("Cookie");
        }
    }
}
