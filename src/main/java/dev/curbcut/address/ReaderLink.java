package dev.curbcut.address;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way between our URLs and a page with a reader's wishes: {@code /https://HOST/PATH?QUERY&theme=…}. Everything that
 * Curbcut links to a page goes through here, so that no link loses a setting and every link is canonical.
 *
 * @param mounted the site whose pages have short URLs ({@code --site}), or null; its path is ignored
 * @param prefix what stands before every address of ours, where a server in front mounts them below a path: empty, or a path that
 *     begins with a slash and doesn't end in one
 * @param defaults what a reader gets who wishes nothing; only what differs is in a URL
 */
public record ReaderLink(@Nullable Address mounted, String prefix, Preferences defaults) {
    /** Links of a server that mounts no site. */
    public static final ReaderLink PLAIN = new ReaderLink(null);

    /** At the root, with the defaults of all. */
    public ReaderLink(@Nullable Address mounted) {
        this(mounted, "", Preferences.DEFAULT);
    }

    /** Our own page or file, given from the root: {@code /-/settings}. */
    public String own(String path) {
        return prefix + path;
    }

    /** The doorway: at the root, unless a site is mounted there. */
    public String doorway() {
        return own(mounted == null ? "/" : "/-/");
    }

    private static final List<String> OTHERWISE_READ = List.of("/-/", "//", "/robots.txt", "/favicon.ico");

    /**
     * What one of our URLs asks for.
     *
     * @param address of the page
     * @param settings as given; {@link Choices#read} understands them
     */
    public record Target(Address address, List<Map.Entry<Setting, String>> settings) {}

    /**
     * Reads the target of a request, path and query raw as they came.
     *
     * @param path raw, from the slash before the scheme, or a short path of the mounted site
     * @throws BadAddress when no address stands there
     */
    public Target read(String path, @Nullable String query) throws BadAddress {
        Query parts = Query.read(query);
        Address page = holdsAddress(path) ? Address.parse(path.substring(1)) : mountedPage(path);
        return new Target(parts.origin() == null ? page : page.withQuery(checked(page, parts.origin())), parts.settings());
    }

    /** Whether a path of ours holds a whole address: a scheme, a colon and one slash or two. */
    public static boolean holdsAddress(String path) {
        String text = path.substring(1);
        String scheme = AddressParser.scheme(text);
        return (scheme.equals("http") || scheme.equals("https")) && text.startsWith("/", scheme.length() + 1);
    }

    private static @Nullable String checked(Address page, String query) throws BadAddress {
        return AddressParser.relative(page, "?" + query, StandardCharsets.UTF_8).query();
    }

    private Address mountedPage(String path) throws BadAddress {
        if (mounted == null) {
            throw new BadAddress(BadAddress.Why.SCHEME, "only http and https addresses can be read");
        }
        return Address.parse(mounted.origin() + path);
    }

    /** Our URL of a page as this reader wishes it, from the root: {@code /https://…}. */
    public String to(Address page, Preferences preferences) {
        return to(page, preferences, null);
    }

    /** The same with a fragment, which is ours to choose: already percent-encoded, without its hash. */
    public String to(Address page, Preferences preferences, @Nullable String fragment) {
        String query = Query.write(page.query(), preferences, defaults);
        return prefix + (isShort(page) ? page.path() : "/" + page.origin() + page.path())
                + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
    }

    /** Our URL of a posted search as this reader wishes it. */
    public String to(PostedSearch search, Preferences preferences) {
        String settings = preferences.query(defaults);
        return own("/-/search/") + search.action().withQuery(null) + "?" + search.asked()
                + (settings.isEmpty() ? "" : (search.asked().isEmpty() ? "" : "&") + "-settings=" + Percent.encodeForm(settings, StandardCharsets.UTF_8));
    }

    /** Whether the page is of the mounted site, and its path would not be read as something else of ours. */
    public boolean isShort(Address page) {
        return mounted != null
                && mounted.origin().equals(page.origin())
                && !holdsAddress(page.path())
                && OTHERWISE_READ.stream().noneMatch(page.path()::startsWith);
    }
}
