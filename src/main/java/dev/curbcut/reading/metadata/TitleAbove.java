package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The title of a page whose {@code <title>} names the site or a column alone: what stands right above the line of dates and sources. */
final class TitleAbove {
    private static final Set<String> LINKS = Set.of("a", "li", "td", "th", "dt", "dd", "option", "button", "label");
    private static final Set<String> BOLD = Set.of("h1", "h2", "h3", "h4", "strong", "b");

    /** Characters of a title, at least and at most. */
    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;

    /** A longer line is no line of dates. */
    private static final int LONGEST_LINE = 80;

    private TitleAbove() {}

    /** The one line in bold, or heading, right above a line that begins with a label or a date; empty where there is none, or are several. */
    static Optional<String> of(Survey survey, DateConventions conventions) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i + 1 < survey.texts.size(); i++) {
            Survey.Text text = survey.texts.get(i);
            if (text.line().length() < SHORTEST || text.line().length() > LONGEST || !mayBeMeta(survey.texts.get(i + 1))) {
                continue;
            }
            Element bold = text.node().parent() instanceof Element e ? Tags.around(e, BOLD) : null;
            if (bold != null && isMeta(survey.texts.get(i + 1), conventions) && !isLabel(text.line())
                    && Tags.around(bold, LINKS) == null && bold.selectFirst("a[href]") == null && Line.of(bold).endsWith(text.line())) {
                found.add(Line.of(bold, LONGEST * 2));
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isLabel(String line) {
        return line.indexOf(':') >= 0 || line.indexOf('：') >= 0 || Labels.line(Labels.key(line)).isPresent();
    }

    /** The cheap test, for every text of a page. */
    private static boolean mayBeMeta(Survey.Text text) {
        return text.label() || Character.isDigit(text.line().charAt(0));
    }

    /** Whether a line says when a page was published or by whom, and no link stands in it. */
    private static boolean isMeta(Survey.Text text, DateConventions conventions) {
        String line = text.line();
        if (line.length() > LONGEST_LINE || text.node().parent() instanceof Element e && Tags.around(e, LINKS) != null) {
            return false;
        }
        return text.label() && Labels.begin(line) || Dates.mayHold(line) && Character.isDigit(line.charAt(0)) && Dates.find(line, conventions).filter(date -> date.from() == 0).isPresent();
    }
}
