package dev.curbcut.reading.metadata;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.Calendars;
import dev.curbcut.reading.wording.Dates;
import dev.curbcut.reading.wording.LabelMarks;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Labels.Says;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The visible lines of dates, sources, authors and editors of a page.
 *
 * @param published ISO 8601, of a labelled date; null for none
 * @param nearby ISO 8601, of a date without a label just by the title; null for none
 * @param more author, editor, when it was changed
 */
record MetaLines(@Nullable String published, @Nullable String nearby, @Nullable String source, List<Fact> more) {
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> TERMS = Set.of("td", "th", "dt", "dd", "li", "h2", "h3", "h4", "h5", "h6");
    private static final Evaluator CLICKED = QueryParser.parse("a, button, input, [onclick]");

    /** How many short texts may stand between a title and a line about it. */
    private static final int BEFORE = 12;

    private static final int AFTER = 30;

    /** A label that comes more often belongs to the rows of a list. */
    private static final int ROWS = 3;

    /** Labels that a text of any kind uses as well: they count only near the title or beside another. */
    private static final Set<String> WEAK = Set.of("时间", "日期", "時間", "time", "date", "datum", "fecha", "from", "by", "作者", "记者", "撰稿", "摄影", "标签", "分类", "担当", "所属", "position", "关键词", "关键字", "posted", "released",
            "体裁", "origin", "stand", "modified", "updated", "编辑", "审核", "文号", "发文字号", "发布单位", "发布机构", "發布單位", "發佈單位", "author", "authors", "sources", "source", "issued", "出处", "tags", "keywords", "editor");

    private record Candidate(MetaLine line, Element element, int at) {
        boolean strong() {
            return line.entries.stream().anyMatch(e -> !WEAK.contains(Labels.key(e.label())) && (e.says() == Says.PUBLISHED || e.says() == Says.SOURCE || e.says() == Says.NOISE))
                    || line.entries.size() > 1 && line.entries.stream().anyMatch(e -> e.says() == Says.PUBLISHED) && line.rest.isEmpty();
        }
    }

    /** A text that may begin such a line, and the label it begins with. */
    private record Start(Survey.Text text, String head) {}

    /** @param title where the title stands, in texts; -1 when it stands nowhere in the page */
    static MetaLines read(Survey survey, @Nullable Element titleElement, int title, boolean monthFirst, ClaimedElements claims) {
        List<Candidate> candidates = candidates(survey, titleElement, monthFirst, claims);
        String published = null;
        String source = null;
        String nearby = null;
        List<Fact> more = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (Candidate c : candidates) {
            String before = source;
            boolean near = title >= 0 && c.at >= title - BEFORE && c.at <= title + AFTER;
            if (!near && !c.strong()) {
                continue;
            }
            Optional<String> date = c.line.first(Says.PUBLISHED).flatMap(e -> Dates.find(e.value(), monthFirst)).map(Dates.Found::iso);
            published = published != null ? published : date.orElse(null);
            source = source != null ? source : c.line.first(Says.SOURCE).map(MetaLine.Entry::value).orElse(null);
            if (near || title < 0) {
                nearby = nearby != null ? nearby : c.line.bareDate;
                for (MetaLine.Entry e : c.line.entries) {
                    boolean kept = switch (e.says()) {
                        case MORE -> true;
                        case PUBLISHED -> Dates.iso(e.value()).isEmpty();
                        case SOURCE -> before != null && !before.equals(e.value()) || !e.value().equals(source);
                        default -> false;
                    };
                    if (kept && !e.value().isEmpty() && labels.add(e.label())) {
                        more.add(new Fact(e.label(), List.of(new Inline.Text(e.value()))));
                    }
                }
                claim(c, claims);
            }
        }
        return new MetaLines(published, nearby != null ? nearby : bare(survey, title, monthFirst, claims), source, more);
    }

    private static void claim(Candidate c, ClaimedElements claims) {
        if (c.line.rest.isEmpty()) {
            claims.claim(c.element, ClaimedElements.Role.META_LINE);
        } else {
            c.line.used.forEach(node -> claims.claim(node, ClaimedElements.Role.META_LINE));
        }
    }

    private static List<Candidate> candidates(Survey survey, @Nullable Element title, boolean monthFirst, ClaimedElements claims) {
        Map<String, Integer> often = new HashMap<>();
        List<Start> starts = new ArrayList<>();
        for (Survey.Text text : survey.texts) {
            String head = text.line().length() <= 200 ? head(text) : null;
            if (head != null) {
                starts.add(new Start(text, head));
                often.merge(head, 1, Integer::sum);
            }
        }
        Map<Element, Boolean> seen = new IdentityHashMap<>();
        List<Candidate> out = new ArrayList<>();
        for (Start start : starts) {
            Survey.Text text = start.text;
            if (often.get(start.head) < ROWS && !claims.covers(text.node()) && !isTerm(start)) {
                climb(text.node(), title, monthFirst, text.at()).filter(c -> seen.put(c.element, true) == null).ifPresent(out::add);
            }
        }
        return out;
    }

    /** Whether the word of a control stands where words stand: over a part, in a cell, as a term, and no click is waited for. */
    private static boolean isTerm(Start start) {
        Element element = Labels.line(start.head).orElse(null) == Says.NOISE && start.text.node().parent() instanceof Element e ? Tags.around(e, TERMS) : null;
        return element != null && element.selectFirst(CLICKED) == null;
    }

    /** The first label of a text that may begin such a line; null for any other text. */
    private static @Nullable String head(Survey.Text text) {
        String line = text.line();
        boolean marked = line.indexOf(':') >= 0 || line.indexOf('：') >= 0;
        if (!marked && !text.label()) {
            return null;
        }
        List<LabelMarks.Mark> marks = LabelMarks.find(line);
        boolean begins = marked
                ? marks.stream().anyMatch(m -> m.says() != Says.BREADCRUMB)
                : MetaLine.startsWithLabel(line) || line.length() <= 60 && !marks.isEmpty();
        return !begins ? null : Labels.key(marks.isEmpty() ? line : marks.getFirst().label());
    }

    /** The smallest element around a label that holds its whole line: it is widened as long as that brings in more labels. */
    private static Optional<Candidate> climb(Node label, @Nullable Element title, boolean monthFirst, int at) {
        Candidate best = null;
        int idle = 0;
        for (Node n = label.parent(); n instanceof Element e && idle < 3 && !stops(e, title); n = n.parent()) {
            MetaLine line = MetaLine.of(e, monthFirst).orElse(null);
            if (line == null) {
                break;
            }
            boolean better = best == null || worth(line) > worth(best.line);
            best = better ? new Candidate(line, e, at) : best;
            idle = better ? 0 : idle + 1;
        }
        return Optional.ofNullable(best);
    }

    private static long worth(MetaLine line) {
        return line.entries.stream().filter(e -> !e.value().isEmpty() || e.says() == Says.NOISE).count() * 4 + (line.bareDate == null ? 0 : 2) - line.rest.size();
    }

    private static boolean stops(Element e, @Nullable Element title) {
        return switch (e.normalName()) {
            case "body", "main", "html", "form", "h1", "h2" -> true;
            default -> title != null && (title == e || title.parents().contains(e));
        };
    }

    /** Whether it stands in a row of several cells. */
    private static boolean isValue(Node text) {
        Element cell = text.parent() instanceof Element e ? Tags.around(e, CELLS) : null;
        return cell != null && cell.parent() instanceof Element row && row.childrenSize() > 1;
    }

    /** Whether a line is of the text itself: a date after it is that of a signature or an event, and stays where it is. */
    private static boolean isText(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() >= 60 || line.length() >= 12 && (last == '：' || last == '。' || last == '；' || last == '，');
    }

    /** A date that stands by itself just by the title; of several none, since then they are the rows of a list. */
    private static @Nullable String bare(Survey survey, int title, boolean monthFirst, ClaimedElements claims) {
        if (title < 0) {
            return null;
        }
        Survey.Text found = null;
        String iso = null;
        int dates = 0;
        boolean begun = false;
        for (int i = Math.max(0, title - 4); i < Math.min(survey.texts.size(), title + AFTER); i++) {
            Survey.Text text = survey.texts.get(i);
            begun |= i > title && isText(text.line());
            String western = text.line().length() > 40 || !Dates.mayHold(text.line()) ? "" : Calendars.western(text.line());
            Dates.Found date = Dates.find(western, monthFirst).filter(d -> d.from() <= 12 && western.length() - d.to() <= 6).orElse(null);
            if (date != null) {
                dates++;
                boolean alone = date.from() <= 2 || western.substring(0, date.from()).matches("\\p{L}{3,10},? ");
                if (found == null && !begun && i < title + 10 && alone && !claims.covers(text.node()) && !isValue(text.node())) {
                    found = text;
                    iso = date.iso();
                }
            }
        }
        if (found == null || dates > 2) {
            return null;
        }
        claims.claim(found.node(), ClaimedElements.Role.META_LINE);
        return iso;
    }
}
