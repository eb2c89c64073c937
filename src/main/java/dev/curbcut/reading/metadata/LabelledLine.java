package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.LabelMarks;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Labels.Says;
import dev.curbcut.reading.wording.PublicationLabels;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A line of labels and values, and the element that holds it whole.
 *
 * @param at where it begins, in the texts of the page
 */
record LabelledLine(MetaLine line, Element element, int at) {
    /** A label that comes more often belongs to the rows of a list. */
    private static final int ROWS = 3;

    /** Labels that a text of any kind uses as well: they count only near the title or beside another. */
    private static final Set<String> WEAK = Set.of("时间", "日期", "時間", "time", "date", "datum", "fecha", "from", "by", "作者", "记者", "撰稿", "摄影", "标签", "分类", "担当", "所属", "position", "关键词", "关键字", "posted", "released",
            "体裁", "origin", "stand", "modified", "updated", "编辑", "审核", "文号", "发文字号", "发布单位", "发布机构", "发布部门", "发布机关", "發布單位", "發佈單位", "公告日期", "公告时间", "公告单位", "公告單位", "提供單位", "提供单位", "信息时间", "参与", "查看", "录入", "author", "authors", "sources", "source", "issued", "出处", "tags", "keywords", "editor");

    /** Short texts between a title, a label and the text at most; and characters of a line of that. */
    private static final int BETWEEN = 4;
    private static final int RUNNING = 60;

    private static final Set<String> LINK = Set.of("a");

    private static final Set<String> EDITORS = Set.of("责任编辑", "责编", "責任編輯", "责任编审", "网站编辑", "网络编辑", "本期编辑",
            "資料更新", "資料更新日期", "資料檢視", "資料檢視日期", "資料維護", "資料維護單位", "維護單位", "覆檢日期");

    private static final Set<String> TERMS = Set.of("td", "th", "dt", "dd", "li", "h2", "h3", "h4", "h5", "h6");
    private static final Evaluator CLICKED = QueryParser.parse("a, button, input, [onclick]");

    /** A label and a number behind it: of a page's readers. */
    private static final Pattern COUNT = Pattern.compile("[:：]\\s?\\d[\\d,]{0,12}\\s?[次]?$");

    /** A text that may begin such a line, and the label it begins with. */
    private record Start(Survey.Text text, String head) {}

    /** Whether it is the page's wherever it stands: by a label that nothing else has, or by several of different things. */
    boolean strong() {
        return line.entries.stream().anyMatch(e -> !WEAK.contains(Labels.key(e.label())) && !PublicationLabels.has(Labels.key(e.label())) && (e.says() == Says.PUBLISHED || e.says() == Says.SOURCE || e.says() == Says.NOISE))
                || line.rest.isEmpty() && line.entries.stream().anyMatch(e -> e.says() == Says.PUBLISHED) && line.entries.stream().map(MetaLine.Entry::says).distinct().count() > 1;
    }

    /** Whether it says nothing but who wrote and edited a page, and when it was changed: such lines stand at the end of texts too. */
    boolean isColophon() {
        return line.rest.isEmpty() && line.entries.stream().allMatch(e -> e.says() == Says.MORE || e.says() == Says.NOISE || e.says() == Says.SOURCE && line.entries.size() > 1);
    }

    /** Whether it says who edited the page, as texts never do, and nothing but such things. */
    boolean isEditors() {
        return line.rest.isEmpty() && line.entries.stream().anyMatch(e -> EDITORS.contains(Labels.key(e.label()))) && line.entries.stream().allMatch(e -> e.says() == Says.MORE || e.says() == Says.NOISE);
    }

    /** Whether it says by whom alone, and by a label that texts of any kind use. */
    boolean isIssuer() {
        return !strong() && line.entries.stream().allMatch(e -> e.says() == Says.SOURCE);
    }

    /** Whether one of its labels is that of a date. */
    boolean isDated() {
        return line.entries.stream().anyMatch(e -> e.says() == Says.PUBLISHED);
    }

    /** The first label of this kind that has a value. */
    Optional<MetaLine.Entry> first(Says says) {
        return line.first(says);
    }

    /** ClaimedElements it as a whole, or what of it was understood. */
    void claim(ClaimedElements claims) {
        if (line.rest.isEmpty()) {
            claims.claim(element, ClaimedElements.Role.META_LINE);
        } else {
            line.used.forEach(node -> claims.claim(node, ClaimedElements.Role.META_LINE));
        }
    }

    /** Whether a line is of the text itself: a date after it is that of a signature or an event, and stays where it is. */
    static boolean isText(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() >= 60 || line.length() >= 12 && (last == '：' || last == '。' || last == '；' || last == '，');
    }

    /** All of a page, in its order. Labels that come again and again belong to the rows of a list. */
    static List<LabelledLine> all(Survey survey, @Nullable Element title, DateConventions conventions, ClaimedElements claims) {
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
        Map<Element, Optional<MetaLine>> lines = new IdentityHashMap<>(); // the labels of one line climb the same way
        List<LabelledLine> out = new ArrayList<>();
        for (Start start : starts) {
            Survey.Text text = start.text;
            if ((often.get(start.head) < ROWS || isBetween(survey, title, text.at())) && !claims.covers(text.node()) && !isTerm(start)) {
                climb(text.node(), title, conventions, text.at(), lines).filter(c -> seen.put(c.element, true) == null).ifPresent(out::add);
            }
        }
        for (Survey.Alt alt : survey.alts) {
            if (!claims.covers(alt.element())) {
                climb(alt.element(), title, conventions, alt.at(), lines).filter(c -> seen.put(c.element, true) == null).ifPresent(out::add);
            }
        }
        return out;
    }

    /** Whether a text stands between the title and running text, with no link on either side: the rows whose labels it has are those of other pages. */
    private static boolean isBetween(Survey survey, @Nullable Element title, int at) {
        boolean titled = false;
        for (int i = at - 1; title != null && i >= 0 && i >= at - BETWEEN && !titled && !isLinked(survey.texts.get(i)); i--) {
            titled = survey.texts.get(i).node().parent() instanceof Element in && (in == title || in.parents().contains(title));
        }
        for (int i = at + 1; titled && i < survey.texts.size() && i <= at + BETWEEN && !isLinked(survey.texts.get(i)); i++) {
            if (survey.texts.get(i).line().length() >= RUNNING) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinked(Survey.Text text) {
        return text.node().parent() instanceof Element in && Tags.around(in, LINK) != null;
    }

    /** Whether the word of a control stands where words stand: over a part, in a cell, as a term, and no click is waited for. */
    private static boolean isTerm(Start start) {
        if (Labels.line(start.head).orElse(null) != Says.NOISE || COUNT.matcher(start.text.line()).find() || !(start.text.node().parent() instanceof Element e)) {
            return false;
        }
        Element bold = (e.normalName().equals("strong") || e.normalName().equals("b")) && e.parent() instanceof Element p && p.normalName().equals("p") ? p : null;
        Element element = bold != null && bold.nextElementSibling() != null && bold.childrenSize() == 1 && Line.of(bold).equals(start.text.line()) ? bold : Tags.around(e, TERMS);
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
                : Labels.begin(line) || line.length() <= 60 && !marks.isEmpty();
        return !begins ? null : Labels.key(marks.isEmpty() ? line : marks.getFirst().label());
    }

    /** The smallest element around a label that holds its whole line: it is widened as long as that brings in more labels. */
    private static Optional<LabelledLine> climb(Node label, @Nullable Element title, DateConventions conventions, int at, Map<Element, Optional<MetaLine>> lines) {
        LabelledLine best = null;
        int idle = 0;
        for (Node n = label instanceof Element ? label : label.parent(); n instanceof Element e && idle < 3 && !stops(e, title); n = n.parent()) {
            MetaLine line = lines.computeIfAbsent(e, element -> MetaLine.of(element, conventions)).orElse(null);
            if (line == null || best != null && line.rest.stream().anyMatch(LabelledLine::isText)) {
                break; // what is more than lines of labels is the text
            }
            if (line.spoken) {
                return best == null || best.line.entries.stream().allMatch(entry -> entry.value().isEmpty()) ? Optional.empty() : Optional.of(best);
            }
            boolean better = best == null || worth(line) > worth(best.line);
            best = better ? new LabelledLine(line, e, at) : best;
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
}
