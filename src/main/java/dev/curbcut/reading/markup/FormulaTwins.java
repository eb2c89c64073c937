package dev.curbcut.reading.markup;

import dev.curbcut.reading.dom.Visible;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A formula that stands twice, as MathML for who hears it and drawn for who sees it: the MathML stays, and is shown. */
final class FormulaTwins {
    private static final int LEVELS = 4;

    private FormulaTwins() {}

    static void alone(Element math) {
        Element around = math;
        for (int up = 0; up < LEVELS; up++) {
            drawing(around.nextElementSibling(), around, true);
            drawing(around.previousElementSibling(), around, false);
            Visible.show(around);
            Element parent = around.parent();
            if (parent == null || !parent.normalName().equals("span") && !parent.normalName().startsWith("mjx") && !parent.normalName().equals("nobr")) {
                return;
            }
            around = parent;
        }
    }

    /** Takes away what is drawn right beside it for the eye alone. */
    private static void drawing(@Nullable Element beside, Element formula, boolean after) {
        if (beside == null || !beside.attr("aria-hidden").equals("true") || beside.selectFirst("math") != null) {
            return;
        }
        Node between = after ? formula.nextSibling() : formula.previousSibling();
        if (between == beside || between instanceof TextNode text && text.isBlank()) {
            beside.remove();
        }
    }
}
