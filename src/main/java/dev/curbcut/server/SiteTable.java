package dev.curbcut.server;

import dev.curbcut.proxy.Proxy;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which site of ours a request is for, by the host name that its reader used; any other name is for the first. */
final class SiteTable {
    private final Site first;
    private final Map<String, Site> byHost = new HashMap<>();

    /** One site's part of the server. */
    record Site(Proxy proxy, RouteHandler routes) {}

    /** @param made from a site's services its routes */
    SiteTable(Services services, Function<Services, RouteHandler> made) {
        first = new Site(services.proxy(), made.apply(services));
        services.sites().forEach((host, site) -> byHost.put(host, new Site(site.proxy(), made.apply(site))));
    }

    Site of(HttpServerExchange exchange) {
        return of(exchange.getRequestHeaders().getFirst(Headers.HOST));
    }

    /** @param host the field Host; null for none */
    Site of(@Nullable String host) {
        return byHost.isEmpty() || host == null ? first : byHost.getOrDefault(name(host), first);
    }

    /** Without its port, in lower case, without the root's dot. */
    static String name(String host) {
        int colon = host.lastIndexOf(':');
        String bare = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        String lower = bare.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
