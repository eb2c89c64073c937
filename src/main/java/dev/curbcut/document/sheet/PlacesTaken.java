package dev.curbcut.document.sheet;

import java.util.Arrays;

/** A set of numbers that are spread already: asked several times for each letter of a document, where boxed ones cost as much as the letters. */
final class PlacesTaken {
    private static final int FIRST = 1 << 10;

    private long[] places = new long[FIRST];
    private int count;

    /** Whether a number is among them; zero never is. */
    boolean holds(long place) {
        return places[slot(places, place)] != 0;
    }

    void add(long place) {
        int slot = slot(places, place);
        if (places[slot] != 0) {
            return;
        }
        places[slot] = place;
        count++;
        if (2 * count > places.length) {
            long[] wider = new long[4 * places.length];
            Arrays.stream(places).filter(taken -> taken != 0).forEach(taken -> wider[slot(wider, taken)] = taken);
            places = wider;
        }
    }

    /** Where a number is, or the free place where it would be. */
    private static int slot(long[] places, long place) {
        int slot = (int) (place >>> 40) & places.length - 1;
        while (places[slot] != 0 && places[slot] != place) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }
}
