package dev.curbcut.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;
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
final class RequestGate extends AbstractStreamSourceConduit<StreamSourceConduit> {
    /** Where a broken request is led; whoever asks for it by name gets the same words. */
    static final String REFUSED = "/-/refused/";

    /** Most bytes of a broken request that are read and thrown away, so that its sender lives to read the answer. */
    private static final int DRAINED = 1 << 20;

    private static final byte[] NOTHING = new byte[0];

    private final RequestHead head;
    private final long patienceMillis;
    private final Queue<String> aside = new ArrayDeque<>(0);
    private byte[] held = NOTHING;
    private int heldFrom;
    private int heldTo;
    private int passing;
    private boolean partial;
    private boolean shut;
    private XnioExecutor.@Nullable Key alarm;

    /** @param patienceMillis how long a head may take from its first byte to its last */
    RequestGate(StreamSourceConduit socket, HeadLimits limits, long patienceMillis) {
        super(socket);
        this.head = new RequestHead(limits);
        this.patienceMillis = patienceMillis;
    }

    @Override
    public int read(ByteBuffer out) throws IOException {
        if (passing > 0) {
            return pass(out);
        }
        if (shut) {
            return -1;
        }
        if (heldTo == heldFrom && out.hasArray()) {
            return readThrough(out);
        }
        return readHeld(out);
    }

    /** The usual case: a whole head, which is judged where it lies. */
    private int readThrough(ByteBuffer out) throws IOException {
        int start = out.position();
        int count = next.read(out);
        if (count <= 0) {
            return count;
        }
        int from = out.arrayOffset() + start;
        head.reset();
        int verdict = head.judge(out.array(), from, count);
        if (verdict > 0 && !head.requestLine().hasRawTarget()) {
            hold(out.array(), from + verdict, count - verdict);
            out.position(start + verdict);
            head.reset();
            return verdict;
        }
        hold(out.array(), from, count);
        out.position(start);
        settle(verdict);
        return passing > 0 ? pass(out) : 0;
    }

    /** A head that came in pieces, or with others: the parser gets one at a time. */
    private int readHeld(ByteBuffer out) throws IOException {
        int verdict = head.judge(held, heldFrom, heldTo - heldFrom);
        while (verdict == RequestHead.PARTIAL) {
            if (heldTo == held.length) {
                held = Arrays.copyOf(held, Math.max(4096, held.length * 2));
            }
            int count = next.read(ByteBuffer.wrap(held, heldTo, held.length - heldTo));
            if (count <= 0) {
                settle(RequestHead.PARTIAL);
                return count;
            }
            heldTo += count;
            verdict = head.judge(held, heldFrom, heldTo - heldFrom);
        }
        settle(verdict);
        return pass(out);
    }

    private void settle(int verdict) throws IOException {
        partial = verdict == RequestHead.PARTIAL;
        if (verdict == RequestHead.PARTIAL) {
            if (alarm == null) {
                alarm = getReadThread().executeAfter(this::tooSlow, patienceMillis, TimeUnit.MILLISECONDS);
            }
            return;
        }
        if (alarm != null) {
            alarm.remove();
            alarm = null;
        }
        if (verdict < 0) {
            refuse(-verdict);
        } else {
            passing = verdict;
            if (head.requestLine().hasRawTarget()) {
                keepAside(heldFrom + head.requestLine().targetFrom(), heldFrom + head.requestLine().targetTo());
            }
        }
    }

    private void keepAside(int from, int to) {
        aside.add(new String(held, from, to - from, StandardCharsets.ISO_8859_1));
        byte[] instead = RawTarget.ASIDE.getBytes(StandardCharsets.US_ASCII);
        var changed = new ByteArrayOutputStream(heldTo + instead.length);
        changed.write(held, heldFrom, from - heldFrom);
        changed.writeBytes(instead);
        changed.write(held, to, heldTo - to);
        passing += instead.length - (to - from);
        held = changed.toByteArray();
        heldFrom = 0;
        heldTo = held.length;
    }

    /** The target that was kept aside first. */
    String takeAside() {
        return aside.remove();
    }

    private void refuse(int status) throws IOException {
        ByteBuffer waste = ByteBuffer.allocate(16 * 1024);
        for (int drained = 0, count = 1; count > 0 && drained < DRAINED; drained += count) {
            count = next.read(waste.clear());
        }
        held = ("GET " + REFUSED + status + " HTTP/1.1\r\nHost: refused\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        heldFrom = 0;
        heldTo = held.length;
        passing = held.length;
        shut = true;
    }

    private void tooSlow() {
        alarm = null;
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
        out.put(held, heldFrom, count);
        heldFrom += count;
        passing -= count;
        if (passing == 0) {
            head.reset();
            if (heldFrom == heldTo) {
                held = NOTHING;
                heldFrom = 0;
                heldTo = 0;
            }
        }
        return count;
    }

    private void hold(byte[] bytes, int from, int count) {
        held = count == 0 ? NOTHING : Arrays.copyOfRange(bytes, from, from + count);
        heldFrom = 0;
        heldTo = count;
    }

    /** What waits here makes no noise on the socket: it has to be said that there is something to read. */
    @Override
    public void resumeReads() {
        if (heldTo > heldFrom && !partial || shut) {
            next.wakeupReads();
        } else {
            next.resumeReads();
        }
    }

    @Override
    public void terminateReads() throws IOException {
        if (alarm != null) {
            alarm.remove();
            alarm = null;
        }
        super.terminateReads();
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
