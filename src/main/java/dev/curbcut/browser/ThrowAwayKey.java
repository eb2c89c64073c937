package dev.curbcut.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * The key by which TLS of one browser ends in this process, so that every address, redirect, byte and header is ours to judge. It is made
 * for one start of one browser, known to that alone by its fingerprint, and never written down. Chromium asks a certificate of that key for
 * no name; the certificates of origins are checked by the guarded fetch.
 */
final class ThrowAwayKey {
    private static final int DAYS = 30;

    private final SSLSocketFactory sockets;
    private final String fingerprint;

    private ThrowAwayKey(SSLSocketFactory sockets, String fingerprint) {
        this.sockets = sockets;
        this.fingerprint = fingerprint;
    }

    static ThrowAwayKey make() {
        HeldCertificate certificate = new HeldCertificate.Builder().ecdsa256().commonName("curbcut").duration(DAYS, TimeUnit.DAYS).build();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.certificate().getPublicKey().getEncoded());
            HandshakeCertificates server = new HandshakeCertificates.Builder().heldCertificate(certificate).build();
            return new ThrowAwayKey(server.sslContext().getSocketFactory(), Base64.getEncoder().encodeToString(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** SHA-256 of the public key (SPKI), in Base64, as {@code --ignore-certificate-errors-spki-list} takes it. */
    String fingerprint() {
        return fingerprint;
    }

    /** The server's end of TLS on a connection; closing it closes that. */
    SSLSocket over(Socket socket) throws IOException {
        SSLSocket tls = (SSLSocket) sockets.createSocket(socket, InputStream.nullInputStream(), true);
        tls.setUseClientMode(false);
        return tls;
    }
}
