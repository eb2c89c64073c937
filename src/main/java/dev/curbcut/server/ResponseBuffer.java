package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import dev.curbcut.proxy.AnswerBody;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer of 200 that is ready becomes one piece of bytes, head and body, for one write: field for field what {@link AnswerWriter} has the
 * server send. Outside the heap, so that nothing is copied once more. One an I/O thread.
 */
final class ResponseBuffer {
    /** Pages are a few kilobytes in their codings; a longer answer costs so much by itself that the usual way is as good. */
    private static final int SIZE = 32 * 1024;

    /** More than a head takes. */
    private static final int HEAD = 2048;

    /** As HTTP has it (RFC 9110 section 5.6.7). */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final byte[] GOOD = ascii("HTTP/1.1 200 OK\r\n" + guards());
    private static final byte[] UNCHANGED = ascii("HTTP/1.1 304 Not Modified\r\n" + guards());
    private static final byte[] VARY = ascii("Vary: ");
    private static final byte[] CONTROL = ascii("\r\nCache-Control: ");
    private static final byte[] AGE = ascii("\r\nAge: ");
    private static final byte[] MODIFIED = ascii("\r\nLast-Modified: ");
    private static final byte[] TAG = ascii("\r\nETag: ");
    private static final byte[] CODING = ascii("\r\nContent-Encoding: ");
    private static final byte[] TYPE = ascii("\r\nContent-Type: ");
    private static final byte[] LENGTH = ascii("\r\nContent-Length: ");
    private static final byte[] END = ascii("\r\n\r\n");

    private static final ThreadLocal<ResponseBuffer> OF_THREAD = ThreadLocal.withInitial(ResponseBuffer::new);

    private final ByteBuffer out = ByteBuffer.allocateDirect(SIZE);
    private long second;
    private byte[] date = new byte[0];

    private ResponseBuffer() {}

    /** The one of this thread: what is in it is good until the thread's next answer. */
    static ResponseBuffer ofThread() {
        return OF_THREAD.get();
    }

    private static String guards() {
        var fields = new StringBuilder();
        AnswerWriter.GUARDS.forEach((name, value) -> fields.append(name).append(": ").append(value).append("\r\n"));
        return fields.toString();
    }

    /**
     * The whole response.
     *
     * @param codings Accept-Encoding of its request; null for none
     * @param tags If-None-Match; null for none
     * @return null where it is too long for this
     */
    @Nullable ByteBuffer of(Answer answer, @Nullable String codings, @Nullable String tags) {
        AnswerBody body = answer.body();
        byte[] coded = AnswerWriter.coded(codings, body);
        byte[] bytes = coded == null ? body.identity() : coded;
        boolean unchanged = tags != null && ConditionalRequest.holds(tags, answer.etag());
        if (!unchanged && bytes.length > SIZE - HEAD) {
            return null;
        }
        Instant now = Instant.now();
        out.clear().put(unchanged ? UNCHANGED : GOOD);
        field(VARY, AnswerWriter.vary(answer));
        CacheHeaders kept = CacheHeaders.of(answer, now);
        field(CONTROL, kept.control());
        field(AGE, kept.age() < 0 ? "" : Long.toString(kept.age()));
        field(MODIFIED, kept.modified());
        field(TAG, answer.etag());
        if (!unchanged) {
            field(CODING, coded == null ? "" : AnswerWriter.coding(coded, body));
            field(TYPE, bytes.length == 0 ? "" : answer.type());
            field(LENGTH, Integer.toString(bytes.length));
        }
        out.put(date(now)).put(END);
        return (unchanged ? out : out.put(bytes)).flip();
    }

    private void field(byte[] name, String value) {
        if (!value.isEmpty()) {
            out.put(name).put(ascii(value));
        }
    }

    private byte[] date(Instant now) {
        if (now.getEpochSecond() != second) {
            second = now.getEpochSecond();
            date = ascii("\r\nDate: " + DATE.format(now));
        }
        return date;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
