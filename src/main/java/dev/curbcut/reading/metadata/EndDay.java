package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day, and the hour, that stand below a press release behind the word for its end, as the Government of Hong Kong and many news agencies
 * close theirs: “完 / 2024年6月18日（星期二） / 香港時間16時30分”, “Ends/Tuesday, June 18, 2024 / Issued at HKT 16:30”.
 */
final class EndDay {
    private static final Pattern END = Pattern.compile("(?i)[-–—*#～~ ]{0,4}(?:完|完結|ends?)[-–—*#～~ ]{0,4}");

    /** The word for the end, and the day in the same line. */
    private static final Pattern ENDED = Pattern.compile("(?i)(?:完|完結|ends?) ?[/／] ?(.{6,40})");

    private static final Pattern HOUR = Pattern.compile("(?i)(?:香港時間|香港时间|issued at (?:hkt )?)\\s?(\\d{1,2})(?:時|时|:)(\\d{2})(?:分)?");

    private static final int LONGEST = 40;

    private EndDay() {}

    /** Claims the lines it is read of. @return null where no text ends so */
    static MetaLines.@Nullable Nearby of(Survey survey, int title, DateConventions conventions, ClaimedElements claims) {
        List<Survey.Text> texts = survey.texts;
        for (int i = texts.size() - 1; title >= 0 && i > title; i--) {
            String line = texts.get(i).line();
            Matcher ended = line.length() > LONGEST + 10 ? null : ENDED.matcher(line);
            boolean both = ended != null && ended.matches();
            int at = both ? i : i + 1;
            if (!both && (line.length() > 10 || !END.matcher(line).matches()) || at == texts.size() || claims.covers(texts.get(at).node())) {
                continue;
            }
            String said = both ? ended.group(1) : texts.get(at).line();
            Dates.Found day = said.length() > LONGEST ? null : DayLine.date(said, conventions);
            if (day != null && DayLine.isAlone(said, day)) {
                String hour = hour(texts, at + 1);
                texts.subList(i, hour.isEmpty() ? at + 1 : at + 2).forEach(text -> claims.claim(text.node(), ClaimedElements.Role.META_LINE));
                return new MetaLines.Nearby(day.iso().indexOf('T') < 0 ? day.iso() + hour : day.iso(), true, null);
            }
        }
        return null;
    }

    /** With its “T”; empty where none follows. */
    private static String hour(List<Survey.Text> texts, int at) {
        Matcher hour = HOUR.matcher(at < texts.size() && texts.get(at).line().length() <= LONGEST ? texts.get(at).line() : "");
        return hour.lookingAt() && hour.end() + 8 >= texts.get(at).line().length() ? "T%2s:%s".formatted(hour.group(1), hour.group(2)).replace(' ', '0') : "";
    }
}
