package dev.curbcut.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.socket.ConnectTo;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(90)
class GuardedOriginTest {
    private static final AllowedHosts TEST_SITES = new AllowedHosts(List.of("*.test"));
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    static Fetched get(LyingServer server, String address) throws FetchException {
        return get(server, address, Limits.PATIENT);
    }

    static Fetched get(LyingServer server, String address, FetchSettings settings) throws FetchException {
        try (GuardedOrigin origin = new GuardedOrigin(TEST_SITES, server.everything(), settings)) {
            return origin.get(Address.of(address), Validators.NONE);
        }
    }

    static Why failure(LyingServer server, String address) {
        return failure(server, address, Limits.PATIENT);
    }

    static Why failure(LyingServer server, String address, FetchSettings settings) {
        return catchThrowableOfType(FetchException.class, () -> get(server, address, settings)).why();
    }

    @Test
    void an_answer_is_whole_with_its_status_and_headers() throws Exception {
        try (LyingServer server = LyingServer.saying("HTTP/1.1 404 Gone\r\nX-A: 1\r\nContent-Length: 5\r\n\r\nhello")) {
            Fetched fetched = get(server, "http://a.test/x");
            assertThat(fetched.status()).isEqualTo(404);
            assertThat(fetched.body()).asString().isEqualTo("hello");
            assertThat(fetched.header("x-a")).contains("1");
            assertThat(fetched.weakened()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/a|b?c|d=%D6%D0&e=[f]&&x='y", "/%2e%2e%2f/a", "//a//b/", "/?", "/a?b?c", "/a;x=1/b%2f?+%zz",
        "/~u/a^b{c}`d?e^f{g}`h", "/\"<>?\"<>", "/中文?中文"})
    void the_request_line_is_the_address_byte_for_byte(String target) throws Exception {
        try (LyingServer server = LyingServer.saying(OK + "Content-Length: 0\r\n\r\n")) {
            Address address = Address.of("http://a.test" + target);
            get(server, address.toString());
            assertThat(server.heads().getFirst()).startsWith("GET " + address.target() + " HTTP/1.1\r\n");
        }
    }

    @Test
    void nothing_but_the_same_few_headers_goes_out() throws Exception {
        try (LyingServer server = LyingServer.saying(OK + "Content-Length: 0\r\n\r\n")) {
            get(server, "http://a.test:80/");
            assertThat(server.heads().getFirst().lines().map(line -> line.split(":")[0]))
                    .containsExactlyInAnyOrder("GET / HTTP/1.1", "User-Agent", "Accept", "Accept-Language",
                            "Accept-Encoding", "Connection", "Host", "");
            assertThat(server.heads().getFirst()).contains("Host: a.test\r\n");
        }
    }

    @Test
    void pages_that_break_off_or_stall_keep_no_reader_from_the_other_pages_of_their_host() throws Exception {
        LyingServer.Script script = (socket, head) -> {
            if (head.startsWith("GET /reset ")) {
                socket.setSoLinger(true, 0); // closing resets the connection
                socket.close();
            } else if (head.startsWith("GET /stall ")) {
                socket.getInputStream().read();
            } else {
                socket.getOutputStream().write((OK + "Content-Length: 2\r\n\r\nhi").getBytes(StandardCharsets.US_ASCII));
            }
        };
        try (LyingServer server = new LyingServer(script);
                GuardedOrigin origin = new GuardedOrigin(TEST_SITES, server.everything(), Limits.SHORT)) {
            for (int i = 0; i <= Limits.SHORT.restAfter(); i++) {
                for (String page : List.of("reset", "stall")) {
                    Address hostile = Address.of("http://a.test/" + page);
                    assertThat(catchThrowableOfType(FetchException.class, () -> origin.get(hostile, Validators.NONE)).why()).isNotEqualTo(Why.RESTING);
                }
            }
            assertThat(origin.get(Address.of("http://a.test/good"), Validators.NONE).body()).asString().isEqualTo("hi");
        }
    }

    @Test
    void a_host_that_takes_no_connection_is_left_alone() throws Exception {
        try (LyingServer server = LyingServer.saying("");
                GuardedOrigin origin = new GuardedOrigin(TEST_SITES, server.everything(), Limits.SHORT)) {
            server.close();
            Address address = Address.of("http://a.test/");
            for (int i = 0; i < Limits.SHORT.restAfter(); i++) {
                assertThat(catchThrowableOfType(FetchException.class, () -> origin.get(address, Validators.NONE)).why()).isEqualTo(Why.UNREACHABLE);
            }
            assertThat(catchThrowableOfType(FetchException.class, () -> origin.get(address, Validators.NONE)).why()).isEqualTo(Why.RESTING);
        }
    }

    @Test
    void a_chinese_site_is_asked_for_chinese() {
        assertThat(RequestHeaders.language("www.shanxi.gov.cn")).startsWith("zh-CN");
        assertThat(RequestHeaders.language("www.gov.hk")).startsWith("zh-HK");
        assertThat(RequestHeaders.language("www.gov.uk")).startsWith("en");
    }

    @Test
    void a_host_or_port_that_is_not_on_the_list_is_not_asked() throws Exception {
        try (LyingServer server = LyingServer.saying(OK + "Content-Length: 0\r\n\r\n")) {
            assertThat(failure(server, "http://a.example/")).isEqualTo(Why.NOT_ALLOWED);
            assertThat(failure(server, "http://a.test:8080/")).isEqualTo(Why.NOT_ALLOWED);
            assertThat(server.heads()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "[::127.0.0.1]", "2130706433", "0x7f.1", "127.1", "0", "localhost",
        "[64:ff9b::7f00:1]", "10.0.0.1", "169.254.169.254", "[::ffff:169.254.169.254]", "[fd00::1]", "[2002:7f00:1::1]"})
    void a_forbidden_address_is_not_dialled_in_any_form(String host) throws Exception {
        try (ServerSocket listener = new ServerSocket(0);
                GuardedOrigin origin = new GuardedOrigin(
                        new AllowedHosts(List.of("*", host), List.of(listener.getLocalPort()), false), List.of(), Limits.PATIENT)) {
            Address address = Address.of("http://" + host + ":" + listener.getLocalPort() + "/");
            FetchException e =
                    catchThrowableOfType(FetchException.class, () -> origin.get(address, Validators.NONE));
            assertThat(e.why()).isIn(Why.FORBIDDEN_ADDRESS, Why.UNRESOLVED);
            if (host.contains(".0.0.1") || host.equals("[::1]") || host.equals("localhost")) {
                assertThat(e.why()).isEqualTo(Why.FORBIDDEN_ADDRESS);
            }
            listener.setSoTimeout(1);
            assertThat(catchThrowableOfType(IOException.class, listener::accept)).isNotNull();
        }
    }

    @Test
    void connect_to_frees_only_the_place_it_names() throws Exception {
        try (LyingServer server = LyingServer.saying(OK + "Content-Length: 0\r\n\r\n")) {
            List<ConnectTo> keepsHost = List.of(new ConnectTo("127.0.0.1", 80, "", server.port()));
            try (GuardedOrigin origin = new GuardedOrigin(new AllowedHosts(List.of("*")), keepsHost, Limits.PATIENT)) {
                assertThat(catchThrowableOfType(
                                        FetchException.class,
                                        () -> origin.get(Address.of("http://127.0.0.1/"), Validators.NONE))
                                .why())
                        .isEqualTo(Why.FORBIDDEN_ADDRESS);
            }
            List<ConnectTo> onePort = List.of(new ConnectTo("localhost", 443, "127.0.0.1", server.port()));
            try (GuardedOrigin origin = new GuardedOrigin(new AllowedHosts(List.of("*")), onePort, Limits.PATIENT)) {
                assertThat(catchThrowableOfType(
                                        FetchException.class,
                                        () -> origin.get(Address.of("http://localhost/"), Validators.NONE))
                                .why())
                        .isEqualTo(Why.FORBIDDEN_ADDRESS);
            }
            assertThat(server.heads()).isEmpty();
        }
    }

    @Test
    void a_name_that_does_not_exist_is_unresolved() {
        try (GuardedOrigin origin = new GuardedOrigin(TEST_SITES, List.of(), Limits.PATIENT)) {
            assertThat(catchThrowableOfType(
                                    FetchException.class,
                                    () -> origin.get(Address.of("http://no-such.test/"), Validators.NONE))
                            .why())
                    .isEqualTo(Why.UNRESOLVED);
        }
    }

    @Test
    void a_closed_port_is_unreachable() throws Exception {
        LyingServer server = LyingServer.saying("");
        server.close();
        assertThat(failure(server, "http://a.test/")).isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void validators_go_only_to_the_address_they_came_from() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> socket.getOutputStream()
                        .write((head.startsWith("GET /a")
                                        ? "HTTP/1.1 302 F\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"
                                        : "HTTP/1.1 304 N\r\n\r\n")
                                .getBytes()));
                GuardedOrigin origin = new GuardedOrigin(TEST_SITES, server.everything(), Limits.PATIENT)) {
            Validators validators = new Validators(Address.of("http://a.test/b"), "\"x\"", null);
            assertThat(origin.get(Address.of("http://a.test/a"), validators).status()).isEqualTo(304);
            assertThat(server.heads().get(0)).doesNotContain("If-None-Match");
            assertThat(server.heads().get(1)).contains("If-None-Match: \"x\"");
        }
    }

    @Test
    void an_interrupted_fetch_ends_at_once() throws Exception {
        try (LyingServer server = new LyingServer((socket, head) -> Thread.sleep(Duration.ofSeconds(30)))) {
            Thread[] threads = new Thread[1];
            var why = new java.util.concurrent.CompletableFuture<Why>();
            threads[0] = Thread.ofVirtual().start(() -> {
                try {
                    get(server, "http://a.test/");
                } catch (FetchException e) {
                    why.complete(e.why());
                }
            });
            while (server.heads().isEmpty()) {
                Thread.onSpinWait();
            }
            threads[0].interrupt();
            assertThat(why.get(20, TimeUnit.SECONDS)).isEqualTo(Why.TIMEOUT);
        }
    }
}
