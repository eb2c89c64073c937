package dev.curbcut.configuration;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.cache.RedisStore;
import dev.curbcut.fetch.socket.ConnectTo;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kinds of values that name something: hosts, addresses, servers, files. */
final class Places {
    private static final String NAME = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";
    private static final Pattern HOST = Pattern.compile(NAME + "|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern PATTERN = Pattern.compile("\\*|(\\*\\.)?" + NAME + "|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+/?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+");
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    private Places() {}

    static ValueKind listen() {
        return ValueKind.of("HOST:PORT with a port from 0 to 65535 (0 for any that is free), such as 127.0.0.1:8080", text -> {
            int colon = text.lastIndexOf(':');
            return colon >= 0 && isPort(text.substring(colon + 1), 0) && (colon == 0 || HOST.matcher(text.substring(0, colon)).matches());
        });
    }

    static ValueKind hostPatterns() {
        return ValueKind.listOf("a host, *.suffix or *", PATTERN.asMatchPredicate());
    }

    static ValueKind hosts() {
        return ValueKind.listOf("the name of a host, such as www.example.gov", HOST.asMatchPredicate());
    }

    static ValueKind ports() {
        return ValueKind.listOf("a port from 1 to 65535", text -> isPort(text, 1));
    }

    static ValueKind ipAddresses() {
        return ValueKind.listOf("an IP address, such as 192.0.2.7", Places::isIpAddress);
    }

    static ValueKind connectTo() {
        return ValueKind.listOf("HOST1:PORT1:HOST2:PORT2, any of them empty", text -> {
            try {
                ConnectTo.parse(text);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        });
    }

    static ValueKind pageOrNone() {
        return ValueKind.of("a page's address, such as https://www.example.gov/, or \"\" for none", orNone(Places::isPage));
    }

    static ValueKind page() {
        return ValueKind.of("a page's address, such as https://www.example.gov/", Places::isPage);
    }

    static ValueKind pathOrNone() {
        return ValueKind.of("a path that begins with a slash, such as /read, or / for none", text -> text.equals("/") || PATH.matcher(text).matches());
    }

    static ValueKind webOrNone() {
        return ValueKind.of("an address of the web, such as https://www.example.gov/privacy, or \"\" for none", orNone(Places::isPage));
    }

    static ValueKind contactOrNone() {
        return ValueKind.of("a mail address or an address of the web, or \"\" for none", orNone(text -> MAIL.matcher(text).matches() || isPage(text)));
    }

    /** Whether a name can be that of a site of ours: a host's, and no IP address. */
    static boolean isSiteName(String text) {
        return HOST.matcher(text).matches() && text.charAt(0) != '[' && !IPV4.matcher(text).matches();
    }

    static ValueKind pages() {
        return ValueKind.listOf("a page's address, such as https://www.example.gov/", Places::isPage);
    }

    static ValueKind serverOrNone() {
        return ValueKind.of("a server's base, such as http://127.0.0.1:5000, or \"\" for none", orNone(Places::isServer));
    }

    static ValueKind proxyOrNone() {
        return ValueKind.of("http://HOST:PORT of an HTTP proxy, or \"\" for none", orNone(text -> text.startsWith("http://") && isServer(text))).hidden();
    }

    static ValueKind storeOrNone() {
        return ValueKind.of("redis://HOST:PORT, redis+cluster://H:P,H:P or redis+sentinel://H:P,H:P/MASTER, or \"\" for none", orNone(RedisStore::isUrl)).hidden();
    }

    static ValueKind folderOrNone() {
        return ValueKind.of("a folder that can be read, or \"\" for none", orNone(text -> Files.isDirectory(path(text))));
    }

    static ValueKind fileOrNone() {
        return ValueKind.of("a file that can be read, or \"\" for none", orNone(text -> Files.isRegularFile(path(text)) && Files.isReadable(path(text))));
    }

    static ValueKind asciiLine() {
        return ValueKind.of("a line of ASCII", text -> !text.isBlank() && text.chars().allMatch(c -> c >= ' ' && c < 0x7f));
    }

    static ValueKind text() {
        return ValueKind.of("a text", text -> true);
    }

    private static Predicate<String> orNone(Predicate<String> other) {
        return text -> text.isEmpty() || other.test(text);
    }

    private static boolean isPort(String text, int least) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= 65535;
    }

    /** Nothing that would have to be looked up. */
    private static boolean isIpAddress(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return false;
        }
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isPage(String text) {
        try {
            Address.parse(text);
            return text.matches("(?i)https?://.*");
        } catch (BadAddress e) {
            return false;
        }
    }

    private static boolean isServer(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= 65535
                    && uri.getQuery() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
