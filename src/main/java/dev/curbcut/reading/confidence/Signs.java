package dev.curbcut.reading.confidence;

import dev.curbcut.page.Page;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.selection.Genre;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What tells how sure a reading is: numbers by their names, in a fixed order. Most are shares from 0 to 1 or logarithms to the base of ten;
 * yes is 1 and no is 0.
 */
public final class Signs {
    private final Map<String, Double> values = new LinkedHashMap<>();

    private Signs() {}

    /**
     * @param boxes of the whole page with their verdicts
     * @param prose running text of the page before anything was left out
     * @param root of the body
     * @param front whether the page was read as a front
     */
    public static Signs of(List<Box> boxes, int prose, Box root, Page page, Genre genre, boolean front) {
        var signs = new Signs();
        signs.put("page.running-text", log(prose));
        BodySigns.add(signs, boxes, root);
        PageSigns.add(signs, page, genre, front);
        return signs;
    }

    void put(String name, double value) {
        values.put(name, value);
    }

    void put(String name, boolean value) {
        values.put(name, value ? 1. : 0.);
    }

    /** By their names. */
    Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }

    static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    static double log(double number) {
        return Math.log10(1 + Math.max(0, number));
    }

    @Override
    public String toString() {
        return values.entrySet().stream().map(sign -> sign.getKey() + " " + String.format(Locale.ROOT, "%.3f", sign.getValue())).collect(Collectors.joining(", "));
    }
}
