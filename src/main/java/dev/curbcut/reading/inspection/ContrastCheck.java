package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.reading.wording.Line;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Text whose colour and background are both set in the markup and too near each other (WCAG 1.4.3). Style sheets aren't read:
 * an element is judged only where both are given in its own attributes or those of an element around it.
 */
final class ContrastCheck implements ElementCheck {
    private static final Pattern COLOUR = Pattern.compile("(?i)(?:^|;)\\s{0,9}color\\s{0,9}:\\s{0,9}([^;!]{1,40})");
    private static final Pattern BACKGROUND = Pattern.compile("(?i)(?:^|;)\\s{0,9}background(?:-color)?\\s{0,9}:\\s{0,9}([^;!]{1,80})");
    private static final Pattern SIZE = Pattern.compile("(?i)font-size\\s{0,9}:\\s{0,9}([\\d.]{1,6})(px|pt)");

    /** What is given around and in an element; null where nothing is, or it can't be told. */
    private record Given(@Nullable Integer text, @Nullable Integer ground) {
        static final Given NONE = new Given(null, null);
    }

    private final FindingCounts tally;
    private final Map<Element, Given> given = new IdentityHashMap<>();

    ContrastCheck(FindingCounts tally) {
        this.tally = tally;
    }

    @Override
    public void look(Element element) {
        Element parent = element.parent();
        Given around = parent == null ? Given.NONE : given.getOrDefault(parent, Given.NONE);
        Given here = own(element, around);
        if (here != Given.NONE) {
            given.put(element, here);
        }
        if (here == around || here.text() == null || here.ground() == null || element.ownText().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        double contrast = contrast(here.text(), here.ground());
        if (contrast < (isLarge(element) ? 3 : 4.5)) {
            tally.add(Fault.CONTRAST, element, String.format(Locale.ROOT, "%.1f:1 #%06x #%06x ", contrast, here.text(), here.ground()) + Line.of(element, 40));
        }
    }

    private static Given own(Element element, Given around) {
        String style = element.attr("style");
        // A style sheet may give colours to what has a class or an id: what was given further out may not hold there.
        boolean styled = !element.className().isBlank() || !element.id().isBlank();
        Integer text = styled ? null : around.text();
        Integer ground = styled ? null : around.ground();
        String colour = given(COLOUR, style, element.normalName().equals("font") ? element.attr("color") : "");
        String background = given(BACKGROUND, style, element.attr("bgcolor"));
        if (element.normalName().equals("a") && colour.isEmpty()) {
            text = null; // a link has a colour of its own
        }
        if (!colour.isEmpty()) {
            text = InlineColour.of(colour);
        }
        if (!background.isEmpty() || element.hasAttr("background")) {
            ground = InlineColour.of(background);
        }
        return text == around.text() && ground == around.ground() ? around : new Given(text, ground);
    }

    private static String given(Pattern property, String style, String attribute) {
        Matcher matcher = property.matcher(style);
        return matcher.find() ? matcher.group(1).strip() : attribute.strip();
    }

    /** At least 24 px, or 18.66 px and bold. */
    private static boolean isLarge(Element element) {
        Matcher size = SIZE.matcher(element.attr("style"));
        if (!size.find() || !size.group(1).matches("\\d{1,4}(?:\\.\\d{1,2})?")) {
            return element.normalName().matches("h[12]");
        }
        double px = Double.parseDouble(size.group(1)) * (size.group(2).equalsIgnoreCase("pt") ? 4.0 / 3 : 1);
        boolean bold = element.normalName().matches("strong|b|h[1-6]") || element.attr("style").replace(" ", "").contains("font-weight:bold");
        return px >= 24 || bold && px >= 18.66;
    }

    /** WCAG 2.2, relative luminance and contrast ratio. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
