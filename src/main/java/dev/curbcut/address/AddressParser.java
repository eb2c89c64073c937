package dev.curbcut.address;

import dev.curbcut.address.BadAddress.Why;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one parser of addresses: the http part of the WHATWG URL standard, section 4.4, stricter about the host. */
final class AddressParser {
    private AddressParser() {}

    /** Drops what browsers drop: controls and spaces around, tabs and line ends anywhere; full-width spaces as well. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        String out = text.substring(from, to);
        return out.indexOf('\n') < 0 && out.indexOf('\r') < 0 && out.indexOf('\t') < 0
                ? out
                : out.replaceAll("[\\r\\n\\t]", "");
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff';
    }

    static Address absolute(String text, Charset charset) throws BadAddress {
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new BadAddress(Why.SCHEME, "only http and https addresses can be read");
        }
        // A page has hundreds of addresses: what they share is held once.
        scheme = scheme.equals("http") ? "http" : "https";
        int start = colon + 1;
        while (start < text.length() && isSlash(text.charAt(start))) {
            start++;
        }
        return fromAuthority(scheme, text.substring(start), charset);
    }

    static Address relative(Address base, String href, Charset charset) throws BadAddress {
        String text = trim(href);
        int hash = text.indexOf('#');
        if (hash >= 0) {
            text = text.substring(0, hash);
        }
        if (text.isEmpty()) {
            return base;
        }
        String scheme = scheme(text);
        if (scheme.equals(base.scheme()) && !hasAuthority(text, scheme.length() + 1)) {
            text = text.substring(scheme.length() + 1); // "http:page.html" and "http:/page.html" are relative in every browser
        } else if (!scheme.isEmpty()) {
            Address other = absolute(text, charset);
            return other.host().equals(base.host()) ? new Address(other.scheme(), base.host(), other.port(), other.path(), other.query()) : other;
        }
        if (text.isEmpty()) {
            return base;
        }
        if (isSlash(text.charAt(0))) {
            return hasAuthority(text, 0)
                    ? fromAuthority(base.scheme(), stripSlashes(text), charset)
                    : build(base.scheme(), base.host(), base.port(), text, charset);
        }
        if (text.charAt(0) == '?') {
            return build(base.scheme(), base.host(), base.port(), base.path() + text, charset);
        }
        String folder = base.path().substring(0, base.path().lastIndexOf('/') + 1);
        return build(base.scheme(), base.host(), base.port(), folder + text, charset);
    }

    /** The scheme a text begins with (RFC 3986 section 3.1), in lower case; empty when there is none. */
    static String scheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return text.substring(0, i).toLowerCase(Locale.ROOT);
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
                return "";
            }
        }
        return "";
    }

    private static String stripSlashes(String text) {
        int i = 0;
        while (i < text.length() && isSlash(text.charAt(i))) {
            i++;
        }
        return text.substring(i);
    }

    private static boolean hasAuthority(String text, int at) {
        return text.length() > at + 1 && isSlash(text.charAt(at)) && isSlash(text.charAt(at + 1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** @param rest all after the two slashes: authority, path, query, fragment */
    private static Address fromAuthority(String scheme, String rest, Charset charset) throws BadAddress {
        int end = 0;
        while (end < rest.length() && !isSlash(rest.charAt(end)) && rest.charAt(end) != '?' && rest.charAt(end) != '#') {
            end++;
        }
        String authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            throw new BadAddress(Why.USER_INFO, "an address with a user name or password is not fetched");
        }
        int colon = authority.startsWith("[") ? authority.indexOf(':', Math.max(0, authority.indexOf(']'))) : authority.indexOf(':');
        String host = Host.canonical(colon < 0 ? authority : authority.substring(0, colon));
        int port = colon < 0 ? Address.defaultPort(scheme) : port(scheme, authority.substring(colon + 1));
        return build(scheme, host, port, rest.substring(end), charset);
    }

    private static int port(String scheme, String digits) throws BadAddress {
        if (digits.isEmpty()) {
            return Address.defaultPort(scheme);
        }
        if (digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int port = Integer.parseInt(digits);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new BadAddress(Why.PORT, "“" + digits + "” is no port");
    }

    /** @param rest path, query and fragment, not yet encoded */
    private static Address build(String scheme, String host, int port, String rest, Charset charset) throws BadAddress {
        int hash = rest.indexOf('#');
        String whole = hash < 0 ? rest : rest.substring(0, hash);
        int mark = whole.indexOf('?');
        String path = (mark < 0 ? whole : whole.substring(0, mark)).replace('\\', '/');
        String query = mark < 0 ? null : Percent.encode(whole.substring(mark + 1), Percent.QUERY, charset);
        refuseControls(whole);
        String encoded = dots(Percent.encode(path, Percent.PATH, StandardCharsets.UTF_8));
        if (encoded.length() + (query == null ? 0 : query.length()) > Address.MAX_LENGTH) {
            throw new BadAddress(Why.TOO_LONG, "the address is longer than " + Address.MAX_LENGTH + " characters");
        }
        return new Address(scheme, host, port, encoded, query);
    }

    private static void refuseControls(String text) throws BadAddress {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == 0x7f) {
                throw new BadAddress(Why.CHARACTER, "the address holds a control character");
            }
        }
        if (text.contains("%00")) {
            throw new BadAddress(Why.CHARACTER, "the address holds a control character");
        }
    }

    /** Resolves dot segments, also those written {@code %2e}, as browsers do; empty segments stay. */
    private static String dots(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        if (!path.contains("/.") && !path.contains("/%2")) {
            return path;
        }
        String[] segments = path.substring(1).split("/", -1);
        List<String> out = new ArrayList<>(segments.length);
        for (int i = 0; i < segments.length; i++) {
            String plain = segments[i].length() <= 6 ? segments[i].replace("%2e", ".").replace("%2E", ".") : segments[i];
            boolean last = i == segments.length - 1;
            if (plain.equals("..") || plain.equals(".")) {
                if (plain.equals("..") && !out.isEmpty()) {
                    out.removeLast();
                }
                if (last) {
                    out.add("");
                }
            } else {
                out.add(segments[i]);
            }
        }
        return "/" + String.join("/", out);
    }
}
