package dev.curbcut.reading.dom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Controls that can't be changed and only state something: a box that is ticked or not, a text to be read. */
public final class StatedControl {
    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button");

    private StatedControl() {}

    /** Whether a control states something; never one that a form would send. */
    public static boolean is(Element control) {
        return isBox(control) || isText(control);
    }

    /** Whether it is a box that nobody can tick. */
    public static boolean isBox(Element control) {
        String type = control.attr("type").toLowerCase(Locale.ROOT);
        return control.normalName().equals("input") && (type.equals("checkbox") || type.equals("radio"))
                && (control.hasAttr("disabled") || control.hasAttr("readonly") || control.attr("onclick").contains("return false")) && !isSent(control);
    }

    /** Whether it holds a text that nobody can write over. */
    public static boolean isText(Element control) {
        if (!control.hasAttr("readonly") && !control.hasAttr("disabled") || isSent(control) || Visible.isHidden(control)) {
            return false;
        }
        return switch (control.normalName()) {
            case "textarea" -> control.hasText();
            case "input" -> !control.attr("value").isBlank() && switch (control.attr("type").toLowerCase(Locale.ROOT)) {
                case "", "text", "number", "date", "tel", "email", "url", "datetime-local", "month", "time", "week" -> true;
                default -> false;
            };
            default -> false;
        };
    }

    /** Whether a form holds texts that nobody can write over, and nothing to fill in or to send. */
    public static boolean areAll(Element form) {
        List<Element> controls = form.getAllElements().stream().filter(element -> CONTROLS.contains(element.normalName())).toList();
        return !controls.isEmpty() && controls.stream().allMatch(StatedControl::isText);
    }

    /** Whether an element is the label of a text that nobody can write over: in it, or right behind it. */
    public static boolean isNamedBy(Element label) {
        return label.normalName().equals("label")
                && (label.nextElementSibling() instanceof Element next && isText(next) || label.children().stream().anyMatch(StatedControl::isText));
    }

    /** The box as a sign, or the text. */
    public static String text(Element control) {
        if (isBox(control)) {
            return control.hasAttr("checked") ? "☑" : "☐";
        }
        return control.normalName().equals("textarea") ? control.wholeText() : control.attr("value");
    }

    private static boolean isSent(Element control) {
        return control.hasAttr("name") && !control.hasAttr("disabled") && control.closest("form") != null;
    }
}
