package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.dom.Tags;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * When and where something takes place, as pages say it beside each other: “Date: … Time: … Location: …”, “时间：… 地点：…”. Such
 * a date is what the page is about, and never the day of its publication.
 */
final class EventData {
    /** How many short texts before and after a date may name the place of the same event. */
    private static final int BEFORE = 4;

    private static final int AFTER = 6;

    private static final int LONGEST = 120;

    private static final Set<String> LINK = Set.of("a");

    private static final String CLOCK = "\\d{1,2}\\s?(?:[:：]\\d{2}|[ap]\\.?m\\b|h\\b|Uhr|[时時点點시])(?:\\d{2}分?)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?Uhr)?";

    /** From one hour to another. */
    private static final Pattern HOURS = Pattern.compile(CLOCK + "\\s?(?:[-‐-―~～−]{1,2}|至|到|to|until|till|bis|à|a|al|から|부터)\\s?(?:上午|下午|晚上|午後|오후)?\\s?\\d{1,2}(?:\\s?[:：h时時点點시]|\\s?[ap]\\.?m|\\s?Uhr)",
            Pattern.CASE_INSENSITIVE);

    private final Survey survey;
    private final Predicate<Node> claimed;
    private final boolean declared;

    private EventData(Survey survey, Predicate<Node> claimed, boolean declared) {
        this.survey = survey;
        this.claimed = claimed;
        this.declared = declared;
    }

    /** @param claims what of the page was read as something else: a “Location:” before a breadcrumb is no place */
    static EventData of(Survey survey, ClaimedElements claims) {
        boolean typed = survey.types.keySet().stream().anyMatch(type -> type.equals("Event") || type.endsWith("Event"));
        return new EventData(survey, claims::covers, typed || survey.linkedData.stream().anyMatch(EventData::isEvent));
    }

    private static boolean isEvent(String block) {
        int at = block.indexOf("Event\"");
        return at > 0 && block.lastIndexOf("\"@type\"", at) > at - 60 && block.contains("startDate");
    }

    /** Whether the page says of itself that it is about an event. */
    boolean declared() {
        return declared;
    }

    /** Whether a date that stands at this place among the page's texts is of an event. */
    boolean around(int at) {
        return around(at, false);
    }

    /** The same of a date without a label: running text after it parts it from the place that the text names. */
    boolean beside(int at) {
        return around(at, true);
    }

    private boolean around(int at, boolean bare) {
        if (declared) {
            return true;
        }
        for (int i = Math.max(0, at - BEFORE); i < Math.min(survey.texts.size(), at + AFTER); i++) {
            Survey.Text text = survey.texts.get(i);
            if (bare && i > at && LabelledLine.isText(text.line())) {
                return false;
            }
            if (text.line().length() <= LONGEST && (isPlace(text) || isHours(text.line())) && !claimed.test(text.node())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(Survey.Text text) {
        return PlaceLabels.begin(text.line(), text.node().parent() instanceof Element e && Tags.around(e, LINK) != null);
    }

    private static boolean isHours(String line) {
        return Dates.mayHold(line) && HOURS.matcher(line).find();
    }
}
