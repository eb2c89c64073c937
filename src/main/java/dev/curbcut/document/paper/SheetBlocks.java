package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.paper.SheetLayout.Flow;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes what follows one upon the other on sheets as blocks: headings, paragraphs, lists, contents with links, notes at the end. */
final class SheetBlocks {
    private static final Pattern BULLET = Pattern.compile("^\\s*[•●■◆▪◦○∙·➢➤►\\uF06C\\uF0B7\\uF0A7\\uF0D8]\\s*");

    private final List<Flow> flow;
    private final int[] levels;
    private final int @Nullable [] title;
    private final List<SheetContents.Run> contents;
    private final SheetNotes notes;
    private final Map<String, String> anchors = new HashMap<>();

    /** Sheets whose mark is set: each is on the first block that begins on it, or after it. */
    private int marked;

    private final boolean single;

    SheetBlocks(List<Flow> flow, int[] levels, int @Nullable [] title, List<SheetContents.Run> contents, List<SheetParagraph> notes) {
        this.flow = flow;
        this.levels = levels;
        this.title = title;
        this.contents = contents;
        this.notes = new SheetNotes(notes);
        this.single = flow.stream().allMatch(item -> sheet(item) == 0);
    }

    void into(DocumentDraft draft) {
        name();
        List<Block.ListItem> bullets = new ArrayList<>();
        for (int i = 0; i < flow.size(); i++) {
            SheetContents.Run run = run(i);
            if (title != null && i >= title[0] && i <= title[1]) {
                continue;
            }
            Block.@Nullable ListItem bullet = run == null ? bullet(i) : null;
            if (bullet != null) {
                bullets.add(bullet);
                continue;
            }
            list(bullets, draft);
            if (run != null) {
                draft.blocks.add(entries(run));
                i = run.to() - 1;
            } else {
                add(flow.get(i), levels[i], draft);
            }
        }
        list(bullets, draft);
        notes.into(draft);
    }

    private static int sheet(Flow item) {
        return switch (item) {
            case Flow.Text text -> text.para().sheet;
            case Flow.Table table -> table.sheet();
        };
    }

    /** What a block carries: a name of its own, and the marks of the sheets that begin with it, to which links within a document lead. */
    private About about(@Nullable String anchor, Flow item) {
        List<String> all = new ArrayList<>(anchor == null ? List.of() : List.of(anchor));
        for (; !single && marked <= sheet(item); marked++) {
            all.add(SheetLayout.mark(marked));
        }
        return all.isEmpty() ? About.NONE : new About(all, null, null);
    }

    private SheetContents.@Nullable Run run(int i) {
        return contents.stream().filter(run -> run.holds(i)).findFirst().orElse(null);
    }

    /** Gives a place to each heading that an entry of the contents names. */
    private void name() {
        Map<String, Integer> headings = new HashMap<>();
        for (int i = 0; i < flow.size() && !contents.isEmpty(); i++) {
            if (levels[i] > 0 && flow.get(i) instanceof Flow.Text t) {
                headings.putIfAbsent(SheetContents.plain(t.para().words()), i);
            }
        }
        for (SheetContents.Run run : contents) {
            for (int i = run.from(); i < run.to(); i++) {
                String entry = SheetContents.plain(SheetContents.title(words(i)));
                if (headings.containsKey(entry)) {
                    anchors.putIfAbsent(entry, "part-" + (anchors.size() + 1));
                }
            }
        }
    }

    private Block entries(SheetContents.Run run) {
        List<Block.ListItem> items = new ArrayList<>();
        for (int i = run.from(); i < run.to(); i++) {
            String entry = SheetContents.title(words(i));
            String anchor = anchors.get(SheetContents.plain(entry));
            List<Inline> line = anchor != null ? List.of(new Inline.Link(new Target.Here(anchor), List.of(new Inline.Text(entry))))
                    : flow.get(i) instanceof Flow.Text t ? t.para().content(0, mark -> null) : List.of();
            items.add(new Block.ListItem(About.NONE, List.of(new Block.Paragraph(line))));
        }
        return new Block.ListBlock(About.NONE, false, 1, Block.Marker.NONE, items);
    }

    private String words(int i) {
        return flow.get(i) instanceof Flow.Text t ? t.para().words() : "";
    }

    private Block.@Nullable ListItem bullet(int i) {
        if (levels[i] > 0 || !(flow.get(i) instanceof Flow.Text t)) {
            return null;
        }
        var mark = BULLET.matcher(t.para().text);
        if (!mark.find() || mark.end() >= t.para().text.length()) {
            return null;
        }
        List<Inline> content = t.para().content(mark.end(), raised -> notes.mark(t.para().text(raised)));
        return content.isEmpty() ? null : new Block.ListItem(about(null, t), List.of(new Block.Paragraph(content)));
    }

    private static void list(List<Block.ListItem> items, DocumentDraft draft) {
        if (!items.isEmpty()) {
            draft.blocks.add(new Block.ListBlock(About.NONE, false, 1, Block.Marker.NONE, items));
            items.clear();
        }
    }

    private void add(Flow item, int level, DocumentDraft draft) {
        switch (item) {
            case Flow.Table t -> {
                Block.Table table = t.table().grid().table(List.of());
                draft.blocks.add(new Block.Table(about(null, t), table.caption(), table.rows()));
            }
            case Flow.Text t -> {
                List<Inline> content = t.para().content(0, mark -> notes.mark(t.para().text(mark)));
                if (CleanText.of(content).isEmpty()) {
                    return;
                }
                TextLine line = t.para().last;
                boolean end = t.para().lines == 1 && !t.para().centred && line.x0() - line.left > 0.45 * (line.right - line.left);
                Block.Align align = t.para().centred ? Block.Align.CENTER : end ? Block.Align.END : Block.Align.START;
                String anchor = level > 0 ? anchors.get(SheetContents.plain(t.para().words())) : null;
                About about = about(anchor, t);
                draft.blocks.add(level > 0 ? new Block.Heading(about, level, content) : new Block.Paragraph(about, align, content));
            }
        }
    }
}
