package dev.curbcut.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.xnio.conduits.StreamSourceConduit;

/** What a connection brought and the server's parser hasn't got yet. For one thread. */
final class HeldBytes {
    private static final byte[] NOTHING = new byte[0];
    private static final int FIRST = 4096;

    /** Most bytes of a broken request that are read and thrown away, so that its sender lives to read the answer. */
    private static final int DRAINED = 1 << 20;

    private byte[] bytes = NOTHING;
    private int from;
    private int to;

    boolean isEmpty() {
        return from == to;
    }

    int judged(RequestHead head) {
        return head.judge(bytes, from, to - from);
    }

    /** Holds these alone. */
    void set(byte[] source, int start, int count) {
        bytes = count == 0 ? NOTHING : Arrays.copyOfRange(source, start, start + count);
        from = 0;
        to = count;
    }

    /** Holds this alone, of ASCII. @return its length */
    int become(String text) {
        bytes = text.getBytes(StandardCharsets.US_ASCII);
        from = 0;
        to = bytes.length;
        return to;
    }

    /** Throws away what a socket has brought. */
    static void drain(StreamSourceConduit socket) throws IOException {
        ByteBuffer waste = ByteBuffer.allocate(16 * 1024);
        for (int drained = 0, count = 1; count > 0 && drained < DRAINED; drained += count) {
            count = socket.read(waste.clear());
        }
    }

    /** Reads on from a socket. @return what the socket says: bytes read, 0 for none yet, -1 for none any more */
    int readFrom(StreamSourceConduit socket) throws IOException {
        if (to == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(FIRST, bytes.length * 2));
        }
        int count = socket.read(ByteBuffer.wrap(bytes, to, bytes.length - to));
        to += Math.max(0, count);
        return count;
    }

    /** The target of the first request. */
    String target(RequestLine line) {
        return new String(bytes, from + line.targetFrom(), line.targetTo() - line.targetFrom(), StandardCharsets.ISO_8859_1);
    }

    /** Puts another target, of ASCII, in the place of that of the first request. @return by how much that is longer */
    int replaceTarget(RequestLine line, String other) {
        byte[] instead = other.getBytes(StandardCharsets.US_ASCII);
        var changed = new ByteArrayOutputStream(to - from + instead.length);
        changed.write(bytes, from, line.targetFrom());
        changed.writeBytes(instead);
        changed.write(bytes, from + line.targetTo(), to - from - line.targetTo());
        bytes = changed.toByteArray();
        from = 0;
        to = bytes.length;
        return instead.length - (line.targetTo() - line.targetFrom());
    }

    void give(ByteBuffer out, int count) {
        out.put(bytes, from, count);
        from += count;
        if (from == to) {
            set(NOTHING, 0, 0);
        }
    }
}
