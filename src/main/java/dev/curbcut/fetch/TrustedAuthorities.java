package dev.curbcut.fetch;

import javax.net.ssl.X509TrustManager;

/** Those whose certificates are believed. */
public final class TrustedAuthorities {
    private TrustedAuthorities() {}

    /**
     * How many there are, the operator's intermediates read as well.
     *
     * @throws RuntimeException when the file of intermediates, or the system's own, can't be read
     */
    public static int count(FetchSettings settings) {
        X509TrustManager system = Tls.systemTrust();
        X509TrustManager all = settings.intermediates() == null ? system : Tls.completed(system, settings.intermediates());
        return all.getAcceptedIssuers().length;
    }
}
