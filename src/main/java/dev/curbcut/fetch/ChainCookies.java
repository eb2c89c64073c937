package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import okhttp3.Cookie;
import okhttp3.Headers;

/**
 * Cookies for the length of one redirect chain: some sites set one, redirect to the same address, and answer only those
 * who bring it. They are never kept beyond, so no fetch is told by another.
 */
final class ChainCookies {
    private static final int MOST = 50;

    private final List<Cookie> cookies = new ArrayList<>();

    /** @return whether something changed */
    boolean take(Address from, Headers headers) {
        boolean changed = false;
        for (Cookie cookie : Cookie.parseAll(OkHttpUrl.of(from), headers)) {
            boolean known = cookies.contains(cookie);
            cookies.removeIf(c -> c.name().equals(cookie.name())
                    && c.domain().equals(cookie.domain())
                    && c.path().equals(cookie.path()));
            if (cookies.size() < MOST) {
                cookies.add(cookie);
                changed |= !known;
            }
        }
        return changed;
    }

    /** As the Cookie header has them; empty for none. */
    String header(Address to) {
        StringJoiner header = new StringJoiner("; ");
        long now = System.currentTimeMillis();
        for (Cookie cookie : cookies) {
            if (cookie.expiresAt() > now && cookie.matches(OkHttpUrl.of(to))) {
                header.add(cookie.name() + "=" + cookie.value());
            }
        }
        return header.toString();
    }
}
