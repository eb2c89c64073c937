package dev.curbcut.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The values found in a text so far; none lies in another. */
final class FoundValues {
    private final List<Value> values = new ArrayList<>();
    private final BitSet taken = new BitSet();

    /** Adds a value where no other stands yet. */
    void add(Value.Kind kind, String machine, int from, int to) {
        int next = taken.nextSetBit(from);
        if (next < 0 || next >= to) {
            taken.set(from, to);
            values.add(new Value(kind, machine, from, to));
        }
    }

    List<Value> inOrder() {
        values.sort(Comparator.comparingInt(Value::from));
        return values;
    }
}
