package dev.curbcut.fetch;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.X509TrustManager;

/**
 * Completes chains from certificates that the operator supplies, for origins that send too few. Java could fetch what is
 * missing from where a certificate points, but that would go past our address check.
 */
final class CompletedTrust implements X509TrustManager {
    private static final int LONGEST_CHAIN = 8;

    private final X509TrustManager trust;
    private final List<X509Certificate> intermediates;

    CompletedTrust(X509TrustManager trust, List<X509Certificate> intermediates) {
        this.trust = trust;
        this.intermediates = List.copyOf(intermediates);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        try {
            trust.checkServerTrusted(chain, type);
        } catch (CertificateException e) {
            X509Certificate[] completed = complete(chain);
            if (completed.length == chain.length) {
                throw e;
            }
            trust.checkServerTrusted(completed, type);
        }
    }

    private X509Certificate[] complete(X509Certificate[] chain) {
        List<X509Certificate> all = new ArrayList<>(Arrays.asList(chain));
        boolean grows = !all.isEmpty();
        while (grows && all.size() < LONGEST_CHAIN) {
            X509Certificate last = all.getLast();
            grows = intermediates.stream()
                    .filter(c -> c.getSubjectX500Principal().equals(last.getIssuerX500Principal()) && !all.contains(c))
                    .findFirst()
                    .map(all::add)
                    .orElse(false);
        }
        return all.toArray(X509Certificate[]::new);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("no clients are served here");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return trust.getAcceptedIssuers();
    }
}
