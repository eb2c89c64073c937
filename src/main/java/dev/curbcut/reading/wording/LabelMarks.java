package dev.curbcut.reading.wording;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.wording.Labels.Says;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the labels of a line of dates stand in a text: each ends in a colon, or in a date that follows it directly. */
public final class LabelMarks {
    /**
     * A label in a text.
     *
     * @param from of its first character
     * @param to after its colon
     */
    public record Mark(Says says, String label, int from, int to) {}

    /** How far a date may stand from a label without a colon: “Published on Tuesday, 25 July”. */
    private static final int NEAR = 12;

    /** A longer text behind a label without a colon is a sentence. */
    private static final int LONGEST_UNREAD = 60;

    /** A longer text is no line of labels and values that spaces part. */
    private static final int LONGEST_SPACED = 160;

    private LabelMarks() {}

    /** All of them, in order. Time is linear: before each colon only as much is looked at as a label is long. */
    public static List<Mark> find(String text) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                Mark mark = before(text, i, marks.isEmpty() ? 0 : marks.getLast().to);
                if (mark != null) {
                    marks.add(mark);
                }
            }
        }
        if (marks.isEmpty()) {
            marks.addAll(spaced(text));
        }
        if (marks.isEmpty()) {
            leading(text).ifPresent(marks::add);
        } else {
            among(text, marks);
        }
        return marks;
    }

    /** “发布时间 2024-05-11 来源 县政府办公室”, “发布时间 | 2024-05-11”: words that are labels, and spaces or bars in the place of their colons, where a date follows one of several. */
    private static List<Mark> spaced(String text) {
        if (text.length() > LONGEST_SPACED || text.isEmpty() || !Line.isWide(text.charAt(text.length() - text.stripLeading().length())) || !Labels.mayBegin(text.stripLeading())) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        boolean dated = false;
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && !Line.isSpace(text.charAt(to))) {
                to++;
            }
            if (to > from + 1 && to < text.length() && Line.isWide(text.charAt(from))) {
                String word = text.substring(from, to);
                int start = from;
                int end = afterBar(text, to);
                Labels.line(Labels.key(word)).filter(says -> says != Says.BREADCRUMB).ifPresent(says -> marks.add(new Mark(says, Labels.shown(word), start, end)));
                String after = text.substring(end, Math.min(text.length(), end + NEAR * 2)).stripLeading();
                dated |= !marks.isEmpty() && marks.getLast().to == end && marks.getLast().says == Says.PUBLISHED && Dates.find(after, DateConventions.UNKNOWN).filter(date -> date.from() == 0).isPresent();
            }
            from = to + 1;
        }
        return dated && marks.size() > 1 && marks.getFirst().from == text.length() - text.stripLeading().length() ? marks : List.of();
    }

    /** “作者：信息科　发布于 2024-05-11”: beside labels with colons one without, that says when it was published and that a date follows. */
    private static void among(String text, List<Mark> marks) {
        for (int from = text.length() > LONGEST_SPACED ? -1 : firstOf(text, 0); from >= 0; from = firstOf(text, from + 1)) {
            int to = from;
            while (to < text.length() && !Line.isSpace(text.charAt(to))) {
                to++;
            }
            int start = from;
            int end = to;
            String word = text.substring(from, to);
            boolean free = (from == 0 || Line.isSpace(text.charAt(from - 1))) && marks.stream().noneMatch(mark -> start < mark.to && mark.from < end);
            if (free && Labels.line(Labels.key(word)).filter(says -> says == Says.PUBLISHED).isPresent()
                    && Dates.find(text.substring(to, Math.min(text.length(), to + NEAR * 2)).stripLeading(), DateConventions.UNKNOWN).filter(date -> date.from() == 0).isPresent()) {
                marks.add(new Mark(Says.PUBLISHED, Labels.shown(word), from, to));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::from));
    }

    /** Where a word of publishing may begin, from a place on; 时间 and 日期 are words of other days as well. -1 for nowhere. */
    private static int firstOf(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '发' || text.charAt(i) == '發') {
                return i;
            }
        }
        return -1;
    }

    /** Behind the bar that stands after a place in a text; the place itself where none does. */
    private static int afterBar(String text, int at) {
        int bar = at;
        while (bar < text.length() && Line.isSpace(text.charAt(bar))) {
            bar++;
        }
        return bar < text.length() && (text.charAt(bar) == '|' || text.charAt(bar) == '｜') ? bar + 1 : at;
    }

    /** The longest label that ends at a colon and doesn't begin within a word. */
    private static @Nullable Mark before(String text, int colon, int least) {
        Mark longest = null;
        int letters = 0;
        for (int from = colon - 1; from >= least && letters < Labels.LONGEST; from--) {
            char c = text.charAt(from);
            if (!Line.isSpace(c)) {
                letters++;
                boolean whole = from == 0 || !Character.isLetter(text.charAt(from - 1)) && "“‘「『《\"".indexOf(text.charAt(from - 1)) < 0; // a word that is quoted labels nothing
                if (whole) {
                    int start = from;
                    Optional<Says> says = Labels.line(Labels.key(text.substring(from, colon)));
                    longest = says.map(s -> new Mark(s, Labels.shown(text.substring(start, colon)), start, colon + 1)).orElse(longest);
                }
            }
        }
        return longest;
    }

    /** “Published 25 July 2023”: a label without a colon counts when a date follows. */
    private static Optional<Mark> leading(String text) {
        if (!Labels.mayBegin(text)) {
            return Optional.empty();
        }
        Optional<Dates.Found> date = Dates.find(text, DateConventions.UNKNOWN);
        return date.isPresent() ? beforeDate(text, date.get()) : unread(text);
    }

    private static Optional<Mark> beforeDate(String text, Dates.Found date) {
        for (int end = Math.min(date.from(), text.length()); end > 0; end--) {
            String label = text.substring(0, end).strip();
            Optional<Says> says = Labels.line(Labels.key(label));
            if (says.isPresent() && date.from() - end <= NEAR) {
                return Optional.of(new Mark(says.get(), Labels.shown(label), 0, end));
            }
        }
        return Optional.empty();
    }

    /**
     * “Posted on the Friday before Lent”: of a date that can't be read the line is kept with what it says, behind a label of
     * several words, since a single one begins sentences of any kind.
     */
    private static Optional<Mark> unread(String text) {
        Optional<Mark> longest = Optional.empty();
        for (int end = text.indexOf(' '); text.length() <= LONGEST_UNREAD && end > 0 && !text.substring(end).isBlank() && end <= Labels.LONGEST * 2; end = text.indexOf(' ', end + 1)) {
            String label = text.substring(0, end);
            Optional<Says> says = label.indexOf(' ') < 0 ? Optional.empty() : Labels.line(Labels.key(label)).filter(s -> s == Says.PUBLISHED || s == Says.MORE);
            if (says.isPresent()) {
                longest = Optional.of(new Mark(says.get(), Labels.shown(label), 0, end));
            }
        }
        return longest;
    }
}
