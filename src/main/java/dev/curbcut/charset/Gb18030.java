package dev.curbcut.charset;

import java.nio.ByteBuffer;
import java.util.List;

/** GBK and gb18030: decoded alike, and encoded by GBK without the letters of four bytes (Encoding Standard, section 10). */
final class Gb18030 extends MultiByte {
    /** Letters that had a place for private use before 2005: what old pages say with it, forms still send. */
    private static final String OLD = "\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864";

    private static final int[] OLD_BYTES = {
        0xa6d9, 0xa6da, 0xa6db, 0xa6dc, 0xa6dd, 0xa6de, 0xa6df, 0xa6ec, 0xa6ed, 0xa6f3, 0xfe59, 0xfe61, 0xfe66, 0xfe67, 0xfe6d, 0xfe7e, 0xfe90, 0xfea0
    };

    private static final int EURO = 0x20ac;

    /** The letter that the tables map and their encoder refuses. */
    private static final int REFUSED = 0xe5e5;

    private static final class Data {
        private static final Index INDEX = Index.of("gb18030");
        private static final Index.Pointers POINTERS = INDEX.pointers(p -> true, c -> false);
        private static final List<Table.Row> RANGES = Table.rows("index-gb18030-ranges.txt");
        private static final int[] FROM = RANGES.stream().mapToInt(r -> Integer.parseInt(r.key())).toArray();
        private static final int[] LETTER = RANGES.stream().mapToInt(r -> Integer.parseInt(r.value(), 16)).toArray();
    }

    private final boolean gbk;

    Gb18030(String name, boolean gbk) {
        super(name);
        this.gbk = gbk;
    }

    @Override
    int decode(int lead, ByteBuffer in, int at, int left) {
        if (lead == 0x80 || lead == 0xff) {
            return lead == 0x80 ? letter(EURO, 1) : -1;
        }
        if (left < 2) {
            return MORE;
        }
        int trail = at(in, at + 1);
        if (trail >= 0x30 && trail <= 0x39) {
            return four(lead, trail, in, at, left);
        }
        boolean trails = trail >= 0x40 && trail != 0x7f && trail != 0xff;
        int letter = trails ? Data.INDEX.letter((lead - 0x81) * 190 + trail - (trail < 0x7f ? 0x40 : 0x41)) : 0;
        return letter == 0 ? broken(trail) : letter(letter, 2);
    }

    private static int four(int first, int second, ByteBuffer in, int at, int left) {
        if (left < 3) {
            return MORE;
        }
        int third = at(in, at + 2);
        if (third < 0x81 || third > 0xfe) {
            return -1;
        }
        if (left < 4) {
            return MORE;
        }
        int fourth = at(in, at + 3);
        if (fourth < 0x30 || fourth > 0x39) {
            return -1;
        }
        int letter = inRanges((((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30);
        return letter < 0 ? -4 : letter(letter, 4);
    }

    private static int inRanges(int pointer) {
        if (pointer > 39419 && pointer < 189000 || pointer > 1237575) {
            return -1;
        }
        if (pointer == 7457) {
            return 0xe7c7;
        }
        int range = last(Data.FROM, pointer);
        return Data.LETTER[range] + pointer - Data.FROM[range];
    }

    @Override
    long encode(int letter) {
        if (letter == REFUSED) {
            return NONE;
        }
        if (gbk && letter == EURO) {
            return 0x80;
        }
        int old = letter > 0xffff ? -1 : OLD.indexOf(letter);
        if (old >= 0) {
            return OLD_BYTES[old];
        }
        int pointer = Data.POINTERS.of(letter);
        if (pointer >= 0) {
            int trail = pointer % 190;
            return pointer / 190 + 0x81 << 8 | trail + (trail < 0x3f ? 0x40 : 0x41);
        }
        if (gbk) {
            return NONE;
        }
        int range = last(Data.LETTER, letter);
        int four = letter == 0xe7c7 ? 7457 : Data.FROM[range] + letter - Data.LETTER[range];
        return (four / 12600 + 0x81L) << 24 | four / 1260 % 10 + 0x30L << 16 | four / 10 % 126 + 0x81L << 8 | four % 10 + 0x30L;
    }

    /** The last place of a rising table that holds no more than a number. */
    private static int last(int[] table, int number) {
        int low = 0;
        int high = table.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (table[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
