package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.wording.LabelMarks;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Labels.Says;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.OfficeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A line such as “发布时间：2023-07-25 09:30　来源：省政府办公厅　字号：[ 大 中 小 ]　浏览次数：”, taken apart by its labels and never by
 * position: the order, the separators and the markup differ from site to site.
 */
public final class MetaLine implements NodeFilter {
    /** A longer element is no line. */
    static final int LONGEST = 300;

    /** What stands below a label that ends its line is its value, unless it is longer than this. */
    private static final int LONGEST_BELOW = 80;

    /** How far into the text behind a label without a colon its date may begin. */
    private static final int NEAR = 12;

    /** A counter, or the name of a control, that stands below its label. */
    private static final int LONGEST_COUNT = 8;

    /** Letters of what stands behind a label that says nothing: counts, sizes of letters, names of networks. */
    private static final int CONTROL = 16;

    /** A longer text is no name of an office or a paper. */
    private static final int LONGEST_NAME = 30;

    /** A label and its value. */
    record Entry(Says says, String label, String value) {}

    final List<Entry> entries = new ArrayList<>();
    /** The first date that has no label. */
    @Nullable String bareDate;
    /** Whose name stands beside a day, without a label either; null for none. */
    @Nullable String office;
    /** Texts that no label explains. */
    final List<String> rest = new ArrayList<>();
    /** What was understood, for claiming piece by piece where the whole can't be. */
    final List<Node> used = new ArrayList<>();

    private final DateConventions conventions;
    private @Nullable Says open;
    private String label = "";
    private String value = "";
    private int length;
    /** A text that is a label if a date follows. */
    private @Nullable Node pending;
    /** Whether what is being read is a link that leads nowhere. */
    private boolean dead;
    /** Whether the line of the open label has ended. */
    private boolean ended;
    /** Whether a sentence stands behind a label that a name follows: then somebody speaks there, and it is the text. */
    boolean spoken;

    private MetaLine(DateConventions conventions) {
        this.conventions = conventions;
    }

    /** What an element says, read as such a line; empty when it is too long for one. */
    static Optional<MetaLine> of(Element element, DateConventions conventions) {
        var line = new MetaLine(conventions);
        element.filter(line);
        if (line.pending != null) {
            line.pending(line.pending, false);
        }
        line.close();
        line.office();
        return line.length > LONGEST ? Optional.empty() : Optional.of(line);
    }

    Optional<Entry> first(Says says) {
        return entries.stream().filter(e -> e.says == says && !e.value.isEmpty()).findFirst();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (length > LONGEST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            piece(text.getWholeText(), text);
        } else if (node instanceof Element e) {
            if (Line.SILENT.contains(e.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            ended |= e.isBlock() || e.normalName().equals("br");
            if (e.hasAttr("alt") && Labels.begin(e.attr("alt")) && LabelPlace.isAlone(Line.of(e))) {
                piece(e.attr("alt"), e);
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        ended |= node instanceof Element e && e.isBlock();
        return FilterResult.CONTINUE;
    }

    private void piece(String raw, Node node) {
        String line = Line.of(raw);
        if (line.isEmpty()) {
            return;
        }
        length += line.length();
        int before = rest.size();
        dead = MetaLineControls.isDead(node);
        List<LabelMarks.Mark> marks = LabelMarks.find(raw);
        if (pending != null) {
            pending(pending, marks.isEmpty() && isValue(pending, line));
        }
        if (marks.isEmpty() && LabelPlace.isTerm(node) && Labels.begin(line)) {
            close();
            open(Labels.line(Labels.key(line)).orElseThrow(), Labels.shown(line));
        } else if (marks.isEmpty() && (Labels.isOfDate(line) || Labels.isWord(line))) {
            pending = node;
        } else if (marks.isEmpty()) {
            gaps(raw);
        } else {
            gaps(raw.substring(0, marks.getFirst().from()));
            for (int i = 0; i < marks.size(); i++) {
                LabelMarks.Mark mark = marks.get(i);
                close();
                open(mark.says(), mark.label());
                gaps(raw.substring(mark.to(), i + 1 < marks.size() ? marks.get(i + 1).from() : raw.length()));
            }
        }
        if (rest.size() == before && pending != node) {
            used.add(node);
        }
    }

    /** Whether what follows a label without a colon can only be its value: a date; behind a counter's name a number; else an office, or whatever stands in a line that has a day. */
    private boolean isValue(Node label, String line) {
        String word = Line.of(label instanceof TextNode node ? node.getWholeText() : "");
        if (Labels.isOfDate(word)) {
            return Dates.find(line, conventions).filter(d -> d.from() <= NEAR).isPresent();
        }
        boolean counted = Labels.line(Labels.key(word)).orElse(null) == Says.NOISE;
        return counted ? MetaLineControls.isCount(line) : line.length() <= LONGEST_NAME && !Labels.begin(line) && (isDated() || OfficeName.is(line));
    }

    private boolean isDated() {
        return bareDate != null || open == Says.PUBLISHED && !value.isEmpty() || first(Says.PUBLISHED).isPresent();
    }

    /** A label without a colon, in an element of its own, is one when its value follows; else it is words like others. */
    private void pending(Node label, boolean dated) {
        String text = Line.of(label instanceof TextNode node ? node.getWholeText() : "");
        pending = null;
        if (dated) {
            close();
            open(Labels.line(Labels.key(text)).orElseThrow(), Labels.shown(text));
            used.add(label);
        } else {
            plain(text);
        }
    }

    private void gaps(String raw) {
        LineGaps.parts(raw).forEach(this::plain);
    }

    private void plain(String text) {
        if (dead && text.length() <= LONGEST_COUNT && (open == null || open == Says.NOISE || !value.isEmpty()) && !OfficeName.is(text)) {
            return; // what a script does when it is clicked
        }
        String bare = DatedOffice.trimmed(text);
        int space = bare.indexOf(' ');
        if (space > 0 && MetaLineControls.isCount(bare.substring(space + 1)) && Labels.line(Labels.key(bare.substring(0, space))).orElse(null) == Says.NOISE) {
            return;
        }
        if (ended && open != null && text.length() > (open == Says.NOISE ? LONGEST_COUNT : LONGEST_BELOW)) {
            close(); // a label's value ends with its line
        }
        if (open == Says.NOISE && text.length() <= CONTROL || MetaLineControls.isOne(text) || text.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        if (open != null && open != Says.NOISE && value.isEmpty()) {
            value = text;
            return;
        }
        if (open == Says.PUBLISHED && Character.isDigit(text.charAt(0)) && text.length() <= 8) {
            value = value + " " + text;
            return;
        }
        Optional<Dates.Found> date = Dates.find(text, conventions);
        if (bareDate == null && date.isPresent() && date.get().from() <= 1 && text.length() - date.get().to() <= 4) {
            bareDate = date.get().iso();
            return;
        }
        Optional<DatedOffice> both = bareDate == null && date.isPresent() ? DatedOffice.of(text, conventions) : Optional.empty();
        bareDate = both.map(DatedOffice::iso).orElse(bareDate);
        rest.add(both.map(DatedOffice::office).orElse(text));
    }

    /** Takes the one text that no label explains for the office that published it, where it is one's name and a day stands beside it. */
    private void office() {
        boolean dated = bareDate != null || first(Says.PUBLISHED).isPresent();
        if (dated && rest.size() > 1) {
            rest.removeIf(MetaLineControls::isCount);
        }
        if (dated && rest.size() == 1 && first(Says.SOURCE).isEmpty() && OfficeName.is(DatedOffice.trimmed(rest.getFirst()))) {
            office = DatedOffice.trimmed(rest.removeFirst());
        }
    }

    /** Whether a value ends as sentences do in scripts in which names never do, or says what nobody is called. */
    private static boolean isSentence(String value) {
        return !value.isEmpty() && "。！？".indexOf(value.charAt(value.length() - 1)) >= 0 || value.indexOf('？') >= 0 || value.indexOf('，') >= 0 && value.length() > LONGEST_NAME;
    }

    private void open(Says says, String shown) {
        open = says;
        label = shown;
        value = "";
        ended = false;
    }

    private void close() {
        if (open != null && open != Says.BREADCRUMB) {
            Dates.Found day = open == Says.SOURCE && Dates.mayHold(value) ? Dates.find(value, conventions).orElse(null) : null;
            if (day != null && day.from() > 1 && day.to() == value.length()) { // “来源：县政府办公室 2024-05-11”
                bareDate = bareDate == null ? day.iso() : bareDate;
                value = value.substring(0, day.from());
            }
            spoken |= (open == Says.MORE || open == Says.SOURCE) && isSentence(value);
            entries.add(new Entry(open, label, DatedOffice.trimmed(value)));
        }
        open = null;
    }
}
