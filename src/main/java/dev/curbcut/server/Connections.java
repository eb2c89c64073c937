package dev.curbcut.server;

import java.net.InetAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many connections are open, in all and of each client. Safe for many threads. */
final class Connections {
    private final int most;
    private final int mostPerClient;
    private final AtomicInteger open = new AtomicInteger();
    private final ConcurrentHashMap<String, Integer> perClient = new ConcurrentHashMap<>();

    Connections(int most, int mostPerClient) {
        this.most = most;
        this.mostPerClient = mostPerClient;
    }

    /** Counts one more connection of a client, unless there are too many. */
    boolean opened(InetAddress client) {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            return false;
        }
        boolean[] admitted = {true};
        perClient.compute(ClientLimits.key(client), (key, count) -> {
            if (count != null && count >= mostPerClient) {
                admitted[0] = false;
                return count;
            }
            return count == null ? 1 : count + 1;
        });
        if (!admitted[0]) {
            open.decrementAndGet();
        }
        return admitted[0];
    }

    void closed(InetAddress client) {
        open.decrementAndGet();
        perClient.computeIfPresent(ClientLimits.key(client), (key, count) -> count == 1 ? null : count - 1);
    }

    int open() {
        return open.get();
    }
}
