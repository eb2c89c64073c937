package dev.curbcut.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the Encoding Standard as it gave them in 2018, and what it has changed since. */
final class StandardTables {
    /** GB18030-2022: eighteen letters left the area of private use; pointer, then the letter. */
    private static final String SINCE_2022 =
            "7182 FE10 7183 FE12 7184 FE11 7185 FE13 7186 FE14 7187 FE15 7188 FE16 7201 FE17 7202 FE18 7208 FE19 "
                    + "23775 9FB4 23783 9FB5 23788 9FB6 23789 9FB7 23795 9FB8 23812 9FB9 23829 9FBA 23845 9FBB";

    private StandardTables() {}

    /** Letters by their pointers. */
    static Map<Integer, Integer> index(String name) {
        Map<Integer, Integer> letters = new TreeMap<>();
        for (String[] row : rows("index-" + name + ".txt")) {
            int pointer = Integer.parseInt(row[0]);
            for (int letter : row[1].codePoints().toArray()) {
                letters.put(pointer++, letter);
            }
        }
        if (name.equals("gb18030")) {
            String[] changes = SINCE_2022.split(" ");
            for (int i = 0; i < changes.length; i += 2) {
                letters.put(Integer.parseInt(changes[i]), Integer.parseInt(changes[i + 1], 16));
            }
        }
        return letters;
    }

    /** Rows of two columns. */
    static List<String[]> rows(String file) {
        try (InputStream in = StandardTables.class.getResourceAsStream("/charset/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
