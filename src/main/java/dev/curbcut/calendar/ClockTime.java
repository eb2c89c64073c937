package dev.curbcut.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of day behind a date, in the office's own clock. Midnight to the second is what a database says of a date without a time. A
 * time with an offset is an instant, and its day that of the office; where the office's clock isn't known, a time in UTC says no
 * more than its day.
 *
 * @param iso the date, with the time where it says one
 * @param length of the time in the text; 0 for none
 */
record ClockTime(String iso, int length) {
    private static final String GAP = "\\s{0,20}+";

    private static final Pattern TIME = Pattern.compile("^[\\s,，T日일(（|·•-]{0,12}"
            + "(?:(?:at|um|à|às|a las|a les|alle|ore|ora|kl|klo|o|ob|u|lúc|om|godz|saat|pukul|jam|v|в|о|у|ч|στις|ώρα|साँझ|बजे|เวลา|ម៉ោង|ເວລາ|الساعة|ساعت|בשעה)\\.?)?" + GAP
            + "(上午|下午|中午|晚上|凌晨|午前|午後|오전|오후)?" + GAP + "(\\d{1,2})" + GAP + "(?:[:：h]|时|時|点|點|시|\\.(?=\\d\\d(?:\\s?(?:Uhr|น|klo|h)|\\s*$)))" + GAP + "(\\d{2})"
            + "(?:[:：](\\d{2})(?:[.,]\\d{1,9})?)?" + GAP + "([ap]\\.?m\\b\\.?)?" + GAP + "(Z|[+-]\\d\\d:?\\d\\d|UTC|GMT)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param rest what follows the date in its text */
    static ClockTime of(LocalDate date, String rest, @Nullable ZoneId zone) {
        Matcher m = rest.isEmpty() ? null : TIME.matcher(plain(rest));
        if (m == null || !m.find() || number(m.group(2)) > 23 || number(m.group(3)) > 59) {
            return new ClockTime(date.toString(), 0);
        }
        int length = m.group().stripTrailing().length();
        int hour = hour(m);
        LocalDateTime time = date.atTime(hour, number(m.group(3)));
        String offset = m.group(6);
        boolean midnight = hour == 0 && time.getMinute() == 0;
        if (offset != null && !midnight) {
            boolean utc = offset.matches("(?i)Z|UTC|GMT|[+-]00:?00");
            if (zone == null && utc) {
                return new ClockTime(date.toString(), length);
            }
            time = zone == null ? time : there(time, utc ? "Z" : offset, zone);
            midnight = time.getHour() == 0 && time.getMinute() == 0;
        }
        return new ClockTime(midnight ? time.toLocalDate().toString() : time.toString(), length);
    }

    private static LocalDateTime there(LocalDateTime time, String offset, ZoneId zone) {
        try {
            return time.atOffset(ZoneOffset.of(offset)).atZoneSameInstant(zone).toLocalDateTime();
        } catch (DateTimeException e) { // +99:00
            return time;
        }
    }

    private static int hour(Matcher m) {
        int hour = number(m.group(2));
        String half = (m.group(1) == null ? "" : m.group(1)) + (m.group(5) == null ? "" : m.group(5).toLowerCase(Locale.ROOT));
        boolean later = half.startsWith("下午") || half.startsWith("晚上") || half.startsWith("午後") || half.startsWith("오후") || half.startsWith("p");
        return hour < 12 && later ? hour + 12 : hour == 12 && (half.startsWith("a") || half.startsWith("午前")) ? 0 : hour;
    }

    /** With the digits of any script written as ASCII, character by character. */
    private static String plain(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? -1 : DateTokens.digit(c);
            char plain = digit >= 0 ? (char) ('0' + digit) : c == '：' ? ':' : DateTokens.isSpace(c) ? ' ' : c;
            if (plain != c) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, plain);
            }
        }
        return out == null ? text : out.toString();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
