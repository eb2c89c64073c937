package dev.curbcut.reading.portal.entry;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The lines of a row or a tile in order, and its pictures. Depth is bounded by the parser's. */
public final class EntryLines {
    /** The weight of a date at most. */
    private static final int DATE = 36;

    /** A day with its year, whole: half of one, “[2026-”, goes on in the words after it, and a year alone may begin a name. */
    private static final Pattern DAY = Pattern.compile("[\\[【（(]?(?:(?:19|20)\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2})[\\]】）)]?");

    public final List<EntryLine> lines = new ArrayList<>();
    public final List<Box> pictures = new ArrayList<>();
    public final List<Box> anchors = new ArrayList<>();
    /** How many lines stand before the first picture. */
    int beforePictures;

    private final StringBuilder text = new StringBuilder();
    private boolean broken;

    private EntryLines() {}

    public static EntryLines of(Box box) {
        var lines = new EntryLines();
        lines.walk(box, null, false);
        lines.end(box, box.tag.equals("a") && box.links > 0 ? box : null, Tags.isHeading(box.tag));
        return lines;
    }

    private void walk(Box box, @Nullable Box around, boolean inHeading) {
        Box anchor = box.tag.equals("a") && box.links > 0 ? box : around;
        boolean heading = inHeading || Tags.isHeading(box.tag);
        if (box.tag.equals("img")) {
            beforePictures = pictures.isEmpty() ? lines.size() + (text.toString().isBlank() ? 0 : 1) : beforePictures;
            pictures.add(box);
            return;
        }
        if (anchor == box) {
            anchors.add(box);
        }
        boolean parts = isOfParts(box);
        int next = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element) {
                Box child = next < box.children.size() ? box.children.get(next++) : null;
                if (child == null || child.drop != null || Tags.isSilent(child.tag) || anchor != null && isDrawing(child, anchor)) {
                    continue;
                }
                if (child.tag.equals("br")) {
                    end(box, anchor, heading);
                    broken = true;
                    continue;
                }
                boolean line = parts || child.block || Tags.isHeading(child.tag) || child.tag.equals("a") && child.links > 0 || anchor != null && isDayBefore(child, text);
                if (line) {
                    end(box, anchor, heading);
                    broken = false;
                }
                walk(child, anchor, heading);
                if (line) {
                    end(child, child.tag.equals("a") && child.links > 0 ? child : anchor, heading || Tags.isHeading(child.tag));
                    broken = false;
                }
            }
        }
    }

    private void end(Box holder, @Nullable Box anchor, boolean heading) {
        String line = Text.line(text.toString());
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add(new EntryLine(line, anchor, holder, heading, broken));
        }
    }

    /** Whether what stands in it are parts of a design, each with words of its own, and not words of one line in other type. */
    private static boolean isOfParts(Box box) {
        int parts = 0;
        boolean plain = false;
        for (Box child : box.children) {
            if (child.weight > 0 && child.drop == null) {
                plain |= !isType(child.tag);
                parts++;
            }
        }
        return parts > 1 && (plain || areScripts(box)) && (box.element.ownText().isBlank() || areAfterWords(box));
    }

    /** Whether words come first, and then a part of its own for each thing that is said of them, the date among them. */
    private static boolean areAfterWords(Box box) {
        boolean part = false;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode words && part && !words.isBlank()) {
                return false;
            }
            part |= node instanceof Element;
        }
        return box.children.stream().allMatch(child -> child.weight == 0 || !isType(child.tag)) && box.children.stream().anyMatch(child -> child.weight <= DATE && RowDate.mayBeIn(child.line()) && RowDate.isAll(child.line()));
    }

    /** Whether a part of a link is a word that a font draws as a picture, beside the link's own words: “chevron_right”. */
    private static boolean isDrawing(Box part, Box anchor) {
        return part.weight > 0 && part.weight < anchor.weight && part.children.isEmpty() && part.element.attr("aria-hidden").equals("true") && part.line().chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_');
    }

    /** Whether a part with nothing before it is the day alone, before the words of its row: “11-28 Winter timetable”. */
    private static boolean isDayBefore(Box part, CharSequence before) {
        if (part.weight == 0 || part.weight > DATE || part.element.nextSibling() == null || !Text.line(before.toString()).isEmpty()) {
            return false;
        }
        String line = part.line();
        return RowDate.isMonthDay(line) || DAY.matcher(line).matches();
    }

    /** Whether what stands in it is written in different scripts: a name said twice. */
    private static boolean areScripts(Box box) {
        int wide = 0;
        int other = 0;
        for (Box child : box.children) {
            if (child.weight > 0 && child.drop == null) {
                boolean han = child.line().chars().anyMatch(c -> Text.isWide(c));
                wide += han ? 1 : 0;
                other += han ? 0 : 1;
            }
        }
        return wide > 0 && other > 0;
    }

    private static boolean isType(String tag) {
        return switch (tag) {
            case "font", "b", "u", "i", "em", "strong", "sup", "sub", "big", "small", "ins", "del", "mark" -> true;
            default -> false;
        };
    }
}
