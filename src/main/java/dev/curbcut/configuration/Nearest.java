package dev.curbcut.configuration;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Of all names the one that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** @return empty only where there are no names */
    public static Optional<String> to(String written, Collection<String> names) {
        String last = last(written);
        return names.stream().min(Comparator.<String>comparingInt(name -> name.equals(KnownSettings.ROOT + "." + written) ? 0 : 1)
                .thenComparingInt(name -> last(name).equals(last) ? 0 : 1)
                .thenComparingInt(name -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** How many letters have to be added, taken out or changed (Levenshtein). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[b.length()];
    }
}
