package dev.curbcut.reading.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in any notation of the field, as ISO 8601: {@code 2023-07-25T09:30} in the origin's own time, or {@code 2023-07-25}
 * where it gives none. Midnight to the second is what a database says of a date without a time. A time in UTC is not the
 * origin's own, so only its date is kept.
 */
public final class Dates {
    /** A date stands near the head of its line; nothing beyond this many characters is looked at. */
    private static final int REACH = 300;

    private static final String GAP = "\\s{0,20}+";
    private static final String DASH = "[-‐-―－−]{1,2}";

    /** Year first; no digit before, none after: an index number such as 2026-02-00018 is no date. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<![\\d./-])((?:19|20)\\d\\d)" + GAP
            + "(?:(?:" + DASH + "|/)" + GAP + "(\\d{1,2})" + GAP + "(?:" + DASH + "|/)" + GAP + "(\\d{1,2})(?!\\d|[-/]\\d(?!\\d:))"
            + "|\\." + GAP + "(\\d{1,2})" + GAP + "\\." + GAP + "(\\d{1,2})(?!\\d|\\.\\d)"
            + "|[年년]" + GAP + "(\\d{1,2})" + GAP + "[月월]" + GAP + "(\\d{1,2})(?!\\d))");

    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");

    /** 25 July 2023, 1er juillet 2023, 25. Juli 2023, 25 de julio de 2023. */
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?" + GAP
            + "(?:of |de |d'|-)?" + GAP + "(\\p{L}{3,12}+)\\.?,?" + GAP + "(?:de |del |-)?" + GAP + "((?:19|20)\\d\\d)(?!\\d)");

    /** July 25, 2023. */
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<!\\p{L})(\\p{L}{3,12}+)\\.?" + GAP
            + "(\\d{1,2})(?:st|nd|rd|th)?,?" + GAP + "((?:19|20)\\d\\d)(?!\\d)");

    /** 25.07.2023, 25/07/2023, 07/25/2023. */
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern TIME = Pattern.compile("^[\\s,，T日일(（|·•-]{0,12}(?:at |um |à )?" + GAP
            + "(上午|下午|中午|晚上|凌晨|오전|오후)?" + GAP + "(\\d{1,2})" + GAP + "(?:[:：h]|时|時|点|點|시)" + GAP + "(\\d{2})"
            + "(?:[:：](\\d{2})(?:[.,]\\d{1,9})?)?" + GAP + "([ap]\\.?m\\b\\.?)?" + GAP + "(Z|[+-]00:?00|UTC|GMT)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern[] BEGINS_WITH_YEAR = {YEAR_FIRST, COMPACT};
    private static final Pattern[] ENDS_WITH_YEAR = {DAY_FIRST, MONTH_FIRST, NUMBERS};
    private static final Pattern[] NONE = {};

    private Dates() {}

    /** A date and where it stands in its text, in its {@link Calendars#western western} form. */
    public record Found(String iso, int from, int to) {}

    /**
     * Whether 07/08/2023 is the eighth of July: on hosts of the United States, and on those of no country whose page says that
     * it is written in their English.
     *
     * @param lang as the page declares it; empty where it doesn't
     */
    public static boolean isMonthFirst(String host, String lang) {
        String domain = host.substring(host.lastIndexOf('.') + 1);
        return switch (domain) {
            case "gov", "us", "mil", "pr" -> true;
            default -> domain.length() > 2 && (lang.equalsIgnoreCase("en-US") || lang.equalsIgnoreCase("en_US"));
        };
    }

    /** The first date in a text; 07/08/2023 is read as an American writes it only where it can't be read otherwise. */
    public static Optional<String> iso(String text) {
        return find(text, false).map(Found::iso);
    }

    /**
     * The first date in a text.
     *
     * @param monthFirst whether 07/08/2023 is the eighth of July
     */
    public static Optional<Found> find(String text, boolean monthFirst) {
        if (!mayHold(text)) {
            return Optional.empty();
        }
        String line = Calendars.western(text.length() > REACH ? text.substring(0, REACH) : text);
        Found best = null;
        int endings = 0;
        for (int year = year(line, 0); year >= 0; year = year(line, year + 1)) {
            for (Pattern pattern : best == null ? BEGINS_WITH_YEAR : NONE) {
                best = best == null ? at(year, pattern, line, monthFirst) : best;
            }
            endings |= endings(line, year);
        }
        for (int i = 0; i < ENDS_WITH_YEAR.length; i++) {
            if ((endings & 1 << i) != 0 && (best == null || best.from > 0)) { // none can stand before it
                Found found = first(ENDS_WITH_YEAR[i], line, monthFirst);
                best = found != null && (best == null || found.from < best.from) ? found : best;
            }
        }
        return Optional.ofNullable(best).map(f -> withTime(f, line));
    }

    /** Whether a text has a digit, or the year of a date in Chinese numerals: all others are done with at once. */
    public static boolean mayHold(String text) {
        for (int i = 0; i < Math.min(text.length(), REACH); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９' || c == '年') {
                return true;
            }
        }
        return false;
    }

    /** Where, from a place on, four digits stand together that could be a year of the last or this century: each pattern has them. */
    private static int year(String line, int from) {
        for (int i = from; i + 4 <= line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '1' && line.charAt(i + 1) == '9' || c == '2' && line.charAt(i + 1) == '0') && isDigit(line.charAt(i + 2)) && isDigit(line.charAt(i + 3))) {
                return i;
            }
        }
        return -1;
    }

    /** Which of the patterns that end with a year may do so at this one, by what stands before it; as bits. */
    private static int endings(String line, int year) {
        int end = year;
        while (end > 0 && line.charAt(end - 1) <= ' ') {
            end--;
        }
        char last = end == 0 ? ' ' : line.charAt(end - 1);
        char before = last == ',' && end > 1 ? line.charAt(end - 2) : last;
        boolean day = Character.isLetter(before) && !Text.isWide(before) || before == '.' || last == '-';
        boolean month = isDigit(before) || before == 't' || before == 'd' || before == 'h'; // 1st, 2nd, 3rd, 4th
        boolean number = last == '.' || last == '/' || last == '-';
        return (day ? 1 : 0) | (month ? 2 : 0) | (number ? 4 : 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Days between two dates in ISO 8601. */
    public static long daysBetween(String one, String other) {
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one.substring(0, 10)), LocalDate.parse(other.substring(0, 10))));
    }

    private static @Nullable Found at(int place, Pattern pattern, String line, boolean monthFirst) {
        Matcher m = pattern.matcher(line).region(place, line.length()).useTransparentBounds(true);
        String iso = m.lookingAt() ? date(pattern, m, monthFirst) : null;
        return iso == null ? null : new Found(iso, m.start(), m.end());
    }

    private static @Nullable Found first(Pattern pattern, String line, boolean monthFirst) {
        Matcher m = pattern.matcher(line);
        while (m.find()) {
            String iso = date(pattern, m, monthFirst);
            if (iso != null) {
                return new Found(iso, m.start(), m.end());
            }
        }
        return null;
    }

    private static @Nullable String date(Pattern pattern, Matcher m, boolean monthFirst) {
        if (pattern == YEAR_FIRST) {
            int month = m.group(2) != null ? 2 : m.group(4) != null ? 4 : 6;
            return date(m.group(1), number(m.group(month)), m.group(month + 1));
        }
        if (pattern == COMPACT) {
            return date(m.group(1), number(m.group(2)), m.group(3));
        }
        if (pattern == DAY_FIRST) {
            return date(m.group(3), MonthNames.number(m.group(2)), m.group(1));
        }
        if (pattern == MONTH_FIRST) {
            return date(m.group(3), MonthNames.number(m.group(1)), m.group(2));
        }
        boolean american = number(m.group(3)) > 12 || monthFirst && !m.group(2).equals(".") && number(m.group(1)) <= 12;
        return american ? date(m.group(4), number(m.group(1)), m.group(3)) : date(m.group(4), number(m.group(3)), m.group(1));
    }

    private static @Nullable String date(String year, int month, String day) {
        if (month < 1 || month > 12) {
            return null; // as most words before a number are no month
        }
        try {
            return LocalDate.of(number(year), month, number(day)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Found withTime(Found date, String line) {
        if (date.to == line.length()) {
            return date;
        }
        Matcher m = TIME.matcher(line.substring(date.to));
        if (!m.find() || number(m.group(2)) > 23 || number(m.group(3)) > 59) {
            return date;
        }
        int to = date.to + m.group().stripTrailing().length();
        int hour = number(m.group(2));
        String half = (m.group(1) == null ? "" : m.group(1)) + (m.group(5) == null ? "" : m.group(5).toLowerCase(Locale.ROOT));
        if (hour < 12 && (half.startsWith("下午") || half.startsWith("晚上") || half.startsWith("오후") || half.startsWith("p"))) {
            hour += 12;
        } else if (hour == 12 && half.startsWith("a")) {
            hour = 0;
        }
        boolean filler = hour == 0 && number(m.group(3)) == 0 || m.group(6) != null;
        return new Found(filler ? date.iso : date.iso + (hour < 10 ? "T0" : "T") + hour + ":" + m.group(3), date.from, to);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
