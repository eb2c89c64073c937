package dev.curbcut.server;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/**
 * By when something has to come on a connection: its first request, the rest of a head that has begun, the next request after an answer, the
 * next bytes that its reader takes. Two timers, however many requests there are. Set in the connection's I/O thread.
 */
final class Deadlines {
    /** What a connection does when its time is up. In its I/O thread. */
    interface Watched {
        /** Since when nothing came and nothing was taken, as {@link System#nanoTime} counts; {@link #BUSY} while something is being answered. */
        long quietSince();

        /** Nothing was asked, or nothing any more. */
        void silent();

        /** A head doesn't end. */
        void slow();
    }

    /** Not quiet. */
    static final long BUSY = Long.MIN_VALUE;

    private final XnioExecutor thread;
    private final ServerSettings settings;
    private final Watched watched;
    private boolean asked;
    private volatile boolean ended;
    private XnioExecutor.@Nullable Key head;
    private volatile XnioExecutor.@Nullable Key next;

    Deadlines(XnioExecutor thread, ServerSettings settings, Watched watched) {
        this.thread = thread;
        this.settings = settings;
        this.watched = watched;
        this.next = after(settings.firstRequest().toNanos(), watched::silent);
    }

    private XnioExecutor.Key after(long nanos, Runnable then) {
        return thread.executeAfter(then, Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)), TimeUnit.MILLISECONDS);
    }

    /** A head has begun, and isn't whole. */
    void headBegan() {
        if (head == null) {
            head = after(settings.headPatience().toNanos(), () -> {
                head = null;
                watched.slow();
            });
        }
    }

    /** A head is whole, or broken. */
    void headCame() {
        head = cancelled(head);
        if (!asked) {
            asked = true;
            cancelled(next);
            watch(settings.idle().toNanos());
        }
    }

    private void watch(long nanos) {
        if (!ended) {
            next = after(nanos, this::look);
        }
    }

    private void look() {
        long idle = settings.idle().toNanos();
        long since = watched.quietSince();
        long quiet = since == BUSY ? 0 : System.nanoTime() - since;
        if (quiet >= idle) {
            watched.silent();
        } else {
            watch(idle - quiet + TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** The connection is closed. From any thread. */
    void end() {
        ended = true;
        head = cancelled(head);
        next = cancelled(next);
    }

    private static XnioExecutor.@Nullable Key cancelled(XnioExecutor.@Nullable Key timer) {
        if (timer != null) {
            timer.remove();
        }
        return null;
    }
}
