package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is worked with, and what moves by itself: buttons, frames, media, clicks that only a mouse can make. */
final class ControlCheck implements ElementCheck {
    private static final Set<String> WORKED =
            Set.of("a", "button", "input", "select", "textarea", "label", "option", "area", "summary", "body", "form", "img");

    private static final Pattern FIXED = Pattern.compile("(?i)font-size\\s{0,9}:\\s{0,9}[\\d.]{1,9}(?:px|pt)");

    /** So many elements are looked into for a control of their own, which bounds the time. */
    private static final int MOST_LOOKED_INTO = 2_000;

    private final FindingCounts tally;
    private int lookedInto;

    ControlCheck(FindingCounts tally) {
        this.tally = tally;
    }

    @Override
    public void look(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "button" -> button(element);
            case "input" -> {
                if (element.attr("type").equalsIgnoreCase("button") && element.attr("value").isBlank() && !Named.byAttribute(element)) {
                    tally.add(Fault.BUTTON_NAME, element);
                }
            }
            case "iframe", "frame" -> {
                if (!Named.byAttribute(element) && !isTiny(element)) {
                    tally.add(Fault.FRAME_TITLE, element, element.attr("src"));
                }
            }
            case "marquee", "blink" -> tally.add(Fault.MOVING, element);
            case "bgsound" -> tally.add(Fault.AUTOPLAY, element, element.attr("src"));
            case "audio", "video" -> {
                if (element.hasAttr("autoplay")) {
                    tally.add(element.hasAttr("muted") ? Fault.MOVING : Fault.AUTOPLAY, element, element.attr("src"));
                }
            }
            default -> {
                if (element.attr("role").equals("button")) {
                    button(element);
                }
            }
        }
        if (element.hasAttr("onclick") && !WORKED.contains(tag) && !element.hasAttr("tabindex") && lookedInto++ < MOST_LOOKED_INTO
                && element.closest("a[href], button, label") == null && element.selectFirst("a[href], button, input") == null) {
            tally.add(Fault.KEYBOARD, element);
        }
        if (element.attr("tabindex").strip().matches("[1-9]\\d{0,5}")) {
            tally.add(Fault.TABINDEX, element);
        }
        if (element.hasAttr("style") && FIXED.matcher(element.attr("style")).find()) {
            tally.add(Fault.TEXT_SIZE, element);
        }
    }

    private void button(Element element) {
        if (!Named.byContent(element)) {
            tally.add(Fault.BUTTON_NAME, element);
        }
    }

    /** A frame of no size is a tool, and nothing to read. */
    private static boolean isTiny(Element frame) {
        return frame.attr("width").toLowerCase(Locale.ROOT).matches("[01](?:px)?") || frame.attr("height").toLowerCase(Locale.ROOT).matches("[01](?:px)?");
    }
}
