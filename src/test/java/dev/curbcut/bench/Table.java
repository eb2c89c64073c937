package dev.curbcut.bench;

import java.util.Locale;

/** The table that a run prints, row by row as it measures: what, how much, against which bar. */
final class Table {
    private Table() {}

    static void section(String title) {
        System.out.printf("%n%s%n", title);
    }

    static void row(String what, String format, Object... values) {
        System.out.printf("  %-46s %s%n", what, String.format(Locale.ROOT, format, values));
    }

    /** A row with a verdict: {@code good} says whether the bar is met. */
    static void judged(boolean good, String what, String format, Object... values) {
        row(what, "%-34s %s", String.format(Locale.ROOT, format, values), good ? "ok" : "MISSED");
    }
}
