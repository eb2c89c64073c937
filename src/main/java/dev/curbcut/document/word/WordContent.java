package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a word processor's document tells, paragraph by paragraph; its headings are found when all is known. */
final class WordContent {
    private static final int TITLE_WITHIN = 8;
    private static final double LARGER = 1.15;

    /**
     * A paragraph and what its format says of it.
     *
     * @param level 1 to 9 where a style makes it a heading, 0 for a title, -1 for neither
     * @param bold whether all of it is
     * @param size of its letters in points; 0 where nothing says
     * @param bullet whether it stands in a list without numbers
     */
    record Paragraph(About about, List<Inline> content, int level, boolean bold, Align align, double size, boolean bullet) {
        String words() {
            return CleanText.of(content);
        }
    }

    private sealed interface Part {}

    private record Text(Paragraph paragraph) implements Part {}

    private record Other(Block block) implements Part {}

    private final List<Part> parts = new ArrayList<>();

    void add(Paragraph paragraph) {
        parts.add(new Text(paragraph));
    }

    void add(Block block) {
        parts.add(new Other(block));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Blocks without headings, as for a cell or a note. */
    List<Block> plain() {
        return blocks(parts.stream().map(p -> 0).toList(), -1);
    }

    void into(DocumentDraft draft) {
        boolean styled = parts.stream().filter(p -> p instanceof Text t && t.paragraph.level > 0).count() > 1;
        double body = body();
        int title = title(body);
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ranks.add(i != title && parts.get(i) instanceof Text t ? rank(t.paragraph, styled, body) : 0);
        }
        HeadingRanks.withoutContents(parts.stream().map(p -> p instanceof Text t ? t.paragraph.words() : "").toList(), ranks);
        if (title >= 0 && parts.get(title) instanceof Text t) {
            draft.heading = t.paragraph.words();
        }
        draft.blocks.addAll(blocks(ranks, title));
    }

    private int rank(Paragraph p, boolean styled, double body) {
        String words = p.words();
        if (p.level >= 0 && !words.isEmpty()) {
            return 1 + p.level;
        }
        if (!HeadingRanks.isShort(words) || p.bullet) {
            return 0;
        }
        int numbered = styled ? 0 : HeadingRanks.numbered(words);
        if (numbered > 0) {
            return numbered;
        }
        boolean letters = words.codePoints().filter(Character::isLetter).count() > 1;
        boolean alone = !styled && letters && !words.matches(".*[：:]$");
        return alone && p.size >= LARGER * body && body > 0 ? HeadingRanks.SIZE + (int) Math.max(0, 99 - p.size) : alone && p.bold ? HeadingRanks.BOLD : 0;
    }

    /** The letters' size that most of the text has; 0 where nothing says. */
    private double body() {
        var sizes = new TreeMap<Double, Integer>();
        for (Part part : parts) {
            if (part instanceof Text t && t.paragraph.size > 0) {
                sizes.merge(t.paragraph.size, t.paragraph.words().length(), Integer::sum);
            }
        }
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0.0);
    }

    /** A title's style, else the first words that stand out near the top; -1 for none. */
    private int title(double body) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Text t && t.paragraph.level == 0 && !t.paragraph.words().isEmpty()) {
                return i;
            }
        }
        long tops = parts.stream().filter(p -> p instanceof Text t && t.paragraph.level == 1).count();
        int seen = 0;
        for (int i = 0; i < parts.size() && seen < TITLE_WITHIN; i++) {
            if (!(parts.get(i) instanceof Text t) || t.paragraph.words().isEmpty()) {
                continue;
            }
            seen++;
            Paragraph p = t.paragraph;
            boolean top = p.level == 1 && tops == 1;
            boolean out = p.align == Align.CENTER && (p.bold || p.size > 1.1 * body || seen == 1) || p.size >= 1.3 * body && body > 0;
            String words = p.words();
            if (top || out && HeadingRanks.isShort(words) && HeadingRanks.numbered(words) == 0 && words.length() > 3 && !words.matches("(?s).*(文件|[〔\\[]\\d{4}[〕\\]].{1,8}号|附件\\s*\\d*[：:]?)$")) {
                return i;
            }
        }
        return -1;
    }

    private List<Block> blocks(List<Integer> ranks, int title) {
        var levels = new HeadingRanks(new TreeSet<>(ranks.stream().filter(r -> r > 0).toList()));
        List<Block> out = new ArrayList<>();
        List<Block.ListItem> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Text t && t.paragraph.bullet && ranks.get(i) == 0 && i != title) {
                Block line = new Block.Paragraph(t.paragraph.content);
                items.add(new Block.ListItem(t.paragraph.about, t.paragraph.words().isEmpty() ? List.of() : List.of(line)));
                continue;
            }
            list(items, out);
            switch (parts.get(i)) {
                case Other other -> out.add(other.block);
                case Text t -> {
                    Paragraph p = t.paragraph;
                    if (i == title || p.words().isEmpty()) {
                        break;
                    }
                    int level = levels.of(ranks.get(i));
                    out.add(level > 0 ? new Block.Heading(p.about, level, p.content) : new Block.Paragraph(p.about, p.align, p.content));
                }
            }
        }
        list(items, out);
        return out;
    }

    private static void list(List<Block.ListItem> items, List<Block> out) {
        if (!items.isEmpty()) {
            out.add(new Block.ListBlock(About.NONE, false, 1, Block.Marker.NONE, items));
            items.clear();
        }
    }
}
