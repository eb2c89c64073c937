package dev.curbcut.address;

import dev.curbcut.address.BadAddress.Why;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page of an origin: what a browser would send for it, byte for byte.
 *
 * <p>{@code java.net.URI} is not used: it refuses {@code |} and {@code [} and rewrites {@code %D6%D0}. Path and query are
 * kept as they go on the wire (ASCII, already percent-encoded where a browser would encode; WHATWG URL section 4), so an
 * escape in GBK, an upper- or lower-case escape and a needless escape all survive. Dot segments are resolved, since every
 * browser does so before we see them. A fragment is no part of an address; links carry it beside.
 *
 * @param scheme {@code http} or {@code https}
 * @param host lower-case ASCII; an IPv6 literal in its brackets
 * @param port 1 to 65535, always given, the scheme's default included
 * @param path begins with a slash
 * @param query what follows the first question mark, or null where there is none; may be empty
 */
public record Address(String scheme, String host, int port, String path, @Nullable String query) {
    /** The longest address taken, in characters. */
    public static final int MAX_LENGTH = 8000;

    /**
     * Reads an absolute address, as a reader types or pastes it: surrounding white space is dropped, characters beyond
     * ASCII are encoded in UTF-8, a fragment is dropped.
     *
     * @throws BadAddress when it is not an http or https address
     */
    public static Address parse(String text) throws BadAddress {
        String trimmed = AddressParser.trim(text);
        if (trimmed.isEmpty()) {
            throw new BadAddress(Why.EMPTY, "no address was given");
        }
        return AddressParser.absolute(trimmed, StandardCharsets.UTF_8);
    }

    /** As {@link #parse}, for addresses that are known to be good; a bad one is a bug. */
    public static Address of(String text) {
        try {
            return parse(text);
        } catch (BadAddress e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /**
     * What a link on this page leads to, resolved as browsers do (WHATWG URL section 4.4), without its fragment. Forgives
     * what the sites of the field need: white space around and inside, backslashes for slashes.
     *
     * @param charset the page's own: it encodes the query's characters beyond ASCII (the path is always UTF-8)
     * @return empty when the link leads nowhere over http or https
     */
    public Optional<Address> resolve(String href, Charset charset) {
        try {
            return Optional.of(AddressParser.relative(this, href, charset));
        } catch (BadAddress e) {
            return Optional.empty();
        }
    }

    /** {@link #resolve(String, Charset)} on a page in UTF-8. */
    public Optional<Address> resolve(String href) {
        return resolve(href, StandardCharsets.UTF_8);
    }

    /** The same page with another query; null for none. */
    public Address withQuery(@Nullable String other) {
        return new Address(scheme, host, port, path, other);
    }

    /** The same page over another scheme, on that scheme's default port. */
    public Address withScheme(String other) {
        return new Address(other, host, defaultPort(other), path, query);
    }

    /** Host, and the port where it is not the scheme's own: what {@code Host} carries (RFC 9110 section 7.2). */
    public String authority() {
        return port == defaultPort(scheme) ? host : host + ":" + port;
    }

    /** Scheme and authority: what two addresses share when they are of the same origin (RFC 6454). */
    public String origin() {
        return scheme + "://" + authority();
    }

    /** Path and query, as on the request line. */
    public String target() {
        return query == null ? path : path + "?" + query;
    }

    /** The last segment of the path, percent-decoded; empty for a folder. */
    public String fileName() {
        return Percent.decode(path.substring(path.lastIndexOf('/') + 1));
    }

    static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** The address as one text; {@link #parse} gives it back. */
    /** In characters, its port aside. */
    public int length() {
        return scheme.length() + 3 + host.length() + path.length() + (query == null ? 0 : 1 + query.length());
    }

    @Override
    public String toString() {
        return origin() + target();
    }
}
