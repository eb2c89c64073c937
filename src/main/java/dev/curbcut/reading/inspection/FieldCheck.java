package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.reading.wording.Line;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Fields without a label, or with one that vanishes when something is entered (WCAG 4.1.2, 3.3.2). */
final class FieldCheck implements ElementCheck {
    private static final Set<String> UNLABELLED = Set.of("hidden", "submit", "reset", "button", "image");

    private final FindingCounts tally;
    private final Set<String> labelled = new HashSet<>();

    FieldCheck(FindingCounts tally, Document document) {
        this.tally = tally;
        for (Element label : document.getElementsByTag("label")) {
            if (label.hasAttr("for") && !Line.of(label, 20).isEmpty()) {
                labelled.add(label.attr("for"));
            }
        }
    }

    @Override
    public void look(Element element) {
        boolean field = switch (element.normalName()) {
            case "input" -> !UNLABELLED.contains(element.attr("type").toLowerCase(Locale.ROOT));
            case "select", "textarea" -> true;
            default -> false;
        };
        if (!field || Named.byAttribute(element) || labelled.contains(element.id()) || element.closest("label") != null) {
            return;
        }
        if (element.attr("placeholder").isBlank()) {
            tally.add(Fault.FIELD_LABEL, element, element.attr("name"));
        } else {
            tally.add(Fault.FIELD_PLACEHOLDER, element, element.attr("placeholder"));
        }
    }
}
