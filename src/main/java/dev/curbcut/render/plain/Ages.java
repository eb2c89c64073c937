package dev.curbcut.render.plain;

import dev.curbcut.page.Block;
import java.util.regex.Pattern;

/** How long ago something was written, and how long it takes to read: what stands in an item of a list instead of its date. */
final class Ages {
    private static final int LONGEST = 40;

    private static final String UNIT = "(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)";

    private static final Pattern AGE = Pattern.compile(
            "(?:(?:posted|published|updated) )?(?:\\d{1,3}|an?|one) ?" + UNIT + "(?:,? \\d{1,2} ?" + UNIT + ")? ago|\\d{1,3}[- ]?min(?:ute)?s?[- ]read|yesterday|just now"
                    + "|\\d{1,3} ?(?:秒|分钟|分鐘|小时|小時|天|周|個月|个月|年)前|\\d{1,3} ?(?:秒|分|時間|日|週間|か月|年)前|\\d{1,3} ?(?:분|시간|일|주|개월|년) 전"
                    + "|vor \\d{1,3} (?:Minuten?|Stunden?|Tag(?:en?)?|Wochen?|Monat(?:en?)?|Jahr(?:en?)?)|il y a \\d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?)"
                    + "|hace \\d{1,3} (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)|há \\d{1,3} (?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)",
            Pattern.CASE_INSENSITIVE);

    private Ages() {}

    /** Whether a block says this and nothing else. */
    static boolean isOne(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String line = PlainText.line(paragraph.content());
        return line.length() <= LONGEST && AGE.matcher(line).matches();
    }
}
