package dev.curbcut.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.socket.ConnectTo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class TlsTest {
    private static final HeldCertificate ROOT =
            new HeldCertificate.Builder().certificateAuthority(1).commonName("root").build();
    private static final HeldCertificate MIDDLE = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("middle")
            .signedBy(ROOT)
            .build();
    private static final X509TrustManager TRUST = new HandshakeCertificates.Builder()
            .addTrustedCertificate(ROOT.certificate())
            .build()
            .trustManager();

    @TempDir
    private Path folder;

    private static HeldCertificate.Builder leaf(String host) {
        return new HeldCertificate.Builder().signedBy(MIDDLE).addSubjectAlternativeName(host);
    }

    private static MockWebServer serving(HeldCertificate leaf, HeldCertificate... chain) throws Exception {
        MockWebServer server = new MockWebServer();
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(leaf, Arrays.stream(chain).map(HeldCertificate::certificate).toArray(X509Certificate[]::new))
                .build()
                .sslSocketFactory());
        server.enqueue(new MockResponse.Builder().body("hello").build());
        server.start();
        return server;
    }

    private static FetchSettings settings(Set<String> plain, @Nullable Path intermediates) {
        FetchSettings s = Limits.PATIENT;
        return new FetchSettings(
                s.connect(), s.firstByte(), s.total(), s.download(), s.bodyBytes(), s.documentBytes(), s.hops(), s.inFlight(), s.waiting(),
                s.spacing(), s.restAfter(), s.rest(), s.longestRest(), s.origins(), s.userAgent(), s.legacyTls(), plain,
                intermediates, null, Map.of());
    }

    private static GuardedOrigin client(FetchSettings settings, ConnectTo... routes) {
        return new GuardedOrigin(new AllowedHosts(List.of("*.test")), List.of(routes), settings, TRUST, Clock.systemUTC());
    }

    private static Fetched get(GuardedOrigin origin) throws FetchException {
        return origin.get(Address.of("https://a.test/"), Validators.NONE);
    }

    private static ConnectTo to(MockWebServer server) {
        return new ConnectTo("a.test", 443, "127.0.0.1", server.getPort());
    }

    @Test
    void a_verified_certificate_is_fetched_through() throws Exception {
        try (MockWebServer server = serving(leaf("a.test").build(), MIDDLE);
                GuardedOrigin origin = client(Limits.PATIENT, to(server))) {
            Fetched fetched = get(origin);
            assertThat(fetched.body()).asString().isEqualTo("hello");
            assertThat(fetched.weakened()).isFalse();
        }
    }

    @Test
    void a_certificate_of_another_host_an_old_one_or_of_an_unknown_issuer_is_insecure() throws Exception {
        HeldCertificate old = leaf("a.test").validityInterval(0, TimeUnit.DAYS.toMillis(1)).build();
        HeldCertificate own = new HeldCertificate.Builder().addSubjectAlternativeName("a.test").build();
        for (HeldCertificate leaf : List.of(leaf("b.test").build(), old)) {
            try (MockWebServer server = serving(leaf, MIDDLE);
                    GuardedOrigin origin = client(Limits.PATIENT, to(server))) {
                assertThat(catchThrowableOfType(FetchException.class, () -> get(origin)).why()).isEqualTo(Why.INSECURE);
            }
        }
        try (MockWebServer server = serving(own);
                GuardedOrigin origin = client(Limits.PATIENT, to(server))) {
            assertThat(catchThrowableOfType(FetchException.class, () -> get(origin)).why()).isEqualTo(Why.INSECURE);
        }
    }

    @Test
    void a_missing_intermediate_comes_from_the_operators_file_alone() throws Exception {
        try (MockWebServer server = serving(leaf("a.test").build());
                GuardedOrigin origin = client(Limits.PATIENT, to(server))) {
            assertThat(catchThrowableOfType(FetchException.class, () -> get(origin)).why()).isEqualTo(Why.INSECURE);
        }
        Path pem = Files.writeString(folder.resolve("more.pem"), MIDDLE.certificatePem());
        try (MockWebServer server = serving(leaf("a.test").build());
                GuardedOrigin origin = client(settings(Set.of(), pem), to(server))) {
            assertThat(get(origin).body()).asString().isEqualTo("hello");
        }
        try (MockWebServer server = serving(leaf("b.test").build());
                GuardedOrigin origin = client(settings(Set.of(), pem), to(server))) {
            assertThat(catchThrowableOfType(FetchException.class, () -> get(origin)).why()).isEqualTo(Why.INSECURE);
        }
    }

    @Test
    void http_in_place_of_https_is_for_listed_hosts_and_is_told() throws Exception {
        try (LyingServer plain = LyingServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                MockWebServer broken = serving(leaf("b.test").build(), MIDDLE)) {
            ConnectTo http = new ConnectTo("a.test", 80, "127.0.0.1", plain.port());
            try (GuardedOrigin origin = client(settings(Set.of("a.test"), null), to(broken), http)) {
                Fetched fetched = get(origin);
                assertThat(fetched.weakened()).isTrue();
                assertThat(fetched.address()).hasToString("http://a.test/");
                get(origin);
                assertThat(plain.heads()).hasSize(2);
            }
            try (GuardedOrigin origin = client(settings(Set.of("b.test"), null), to(broken), http)) {
                assertThat(catchThrowableOfType(FetchException.class, () -> get(origin)).why()).isEqualTo(Why.INSECURE);
            }
        }
    }
}
