package dev.curbcut.reading.memory;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import java.util.List;

/** Lines in their places as numbers: the same words below the same elements give the same one. */
public final class Fingerprints {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprints() {}

    /** For each box of a page, in order, that of its line; 0 where it is no line. Names of classes don't count, nor which of its siblings it is. */
    public static long[] of(List<Box> boxes) {
        long[] places = new long[boxes.size()];
        long[] prints = new long[boxes.size()];
        for (Box box : boxes) {
            places[box.order] = hash(box.parent == null ? BASIS : places[box.parent.order], box.tag) * PRIME;
            if (isLine(box)) {
                prints[box.order] = hash(places[box.order], box.line()) | 1;
            }
        }
        return prints;
    }

    static boolean isLine(Box box) {
        return box.block && !box.holdsBlock && box.weight > 0 && !Tags.isSilent(box.tag);
    }

    /** FNV-1a over the characters, its bits mixed at the end. */
    static long hash(long basis, String text) {
        long hash = basis;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return hash ^ hash >>> 29;
    }
}
