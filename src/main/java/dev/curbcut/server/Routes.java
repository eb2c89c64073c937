package dev.curbcut.server;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.render.template.ReaderGuide;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads our URLs, always from the raw request target: what has been decoded once can't be told apart any more. */
final class Routes {
    private static final Pattern SCHEME = Pattern.compile("/[Hh][Tt][Tt][Pp][Ss]?:/.*", Pattern.DOTALL);
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern WIDTH = Pattern.compile("w([1-9][0-9]{0,3})/(.*)", Pattern.DOTALL);
    private static final Set<String> FOR_MACHINES =
            Set.of("/robots.txt", "/favicon.ico", "/-/health", "/-/health/live", "/-/health/ready", "/-/metrics");
    private static final Pattern STATUS = Pattern.compile("400|405|408|414|417|429|431|503|505");

    private final ReaderLink links;
    private final @Nullable Address mounted;
    private final AllowedHosts hosts;

    Routes(ReaderLink links, AllowedHosts hosts) {
        this.links = links;
        this.mounted = links.mounted();
        this.hosts = hosts;
    }

    /** What is for the machine, not for readers, is at the root as well, where no server in front mounts it elsewhere. */
    Route of(RequestTarget target) {
        String path = target.path();
        String prefix = links.prefix();
        if (path.startsWith(prefix + "/")) {
            return below(new RequestTarget(path.substring(prefix.length()), target.query()));
        }
        if (path.equals(prefix)) {
            return new Route.Home(Parameters.of(target.query()).settings());
        }
        return FOR_MACHINES.contains(path) || path.startsWith(RequestGate.REFUSED) ? below(target) : new Route.Nothing();
    }

    private Route below(RequestTarget target) {
        String path = target.path();
        String query = target.query();
        if (path.equals("/robots.txt")) {
            return new Route.Robots();
        }
        if (path.equals("/favicon.ico")) {
            return new Route.Icon();
        }
        if (path.startsWith("/-/")) {
            return own(path.substring(3), query);
        }
        if (path.equals("/") && mounted == null) {
            return new Route.Doorway(Parameters.of(query).settings());
        }
        return page(path, query);
    }

    private Route own(String path, @Nullable String query) {
        Parameters given = Parameters.of(query);
        try {
            return switch (path) {
                case "" -> new Route.Doorway(given.settings());
                case "go" -> given.hasAddress() ? new Route.Go(given.address(hosts), given.settings()) : new Route.Home(given.settings());
                case "help" -> new Route.Guide(ReaderGuide.HELP, given.settings());
                case "about" -> new Route.Guide(ReaderGuide.STATEMENT, given.settings());
                case "reload" -> given.hasAddress() ? new Route.Reload(given.address(), given.settings()) : new Route.Home(given.settings());
                case "settings" -> new Route.Display(given.hasAddress() ? given.address() : null, given.lang(), given.settings());
                case "report.json" -> new Route.Report(given.address(), given.settings());
                case "health", "health/live" -> new Route.Live();
                case "health/ready" -> new Route.Ready();
                case "metrics" -> new Route.Metrics();
                default -> below(path, query);
            };
        } catch (BadAddress e) {
            return new Route.NoAddress(e, given.text() == null ? "" : given.text(), given.settings());
        }
    }

    private Route below(String path, @Nullable String query) throws BadAddress {
        int slash = path.indexOf('/');
        String rest = path.substring(slash + 1);
        return switch (slash < 0 ? "" : path.substring(0, slash)) {
            case "form" -> FormSubmission.read(query).get(Address.parse(rest));
            case "search" -> FormSubmission.read(query).search(Address.parse(rest));
            case "image" -> {
                var width = WIDTH.matcher(rest);
                yield width.matches()
                        ? new Route.Image(origin(width.group(2), query), Integer.parseInt(width.group(1)))
                        : new Route.Image(origin(rest, query), 0);
            }
            case "file" -> new Route.File(origin(rest, query));
            case "theme" -> new Route.StyleSheet(rest);
            case "asset" -> new Route.Asset(rest);
            case "refused" -> STATUS.matcher(rest).matches() ? new Route.Refused(Integer.parseInt(rest)) : new Route.Nothing();
            default -> new Route.Nothing();
        };
    }

    /** Here no name is reserved: all is the origin's. */
    private static Address origin(String text, @Nullable String query) throws BadAddress {
        return Address.parse(query == null ? text : text + "?" + query);
    }

    private Route page(String path, @Nullable String query) {
        boolean isLong = SCHEME.matcher(path).matches();
        if (!isLong && mounted == null) {
            return host(path, query);
        }
        try {
            ReaderLink.Target target = links.read(path, query);
            boolean hasShort = isLong && mounted != null && links.isShort(target.address());
            return hasShort
                    ? new Route.Go(target.address(), target.settings())
                    : new Route.Page(target.address(), target.settings());
        } catch (BadAddress e) {
            return new Route.NoAddress(e, path.substring(1), Parameters.of(query).settings());
        }
    }

    /** {@code /HOST/PATH}, as people type it: leads to the full form when the host has a dot and is allowed. */
    private Route host(String path, @Nullable String query) {
        int end = path.indexOf('/', 1);
        String host = end < 0 ? path.substring(1) : path.substring(1, end);
        if (!host.contains(".")) {
            return STRAY_PERCENT.matcher(host).find() ? new Route.Garbled() : new Route.Nothing();
        }
        try {
            ReaderLink.Target target = links.read("/https://" + path.substring(1), query);
            return hosts.allows(target.address()) ? new Route.Go(target.address(), target.settings()) : new Route.Nothing();
        } catch (BadAddress e) {
            return new Route.Nothing();
        }
    }
}
