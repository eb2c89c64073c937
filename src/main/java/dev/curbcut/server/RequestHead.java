package dev.curbcut.server;

/**
 * Judges the head of a request byte by byte, before any parser sees it: RFC 9112 to the letter, and no body, since this
 * server takes none. What two parsers could read in two ways (bare CR or LF, a folded line, a space before a colon, two
 * lengths, any transfer coding) is refused, so that no request can hide in another.
 *
 * <p>One instance serves the requests of one connection, one after the other. Not for several threads.
 */
final class RequestHead {
    /** More of the head is to come. */
    static final int PARTIAL = 0;

    private final HeadLimits limits;
    private final RequestLine requestLine = new RequestLine();
    private final RequestFields fields;
    private int at;
    private int line;

    RequestHead(HeadLimits limits) {
        this.limits = limits;
        this.fields = new RequestFields(limits.fields());
    }

    /** Forgets the head that was judged, for the next. */
    void reset() {
        at = 0;
        line = 0;
        requestLine.reset();
        fields.reset();
    }

    /** Its fields, once they were judged. */
    RequestFields fields() {
        return fields;
    }

    /** Whether it asks for a page in the plainest way: what is ready for it is all its answer hangs on. */
    boolean isPlain() {
        return requestLine.gets() && !requestLine.isOld() && !requestLine.hasRawTarget() && fields.areUsual();
    }

    /** Its first line, once that was judged. */
    RequestLine requestLine() {
        return requestLine;
    }

    /**
     * Judges on from where the last call stopped.
     *
     * @param bytes of this head from {@code from} on, {@code length} of them so far
     * @return how many bytes the head takes when it is whole and good; {@link #PARTIAL}; or a status of HTTP, negated
     */
    int judge(byte[] bytes, int from, int length) {
        for (; at < length; at++) {
            byte b = bytes[from + at];
            if (b == '\n') {
                if (at == line || bytes[from + at - 1] != '\r') {
                    return -400;
                }
                int end = at - 1;
                int verdict = line == 0 ? requestLine.judge(bytes, from, from + end) : end == line ? -1 : fields.judge(bytes, from + line, from + end);
                if (verdict == -1) {
                    return end();
                }
                if (verdict != 0) {
                    return verdict;
                }
                line = at + 1;
            } else if (at > line && bytes[from + at - 1] == '\r' || b >= 0 && b < 0x20 && b != '\t' && b != '\r' || b == 0x7f) {
                return -400;
            } else if (line == 0 && (b < 0 || b == '\t')) {
                return -400;
            }
            if (at >= limits.requestLine() && line == 0) {
                return -414;
            }
            if (at >= limits.head()) {
                return -431;
            }
        }
        return PARTIAL;
    }

    private int end() {
        if (fields.hosts() > 1 || fields.hosts() == 0 && !requestLine.isOld()) {
            return -400;
        }
        return fields.announceBody() ? requestLine.reads() ? -400 : -405 : at + 1;
    }
}
