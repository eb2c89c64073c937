package dev.curbcut.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;

/**
 * Where the store is: {@code redis://[user:password@]host[:port][,host[:port]]…[/database]}; {@code rediss} for TLS. Several
 * hosts are the first to ask of a cluster.
 */
record RedisUrl(
        boolean tls, @Nullable String user, @Nullable String password, List<HostAndPort> hosts, int database) {
    private static final int PORT = 6379;
    private static final Pattern URL =
            Pattern.compile("(rediss?)://(?:([^:@/]*):([^@/]*)@)?([^@/]+)(?:/(\\d{0,3}))?");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d{1,5}))?");

    /** @throws IllegalArgumentException when the text is no such URL; the message does not repeat it, it may hold a password */
    static RedisUrl parse(String text) {
        Matcher url = URL.matcher(text);
        if (!url.matches()) {
            throw new IllegalArgumentException("the store is named redis://HOST:PORT");
        }
        List<HostAndPort> hosts = new ArrayList<>();
        for (String one : url.group(4).split(",")) {
            Matcher host = HOST.matcher(one);
            if (!host.matches() || host.group(2) != null && !isPort(host.group(2))) {
                throw new IllegalArgumentException("the store is named redis://HOST:PORT");
            }
            String name = host.group(1).startsWith("[") ? host.group(1).substring(1, host.group(1).length() - 1) : host.group(1);
            hosts.add(new HostAndPort(name, host.group(2) == null ? PORT : Integer.parseInt(host.group(2))));
        }
        String database = url.group(5);
        return new RedisUrl(
                url.group(1).equals("rediss"),
                blankToNull(url.group(2)),
                blankToNull(url.group(3)),
                List.copyOf(hosts),
                database == null || database.isEmpty() ? 0 : Integer.parseInt(database));
    }

    private static boolean isPort(String digits) {
        int port = Integer.parseInt(digits);
        return port >= 1 && port <= 65535;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
