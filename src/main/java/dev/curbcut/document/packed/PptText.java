package dev.curbcut.document.packed;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.word.InlineRuns;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.document.word.WordContent;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text of a PPT: its letters, and in records behind them the looks of its paragraphs and letters (MS-PPT section 2.9). */
final class PptText {
    static final int KIND = 0x0f9f;
    private static final int WIDE = 0x0fa0;
    private static final int NARROW = 0x0fa8;
    private static final int LOOKS = 0x0fa1;
    private static final int ACTION = 0x0ff2;
    private static final int ACTION_ATOM = 0x0ff3;
    private static final int ACTION_RANGE = 0x0fdf;
    private static final int DEPTHS = 9;

    /** Fields of a paragraph's look, in their order: the bits of its mask that say whether one is there, and its bytes. */
    private static final int[][] OF_PARAGRAPHS = {
        {0xf, 2}, {0x80, 2}, {0x10, 2}, {0x40, 2}, {0x20, 4}, {0x800, 2}, {0x1000, 2}, {0x2000, 2}, {0x4000, 2}, {0x100, 2}, {0x400, 2}, {0x8000, 2}, {0x100000, 0}, {0x10000, 2},
        {0xe0000, 2}, {0x200000, 2}
    };

    private static final int[][] OF_LETTERS = {{0x3eb7, 2}, {0x10000, 2}, {0x200000, 2}, {0x400000, 2}, {0x800000, 2}, {0x20000, 2}, {0x40000, 4}, {0x80000, 2}};
    private static final int TABS = 0x100000;
    private static final int POSITION = 0x80000;

    /** What it is of a slide (TextTypeEnum): 0 and 6 titles, 1, 7 and 8 the outline, 2 a speaker's notes. */
    final int kind;

    private String letters = "";
    private final List<Run> paragraphs = new ArrayList<>();
    private final List<Run> looks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** @param depth of a paragraph @param bullet 1 for one, 0 for none, -1 where nothing says @param look of letters */
    private record Run(int end, int depth, int bullet, Look look) {}

    private record Link(int from, int to, Target target) {}

    PptText(int kind) {
        this.kind = kind;
    }

    boolean isTitle() {
        return kind == 0 || kind == 6;
    }

    /** Takes one record of those that stand behind the one that says its kind. */
    void take(PptRecord record, @Nullable PptRecord before, Map<Integer, Target> targets) {
        switch (record.type()) {
            case WIDE -> letters = record.text(true);
            case NARROW -> letters = record.text(false);
            case LOOKS -> looks(record);
            case ACTION_RANGE -> {
                PptRecord action = before == null || before.type() != ACTION ? null : before.child(ACTION_ATOM);
                Target target = action == null ? null : targets.get(action.i32(4));
                if (target != null) {
                    links.add(new Link(record.i32(0), record.i32(4), target));
                }
            }
            default -> {
                // Languages, rulers, places of page numbers.
            }
        }
    }

    private void looks(PptRecord record) {
        int at = 0;
        int end = 0;
        while (end < letters.length() && at < record.length()) {
            end += Math.max(1, record.i32(at));
            int mask = record.i32(at + 6);
            int bullet = (mask & 1) == 0 ? -1 : record.u16(at + 10) & 1;
            paragraphs.add(new Run(end, Math.clamp(record.u16(at + 4), 0, DEPTHS - 1), bullet, Look.PLAIN));
            at += 10;
            for (int[] field : OF_PARAGRAPHS) {
                at += (mask & field[0]) == 0 ? 0 : field[0] == TABS ? 2 + 4 * record.u16(at) : field[1];
            }
        }
        end = 0;
        while (end < letters.length() && at < record.length()) {
            end += Math.max(1, record.i32(at));
            int mask = record.i32(at + 4);
            int style = (mask & 3) == 0 ? 0 : record.u16(at + 8) & mask & 3;
            at += 8;
            int raised = 0;
            for (int[] field : OF_LETTERS) {
                boolean there = (mask & field[0]) != 0;
                raised = there && field[0] == POSITION ? (short) record.u16(at) : raised;
                at += there ? field[1] : 0;
            }
            looks.add(new Run(end, 0, -1, new Look((style & 1) != 0, (style & 2) != 0, raised > 0, raised < 0, false, false)));
        }
    }

    /** Its paragraphs, with their places in a list. */
    List<WordContent.Paragraph> read(DocumentBudget budget) {
        List<WordContent.Paragraph> out = new ArrayList<>();
        if (!budget.characters(letters.length())) {
            return out;
        }
        boolean outline = kind == 1 || kind == 7 || kind == 8;
        int from = 0;
        while (from < letters.length()) {
            int end = letters.indexOf('\r', from);
            end = end < 0 ? letters.length() : end;
            Run run = run(paragraphs, from);
            List<Inline> content = content(from, end);
            if (!content.isEmpty()) {
                boolean bullet = run == null || run.bullet < 0 ? outline : run.bullet == 1;
                WordContent.Item item = bullet ? new WordContent.Item(false, run == null ? 0 : run.depth) : null;
                out.add(new WordContent.Paragraph(About.NONE, content, -1, false, Align.START, 0, item));
            }
            from = end + 1;
        }
        return out;
    }

    private List<Inline> content(int from, int end) {
        var prose = new InlineRuns();
        int at = from;
        while (at < end) {
            Run look = run(looks, at);
            int next = look == null ? end : Math.clamp(look.end, at + 1, end);
            Target target = null;
            for (Link link : links) {
                target = link.from <= at && at < link.to ? link.target : target;
                next = link.from > at ? Math.min(next, link.from) : link.to > at ? Math.min(next, link.to) : next;
            }
            piece(letters.substring(at, next), look == null ? Look.PLAIN : look.look, target, prose);
            at = next;
        }
        return prose.isEmpty() ? List.of() : prose.take();
    }

    private static void piece(String text, Look look, @Nullable Target target, InlineRuns prose) {
        boolean leads = target != null && !text.isBlank();
        if (leads) {
            prose.open(target);
        }
        String[] lines = text.split("\u000b", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                prose.add(new Inline.LineBreak());
            }
            if (!lines[i].isEmpty()) {
                prose.text(lines[i], look);
            }
        }
        if (leads) {
            prose.close();
        }
    }

    private static @Nullable Run run(List<Run> runs, int at) {
        for (Run run : runs) {
            if (at < run.end) {
                return run;
            }
        }
        return null;
    }
}
