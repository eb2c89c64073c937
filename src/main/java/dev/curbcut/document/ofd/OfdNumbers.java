package dev.curbcut.document.ofd;

import java.util.Arrays;

/** Numbers as the attributes of an OFD hold them: parted by blanks; what is no number counts as what it would be by default. */
final class OfdNumbers {
    private static final int MOST = 100_000;

    private OfdNumbers() {}

    /** Steps between letters; {@code g 5 3.2} stands for five times 3.2 (section 11.3). */
    static double[] deltas(String text) {
        String[] tokens = text.isBlank() ? new String[0] : text.strip().split("\\s+");
        double[] out = new double[Math.min(tokens.length, MOST)];
        int n = 0;
        for (int i = 0; i < tokens.length && n < MOST; i++) {
            int times = 1;
            if (tokens[i].equals("g") && i + 2 < tokens.length) {
                times = (int) Math.clamp(number(tokens[i + 1], 0), 0, MOST - n);
                i += 2;
            }
            if (n + times > out.length) {
                out = Arrays.copyOf(out, Math.max(n + times, 2 * out.length));
            }
            Arrays.fill(out, n, n + times, number(tokens[i], 0));
            n += times;
        }
        return Arrays.copyOf(out, n);
    }

    static double[] numbers(String text, int count, double[] otherwise) {
        String[] tokens = text.strip().split("\\s+");
        if (tokens.length < count) {
            return otherwise;
        }
        double[] out = new double[count];
        for (int i = 0; i < count; i++) {
            out[i] = number(tokens[i], otherwise[i]);
        }
        return out;
    }

    static double number(String text, double otherwise) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
