package dev.curbcut.fetch.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.FetchSettings;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.fetch.GuardedOrigin;
import dev.curbcut.fetch.Limits;
import dev.curbcut.fetch.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A proxy of the operator's, played by a socket that leads every way it gives to one server on this machine. */
@Timeout(60)
class OutboundProxyTest {
    private static final String PUBLIC = "http://93.184.216.34/page";

    private final List<String> heads = Collections.synchronizedList(new ArrayList<>());
    private final MockWebServer origin = new MockWebServer();
    private ServerSocket proxy;
    private String reply = "HTTP/1.1 200 Connection established\r\n\r\n";

    @BeforeEach
    void start() throws IOException {
        origin.start();
        origin.enqueue(new MockResponse.Builder().body("through the proxy").build());
        proxy = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        origin.close();
    }

    private void accept() {
        while (!proxy.isClosed()) {
            try {
                Socket client = proxy.accept();
                Thread.ofVirtual().start(() -> lead(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void lead(Socket client) {
        try (client; var to = new Socket(InetAddress.getLoopbackAddress(), origin.getPort())) {
            var head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.append((char) client.getInputStream().read());
            }
            heads.add(head.toString());
            client.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
            Thread back = Thread.ofVirtual().start(() -> copy(to, client));
            copy(client, to);
            back.join();
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            in.transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            // One end is gone, and with it the way.
        }
    }

    private GuardedOrigin by(String user, ConnectTo... rules) {
        FetchSettings s = Limits.PATIENT;
        var settings = new FetchSettings(
                s.connect(), s.firstByte(), s.total(), s.download(), s.bodyBytes(), s.documentBytes(), s.hops(), s.inFlight(), s.waiting(), s.spacing(), s.restAfter(), s.rest(),
                s.longestRest(), s.origins(), s.userAgent(), s.legacyTls(), s.plainFallback(), null,
                URI.create("http://" + user + "127.0.0.1:" + proxy.getLocalPort()), Map.of());
        return new GuardedOrigin(new AllowedHosts(List.of("*")), List.of(rules), settings);
    }

    private static Fetched get(GuardedOrigin origin, String address) throws FetchException {
        try (origin) {
            return origin.get(Address.of(address), Validators.NONE);
        }
    }

    @Test
    void the_way_is_asked_for_by_ip_address() throws Exception {
        assertThat(new String(get(by(""), PUBLIC).body(), StandardCharsets.UTF_8)).isEqualTo("through the proxy");
        assertThat(heads).singleElement().asString().startsWith("CONNECT 93.184.216.34:80 HTTP/1.1\r\n").doesNotContain("Authorization");
    }

    @Test
    void the_proxy_gets_the_credentials_and_the_origin_does_not() throws Exception {
        get(by("curb:cut@"), PUBLIC);
        assertThat(heads.getFirst()).contains("Proxy-Authorization: Basic Y3VyYjpjdXQ=");
        assertThat(origin.takeRequest().getHeaders().names()).doesNotContain("Proxy-Authorization");
    }

    @Test
    void a_private_address_is_refused_before_the_proxy_hears_of_it() {
        assertThat(catchThrowableOfType(FetchException.class, () -> get(by(""), "http://10.0.0.1/")).why()).isEqualTo(Why.FORBIDDEN_ADDRESS);
        assertThat(heads).isEmpty();
    }

    @Test
    void what_is_led_elsewhere_does_not_pass_it() throws Exception {
        get(by("", new ConnectTo("93.184.216.34", 80, "127.0.0.1", origin.getPort())), PUBLIC);
        assertThat(heads).isEmpty();
    }

    @Test
    void a_proxy_that_refuses_addresses_is_told_of() throws IOException {
        reply = "HTTP/1.1 403 Forbidden\r\n\r\n";
        try (GuardedOrigin origin = by("")) {
            assertThat(origin.proxyTrouble(new InetSocketAddress("93.184.216.34", 443)))
                    .hasValueSatisfying(said -> assertThat(said).contains("refuses IP addresses", "403", "93.184.216.34:443"));
        }
    }

    @Test
    void a_proxy_that_could_not_get_there_is_none_that_refuses() throws IOException {
        reply = "HTTP/1.1 502 Bad Gateway\r\n\r\n";
        try (GuardedOrigin origin = by("")) {
            assertThat(origin.proxyTrouble(new InetSocketAddress("93.184.216.34", 443))).isEmpty();
        }
    }

    @Test
    void a_proxy_that_is_not_there_is_told_of() throws IOException {
        GuardedOrigin origin = by("");
        proxy.close();
        try (origin) {
            assertThat(origin.proxyTrouble(new InetSocketAddress("93.184.216.34", 443))).hasValueSatisfying(said -> assertThat(said).contains("can't be used"));
        }
    }
}
