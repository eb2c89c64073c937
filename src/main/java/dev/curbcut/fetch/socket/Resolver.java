package dev.curbcut.fetch.socket;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Names to addresses, within a time. The system's resolver can't be interrupted and would hold a virtual thread's
 * carrier, so it runs on a few threads of its own.
 */
public final class Resolver implements Dns, AutoCloseable {
    private static final int THREADS = 16;
    private static final int QUEUE = 256;

    private final ConnectToRules routes;
    private final Duration limit;
    private final ThreadPoolExecutor threads;

    /** @param limit of waiting for one name */
    public Resolver(ConnectToRules routes, Duration limit) {
        this.routes = routes;
        this.limit = limit;
        threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(QUEUE),
                Thread.ofPlatform().daemon().name("resolver-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /** For a host that connect-to leads elsewhere a placeholder, which the socket replaces (and would refuse). */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        return routes.mayLead(host) ? List.of(InetAddress.getByAddress(host, new byte[4])) : resolve(host);
    }

    List<InetAddress> resolve(String host) throws UnknownHostException {
        Future<List<InetAddress>> answer;
        try {
            answer = threads.submit(() -> List.of(InetAddress.getAllByName(host)));
        } catch (RejectedExecutionException e) {
            throw new UnknownHostException(host + ": too many names are being looked up");
        }
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new UnknownHostException(host + ": no name server answered in time");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host + ": interrupted");
        } catch (ExecutionException e) {
            throw new UnknownHostException(host);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
