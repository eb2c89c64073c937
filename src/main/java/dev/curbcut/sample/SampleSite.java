package dev.curbcut.sample;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The government site of Qingting, a small city that does not exist, served by a real HTTP origin on loopback: every
 * text, name and number in it is invented. It is built as such sites are built, faults included.
 *
 * <p>The host is under {@code .test}, a name that never resolves (RFC 6761); whoever wants to read the site leads the
 * host's traffic to {@link #port()}, as {@link #connectTo()} says.
 */
public final class SampleSite implements AutoCloseable {
    public static final String HOST = "www.qingting.gov.test";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Future<SampleOrigin> origin;

    private SampleSite(HttpServer server, ExecutorService threads, Future<SampleOrigin> origin) {
        this.server = server;
        this.threads = threads;
        this.origin = origin;
    }

    /**
     * Starts the site on a free port of 127.0.0.1.
     *
     * @throws IOException when no port can be had
     */
    public static SampleSite start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        // Its pages are written while whoever started it goes on.
        Future<SampleOrigin> origin = threads.submit(SampleOrigin::load);
        server.createContext("/", exchange -> loaded(origin).handle(exchange));
        server.start();
        return new SampleSite(server, threads, origin);
    }

    /** The host its pages are known under. */
    public String host() {
        return HOST;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of its home page. */
    public String home() {
        return "http://" + HOST + "/";
    }

    /** The way to the site as {@code --connect-to} wants it: host, port, and where both really are. */
    public String connectTo() {
        return HOST + ":80:127.0.0.1:" + port();
    }

    /** Every page that can be read: path and query, the home first. */
    public List<String> pages() {
        return loaded(origin).pages();
    }

    private static SampleOrigin loaded(Future<SampleOrigin> origin) {
        try {
            return origin.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the site was closed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the sample site can't be read", e);
        }
    }

    /** Pages that can't be read, one for each way of failing: a wall, a page that is only script, errors. */
    public List<String> faults() {
        return SampleFault.paths();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
