package dev.curbcut.value;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: 上午9:00, 14时30分, 4:05 p.m., 09:00–17:30. Two numbers with a colon by themselves may be a ratio or a score, and are none.
 */
final class ClockTimes {
    private static final FigureWords MORNING = new FigureWords("上午", "凌晨", "早上", "清晨", "午前", "오전");
    private static final FigureWords EVENING = new FigureWords("下午", "晚上", "傍晚", "午后", "午後", "오후");
    private static final FigureWords NOON = new FigureWords("中午");
    private static final FigureWords BEFORE_NOON = new FigureWords("am", "a.m.", "a.m", "AM", "A.M.", "A.M");
    private static final FigureWords AFTER_NOON = new FigureWords("pm", "p.m.", "p.m", "PM", "P.M.", "P.M");
    private static final FigureWords CLOCK = new FigureWords("Uhr", "uur");
    private static final List<FigureWords> HALVES = List.of(MORNING, EVENING, NOON);
    private static final List<FigureWords> BEHIND = List.of(BEFORE_NOON, AFTER_NOON, CLOCK);

    /** @param bare whether nothing but a colon says that it is a time */
    private record Clock(int hour, int minute, boolean bare, boolean zero, int from, int to) {
        void add(FoundValues found) {
            found.add(Value.Kind.TIME, String.format(Locale.ROOT, "%02d:%02d", hour, minute), from, to);
        }

        int minutes() {
            return hour * 60 + minute;
        }
    }

    private ClockTimes() {}

    static void add(PlainFigures text, FoundValues found) {
        for (int i = 0; i < text.length(); i++) {
            if (!text.isDigit(i)) {
                continue;
            }
            Clock clock = Shares.isWithin(text, i) || text.at(i - 1) == ':' ? null : at(text, i);
            if (clock == null) {
                i = text.digits(i, Integer.MAX_VALUE) - 1;
            } else if (!clock.bare()) {
                clock.add(found);
                i = clock.to() - 1;
            } else {
                int next = text.pastSpace(clock.to());
                Clock until = isDash(text.at(next)) ? at(text, text.pastSpace(next + 1)) : null;
                if (until != null && until.bare() && clock.minutes() < until.minutes() && (clock.zero() || until.hour() > 12)) {
                    clock.add(found);
                    until.add(found);
                }
                i = (until == null ? clock : until).to() - 1;
            }
        }
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '至' || c == '到';
    }

    private static @Nullable Clock at(PlainFigures text, int from) {
        int end = text.digits(from, 3);
        if (end == from || end - from > 2) {
            return null;
        }
        int hour = text.number(from, end);
        int before = text.beforeSpace(from);
        String half = half(text, before);
        char mark = text.at(end);
        boolean colon = mark == ':' || mark == '.' || mark == 'h';
        int minutes = text.digits(end + 1, 2);
        boolean two = colon && minutes == end + 3 && !text.isDigit(minutes) && text.at(minutes) != ':';
        boolean sign = mark == '时' || mark == '時' || mark == '点' || mark == '點' || mark == '시';
        boolean signed = sign && minutes > end + 1 && (text.at(minutes) == '分' || text.at(minutes) == '분');
        int minute = two || signed ? text.number(end + 1, minutes) : 0;
        int to = two ? minutes : signed ? minutes + 1 : sign ? end + 1 : end;
        String behind = behind(text, text.pastSpace(to));
        int after = behind.isEmpty() ? to : text.pastSpace(to) + behind.length();
        boolean told = signed || mark == 'h' && two || (two || sign) && !half.isEmpty() || (two || to == end && !colon) && !behind.isEmpty();
        boolean bare = !told && two && mark == ':' && half.isEmpty() && behind.isEmpty();
        int hours = hour(hour, half, behind);
        if (hours < 0 || hours > 23 || minute > 59 || !told && !bare) {
            return null;
        }
        int start = half.isEmpty() ? from : before - half.length();
        return new Clock(hours, minute, bare, text.at(from) == '0', start, after);
    }

    private static String half(PlainFigures text, int to) {
        for (FigureWords words : HALVES) {
            String word = words.before(text, to);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    private static String behind(PlainFigures text, int from) {
        for (FigureWords words : BEHIND) {
            String word = words.at(text, from);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    /** On a clock of 24 hours; -1 where twelve at night may be either end of a day. */
    private static int hour(int hour, String half, String behind) {
        boolean twelve = BEFORE_NOON.contains(behind) || AFTER_NOON.contains(behind);
        if (twelve && (hour < 1 || hour > 12) || half.equals("晚上") && hour == 12) {
            return -1;
        }
        if (EVENING.contains(half) || AFTER_NOON.contains(behind)) {
            return hour < 12 ? hour + 12 : hour;
        }
        return hour == 12 && (BEFORE_NOON.contains(behind) || MORNING.contains(half) && !half.equals("上午")) ? 0 : NOON.contains(half) && hour < 3 ? hour + 12 : hour;
    }
}
