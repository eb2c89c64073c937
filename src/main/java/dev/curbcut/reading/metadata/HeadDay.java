package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Days in the head of a page that neither a label of publication nor one text gives: of the last change, or torn into its numbers. */
final class HeadDay {
    /** How many short texts may stand between a title and such a day. */
    private static final int NEAR = 12;

    /** Characters of what stands beside such a day, at most. */
    private static final int LONGEST = 80;

    private static final Set<String> CHANGED = Set.of("更新时间", "更新日期", "更新時間", "最后更新", "最近更新");

    private static final Set<String> LINK = Set.of("a");

    /** Characters of the name of a row, at least: fewer are an author's. */
    private static final int LEAST_NAME = 7;

    private HeadDay() {}

    /** The day by which a line of the head says the page was changed, as content systems call the day they put it up; null for none. */
    static @Nullable String changed(LabelledLine line, DateConventions conventions) {
        return line.line().entries.stream().filter(e -> CHANGED.contains(Labels.key(e.label()))).flatMap(e -> Dates.find(e.value(), conventions).stream())
                .map(Dates.Found::iso).findFirst().orElse(null);
    }

    /** The day whose numbers stand each in an element of its own, right above the title or below it. */
    static MetaLines.@Nullable Nearby torn(Survey survey, int title, ClaimedElements claims) {
        for (int i = Math.max(0, title - NEAR); title >= 0 && i < Math.min(survey.texts.size(), title + NEAR); i++) {
            SplitDay.Torn day = SplitDay.torn(survey.texts, i);
            if (day != null && !claims.covers(survey.texts.get(i).node()) && !MetaLines.begun(survey, title, i) && !isRow(survey, i + day.texts())) {
                survey.texts.subList(i, i + day.texts()).forEach(text -> claims.claim(text.node(), ClaimedElements.Role.META_LINE));
                return new MetaLines.Nearby(day.iso(), true, null);
            }
        }
        return null;
    }

    /** Whether a text is the name of a row of a list, which leads to another page. */
    static boolean isRow(Survey survey, int at) {
        String line = at >= 0 && at < survey.texts.size() ? survey.texts.get(at).line() : "";
        return line.length() >= LEAST_NAME && Line.isWide(line.charAt(0)) && survey.texts.get(at).node().parent() instanceof Element in && Tags.around(in, LINK) instanceof Element link && link.hasAttr("href");
    }

    /** The line that a day stands in, where an office is all that it names besides; null for any other. */
    static @Nullable MetaLine withOffice(Survey.Text text, DateConventions conventions) {
        Element line = Dates.mayHold(text.line()) && MetaLines.line(text.node()) instanceof Element e ? e : null;
        return line == null || isAmongDays(line, conventions) ? null : MetaLine.of(line, conventions).filter(said -> said.entries.isEmpty() && said.rest.isEmpty() && said.bareDate != null && said.office != null).orElse(null);
    }

    /** Whether an element of its kind beside it begins or ends with a day as well: then it is a row of a list, and what looks like an office its name. */
    private static boolean isAmongDays(Element line, DateConventions conventions) {
        for (Element beside : new Element[] {line.previousElementSibling(), line.nextElementSibling()}) {
            String said = beside == null || !beside.normalName().equals(line.normalName()) ? "" : Line.of(beside, LONGEST);
            Dates.Found day = said.length() >= LONGEST || said.endsWith("。") || !Dates.mayHold(said) ? null : Dates.find(said, conventions).orElse(null);
            if (day != null && (day.from() <= 1 || day.to() >= said.length() - 1)) {
                return true;
            }
        }
        return false;
    }
}
