package dev.curbcut.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;

/**
 * Where the store is: {@code redis://[user:password@]host[:port][/database]}; {@code rediss} for TLS. With {@code +cluster} several hosts
 * are the first to ask of a cluster (as they are without), with {@code +sentinel} they are sentinels, and after them stands the name of
 * the master they watch: {@code redis+sentinel://host:port,host:port/MASTER}.
 */
record RedisUrl(
        Kind kind, @Nullable String master, boolean tls, @Nullable String user, @Nullable String password, List<HostAndPort> hosts, int database) {
    /** What answers there. */
    enum Kind {
        SINGLE,
        CLUSTER,
        SENTINEL
    }

    private static final String SHAPE = "the store is named redis://HOST:PORT, redis+cluster://H:P,H:P or redis+sentinel://H:P,H:P/MASTER";
    private static final int PORT = 6379;
    private static final int SENTINELS_PORT = 26379;
    private static final Pattern URL =
            Pattern.compile("(rediss?)(\\+cluster|\\+sentinel)?://(?:([^:@/]*):([^@/]*)@)?([^@/]+)(?:/([A-Za-z0-9._-]*))?");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d{1,5}))?");

    /** @throws IllegalArgumentException when the text is no such URL; the message does not repeat it, it may hold a password */
    static RedisUrl parse(String text) {
        Matcher url = URL.matcher(text);
        if (!url.matches()) {
            throw new IllegalArgumentException(SHAPE);
        }
        boolean sentinel = "+sentinel".equals(url.group(2));
        List<HostAndPort> hosts = new ArrayList<>();
        for (String one : url.group(5).split(",")) {
            Matcher host = HOST.matcher(one);
            if (!host.matches() || host.group(2) != null && !isPort(host.group(2))) {
                throw new IllegalArgumentException(SHAPE);
            }
            String name = host.group(1).startsWith("[") ? host.group(1).substring(1, host.group(1).length() - 1) : host.group(1);
            hosts.add(new HostAndPort(name, host.group(2) == null ? sentinel ? SENTINELS_PORT : PORT : Integer.parseInt(host.group(2))));
        }
        String end = url.group(6) == null ? "" : url.group(6);
        if (sentinel ? end.isEmpty() : !end.matches("[0-9]{0,3}")) {
            throw new IllegalArgumentException(SHAPE);
        }
        Kind kind = sentinel ? Kind.SENTINEL : "+cluster".equals(url.group(2)) || hosts.size() > 1 ? Kind.CLUSTER : Kind.SINGLE;
        return new RedisUrl(
                kind,
                sentinel ? end : null,
                url.group(1).equals("rediss"),
                blankToNull(url.group(3)),
                blankToNull(url.group(4)),
                List.copyOf(hosts),
                sentinel || end.isEmpty() ? 0 : Integer.parseInt(end));
    }

    private static boolean isPort(String digits) {
        int port = Integer.parseInt(digits);
        return port >= 1 && port <= 65535;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
