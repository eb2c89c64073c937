package dev.curbcut.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionSpec;

/** Whom to trust, and which TLS to speak. Certificates and host names are verified for every host, without exception. */
final class Tls {
    static final List<ConnectionSpec> MODERN = List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT);

    /** Every version and suite this Java still has; for listed hosts, after the modern offer failed. */
    static final List<ConnectionSpec> LEGACY = List.of(new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
            .allEnabledCipherSuites()
            .allEnabledTlsVersions()
            .build());

    /** What Java disables and some government sites still need; the far worse rest stays disabled. */
    private static final List<String> STILL_NEEDED = List.of("TLSv1", "TLSv1.1", "TLS_RSA_*");

    private Tls() {}

    /** Lets this JVM speak old TLS at all, where asked to by {@link #LEGACY}; works only before its first use of TLS. */
    static void permitLegacy() {
        String disabled = Security.getProperty("jdk.tls.disabledAlgorithms");
        Security.setProperty(
                "jdk.tls.disabledAlgorithms",
                Arrays.stream(disabled.split(","))
                        .map(String::strip)
                        .filter(name -> !STILL_NEEDED.contains(name))
                        .collect(Collectors.joining(", ")));
    }

    static X509TrustManager systemTrust() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager trust) {
                    return trust;
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no certificates to trust", e);
        }
        throw new IllegalStateException("this Java has no certificates to trust");
    }

    /** @throws IllegalArgumentException when the file can't be read as certificates */
    static X509TrustManager completed(X509TrustManager trust, Path pem) {
        try (InputStream file = Files.newInputStream(pem)) {
            List<X509Certificate> certificates = CertificateFactory.getInstance("X.509").generateCertificates(file).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            return new CompletedTrust(trust, certificates);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("curbcut.fetch.intermediates: no certificates in " + pem, e);
        }
    }

    static SSLContext context(X509TrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }
}
