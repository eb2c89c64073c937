package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * An address as OkHttp's URL, byte for byte. Its public builder would rewrite {@code |} in a path to {@code %7C}, where
 * browsers do not, and sites sign or compare what they are sent; so the parts are laid in as they are, by the setters that
 * Kotlin keeps to its own module by name only. A test holds both to it.
 */
final class OkHttpUrl {
    private OkHttpUrl() {}

    static HttpUrl of(Address address) {
        HttpUrl.Builder url = new HttpUrl.Builder()
                .scheme(address.scheme())
                .host(address.host())
                .port(address.port());
        List<String> segments = url.getEncodedPathSegments$okhttp();
        segments.clear();
        segments.addAll(Arrays.asList(address.path().substring(1).split("/", -1)));
        if (address.query() != null) {
            url.setEncodedQueryNamesAndValues$okhttp(Arrays.asList(address.query(), null));
        }
        return url.build();
    }
}
