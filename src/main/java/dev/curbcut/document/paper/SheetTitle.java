package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DateLine;
import dev.curbcut.document.draft.DocumentTitle;
import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.paper.SheetLayout.Flow;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which paragraphs of the first sheet are the title, and whether that sheet is a cover. */
final class SheetTitle {
    private static final int WITHIN = 14;
    private static final int LONGEST = 120;
    private static final int MOST_LINES = 5;

    /** Letters of a cover, and of one paragraph on it. */
    private static final int COVER = 260;

    private static final int LINE_OF_A_COVER = 60;
    private static final Pattern NUMBERED = Pattern.compile(".*[〔\\[【（(]\\s*20\\d\\d\\s*[〕\\]】）)]\\s*第?\\s*\\d+\\s*号.*");

    /** What follows the title of every notice in the United States' Federal Register (its Document Drafting Handbook, section 1). */
    private static final Pattern AGENCY = Pattern.compile("AGENC(Y|IES):.*");

    private static final Pattern SUBJECT = Pattern.compile("(?i)(re|subject|betreff|betrifft|objet|asunto|assunto|oggetto|主旨|事由|件名)\\s*[:：]\\s*\\S.{3,}");

    private final List<Flow> flow;
    private final double body;
    private final double larger;

    /** @param larger how many times the body a heading is */
    SheetTitle(List<Flow> flow, double body, double larger) {
        this.flow = flow;
        this.body = body;
        this.larger = larger;
    }

    /** First and last paragraph of the title; null where there is none. */
    int @Nullable [] find() {
        for (int i = 0; i < Math.min(flow.size(), WITHIN); i++) {
            if (text(i) != null && text(i).names) {
                return new int[] {i, i};
            }
        }
        int notice = beforeAgency();
        int best = notice >= 0 ? notice : largest();
        if (best < 0) {
            int subject = subject();
            if (subject >= 0) {
                return new int[] {subject, subject};
            }
            return isAlone(0) ? new int[] {0, 0} : null;
        }
        int from = best;
        int to = best;
        int length = text(best).words().length();
        int lines = text(best).lines;
        while (goesOn(to + 1, best) && length + text(to + 1).words().length() <= LONGEST && lines + text(to + 1).lines <= MOST_LINES) {
            to++;
            length += text(to).words().length();
            lines += text(to).lines;
        }
        while (goesOn(from - 1, best) && !isRedHead(from - 1, text(from - 1).words()) && length + text(from - 1).words().length() <= LONGEST && lines + text(from - 1).lines <= MOST_LINES) {
            from--;
            length += text(from).words().length();
            lines += text(from).lines;
        }
        return new int[] {from, to};
    }

    /** Whether a paragraph is one more line of the title: the same letters, on the same axis. */
    private boolean goesOn(int at, int best) {
        SheetParagraph para = at < 0 || at >= flow.size() ? null : text(at);
        SheetParagraph title = text(best);
        return para != null && para.sheet == title.sheet && Math.abs(para.size - title.size) <= 0.03 * title.size && para.font.equals(title.font)
                && para.isBold() == title.isBold() && (title.size > larger * body || para.centred && title.centred)
                && (para.centred == title.centred || Math.abs(para.firstX - title.firstX) < title.size || Math.abs(middle(para) - middle(title)) < title.size / 2)
                && Math.abs(para.y - title.y) < MOST_LINES * 2.2 * title.size
                && HeadingRanks.numbered(para.words()) == 0 && !DocumentTitle.isDateBelow(para.words()) && !DateLine.is(para.words())
                && !para.words().matches("(?s).*[。；;]$|[（(].*[）)]$");
    }

    private static double middle(SheetParagraph para) {
        return (para.last.x0() + para.last.x1()) / 2;
    }

    /** How many items stand on a cover: a first sheet of a few lines, with a longer text behind it. */
    int cover() {
        int end = 0;
        int letters = 0;
        for (Flow item : flow) {
            if (!(item instanceof Flow.Text t)) {
                break;
            }
            if (t.para().sheet > 0) {
                return letters <= COVER && end > 1 && flow.size() > end + 3 ? end : 0;
            }
            int here = t.para().letters;
            letters += here;
            if (here > LINE_OF_A_COVER || t.para().words().matches("(?s).*。$") || LineBreaks.isLeader(t.para().text.toString())) {
                return 0;
            }
            end++;
        }
        return 0;
    }

    /** What a letter is about, where it says so in a line of its own; -1 where it doesn't. */
    private int subject() {
        for (int i = 0; i < Math.min(flow.size(), WITHIN); i++) {
            if (text(i) != null && text(i).sheet == 0 && text(i).lines <= 3 && SUBJECT.matcher(text(i).words()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private int beforeAgency() {
        for (int i = 1; i < flow.size(); i++) {
            SheetParagraph para = text(i);
            if (para == null || para.sheet > 0) {
                return -1;
            }
            if (AGENCY.matcher(para.words()).matches()) {
                return text(i - 1) != null && HeadingRanks.isShort(text(i - 1).words()) ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** The largest words at the top of the first sheet, unless they name the office: the red head of a Chinese act. */
    private int largest() {
        int best = -1;
        for (int i = 0; i < Math.min(flow.size(), WITHIN); i++) {
            SheetParagraph para = text(i);
            if (para == null || para.sheet > 0) {
                break;
            }
            String words = para.words();
            boolean fits = words.length() >= 4 && words.length() <= LONGEST && para.lines <= MOST_LINES && words.codePoints().anyMatch(Character::isLetter);
            boolean large = para.size >= larger * body || para.centred && para.size >= 0.98 * body && i < 4;
            if (fits && large && !isRedHead(i, words) && (HeadingRanks.numbered(words) == 0 || isChapter(i)) && !words.matches(".*[。；，,;:：]$") && !DocumentTitle.isDate(words)
                    && (best < 0 || para.size > 1.05 * text(best).size)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether a document is one chapter, which has a number: nothing else that is as large as its title has one, and nothing is larger. */
    private boolean isChapter(int at) {
        SheetParagraph title = text(at);
        if (at > 0 || !title.centred || title.size < larger * body) {
            return false;
        }
        return IntStream.range(1, flow.size()).noneMatch(i -> text(i) != null && text(i).size > 0.97 * title.size && text(i).letters > 1);
    }

    /** Short words of their own at the very top, where nothing is larger than anything. */
    private boolean isAlone(int at) {
        SheetParagraph para = flow.size() > at + 2 ? text(at) : null;
        if (para == null || para.sheet > 0 || para.lines > 2) {
            return false;
        }
        String words = para.words();
        long letters = words.codePoints().filter(Character::isLetter).count();
        return HeadingRanks.isShort(words) && letters >= 4 && letters * 2 > words.length() && HeadingRanks.numbered(words) == 0 && !LineBreaks.ENDED.matcher(words).find();
    }

    /** Whether it names the office above an act's number (GB/T 9704-2012, section 7.2.4), or is that number. */
    boolean isRedHead(int at, String line) {
        boolean broken = at + 1 < flow.size() && text(at + 1) != null && Math.abs(text(at + 1).size - text(at).size) < 0.03 * text(at).size && text(at + 1).words().length() < 3;
        if (at > 0 && line.length() < 3 && text(at - 1) != null && text(at - 1).words().length() > 2) {
            return isRedHead(at - 1, text(at - 1).words()); // its end, for which a line had no room
        }
        String words = broken ? line + text(at + 1).words() : line;
        boolean numberNext = false;
        for (int i = at; i < Math.min(flow.size(), at + 3); i++) {
            SheetParagraph para = text(i);
            numberNext |= para != null && NUMBERED.matcher(para.words()).matches();
        }
        return NUMBERED.matcher(words).matches() && words.length() < 40 || numberNext && words.replace(" ", "").matches(".*(文件|委员会|人民政府|[局厅办部]|办公室|函)$")
                && !words.contains("关于");
    }

    private @Nullable SheetParagraph text(int i) {
        return flow.get(i) instanceof Flow.Text t ? t.para() : null;
    }
}
