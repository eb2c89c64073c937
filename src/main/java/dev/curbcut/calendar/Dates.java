package dev.curbcut.calendar;

import dev.curbcut.calendar.DateNotation.Match;
import dev.curbcut.calendar.DateTokens.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates in any notation of the field, as ISO 8601: {@code 2023-07-25T09:30} in the origin's own time, or {@code 2023-07-25} where it
 * gives none.
 */
public final class Dates {
    /** A date stands near the head of its line; nothing beyond this many characters is looked at. */
    private static final int REACH = 300;

    private Dates() {}

    /** A month in words and the day before it or behind it stand no more tokens apart than this. */
    private static final int NEAR = 8;

    /** A day and a month stand no more characters away from their year, and a time of day from them. */
    private static final int AROUND = 60;

    /** What may be a time of day behind a date is no longer than this. */
    private static final int TIME_REACH = 80;

    /** A date, and where it stands in its text: from its first character to the one after its last. */
    public record Found(String iso, int from, int to) {}

    /** The first date in a text of which nothing is known; 07/08/2023 is read as an American writes it only where it can't be read otherwise. */
    public static Optional<String> iso(String text) {
        return find(text, DateConventions.UNKNOWN).map(Found::iso);
    }

    /** The first date in a text. Time is linear in the text's length. */
    public static Optional<Found> find(String text, DateConventions conventions) {
        if (!mayHold(text)) {
            return Optional.empty();
        }
        var composed = ComposedText.of(text.length() > REACH ? text.substring(0, REACH) : text);
        String head = composed.text();
        var line = new TokenizedText(head, conventions);
        var notation = new DateNotation(line, conventions);
        for (int i = 0; i < line.size(); i++) {
            Match match = notation.at(i);
            if (match != null) {
                Token first = line.token(match.first());
                int end = line.token(match.after() - 1).to();
                ClockTime time = ClockTime.of(match.date(), head.substring(end), conventions.zone());
                return Optional.of(new Found(time.iso(), composed.place(first.from()), composed.place(end + time.length())));
            }
        }
        return Optional.empty();
    }

    /**
     * All dates of a text that can be read in one way only, from first to last: neither eight digits in a row, which may be any number,
     * nor 07/08/2023 where nothing tells whose it is. Time is linear in the text's length; only what is near of a year is looked at.
     */
    public static List<Found> certain(String text, DateConventions conventions) {
        List<Found> found = new ArrayList<>();
        for (int year = yearEnd(text, 0, text.length()); year >= 0; ) {
            int from = wordStart(text, Math.max(found.isEmpty() ? 0 : found.getLast().to(), year - AROUND));
            int to = Math.min(text.length(), year + AROUND);
            int next = yearEnd(text, year + 1, text.length());
            while (next >= 0 && next <= to) {
                to = Math.min(text.length(), next + AROUND);
                next = yearEnd(text, next + 1, text.length());
            }
            certain(text.substring(from, to), from, conventions, found);
            year = next;
        }
        return found;
    }

    /** Where the word or number begins that a place is in. */
    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < AROUND && text.charAt(start - 1) < 0x2e80 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static void certain(String window, int from, DateConventions conventions, List<Found> found) {
        var composed = ComposedText.of(window);
        String plain = composed.text();
        var line = new TokenizedText(plain, conventions);
        var notation = new DateNotation(line, conventions);
        for (int i = 0; i < line.size(); i++) {
            Match match = mayBegin(line, i) ? notation.at(i) : null;
            if (match != null) {
                if (isCertain(line, match, conventions)) {
                    int end = line.token(match.after() - 1).to();
                    ClockTime time = ClockTime.of(match.date(), plain.substring(end, Math.min(plain.length(), end + TIME_REACH)), conventions.zone());
                    found.add(new Found(time.iso(), from + composed.place(line.token(match.first()).from()), from + composed.place(end + time.length())));
                }
                i = match.after() - 1;
            }
        }
    }

    /** Whether a date may begin at a token: a number, or a word that a number is near of; a Han letter is right before it. */
    private static boolean mayBegin(TokenizedText line, int i) {
        Token first = line.token(i);
        if (first.kind() != DateTokens.Kind.WORD) {
            return first.kind() == DateTokens.Kind.NUMBER;
        }
        int near = first.text().length() == 1 && first.text().charAt(0) >= 0x2e80 ? 1 : NEAR;
        for (int n = 1; n <= near; n++) {
            Token next = line.token(i + n);
            if (next != null && next.kind() == DateTokens.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCertain(TokenizedText line, Match match, DateConventions conventions) {
        boolean words = false;
        boolean year = false;
        int numbers = 0;
        for (int i = match.first(); i < match.after(); i++) {
            Token token = line.token(i);
            numbers += token.kind() == DateTokens.Kind.NUMBER ? 1 : 0;
            words |= token.kind() == DateTokens.Kind.WORD;
            year |= token.kind() == DateTokens.Kind.NUMBER && token.digits() == 4;
        }
        if (words || numbers == 1) {
            return numbers > 1;
        }
        Token first = line.token(match.first());
        Token second = line.number(match.first() + 2, 1, 2);
        boolean either = first.digits() <= 2 && second != null && first.value() <= 12 && second.value() <= 12 && first.value() != second.value();
        boolean told = conventions.zone() != null || conventions.monthFirst() || line.separator(match.first() + 1) == '.';
        return year && (!either || told);
    }

    /**
     * Whether a text has the year of a date: four digits of a year, or eight of a day, or two or three before a mark of the years of
     * an era, or 年. All others are done with at once.
     */
    public static boolean mayHold(String text) {
        return yearEnd(text, 0, Math.min(text.length(), REACH)) >= 0;
    }

    /** The place after the next number that may be a year's, or of 年; -1 for none. */
    private static int yearEnd(String text, int from, int end) {
        int digits = 0;
        int value = 0;
        for (int i = from; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            int digit = c < 0x80 ? c >= '0' && c <= '9' ? c - '0' : -1 : DateTokens.digit(c);
            if (digit >= 0) {
                digits++;
                value = digits > 8 ? 0 : value * 10 + digit;
            } else {
                if (c == '年' || c == '元' && i > 0 && isInitial(text.charAt(i - 1)) || digits > 0 && isYear(digits, value, c, text, i)) {
                    return i;
                }
                digits = 0;
                value = 0;
            }
        }
        return -1;
    }

    private static boolean isYear(int digits, int value, char next, String text, int end) {
        return switch (digits) {
            case 4 -> value >= 1200 && value <= 2700;
            case 8 -> value >= 19000101 && value <= 21000000;
            case 3 -> value >= 100 && value < 150 && isYearMark(next);
            case 1, 2 -> digits == 2 && value >= 38 && isYearMark(next) && isDigit(text, end + 1)
                    || end > digits && (isBesideAnEra(text.charAt(end - digits - 1), next) || isBehindThai(text, end - digits - 1));
            default -> false;
        };
    }

    private static boolean isYearMark(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private static boolean isInitial(char c) {
        return "MTSHRＭＴＳＨＲ".indexOf(c) >= 0;
    }

    /** R7.3.5. */
    private static boolean isBesideAnEra(char before, char next) {
        return isInitial(before) && (next == '.' || next == '/' || next == '-' || next == '．');
    }

    /** A month in Thai letters before a year of two digits: ส.ค. 68. */
    private static boolean isBehindThai(String text, int space) {
        int last = space > 0 && text.charAt(space) == ' ' ? space - 1 : -1;
        last = last > 0 && text.charAt(last) == '.' ? last - 1 : last;
        return last >= 0 && text.charAt(last) >= 'ก' && text.charAt(last) <= '๛';
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && DateTokens.digit(text.charAt(at)) >= 0;
    }

    /** Whether a word names a month, in any language. */
    public static boolean isMonth(String word) {
        String key = WordKey.of(word);
        return !key.isEmpty() && !MonthNames.of(key, 0, DateConventions.UNKNOWN.languages()).isEmpty();
    }

    /** Days between two dates in ISO 8601. */
    public static long daysBetween(String one, String other) {
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one.substring(0, 10)), LocalDate.parse(other.substring(0, 10))));
    }
}
