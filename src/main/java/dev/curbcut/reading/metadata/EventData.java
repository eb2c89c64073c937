package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.dom.Tags;
import java.util.List;
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

    private static final Set<String> PLACES = Set.of("location", "venue", "meetingplace", "meetinglocation", "meetingpoint", "eventlocation", "veranstaltungsort", "treffpunkt", "lieudelaréunion", "ubicación", "場所", "会場", "集合場所", "会场", "會場");

    /** Words that say other things as well, in a menu above all. */
    private static final Set<String> COMMON_PLACES = Set.of("place", "where", "ort", "wo", "lieu", "où", "lugar", "dónde", "luogo", "dove", "local", "onde", "locatie", "plaats", "waar", "plats", "sted", "paikka", "miejsce", "místo", "место");

    /** What labels of places end with in Chinese and Korean: 会议地点, 听证会地点, 開會地點, 회의장소. */
    private static final List<String> PLACE_ENDS = List.of("地点", "地點", "開催場所", "장소");

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
        if (declared) {
            return true;
        }
        for (int i = Math.max(0, at - BEFORE); i < Math.min(survey.texts.size(), at + AFTER); i++) {
            Survey.Text text = survey.texts.get(i);
            if (text.line().length() <= LONGEST && (isPlace(text) || isHours(text.line())) && !claimed.test(text.node())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is, or begins with, the label of a place. */
    private static boolean isPlace(Survey.Text text) {
        String line = text.line();
        String label = FactPairs.label(line);
        boolean colon = line.chars().anyMatch(c -> c == ':' || c == '：');
        boolean marked = colon || Character.isUpperCase(line.charAt(0)) && text.node().parent() instanceof Element e && Tags.around(e, LINK) == null;
        return !label.isEmpty() && (PLACES.contains(label) || marked && COMMON_PLACES.contains(label) || PLACE_ENDS.stream().anyMatch(label::endsWith));
    }

    private static boolean isHours(String line) {
        return Dates.mayHold(line) && HOURS.matcher(line).find();
    }
}
