package dev.curbcut.charset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** A table of pointers and the letters they stand for (Encoding Standard, section 5). */
final class Index {
    private final int[] letters;

    private Index(int[] letters) {
        this.letters = letters;
    }

    /**
     * Reads one.
     *
     * @param name {@code big5}, {@code euc-kr}, {@code gb18030}, {@code jis0208} or {@code jis0212}
     */
    static Index of(String name) {
        int[] letters = new int[0];
        for (Table.Row row : Table.rows("index-" + name + ".txt")) {
            int pointer = Integer.parseInt(row.key());
            int[] run = row.value().codePoints().toArray();
            if (letters.length < pointer + run.length) {
                letters = Arrays.copyOf(letters, Math.max(pointer + run.length, letters.length * 2));
            }
            System.arraycopy(run, 0, letters, pointer, run.length);
        }
        return new Index(letters);
    }

    /** The code point of a pointer; 0 where there is none. */
    int letter(int pointer) {
        return pointer >= 0 && pointer < letters.length ? letters[pointer] : 0;
    }

    /**
     * From letters back to pointers.
     *
     * @param used which pointers are encoded to
     * @param lasts letters whose last pointer is taken, where they have several; of the others it is the first
     */
    Pointers pointers(IntPredicate used, IntPredicate lasts) {
        int[] plane = new int[0x10000];
        Map<Integer, Integer> beyond = new HashMap<>();
        for (int pointer = 0; pointer < letters.length; pointer++) {
            int letter = letters[pointer];
            if (letter == 0 || !used.test(pointer)) {
                continue;
            }
            if (letter >= plane.length) {
                beyond.putIfAbsent(letter, pointer);
            } else if (plane[letter] == 0 || lasts.test(letter)) {
                plane[letter] = pointer + 1;
            }
        }
        return letter -> letter < plane.length ? plane[letter] - 1 : beyond.getOrDefault(letter, -1);
    }

    /** From a letter to its pointer. */
    interface Pointers {
        /** The pointer of a code point; -1 where there is none. */
        int of(int letter);
    }
}
