package dev.curbcut.reading.listing;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.dom.DocumentOrder;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.PublicationLabels;
import dev.curbcut.reading.wording.Text;
import dev.curbcut.reading.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The date in a row of a list.
 *
 * @param iso null where the row has none
 * @param box what holds the date and nothing else; null where it stands within other text
 */
public record RowDate(@Nullable String iso, @Nullable Box box) {
    /** The greatest weight of a date whose parts stand one below the other, or that has no year. */
    static final int LEAF = 12;

    /** The field of a document's table that says when it was published. */
    private static final int PUBLISHED = 6;

    /** Weight of what is said before a date at most. */
    private static final int LABEL_WEIGHT = 60;

    /** A heavier row holds dates of its own. */
    private static final int MOST_WEIGHT = 400;

    private static final Pattern TAIL_DATE =
            Pattern.compile("[\\s\u3000]*[（(\\[【]?(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[)）\\]】]?$");

    /** The day in large figures above the month, and the day of the month above the year: as calendars are drawn. */
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})日?\\s*((?:19|20)\\d\\d)\\s*[-/.年]\\s*(\\d{1,2})月?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?\\s*((?:19|20)\\d\\d)年?");
    private static final int LONGEST_SPLIT = 14;

    /**
     * The date of a row: where a part says it whole, else where a part has month and day and the address the year, else
     * somewhere in the row's words.
     *
     * @param candidates parts of the row that may say it
     */
    static RowDate of(List<Box> parts, List<Box> candidates, Box title, int weight, Context context) {
        for (Box box : published(candidates)) {
            if (box == title || title.within(box)) {
                continue;
            }
            String text = box.line();
            boolean time = box.tag.equals("time");
            if (!time && !mayBeIn(text)) {
                continue;
            }
            Optional<String> found = context.date(time && box.element.hasAttr("datetime") ? box.element.attr("datetime") : inOrder(text));
            if (found.isPresent()) {
                return new RowDate(found.get(), isAll(text) && !isLabelled(box) ? box : null);
            }
        }
        for (Box box : candidates) {
            Optional<String> found = box.weight > LEAF || title.within(box) ? Optional.empty() : ofDay(box.line(), title.element.attr("href"));
            if (found.isPresent()) {
                return new RowDate(found.get(), box);
            }
        }
        if (weight >= MOST_WEIGHT || !mayBeIn(parts)) {
            return new RowDate(null, null);
        }
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(Text.of(part.element)).append(' '));
        return new RowDate(context.date(Text.line(all.toString())).orElse(null), null);
    }

    /** Those that are labelled as the day of publication, where another day is labelled before them; else all. */
    private static List<Box> published(List<Box> candidates) {
        List<Box> labelled = candidates.stream().filter(box -> field(box.line()) == PUBLISHED).toList();
        return labelled.isEmpty() || field(candidates.getFirst().line()) == PUBLISHED ? candidates : labelled;
    }

    /** Which field of a document's table a text begins with the label of; -1 for none. */
    private static int field(String line) {
        int colon = line.indexOf('：');
        return colon <= 0 || colon > Labels.LONGEST ? -1 : Labels.document(Labels.key(line.substring(0, colon)));
    }

    /** Whether the part before it ends in a colon and says what else happens on the day: “Opens:”. */
    private static boolean isLabelled(Box date) {
        Box before = date.parent == null || date.index == 0 ? null : date.parent.children.get(date.index - 1);
        String label = before == null || before.weight == 0 || before.weight > LABEL_WEIGHT || before.links > 0 ? "" : before.line();
        return isOtherLabel(label);
    }

    /** Whether a text is a label with its colon, and says something else than when a page was published. */
    static boolean isOtherLabel(String label) {
        return label.endsWith(":") && isOther(label.substring(0, label.length() - 1));
    }

    /** Whether a text is words, and none of those for when something was published. */
    private static boolean isOther(String label) {
        return label.codePoints().allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c)) && !Labels.isOfDate(label) && !PublicationLabels.has(Labels.key(label));
    }

    /** A date that is drawn as a leaf of a calendar, year first; any other text as it is. */
    public static String inOrder(String text) {
        if (text.length() > LONGEST_SPLIT || !Character.isDigit(text.charAt(0)) || startsWithYear(text)) {
            return text;
        }
        Matcher day = DAY_MONTH.matcher(text);
        if (day.matches()) {
            return day.group(2) + '-' + day.group(3) + '-' + day.group(1);
        }
        Matcher month = MONTH_DAY.matcher(text);
        return month.matches() ? month.group(3) + '-' + month.group(1) + '-' + month.group(2) : text;
    }

    /** Most dates do: neither pattern is one of theirs. */
    private static boolean startsWithYear(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits == 4 || digits == 3;
    }

    private static final Pattern DAY = Pattern.compile("[\\[（(【]?\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?\\s*[])）】]?");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/_]?([01]?\\d)(?:(?!\\d)|[-/_]?([0-3]?\\d)(?!\\d))");
    private static final int LONGEST_DAY = 12;

    /**
     * The date of a month and a day without a year, “[05-30]”, where the address that its row leads to has the year of that
     * month: most content systems file a page under the date it is published on.
     */
    public static Optional<String> ofDay(String text, String href) {
        Matcher day = text.length() <= LONGEST_DAY && !startsWithYear(text) ? DAY.matcher(text) : null;
        if (day == null || !day.matches()) {
            return Optional.empty();
        }
        Matcher filed = IN_ADDRESS.matcher(href);
        while (filed.find()) {
            if (Integer.parseInt(filed.group(2)) == Integer.parseInt(day.group(1))) {
                return Dates.iso(filed.group(1) + '-' + day.group(1) + '-' + day.group(2));
            }
        }
        return Optional.empty();
    }

    /** Whether a text is a month and a day in figures and no more: “[05-30]”. */
    public static boolean isMonthDay(String text) {
        return text.length() <= LONGEST_DAY && DAY.matcher(text).matches();
    }

    private static final Pattern FILED = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/_]?)([01]\\d)\\2([0-3]\\d)(?!\\d)");

    /** The day that an address is filed under: “/202605/t20260528_770.html”, “/2026/05/28/”. */
    static Optional<String> ofAddress(String href) {
        Matcher filed = FILED.matcher(href);
        return filed.find() ? Dates.iso(filed.group(1) + '-' + filed.group(3) + '-' + filed.group(4)) : Optional.empty();
    }

    /** A name without the date at its end. */
    public static String cutOff(String name) {
        return mayBeIn(name) ? TAIL_DATE.matcher(name).replaceFirst("").strip() : name;
    }

    /** Whether no date stands in a text. */
    public static boolean isMissing(String text) {
        return !mayBeIn(text) || Dates.iso(text).isEmpty();
    }

    /** A date has a year: most texts can be told not to be one by their digits. */
    public static boolean mayBeIn(String text) {
        return digits(text) >= 4;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            char c = text.charAt(i);
            boolean era = c >= '㍻' && c <= '㍾' || c == '㋿' || "RHS".indexOf(c) >= 0 && i + 1 < text.length() && (Character.isDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '元');
            digits += c >= '0' && c <= '9' || era || c >= 0x660 && Character.isDigit(c) || c > 0x3000 && "〇一二三四五六七八九元令平昭大明民".indexOf(c) >= 0 ? 1 : 0;
        }
        return digits;
    }

    /** Whether the parts of a row have together as many digits as a date has. */
    public static boolean mayBeIn(List<Box> parts) {
        int digits = 0;
        for (Box part : parts) {
            Node end = DocumentOrder.after(part.element);
            for (Node node = part.element; node != null && node != end && digits < 4; node = DocumentOrder.next(node)) {
                digits += node instanceof TextNode text ? digits(text.getWholeText()) : 0;
            }
        }
        return digits >= 4;
    }

    private static final Pattern LABEL = Pattern.compile("(?:last )?(?:updated|published|posted|modified)(?: on)?:? ", Pattern.CASE_INSENSITIVE);

    /** What days, hours, days of the week and what was done on a day are written with in Chinese, Japanese and Korean. */
    private static final String OF_DAYS = "年月日号號時时分秒点點上下午前後后周週星期曜一二三四五六七八九十〇零天初农農历曆发發布佈表更新于於起至期间間公掲載登録信息稿成文编輯辑修改最近火水木金土년월일요등록작성게시수정화목토시분";

    private static final Words ENDS = new Words("截止|截至|deadline|closes|closing|due|expires|until|frist|date limite|fecha límite|plazo|scadenza|termin|до|締切|마감");

    /** What a number of a document is written behind. */
    private static final Words NUMBERS = new Words("№|n°|nº");

    /** Whether the number of a document stands in a text. */
    public static boolean isNumbered(String text) {
        return NUMBERS.in(text);
    }

    /** Whether next to nothing stands in a text besides the date in it and a word that says what was done on it; a name, a number of a document are something. */
    public static boolean isAll(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int colon = text.indexOf(':');
        if (ENDS.in(lower) || isNumbered(lower) || colon > 0 && isOther(text.substring(0, colon))) {
            return false; // the day by which something has to be done, an order with its number
        }
        int letters = 0;
        Matcher label = text.isEmpty() || !Character.isLetter(text.charAt(0)) ? null : LABEL.matcher(text);
        for (int i = label != null && label.lookingAt() ? label.end() : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && Text.isWide(c) && OF_DAYS.indexOf(c) < 0) {
                return false;
            }
            letters += Character.isLetter(c) ? Text.isWide(c) ? 2 : 1 : 0;
        }
        return letters <= 12 && text.length() <= 32;
    }
}
