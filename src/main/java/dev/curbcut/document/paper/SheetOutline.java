package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DateLine;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.paper.HeadingLevels.Look;
import dev.curbcut.document.paper.SheetLayout.Flow;
import dev.curbcut.document.sheet.Bookmark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which paragraphs of sheets are headings, on which level, and which is the title: by size, by font, by their numbers. */
final class SheetOutline {
    /** How much larger than the body a heading is. */
    private static final double LARGER = 1.13;

    private static final int MOST_IN_A_ROW = 6;

    /** How many times the letters outside tables those in them must be to count. */
    private static final int TABLES = 3;

    /** What the numbers of the table below are counted in. */
    private static final Pattern UNIT = Pattern.compile("^[（(]?(计量)?单\\s*位\\s*[：:]");

    private final List<Flow> flow;
    private double body;
    private boolean bold;

    private SheetOutline(List<Flow> flow) {
        this.flow = flow;
    }

    static void of(List<Flow> flow, List<SheetParagraph> notes, List<Bookmark> bookmarks, DocumentDraft draft) {
        var outline = new SheetOutline(flow);
        outline.measure();
        outline.joinAttached();
        var titles = new SheetTitle(flow, outline.body, LARGER);
        int[] title = titles.find();
        List<SheetContents.Run> contents = SheetContents.of(flow);
        int[] levels = outline.levels(title, titles, contents);
        BookmarkedHeadings.mark(bookmarks, flow, contents, title, levels);
        if (title != null) {
            draft.heading = outline.words(title);
        }
        boolean placed = title != null && levels[title[0]] > 0;
        new SheetBlocks(flow, levels, placed ? null : title, contents, notes).into(draft);
    }

    /** The lines of a title as one. */
    private String words(int[] title) {
        var out = new StringBuilder();
        for (int i = title[0]; i <= title[1]; i++) {
            if (flow.get(i) instanceof Flow.Text t) {
                LineBreaks.join(out, t.para().words());
            }
        }
        return out.toString();
    }

    private int[] levels(int @Nullable [] title, SheetTitle titles, List<SheetContents.Run> contents) {
        int cover = titles.cover();
        List<@Nullable Look> looks = new ArrayList<>();
        for (int i = 0; i < flow.size(); i++) {
            int at = i;
            boolean out = i < cover || title != null && i >= title[0] && i <= title[1] || contents.stream().anyMatch(run -> run.holds(at));
            looks.add(!out && flow.get(i) instanceof Flow.Text t ? look(t.para(), isAttached(i)) : null);
        }
        withoutRuns(looks);
        int[] out = new int[flow.size()];
        double large = title != null && flow.get(title[0]) instanceof Flow.Text t ? t.para().size : Double.MAX_VALUE;
        for (int i = 0; title != null && i < title[0]; i++) {
            Look look = looks.get(i);
            if (look != null && flow.get(i) instanceof Flow.Text t && titles.isRedHead(i, t.para().words())) {
                looks.set(i, null);
            } else if (look != null && look.size() > large && look.number() == 0) {
                out[i] = 2; // such as the name of a gazette: it uses up no level
                looks.set(i, null);
            }
        }
        if (title != null && title[0] == title[1] && Arrays.stream(out).anyMatch(level -> level > 0) && flow.get(title[0]) instanceof Flow.Text t) {
            looks.set(title[0], look(t.para(), false)); // below other headings it stays in its place
        }
        var levels = new HeadingLevels(looks.stream().filter(look -> look != null).toList(), body);
        for (int i = 0; i < out.length; i++) {
            out[i] = looks.get(i) == null ? out[i] : levels.of(looks.get(i), body);
        }
        if (title != null && title[0] > 0 && flow.get(title[0]) instanceof Flow.Text t && t.para().names) {
            out[title[0]] = 2; // below the court's name it stays in its place
        }
        return out;
    }

    /** Many numbered lines one after the other, with nothing between them, are a list and no headings. */
    private void withoutRuns(List<@Nullable Look> looks) {
        int from = 0;
        for (int i = 0; i <= looks.size(); i++) {
            Look look = i < looks.size() ? looks.get(i) : null;
            Look first = from < looks.size() ? looks.get(from) : null;
            if (look != null && first != null && look.number() > 0 && look.number() == first.number()) {
                continue;
            }
            if (i - from > MOST_IN_A_ROW && first != null && first.size() < LARGER * body) {
                for (int k = from; k < i; k++) {
                    looks.set(k, null);
                }
            }
            from = i;
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
        // Where there is little but tables and what heads them, the letters of the tables are the text.
        if (flow.stream().mapToInt(item -> item instanceof Flow.Table t ? t.table().letters() : 0).sum() > TABLES * all) {
            flow.forEach(item -> {
                if (item instanceof Flow.Table t) {
                    sizes.merge(Math.round(2 * t.table().size()) / 2.0, t.table().letters(), Integer::sum);
                }
            });
        }
        body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10.0);
        bold = strong * 2 > all;
    }

    /**
     * Whether the title of what is attached stands here: words in the middle of their line, behind the date that an act ends with (GB/T
     * 9704-2012, section 7.3).
     */
    private boolean isAttached(int at) {
        return at > 1
                && at + 1 < flow.size()
                && flow.get(at) instanceof Flow.Text t
                && flow.get(at - 1) instanceof Flow.Text before
                && t.para().centred
                && DateLine.is(before.para().words())
                && !before.para().centred
                && !LineBreaks.ENDED.matcher(t.para().words()).find();
    }

    /** Lines of such a title that stand apart are one. */
    private void joinAttached() {
        for (int i = 2; i + 1 < flow.size(); i++) {
            while (isAttached(i) && i + 2 < flow.size() && flow.get(i) instanceof Flow.Text t && flow.get(i + 1) instanceof Flow.Text next && goesOn(t.para(), next.para())) {
                t.para().add(next.para());
                flow.remove(i + 1);
            }
        }
    }

    private static boolean goesOn(SheetParagraph title, SheetParagraph next) {
        return next.centred
                && next.sheet == title.sheet
                && title.lines + next.lines <= 3
                && Math.abs(next.size - title.size) < 0.06 * title.size
                && next.y - title.last.y() < 5 * title.size
                && !LineBreaks.marks(next.words())
                && !LineBreaks.ENDED.matcher(next.words()).find();
    }

    /** Null for no heading. @param attached whether it names what is attached */
    private @Nullable Look look(SheetParagraph para, boolean attached) {
        String words = para.words();
        if (!HeadingRanks.isShort(words) || para.lines > 3 || DateLine.is(words) || UNIT.matcher(words).find()) {
            return null;
        }
        if (HeadingRanks.numbered(words) > 0 || SheetContents.isHead(words)) {
            return Look.of(para);
        }
        boolean letters = words.codePoints().filter(Character::isLetter).count() > 1;
        if (!letters || LineBreaks.isLeader(para.text.toString())) {
            return null;
        }
        boolean strong = para.isBold() && !bold && para.size >= 0.9 * body && para.lines <= 2;
        return attached || para.size >= LARGER * body || strong ? Look.of(para) : null;
    }
}
