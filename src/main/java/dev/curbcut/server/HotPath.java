package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.conduits.StreamSinkConduit;

/**
 * The hot path of a connection: what is ready in memory goes from the gate to its reader in one write, past the server's parser and its headers, which
 * cost as much as the sending. All that is not plain goes the usual way. What the socket doesn't take at once is sent when it does; no request is
 * read meanwhile.
 *
 * <p>Runs in the connection's I/O thread alone.
 */
final class HotPath {
    private final StreamConnection connection;
    private final StreamSinkConduit socket;
    private final ActiveRequests requests;
    private @Nullable ByteBuffer rest;
    private long sentAt = System.nanoTime();

    /** @param connection whose sink is the socket's still */
    HotPath(StreamConnection connection, ActiveRequests requests) {
        this.connection = connection;
        this.socket = connection.getSinkChannel().getConduit();
        this.requests = requests;
    }

    /**
     * Answers a request if that is ready.
     *
     * @param b its head, which has been judged
     * @return whether it is answered, or is being
     */
    boolean answers(byte[] b, RequestHead head) throws IOException {
        ByteBuffer response = head.isPlain() ? response(b, head) : null;
        if (response == null) {
            return false;
        }
        requests.hit();
        write(response);
        return true;
    }

    /** A fault of ours is none here: the usual way meets it as well, and has words for it. */
    private @Nullable ByteBuffer response(byte[] b, RequestHead head) {
        try {
            Answer ready = requests.ready(head.fields().host(b), head.requestLine().target(b));
            String codings = head.fields().codings(b);
            return ready == null || ready.status() != 200 || !AnswerWriter.isAtHand(codings, ready.body())
                    ? null
                    : ResponseBuffer.ofThread().of(ready, codings, head.fields().tags(b));
        } catch (RuntimeException | Error e) {
            return null;
        }
    }

    private void write(ByteBuffer response) throws IOException {
        if (isWhole(response)) {
            return;
        }
        rest = ByteBuffer.allocate(response.remaining()).put(response).flip();
        connection.getSinkChannel().setWriteListener(sink -> goOn());
        connection.getSinkChannel().resumeWrites();
    }

    /** Sends what the socket takes. @return whether that was all */
    private boolean isWhole(ByteBuffer response) throws IOException {
        sentAt = System.nanoTime();
        while (response.hasRemaining()) {
            if (socket.write(response) == 0) {
                return false;
            }
        }
        return true;
    }

    private void goOn() {
        try {
            if (rest != null && !isWhole(rest)) {
                return;
            }
        } catch (IOException e) {
            IoUtils.safeClose(connection);
            return;
        }
        rest = null;
        connection.getSinkChannel().suspendWrites();
        connection.getSinkChannel().setWriteListener(null);
        connection.getSourceChannel().resumeReads();
    }

    /** Whether there is something of an answer that its reader hasn't taken yet. */
    boolean isSending() {
        return rest != null;
    }

    /** When its reader took something last, as {@link System#nanoTime} counts. */
    long sentAt() {
        return sentAt;
    }
}
