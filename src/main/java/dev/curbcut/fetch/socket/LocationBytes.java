package dev.curbcut.fetch.socket;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/**
 * What an origin answers, with each byte of its {@code Location} that is no ASCII percent-encoded, as browsers do (URL Standard,
 * percent-encode set of paths). The HTTP client reads fields as UTF-8 and keeps nothing of what is none, and old sites redirect to
 * names in GBK. Every byte is given on as soon as it comes, so that the waits of the HTTP client count as they do without it.
 */
final class LocationBytes extends FilterInputStream {
    private static final String NAME = "location:";
    private static final String INTERIM = "http/1.x 1";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final byte[] chunk = new byte[8192];
    private byte[] ready = new byte[0];
    private int at;

    /** Bytes of the line so far, without its end. */
    private int length;
    /** How far the line goes on as the name of the field. */
    private int named;
    /** How far the first line goes on as that of an interim answer. */
    private int begun;

    private boolean first = true;
    private boolean body;

    LocationBytes(InputStream answer) {
        super(answer);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (at == ready.length) {
            if (body || count == 0) {
                return in.read(into, offset, count);
            }
            int read = in.read(chunk);
            if (read < 0) {
                return -1;
            }
            take(read);
        }
        int given = Math.min(count, ready.length - at);
        System.arraycopy(ready, at, into, offset, given);
        at += given;
        return given;
    }

    private void take(int count) {
        var out = new ByteArrayOutputStream(count + 64);
        for (int i = 0; i < count; i++) {
            byte b = chunk[i];
            if (body) {
                out.write(chunk, i, count - i);
                break;
            }
            if (b < 0 && named == NAME.length()) {
                out.writeBytes(new byte[] {'%', (byte) HEX.toHighHexDigit(b), (byte) HEX.toLowHexDigit(b)});
            } else {
                out.write(b);
            }
            if (b == '\n') {
                endLine();
            } else if (b != '\r') {
                inLine((char) (b >= 'A' && b <= 'Z' ? b + 32 : b & 0xff));
            }
        }
        ready = out.toByteArray();
        at = 0;
    }

    private void inLine(char c) {
        named = named == length && named < NAME.length() && NAME.charAt(named) == c ? named + 1 : named;
        boolean anyMinor = length == INTERIM.indexOf('x') && c >= '0' && c <= '9';
        begun = first && begun == length && begun < INTERIM.length() && (INTERIM.charAt(begun) == c || anyMinor) ? begun + 1 : begun;
        length++;
    }

    private void endLine() {
        if (length > 0) {
            first = false;
        } else if (!first) {
            body = begun < INTERIM.length(); // after a 103 comes another head
            first = true;
            begun = 0;
        }
        named = 0;
        length = 0;
    }

    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, chunk.length)]));
    }

    @Override
    public int available() throws IOException {
        return ready.length - at + (body ? in.available() : 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
