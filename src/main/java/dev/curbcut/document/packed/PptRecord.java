package dev.curbcut.document.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a PPT: a head of eight bytes, then a content, which may be records again (MS-PPT section 2.3.1). What lies beyond its end
 * reads as zero.
 *
 * @param instance what its head says beside its type
 * @param from where its content begins
 * @param to where its content ends
 */
record PptRecord(byte[] bytes, int type, int instance, int from, int to) {
    private static final int HEAD = 8;

    /** Null where none can stand. @param end of what it stands in */
    static @Nullable PptRecord at(byte[] bytes, int at, int end) {
        if (at < 0 || at + HEAD > end || end > bytes.length) {
            return null;
        }
        var head = new PptRecord(bytes, 0, 0, at, at + HEAD);
        long to = at + HEAD + (head.i32(4) & 0xffffffffL);
        return new PptRecord(bytes, head.u16(2), head.u16(0) >> 4, at + HEAD, (int) Math.min(to, end));
    }

    /** The records in it, in their order. */
    List<PptRecord> children() {
        List<PptRecord> out = new ArrayList<>();
        for (PptRecord next = at(bytes, from, to); next != null; next = at(bytes, next.to, to)) {
            out.add(next);
        }
        return out;
    }

    /** The first of that type in it; null for none. */
    @Nullable PptRecord child(int wanted) {
        for (PptRecord next = at(bytes, from, to); next != null; next = at(bytes, next.to, to)) {
            if (next.type == wanted) {
                return next;
            }
        }
        return null;
    }

    int length() {
        return to - from;
    }

    int u8(int at) {
        return at < 0 || from + at >= to ? 0 : bytes[from + at] & 0xff;
    }

    int u16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    /** Its content as text: two bytes a letter, else the low ones alone. */
    String text(boolean wide) {
        return new String(bytes, from, length(), wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }
}
