package dev.curbcut.reading.metadata;

import dev.curbcut.reading.wording.Initials;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * The title of a post whose head is rows of labels and values, as boards of offices print it: the row that is labelled as the title,
 * beside one that says who wrote the post or when.
 */
final class TitleRow {
    private static final Set<String> WORDS = Set.of("제목", "글제목", "게시물제목", "件名", "タイトル", "標題", "题目", "標題名稱", "信息标题", "公告标题", "标题");

    private static final Initials INITIALS = new Initials(WORDS);

    /** A longer value is a text. */
    private static final int LONGEST = 250;

    /** How far up from the label its row, and the box of all rows, may be. */
    private static final int ROW = 3;
    private static final int ROWS = 4;

    /** How many short texts away from it another row may begin. */
    private static final int NEAR = 12;

    private TitleRow() {}

    /** The value; empty where no row is labelled so, or several are: those are the rows of a list. */
    static Optional<String> of(Survey survey) {
        Survey.Text found = null;
        for (Survey.Text text : survey.texts) {
            if (INITIALS.mayBegin(text.line()) && WORDS.contains(Labels.key(text.line()))) {
                if (found != null) {
                    return Optional.empty();
                }
                found = text;
            }
        }
        Element value = found == null ? null : value(found);
        if (value == null || !hasPeer(survey, found, value)) {
            return Optional.empty();
        }
        String line = Line.of(value, LONGEST + 1);
        return line.isEmpty() || line.length() > LONGEST || Labels.line(Labels.key(line)).isPresent() || Labels.document(Labels.key(line)) >= 0 ? Optional.empty() : Optional.of(line);
    }

    /** What stands beside the label in its row; null for a field to fill in, or the head of another column. */
    private static @Nullable Element value(Survey.Text label) {
        Element at = label.node().parent() instanceof Element e ? e : null;
        for (int up = 0; at != null && up < ROW; up++, at = at.parent()) {
            Element next = at.nextElementSibling();
            if (next != null && next.hasText()) {
                boolean head = next.normalName().equals("th") || next.normalName().equals("dt") || next.normalName().equals("tr");
                return head || next.selectFirst("input, select, textarea") != null ? null : next;
            }
            if (!Line.of(at, Labels.LONGEST * 2).equals(label.line())) {
                return null;
            }
        }
        return null;
    }

    /** Whether another row near it, in the same box, is labelled as a day, a writer or a count is. */
    private static boolean hasPeer(Survey survey, Survey.Text label, Element value) {
        Element rows = value;
        for (int up = 0; up < ROWS && rows.parent() != null && !rows.parent().normalName().equals("body"); up++) {
            rows = rows.parent();
        }
        for (Survey.Text text : survey.texts.subList(label.at(), Math.min(survey.texts.size(), label.at() + NEAR))) {
            String key = text == label ? "" : Labels.key(text.line().split("[:：]", 2)[0]);
            if (!key.isEmpty() && Labels.line(key).filter(says -> says != Labels.Says.BREADCRUMB).isPresent() && text.node().parent() instanceof Element e && e.parents().contains(rows)) {
                return true;
            }
        }
        return false;
    }
}
