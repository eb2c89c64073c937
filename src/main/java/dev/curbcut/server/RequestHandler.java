package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Meets every request that the gate passes on. What is ready in memory is written at once, by the I/O thread; all else goes to a virtual thread of
 * its own, if there is room for one more.
 */
final class RequestHandler implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RequestHandler.class);

    private final SiteTable sites;
    private final Metrics metrics;
    private final LastWords lastWords = new LastWords();
    private final Semaphore room;
    private final ExecutorService threads;
    private final boolean logRequests;

    RequestHandler(SiteTable sites, Metrics metrics, ExecutorService threads, ServerSettings settings) {
        this.sites = sites;
        this.metrics = metrics;
        this.threads = threads;
        this.room = new Semaphore(settings.inFlight());
        this.logRequests = settings.logRequests();
        metrics.gauge("curbcut_in_flight", "Requests that are being answered.", () -> settings.inFlight() - room.availablePermits());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        try {
            RawTarget.takeUp(exchange);
            answer(exchange);
        } catch (RuntimeException | Error e) {
            failed(exchange, e);
        }
    }

    /**
     * What is ready in memory: one look-up.
     *
     * @param host the field Host; null for none
     * @param target raw
     */
    Optional<Answer> ready(@Nullable String host, String target) {
        return sites.of(host).proxy().ready(target);
    }

    /** Counts an answer from memory. */
    void hit() {
        metrics.hit();
    }

    private void answer(HttpServerExchange exchange) {
        SiteTable.Site site = sites.of(exchange);
        Optional<Answer> hit = reads(exchange) && !wantsReload(exchange) ? site.proxy().ready(RequestTarget.of(exchange).toString()) : Optional.empty();
        if (hit.isPresent()) {
            hit();
            if (AnswerWriter.isAtHand(exchange, hit.get())) {
                AnswerWriter.send(exchange, hit.get());
            } else {
                exchange.dispatch(threads, () -> guarded(exchange, () -> AnswerWriter.send(exchange, hit.get()))); // unpacking is no work for an I/O thread
            }
            return;
        }
        if (!room.tryAcquire()) {
            AnswerWriter.send(exchange, site.routes().overloaded(exchange));
            return;
        }
        long since = System.nanoTime();
        exchange.dispatch(threads, () -> {
            try {
                guarded(exchange, () -> site.routes().serve(exchange));
            } finally {
                room.release();
                long nanos = System.nanoTime() - since;
                metrics.answered(exchange.getStatusCode(), nanos);
                if (logRequests) {
                    LOG.info("{} {} {} ms", exchange.getRequestMethod(), exchange.getStatusCode(), nanos / 1_000_000);
                }
                if (exchange.getStatusCode() >= 500) {
                    LOG.info("request {} was answered with {}", RequestNumber.of(exchange), exchange.getStatusCode());
                }
            }
        });
    }

    private void guarded(HttpServerExchange exchange, Runnable answering) {
        try {
            answering.run();
        } catch (RuntimeException | Error e) {
            failed(exchange, e);
        }
    }

    /**
     * A fault of ours: the operator sees where, the reader that it wasn't theirs. Whatever fails on the way (the log as well,
     * where classes can't be loaded any more), the exchange ends.
     */
    private void failed(HttpServerExchange exchange, Throwable fault) {
        try {
            LOG.error("request {} could not be answered", RequestNumber.of(exchange), fault);
        } catch (RuntimeException | Error e) {
            System.err.println("a request could not be answered, nor that be logged: " + fault);
        }
        try {
            if (!exchange.isResponseStarted()) {
                AnswerWriter.send(exchange, sites.of(exchange).routes().internal(exchange));
                return;
            }
        } catch (RuntimeException | Error e) {
            // The last words need nothing that could fail once more.
        }
        lastWords.send(exchange);
    }

    static boolean reads(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.GET) || exchange.getRequestMethod().equals(Methods.HEAD);
    }

    /**
     * What a browser sends when its reader reloads a page (RFC 9111 section 5.2.1), and an old one in its way (section 5.4).
     * How often that reaches an origin is limited where pages are held.
     */
    static boolean wantsReload(HttpServerExchange exchange) {
        HeaderValues control = exchange.getRequestHeaders().get(Headers.CACHE_CONTROL);
        if (control == null) {
            HeaderValues pragma = exchange.getRequestHeaders().get(Headers.PRAGMA);
            return pragma != null && says(pragma, "no-cache");
        }
        return says(control, "no-cache") || says(control, "max-age=0");
    }

    private static boolean says(HeaderValues values, String directive) {
        return values.stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(directive));
    }
}
