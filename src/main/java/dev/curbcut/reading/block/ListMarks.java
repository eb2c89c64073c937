package dev.curbcut.reading.block;

import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Marker;
import dev.curbcut.reading.wording.Plain;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How a list counts its items: what its markup says (HTML 4.4.5) and its own style. */
final class ListMarks {
    /** A {@code list-style} or {@code list-style-type} of an element's own, one of whose words names the marks. */
    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?\\s{0,9}:([^;]{1,99})", Pattern.CASE_INSENSITIVE);

    /** A number or letter that an item's own text begins with. */
    private static final Pattern OWN = Pattern.compile(
            "[(（\\[【第]?\\s?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,6}|\\p{IsHan}{1,3}|[\\x{2460}-\\x{2473}])\\s?[)）\\].、．:：】条章節节]|[\\x{2460}-\\x{2473}]");

    private static final String HAN_NUMBERS = "〇零一二三四五六七八九十百甲乙丙丁";

    private ListMarks() {}

    /** Whether its items are counted: an {@code ol}, or any list whose own style counts. */
    static boolean isOrdered(Element list) {
        return list.normalName().equals("ol") || list.hasAttr("style") && counts(styled(list));
    }

    private static boolean counts(Marker styled) {
        return styled != Marker.NONE;
    }

    /** The first number. @param reversed whether the list counts down: then to one, unless it says where it starts */
    static int start(Element list, boolean reversed) {
        int otherwise = reversed ? (int) list.children().stream().filter(child -> child.normalName().equals("li")).count() : 1;
        return number(list.attr("start"), otherwise);
    }

    /** A number as HTML writes it; whatever is none leaves the other. */
    static int number(String text, int otherwise) {
        String digits = text.strip();
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /** How the numbers look; {@link Marker#NONE} where its style shows none, or every item begins with a number of its own. */
    static Marker marker(Element list, List<Block.ListItem> items) {
        Matcher style = STYLE.matcher(list.attr("style"));
        if (style.find()) {
            Marker styled = styled(list);
            if (styled != Marker.NONE || style.group(1).contains("none")) {
                return styled;
            }
        }
        if (items.size() > 1 && items.stream().allMatch(ListMarks::isNumbered)) {
            return Marker.NONE;
        }
        return switch (list.attr("type").strip()) {
            case "a" -> Marker.LOWER_ALPHA;
            case "A" -> Marker.UPPER_ALPHA;
            case "i" -> Marker.LOWER_ROMAN;
            case "I" -> Marker.UPPER_ROMAN;
            default -> Marker.DECIMAL;
        };
    }

    private static boolean isNumbered(Block.ListItem item) {
        String text = Plain.of(Plain.line(item.blocks().getFirst())).strip();
        Matcher own = OWN.matcher(text);
        if (!own.lookingAt()) {
            return false;
        }
        String said = own.group();
        return said.codePoints().noneMatch(c -> Character.isIdeographic(c) && "第条章節节".indexOf(c) < 0 && HAN_NUMBERS.indexOf(c) < 0);
    }

    /** The marks that its own style names; none where it names none. */
    private static Marker styled(Element list) {
        Matcher style = STYLE.matcher(list.attr("style"));
        Marker found = Marker.NONE;
        while (style.find()) {
            for (String word : style.group(1).strip().toLowerCase(Locale.ROOT).split("[\\s!]+")) {
                found = named(word, found);
            }
        }
        return found;
    }

    private static Marker named(String style, Marker otherwise) {
        return switch (style) {
            case "none", "disc", "circle", "square" -> Marker.NONE;
            case "lower-latin" -> Marker.LOWER_ALPHA;
            case "upper-latin" -> Marker.UPPER_ALPHA;
            case "simp-chinese-informal", "trad-chinese-informal", "japanese-informal", "cjk-decimal" -> Marker.CJK_IDEOGRAPHIC;
            default -> {
                for (Marker marker : Marker.values()) {
                    if (marker.style().equals(style)) {
                        yield marker;
                    }
                }
                yield otherwise;
            }
        };
    }
}
