package dev.curbcut.render.answer;

import java.io.Writer;

/** Collects what is written, as long as it is no longer than it may be. */
public final class BoundedWriter extends Writer {
    private final StringBuilder out = new StringBuilder(8192);
    private final int most;

    /** @param most characters */
    public BoundedWriter(int most) {
        this.most = most;
    }

    /** @throws TooLong beyond the limit, or when this thread was interrupted */
    @Override
    public void write(char[] text, int from, int count) {
        if (out.length() + count > most || Thread.interrupted()) {
            throw new TooLong();
        }
        out.append(text, from, count);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return out.toString();
    }
}
