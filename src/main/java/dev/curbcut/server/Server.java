package dev.curbcut.server;

import io.undertow.UndertowOptions;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.Xnio;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/** The running server: its listener, its threads, its end. */
public final class Server implements AutoCloseable {
    /** A head and a small answer fit in one; heap, without a cache a thread, or virtual threads would hoard them. */
    private static final int BUFFER = 16 * 1024;

    /** How often a server that stops looks whether all is answered. */
    private static final long LOOK_MILLIS = 20;

    static {
        // The server's own logging would choose another way on its own, and say so on the terminal.
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    private final XnioWorker worker;
    private final AcceptingChannel<StreamConnection> listener;
    private final ConnectionListener connections;
    private final ActiveRequests requests;
    private final Metrics metrics;
    private final ExecutorService threads;
    private final ServerSettings settings;
    private final AtomicBoolean stopping;

    private Server(
            XnioWorker worker, AcceptingChannel<StreamConnection> listener, ConnectionListener connections,
            ActiveRequests requests, Metrics metrics, ExecutorService threads, ServerSettings settings, AtomicBoolean stopping) {
        this.worker = worker;
        this.listener = listener;
        this.connections = connections;
        this.requests = requests;
        this.metrics = metrics;
        this.threads = threads;
        this.settings = settings;
        this.stopping = stopping;
    }

    /**
     * Starts to serve.
     *
     * @param listen where; port 0 for any that is free
     * @throws IOException when that port can't be had
     */
    public static Server start(InetSocketAddress listen, Services services, ServerSettings settings) throws IOException {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var metrics = new Metrics();
        var connections = new Connections(settings.connections(), settings.connectionsPerClient(), settings.refusals());
        metrics.gauge("curbcut_connections", "Open connections.", connections::open);
        var stopping = new AtomicBoolean();
        var requests = new ActiveRequests(handler(services, settings, metrics, threads, stopping));
        XnioWorker worker = Xnio.getInstance(Server.class.getClassLoader()).createWorker(threadsOf(Runtime.getRuntime().availableProcessors()));
        try {
            var http = new HttpOpenListener(new DefaultByteBufferPool(false, BUFFER, 1000, 0), parser(settings));
            http.setRootHandler(requests);
            var opened = new ConnectionListener(http, connections, requests, settings);
            AcceptingChannel<StreamConnection> listener =
                    worker.createStreamConnectionServer(listen, ChannelListeners.openListenerAdapter(opened), sockets(settings));
            listener.resumeAccepts();
            return new Server(worker, listener, opened, requests, metrics, threads, settings, stopping);
        } catch (IOException | RuntimeException e) {
            worker.shutdownNow();
            threads.shutdownNow();
            throw e;
        }
    }

    private static RequestHandler handler(
            Services services, ServerSettings settings, Metrics metrics, ExecutorService threads, AtomicBoolean stopping) {
        services.metrics().forEach(metrics::show);
        var clients = new ClientLimits(settings);
        var sites = new SiteTable(services, site -> new RouteHandler(
                site, new Routes(site.links(), site.hosts()), metrics, () -> troubles(services, stopping), clients, settings));
        return new RequestHandler(sites, metrics, threads, settings);
    }

    /**
     * Serves every request from now on from these; those that are being answered end as they began. What a connection may do stays as it
     * was at the start.
     */
    public void use(Services services, ServerSettings settings) {
        requests.replace(handler(services, settings, metrics, threads, stopping));
    }

    private static List<String> troubles(Services services, AtomicBoolean stopping) {
        List<String> all = new ArrayList<>(services.troubles().get());
        if (stopping.get()) {
            all.add("this node is being stopped");
        }
        return all;
    }

    private static OptionMap threadsOf(int processors) {
        return OptionMap.builder()
                .set(Options.WORKER_NAME, "curbcut")
                .set(Options.WORKER_IO_THREADS, Math.max(1, processors))
                .set(Options.WORKER_TASK_CORE_THREADS, 1)
                .set(Options.WORKER_TASK_MAX_THREADS, 2)
                .set(Options.TCP_NODELAY, true)
                .getMap();
    }

    private static OptionMap sockets(ServerSettings settings) {
        return OptionMap.builder()
                .set(Options.WRITE_TIMEOUT, (int) settings.idle().toMillis())
                .set(Options.TCP_NODELAY, true)
                .set(Options.REUSE_ADDRESSES, true)
                .set(Options.BACKLOG, 1000)
                .getMap();
    }

    /**
     * The gate has judged every head: the parser behind it may take what it refuses by default ({@code |}, {@code [}). How long a connection may be
     * silent is watched at the gate, since the parser doesn't see what is answered there.
     */
    private static OptionMap parser(ServerSettings settings) {
        return OptionMap.builder()
                .set(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                .set(UndertowOptions.DECODE_URL, false)
                .set(UndertowOptions.MAX_PARAMETERS, settings.requestLine())
                .set(UndertowOptions.MAX_HEADERS, settings.fields() + 1)
                .set(UndertowOptions.MAX_HEADER_SIZE, 2 * settings.head())
                .set(UndertowOptions.BUFFER_PIPELINED_DATA, true)
                .set(UndertowOptions.ALWAYS_SET_KEEP_ALIVE, false)
                .set(UndertowOptions.ENABLE_HTTP2, false)
                .getMap();
    }

    /** The port that is listened on. */
    public int port() {
        return listener.getLocalAddress(InetSocketAddress.class).getPort();
    }

    /** Stops: says so where it is asked for its health, then takes no more connections and answers what was asked on those there are. */
    @Override
    public void close() {
        stopping.set(true);
        try {
            Thread.sleep(settings.shutdownDelay());
            requests.stop();
            IoUtils.safeClose(listener);
            long end = System.nanoTime() + settings.shutdown().toNanos();
            while (connections.closeIdle() > 0 && System.nanoTime() - end < 0) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        worker.shutdownNow();
        threads.shutdownNow();
    }
}
