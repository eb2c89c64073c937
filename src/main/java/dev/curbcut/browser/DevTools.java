package dev.curbcut.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.curbcut.browser.BuildException.Why;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The Chrome DevTools Protocol over a pipe: JSON messages, each ended by a zero byte, with the sessions of pages side by side
 * ({@code flatten}). Safe for many threads.
 */
final class DevTools implements AutoCloseable {
    /** The longest message read: what a page makes of itself can't be longer than what is asked of it, unless somebody lies. */
    private static final int LONGEST_MESSAGE = 96 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What happens in a session, told on the one thread that reads: to be taken up quickly. */
    interface Listener {
        void happened(String method, JsonNode parameters);
    }

    private final OutputStream out;
    private final AtomicInteger numbers = new AtomicInteger();
    private final ConcurrentMap<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Listener> listeners = new ConcurrentHashMap<>();
    private volatile boolean ended;

    DevTools(InputStream in, OutputStream out) {
        this.out = out;
        Thread.ofPlatform().daemon().name("curbcut-browser-pipe").start(() -> read(new BufferedInputStream(in, 1 << 16)));
    }

    /** @param session the empty text for the browser itself */
    void listen(String session, Listener listener) {
        listeners.put(session, listener);
    }

    void forget(String session) {
        listeners.remove(session);
    }

    /**
     * Calls a method and waits for what comes of it.
     *
     * @throws BuildException CRASHED when the browser has ended or refuses, TIME when it does not answer in time
     */
    JsonNode call(String session, String method, Map<String, ?> parameters, Duration patience) throws BuildException {
        CompletableFuture<JsonNode> answer = send(session, method, parameters);
        try {
            return answer.get(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new BuildException(Why.TIME, method + " is not answered in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildException(Why.TIME, "interrupted", e);
        } catch (ExecutionException e) {
            throw new BuildException(Why.CRASHED, method + ": " + e.getCause().getMessage(), e.getCause());
        }
    }

    /** Calls a method whose answer nobody waits for. */
    CompletableFuture<JsonNode> send(String session, String method, Map<String, ?> parameters) {
        int number = numbers.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", number).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        var answer = new CompletableFuture<JsonNode>();
        answer.whenComplete((value, fault) -> open.remove(number));
        open.put(number, answer);
        if (ended) {
            answer.completeExceptionally(new IOException("the browser has ended"));
            return answer;
        }
        try {
            byte[] bytes = JSON.writeValueAsBytes(message);
            synchronized (out) {
                out.write(bytes);
                out.write(0);
                out.flush();
            }
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
        return answer;
    }

    private void read(InputStream in) {
        var message = new ByteArrayOutputStream();
        try (in) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != 0) {
                    message.write(b);
                    if (message.size() > LONGEST_MESSAGE) {
                        throw new IOException("the browser says more than " + LONGEST_MESSAGE + " bytes at once");
                    }
                    continue;
                }
                take(JSON.readTree(message.toByteArray()));
                message = message.size() > 1 << 20 ? new ByteArrayOutputStream() : message;
                message.reset();
            }
            end(new IOException("the browser has ended"));
        } catch (IOException | RuntimeException e) {
            end(e);
        }
    }

    private void take(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer = open.get(message.get("id").asInt());
            if (answer != null && message.has("error")) {
                answer.completeExceptionally(new IOException(message.get("error").path("message").asText()));
            } else if (answer != null) {
                answer.complete(message.path("result"));
            }
            return;
        }
        @Nullable Listener listener = listeners.get(message.path("sessionId").asText(""));
        if (listener != null) {
            listener.happened(message.path("method").asText(), message.path("params"));
        }
    }

    private void end(Exception why) {
        ended = true;
        open.values().forEach(answer -> answer.completeExceptionally(why));
        listeners.values().forEach(listener -> listener.happened("", JSON.createObjectNode()));
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        ended = true;
        try {
            out.close();
        } catch (IOException e) {
            // It has ended already.
        }
    }
}
