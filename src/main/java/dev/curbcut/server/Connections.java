package dev.curbcut.server;

import java.net.InetAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many connections are open, in all and of each client. Safe for many threads. */
final class Connections {
    /** What becomes of a new connection. */
    enum Admission {
        /** It is served. */
        SERVED,
        /** Its client has as many as one may have: it is told so. */
        CLIENT_FULL,
        /** The server has as many as it may have: its client is told so. */
        SERVER_FULL,
        /** Even to tell so there are too many: it is closed. */
        CLOSED
    }

    private final int most;
    private final int mostPerClient;
    private final int mostRefused;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final ConcurrentHashMap<String, Integer> perClient = new ConcurrentHashMap<>();

    /** @param mostRefused connections beyond the others that are open only to be told so */
    Connections(int most, int mostPerClient, int mostRefused) {
        this.most = most;
        this.mostPerClient = mostPerClient;
        this.mostRefused = mostRefused;
    }

    /** Counts one more connection of a client; to be {@link #closed} unless the answer is CLOSED. */
    Admission opened(InetAddress client) {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            return refused(Admission.SERVER_FULL);
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
            return refused(Admission.CLIENT_FULL);
        }
        return Admission.SERVED;
    }

    private Admission refused(Admission why) {
        if (refused.incrementAndGet() > mostRefused) {
            refused.decrementAndGet();
            return Admission.CLOSED;
        }
        return why;
    }

    void closed(InetAddress client, Admission admission) {
        switch (admission) {
            case SERVED -> {
                open.decrementAndGet();
                perClient.computeIfPresent(ClientLimits.key(client), (key, count) -> count == 1 ? null : count - 1);
            }
            case CLIENT_FULL, SERVER_FULL -> refused.decrementAndGet();
            case CLOSED -> {}
        }
    }

    /** Those that are served. */
    int open() {
        return open.get();
    }
}
