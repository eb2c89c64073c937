package dev.curbcut.reading.portal.entry;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date among the lines of a row, which may stand in two of them: the day in large figures, the month below. */
final class RowDay {
    /** The weight of a date with its label at most. */
    private static final int LABELLED = 36;

    /** How days of the week are shortened beside a number. */
    private static final Set<String> WEEK = Set.of("日", "月", "火", "水", "木", "金", "土", "日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日",
            "월", "화", "수", "목", "금", "토", "일", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie", "sáb", "dom", "пн", "вт", "ср", "чт", "пт", "сб", "вс");

    /** What parts a date from what stands beside it, and characters of a line that is looked at for it. */
    private static final String MARKS = "·•|｜";
    private static final Pattern MARK = Pattern.compile("[" + MARKS + "]");
    private static final int LONGEST_LINE = 80;

    private final Context context;
    private final String href;
    private @Nullable String iso;

    /** @param href of the row: it may have the year that the row leaves out */
    RowDay(Context context, String href) {
        this.context = context;
        this.href = href;
    }

    /** Null where none was found. */
    @Nullable String iso() {
        return iso;
    }

    /** The lines that say something besides the date. */
    List<EntryLine> without(List<EntryLine> lines) {
        List<EntryLine> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            EntryLine line = lines.get(i);
            String text = line.text();
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            if (iso == null && isFigures(text) && isFigures(next) && take(text + " " + next)) {
                i++;
            } else if (isDayOfMonth(text, next) || isDayOfMonth(next, text) || isNumber(text) && isDayOfWeek(next)) {
                out.add(new EntryLine(text + " " + next, line.anchor(), line.holder(), line.heading(), line.broken()));
                i++;
            } else {
                String besides = besides(text);
                if (besides != null) {
                    out.add(new EntryLine(besides, line.anchor(), line.holder(), line.heading(), line.broken()));
                } else if (!take(text)) {
                    out.add(line);
                }
            }
        }
        return out;
    }

    /** What a line says beside the date, where a mark parts the two: “10/05/2024 · Culture”. Null where no date is parted so. */
    private @Nullable String besides(String text) {
        if (iso == null && text.length() <= LONGEST_LINE && RowDate.isNumbered(text)) {
            iso = context.date(text).orElse(null); // of an order, which its line names as well
            return text;
        }
        if (iso != null || text.length() > LONGEST_LINE || !hasDigit(text) || text.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return null;
        }
        List<String> parts = Arrays.stream(MARK.split(text)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        String date = parts.size() < 2 ? null : parts.stream().filter(part -> Character.isDigit(part.charAt(0)) && take(part)).findFirst().orElse(null);
        List<String> others = date == null ? List.of() : parts.stream().filter(part -> !part.equals(date)).toList();
        return others.isEmpty() ? null : String.join(" · ", others);
    }

    /** Whether a text is the date and nothing else; the first is the row's. */
    boolean take(String text) {
        if (text.length() > 32 || text.isEmpty() || !hasDigit(text)) {
            return false;
        }
        Optional<String> found = RowDate.ofDay(text, href);
        if (found.isEmpty() && !isMonthDay(text) && Text.weight(text) <= LABELLED && RowDate.mayBeIn(text) && RowDate.isAll(text)) {
            found = context.date(RowDate.inOrder(text));
        }
        if (found.isEmpty()) {
            return false;
        }
        iso = iso == null ? found.get() : iso;
        return true;
    }

    /** Whether it is too short for a year. */
    private static boolean isMonthDay(String text) {
        return text.length() < 6;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c > 0x3000 && "〇一二三四五六七八九".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day and a month without their year stand in lines of their own. */
    private static boolean isDayOfMonth(String day, String month) {
        return isNumber(day) && Dates.isMonth(month);
    }

    /** Whether a line is a day and its month, and no more: “25 May”. */
    static boolean isDayOfYear(String line) {
        int space = line.indexOf(' ');
        return space > 0 && line.length() <= LABELLED && (isDayOfMonth(line.substring(0, space), line.substring(space + 1)) || isDayOfMonth(line.substring(space + 1), line.substring(0, space)));
    }

    private static boolean isNumber(String day) {
        return !day.isEmpty() && day.length() <= 2 && day.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDayOfWeek(String text) {
        return text.length() <= 12 && WEEK.contains(Phrases.squash(text));
    }

    private static boolean isFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 10 || (c < '0' || c > '9') && " -/.年月日".indexOf(c) < 0) {
                return false;
            }
        }
        return hasDigit(text);
    }
}
