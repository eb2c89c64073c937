package dev.curbcut.document.draft;

import java.util.regex.Pattern;

/** A line that holds a date and nothing else, as it stands below an office's name. */
public final class DateLine {
    private static final Pattern EAST = Pattern.compile("\\s*(公元|民国|民國|令和|平成)?\\s*[\\d〇○零一二三四五六七八九十元]{1,4}\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月(\\s*[\\d一二三四五六七八九十]{1,3}\\s*日)?\\s*");
    private static final Pattern WEST = Pattern.compile("\\s*(\\d{1,2}(st|nd|rd|th)? [A-Z][a-z]{2,8},? \\d{4}|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4})\\.?\\s*");

    private DateLine() {}

    /** Whether a line is one. */
    public static boolean is(String line) {
        return line.length() < 40 && (EAST.matcher(line).matches() || WEST.matcher(line).matches());
    }
}
