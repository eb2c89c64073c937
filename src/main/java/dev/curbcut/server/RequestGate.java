package dev.curbcut.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Stands between the socket and the server's own parser, and lets only whole, good heads of requests through, one at a
 * time, byte for byte but for an {@link RawTarget}. In place of any other it puts a request for {@value #REFUSED} and the status, then nothing
 * more: so a broken request is answered in words like every fault, and its connection is closed.
 *
 * <p>Runs in the connection's I/O thread alone.
 */
final class RequestGate extends AbstractStreamSourceConduit<StreamSourceConduit> implements Deadlines.Watched {
    /** Where a broken request is led; whoever asks for it by name gets the same words. */
    static final String REFUSED = "/-/refused/";

    /** In nanoseconds: who asked a moment ago may be about to ask again, and learns by the answer that the connection ends. */
    private static final long QUIET = 1_000_000_000;

    private final StreamConnection connection;
    private final RequestHead head;
    private final HotPath hotPath;
    private final Deadlines deadlines;
    private final int refusal;
    private final Queue<String> aside = new ArrayDeque<>(0);
    private final HeldBytes held = new HeldBytes();
    private int passing;
    private boolean partial;
    private boolean shut;
    private volatile boolean answering;
    private volatile long quietSince = System.nanoTime();

    /**
     * @param hotPath how what is ready is answered
     * @param refusal status of HTTP with which the first request is answered, whatever it asks for; 0 for none
     */
    RequestGate(StreamConnection connection, StreamSourceConduit socket, HotPath hotPath, ServerSettings settings, int refusal) {
        super(socket);
        this.connection = connection;
        this.hotPath = hotPath;
        this.head = new RequestHead(settings.headLimits());
        this.refusal = refusal;
        this.deadlines = new Deadlines(getReadThread(), settings, this);
    }

    /** Said when a request has passed and is being answered, and when its answer is written. From any thread. */
    void answering(boolean now) {
        quietSince = System.nanoTime();
        answering = now;
    }

    @Override
    public int read(ByteBuffer out) throws IOException {
        if (hotPath.isSending()) {
            return 0;
        }
        if (passing > 0) {
            return pass(out);
        }
        if (shut) {
            return -1;
        }
        if (held.isEmpty() && out.hasArray()) {
            return readThrough(out);
        }
        return readHeld(out);
    }

    /** The usual case: a whole head, which is judged where it lies, and answered from there if that is ready. */
    private int readThrough(ByteBuffer out) throws IOException {
        int start = out.position();
        int count = next.read(out);
        if (count <= 0) {
            return count;
        }
        int from = out.arrayOffset() + start;
        head.reset();
        int verdict = head.judge(out.array(), from, count);
        if (verdict > 0 && refusal == 0 && !head.requestLine().hasRawTarget()) {
            deadlines.headCame();
            boolean answered = verdict == count && hotPath.answers(out.array(), head);
            held.set(out.array(), from + verdict, count - verdict);
            head.reset();
            out.position(answered ? start : start + verdict);
            return answered ? 0 : verdict;
        }
        held.set(out.array(), from, count);
        out.position(start);
        settle(verdict);
        return passing > 0 ? pass(out) : 0;
    }

    /** A head that came in pieces, or with others: the parser gets one at a time. */
    private int readHeld(ByteBuffer out) throws IOException {
        int verdict = held.judged(head);
        while (verdict == RequestHead.PARTIAL) {
            int count = held.readFrom(next);
            if (count <= 0) {
                settle(RequestHead.PARTIAL);
                return count;
            }
            verdict = held.judged(head);
        }
        settle(verdict);
        return pass(out);
    }

    private void settle(int verdict) throws IOException {
        partial = verdict == RequestHead.PARTIAL;
        if (verdict == RequestHead.PARTIAL) {
            deadlines.headBegan();
            return;
        }
        deadlines.headCame();
        if (verdict < 0) {
            refuse(-verdict);
            return;
        }
        passing = verdict;
        if (refusal != 0) {
            passing += held.replaceTarget(head.requestLine(), REFUSED + refusal);
            shut = true;
        } else if (head.requestLine().hasRawTarget()) {
            aside.add(held.target(head.requestLine()));
            passing += held.replaceTarget(head.requestLine(), RawTarget.ASIDE);
        }
    }

    /** The target that was kept aside first. */
    String takeAside() {
        return aside.remove();
    }

    private void refuse(int status) throws IOException {
        HeldBytes.drain(next);
        passing = held.become("GET " + REFUSED + status + " HTTP/1.1\r\nHost: refused\r\nConnection: close\r\n\r\n");
        shut = true;
    }

    @Override
    public long quietSince() {
        return answering ? Deadlines.BUSY : quietSince - hotPath.sentAt() > 0 ? quietSince : hotPath.sentAt();
    }

    /** A connection that asks for nothing is closed without a word; one that is at it, with one. */
    @Override
    public void silent() {
        if (!partial) {
            IoUtils.safeClose(connection);
            return;
        }
        slow();
    }

    /** Closes the connection unless something was asked on it that is not answered yet. From any thread. */
    void closeIfIdle() {
        getReadThread().execute(() -> {
            long since = quietSince();
            boolean quiet = since != Deadlines.BUSY && System.nanoTime() - since > QUIET;
            if (quiet && passing == 0 && !hotPath.isSending() && held.isEmpty() && !shut) {
                closeUnlessAsked();
            }
        });
    }

    /** What has arrived and was not read yet is a request that can still be answered. */
    private void closeUnlessAsked() {
        try {
            if (held.readFrom(next) > 0) {
                next.wakeupReads();
                return;
            }
        } catch (IOException e) {
            // It is gone already.
        }
        IoUtils.safeClose(connection);
    }

    @Override
    public void slow() {
        deadlines.headCame();
        try {
            refuse(408);
        } catch (IOException e) {
            shut = true;
        }
        partial = false;
        next.wakeupReads();
    }

    /** Gives what was judged good, as much as there is room for. */
    private int pass(ByteBuffer out) {
        int count = Math.min(passing, out.remaining());
        held.give(out, count);
        passing -= count;
        if (passing == 0) {
            head.reset();
        }
        return count;
    }

    /** What waits here makes no noise on the socket: it has to be said that there is something to read. */
    @Override
    public void resumeReads() {
        if (hotPath.isSending()) {
            next.suspendReads();
        } else if (!held.isEmpty() && !partial || shut) {
            next.wakeupReads();
        } else {
            next.resumeReads();
        }
    }

    /** The connection is closed. From any thread. */
    void ended() {
        deadlines.end();
    }

    @Override
    public long read(ByteBuffer[] out, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (out[i].hasRemaining()) {
                return read(out[i]);
            }
        }
        return 0;
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        throw new IOException("a request has no body here");
    }

    @Override
    public long transferTo(long count, ByteBuffer throughBuffer, StreamSinkChannel target) throws IOException {
        throw new IOException("a request has no body here");
    }
}
