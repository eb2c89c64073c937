package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is being answered, so that a server that stops can let it end. While it stops it answers on, and closes each
 * connection behind its answer.
 */
final class ActiveRequests implements HttpHandler {
    private volatile RequestHandler next;
    private final AtomicInteger active = new AtomicInteger();
    private volatile boolean stopping;

    ActiveRequests(RequestHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        RequestGate gate = exchange.getConnection() instanceof HttpServerConnection connection
                        && connection.getOriginalSourceConduit() instanceof RequestGate found
                ? found
                : null;
        active.incrementAndGet();
        if (gate != null) {
            gate.answering(true);
        }
        exchange.addExchangeCompleteListener((done, others) -> {
            if (gate != null) {
                gate.answering(false);
            }
            active.decrementAndGet();
            others.proceed();
        });
        if (stopping) {
            exchange.setPersistent(false);
        }
        next.handleRequest(exchange);
    }

    /**
     * What is ready for a plain request; null for nothing, and while the server stops: then it has to be told that its connection ends.
     *
     * @param host the field Host; null for none
     * @param target raw
     */
    @Nullable Answer ready(@Nullable String host, String target) {
        return stopping ? null : next.ready(host, target).orElse(null);
    }

    /** It was sent. */
    void hit() {
        next.hit();
    }

    /** Every request from now on is the other's. */
    void replace(RequestHandler other) {
        next = other;
    }

    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    int count() {
        return active.get();
    }
}
