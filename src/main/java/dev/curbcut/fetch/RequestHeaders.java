package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import java.util.Map;
import okhttp3.Headers;

/**
 * All an origin is told. Nothing of a reader's request is in it: the same headers go to a site for everyone, so that
 * what comes back is for everyone too.
 */
final class RequestHeaders {
    private static final String ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String CHINESE = "zh-CN,zh;q=0.9,en;q=0.5";
    private static final String TRADITIONAL = "zh-%s,zh-Hant;q=0.9,zh;q=0.8,en;q=0.5";
    private static final String ENGLISH = "en,*;q=0.5";

    /** The language people of a country's sites write in, where it is not English (BCP 47). */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("cn", CHINESE),
            Map.entry("xn--fiqs8s", CHINESE),
            Map.entry("xn--zfr164b", CHINESE),
            Map.entry("hk", TRADITIONAL.formatted("HK")),
            Map.entry("mo", TRADITIONAL.formatted("MO")),
            Map.entry("tw", TRADITIONAL.formatted("TW")),
            Map.entry("jp", other("ja")),
            Map.entry("kr", other("ko")),
            Map.entry("fr", other("fr")),
            Map.entry("de", other("de")),
            Map.entry("at", other("de")),
            Map.entry("es", other("es")),
            Map.entry("mx", other("es")),
            Map.entry("ar", other("es")),
            Map.entry("cl", other("es")),
            Map.entry("co", other("es")),
            Map.entry("pe", other("es")),
            Map.entry("pt", other("pt")),
            Map.entry("br", other("pt-BR,pt;q=0.9")),
            Map.entry("it", other("it")),
            Map.entry("nl", other("nl")),
            Map.entry("pl", other("pl")),
            Map.entry("ru", other("ru")),
            Map.entry("ua", other("uk")),
            Map.entry("se", other("sv")),
            Map.entry("no", other("nb,no;q=0.9")),
            Map.entry("dk", other("da")),
            Map.entry("fi", other("fi")),
            Map.entry("gr", other("el")),
            Map.entry("tr", other("tr")),
            Map.entry("il", other("he")),
            Map.entry("th", other("th")),
            Map.entry("vn", other("vi")),
            Map.entry("id", other("id")));

    private RequestHeaders() {}

    /**
     * @param cookies of this redirect chain, as the Cookie header has them; empty for none
     */
    static Headers of(Address address, Validators validators, String cookies, String userAgent) {
        Headers.Builder headers = new Headers.Builder()
                .add("User-Agent", userAgent)
                .add("Accept", ACCEPT)
                .add("Accept-Language", language(address.host()))
                .add("Accept-Encoding", "gzip")
                // Bytes that an origin sends beyond its announced length can't become the next page's answer.
                .add("Connection", "close");
        if (!cookies.isEmpty()) {
            headers.add("Cookie", cookies);
        }
        if (validators.isFor(address)) {
            if (validators.etag() != null) {
                headers.addUnsafeNonAscii("If-None-Match", validators.etag());
            }
            if (validators.lastModified() != null) {
                headers.addUnsafeNonAscii("If-Modified-Since", validators.lastModified());
            }
        }
        return headers.build();
    }

    static String language(String host) {
        return LANGUAGES.getOrDefault(host.substring(host.lastIndexOf('.') + 1), ENGLISH);
    }

    private static String other(String language) {
        return language + ",en;q=0.5";
    }
}
