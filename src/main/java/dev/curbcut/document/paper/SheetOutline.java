package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.DocumentTitle;
import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.paper.SheetLayout.Flow;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which paragraphs of sheets are headings, on which level, and which is the title: by size, by font, by their numbers. */
final class SheetOutline {
    /** How much larger than the body a heading is. */
    private static final double LARGER = 1.13;

    private static final int TITLE_WITHIN = 14;
    private static final Pattern NUMBERED = Pattern.compile(".*[〔\\[【（(]\\s*20\\d\\d\\s*[〕\\]】）)]\\s*第?\\s*\\d+\\s*号.*");

    private final List<Flow> flow;
    private double body;
    private boolean bold;

    private SheetOutline(List<Flow> flow) {
        this.flow = flow;
    }

    static void of(List<Flow> flow, DocumentDraft draft) {
        var outline = new SheetOutline(flow);
        outline.measure();
        int title = outline.title();
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < flow.size(); i++) {
            ranks.add(i != title && flow.get(i) instanceof Flow.Text t ? outline.rank(t.para()) : 0);
        }
        HeadingRanks.withoutContents(flow.stream().map(SheetOutline::words).toList(), ranks);
        var levels = new HeadingRanks(new TreeSet<>(ranks.stream().filter(r -> r > 0).toList()));
        for (int i = 0; i < flow.size(); i++) {
            if (i == title && flow.get(i) instanceof Flow.Text t) {
                draft.heading = t.para().words();
            } else {
                outline.add(flow.get(i), levels.of(ranks.get(i)), draft);
            }
        }
    }

    private static String words(Flow item) {
        return switch (item) {
            case Flow.Text t -> t.para().words();
            case Flow.Table t -> "";
        };
    }

    private void add(Flow item, int level, DocumentDraft draft) {
        switch (item) {
            case Flow.Table t -> draft.blocks.add(SheetLayout.block(t.table()));
            case Flow.Text t -> {
                String words = t.para().words();
                if (words.isEmpty()) {
                    return;
                }
                List<Inline> content = List.of(new Inline.Text(words));
                TextLine line = t.para().last;
                boolean end = t.para().lines == 1 && !t.para().centred && line.x0() - line.left > 0.45 * (line.right - line.left);
                Block.Align align = t.para().centred ? Block.Align.CENTER : end ? Block.Align.END : Block.Align.START;
                draft.blocks.add(level > 0 ? new Block.Heading(About.NONE, level, content) : new Block.Paragraph(About.NONE, align, content));
            }
        }
    }

    /** The size that most characters have, and whether most are bold. */
    private void measure() {
        Map<Double, Integer> sizes = new HashMap<>();
        int strong = 0;
        int all = 0;
        for (Flow item : flow) {
            if (item instanceof Flow.Text t) {
                sizes.merge(Math.round(2 * t.para().size) / 2.0, t.para().text.length(), Integer::sum);
                strong += t.para().bold;
                all += t.para().letters;
            }
        }
        body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10.0);
        bold = strong * 2 > all;
    }

    /** Zero for no heading; the smaller the rank, the higher it stands. */
    private int rank(SheetParagraph para) {
        String words = para.words();
        if (!HeadingRanks.isShort(words) || para.lines > 3) {
            return 0;
        }
        int numbered = HeadingRanks.numbered(words);
        if (numbered > 0) {
            return numbered;
        }
        boolean letters = words.codePoints().filter(Character::isLetter).count() > 1;
        if (!letters || LineBreaks.isLeader(para.text.toString())) {
            return 0;
        }
        if (para.size >= LARGER * body) {
            return HeadingRanks.SIZE + (int) Math.max(0, 99 - Math.round(para.size));
        }
        return para.isBold() && !bold && para.size >= 0.9 * body && para.lines <= 2 ? HeadingRanks.BOLD : 0;
    }

    /** The largest words at the top of the first sheet, unless they name the office: the red head of a Chinese act. */
    private int title() {
        int best = -1;
        for (int i = 0; i < Math.min(flow.size(), TITLE_WITHIN); i++) {
            SheetParagraph para = text(i);
            if (para == null || para.sheet > 0) {
                break;
            }
            String words = para.words();
            boolean fits = words.length() >= 4 && words.length() <= 120 && para.lines <= 5 && words.codePoints().anyMatch(Character::isLetter);
            boolean large = para.size >= LARGER * body || para.centred && para.size >= 0.98 * body && i < 4;
            if (fits && large && !isRedHead(i, words) && HeadingRanks.numbered(words) == 0 && !words.matches(".*[。；，,;:：]$") && !DocumentTitle.isDate(words)
                    && (best < 0 || para.size > 1.05 * text(best).size)) {
                best = i;
            }
        }
        return best < 0 && isAlone(0) ? 0 : best;
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

    private boolean isRedHead(int at, String words) {
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
