package dev.curbcut.value;

/**
 * A value, and where it stands in its text.
 *
 * @param machine of a time ISO 8601 as HTML's {@code time} takes it ({@code 2023-07-25T09:30}, {@code 2023-07}, {@code 07-25}, {@code 09:30});
 *     of money the currency of ISO 4217 and a decimal number ({@code CNY 35000}); of a share a decimal number ({@code 0.125})
 * @param from of its first character
 * @param to after its last character
 */
public record Value(Kind kind, String machine, int from, int to) {
    /** What a value is of. */
    public enum Kind {
        /** A day or a month, with the time of day where it is said. */
        DAY,
        /** A time of day. */
        TIME,
        MONEY,
        /** Percent or per mille. */
        SHARE
    }
}
