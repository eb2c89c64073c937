package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.DocumentTitle;
import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.draft.StyleNames;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a word processor's document tells, paragraph by paragraph; its headings are found when all is known. */
public final class WordContent {
    /** A label and a figure or an address behind it: “Deadline: 3 May”. What counts has its figure before the colon: “Part 2: Fees”. */
    private static final Pattern VALUE = Pattern.compile("[^\\p{N}：:]{1,40}[：:].*[\\p{N}@].*");

    private static final int TITLE_WITHIN = 8;
    private static final int TITLE_LINES = 4;
    private static final double LARGER = 1.15;

    /**
     * A paragraph and what its format says of it.
     *
     * @param level 1 to 9 where a style makes it a heading; else as {@link StyleNames} has it
     * @param bold whether all of it is
     * @param size of its letters in points; 0 where nothing says
     * @param item its place in a list; null where it stands in none
     */
    public record Paragraph(About about, List<Inline> content, int level, boolean bold, Align align, double size, @Nullable Item item) {
        /** Its characters. */
        public String words() {
            return CleanText.of(content);
        }
    }

    /**
     * A place in a list.
     *
     * @param ordered whether the list counts its items, by numbers that are in their words
     * @param depth from 0
     */
    public record Item(boolean ordered, int depth) {}

    private sealed interface Part {}

    private record Text(Paragraph paragraph) implements Part {}

    private record Other(Block block) implements Part {}

    private final List<Part> parts = new ArrayList<>();

    /** Adds a paragraph. */
    public void add(Paragraph paragraph) {
        parts.add(new Text(paragraph));
    }

    /** Adds what is no paragraph of text. */
    public void add(Block block) {
        parts.add(new Other(block));
    }

    /** Adds all that another has. */
    public void add(WordContent more) {
        parts.addAll(more.parts);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Blocks without headings, as for a cell or a note. */
    public List<Block> plain() {
        return blocks(parts.stream().map(p -> 0).toList(), -1, 0);
    }

    /** Finds title and headings, and writes all to a draft. */
    public void into(DocumentDraft draft) {
        boolean styled = parts.stream().filter(p -> p instanceof Text t && t.paragraph.level > 0).count() > 1;
        double body = body();
        boolean allBold = letters(true) * 2 > letters(false);
        int title = title(body);
        int lines = title < 0 ? 0 : titleLines(title);
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            // What stands out above a title is the head of an office.
            boolean out = i < title && !(parts.get(i) instanceof Text t && t.paragraph.level >= 0) || i >= title && i < title + lines;
            int rank = !out && parts.get(i) instanceof Text t ? rank(t.paragraph, styled, body) : 0;
            ranks.add(rank == HeadingRanks.BOLD && allBold ? 0 : rank);
        }
        HeadingRanks.withoutContents(parts.stream().map(p -> p instanceof Text t ? t.paragraph.words() : "").toList(), ranks);
        if (title >= 0) {
            draft.heading = IntStream.range(title, title + lines).mapToObj(i -> words(parts.get(i))).reduce(WordContent::joined).orElse("");
        }
        draft.blocks.addAll(blocks(ranks, title, lines));
    }

    /** How many lines a title has: paragraphs that follow it at once and look the same, until something else begins. */
    private int titleLines(int title) {
        if (!(parts.get(title) instanceof Text first) || first.paragraph.align != Align.CENTER || !HeadingRanks.isShort(first.paragraph.words())) {
            return 1;
        }
        Paragraph p = first.paragraph;
        int lines = 1;
        while (lines < TITLE_LINES && title + lines < parts.size() && parts.get(title + lines) instanceof Text t && isLike(p, t.paragraph)
                && (p.size > body() || p.bold)) {
            lines++;
        }
        return lines;
    }

    private static boolean isLike(Paragraph title, Paragraph next) {
        String words = next.words();
        return next.align == title.align && next.size == title.size && next.bold == title.bold && next.level == title.level && next.item == null
                && HeadingRanks.isShort(words) && HeadingRanks.numbered(words) == 0 && !DocumentTitle.isDateBelow(words)
                && !words.matches("[（(【\\[〔].*|附件.*|.*[：:]|(目\\s*录|摘\\s*要|前\\s*言)|.{0,8}[〔\\[]\\d{4}[〕\\]].{1,8}号");
    }

    private static String words(Part part) {
        return part instanceof Text t ? t.paragraph.words() : "";
    }

    /** Lines of one title; between letters that are written without spaces none is put. */
    private static String joined(String one, String next) {
        boolean close = CleanText.isWide(one.charAt(one.length() - 1)) || CleanText.isWide(next.charAt(0));
        return one + (close ? "" : " ") + next;
    }

    private int rank(Paragraph p, boolean styled, double body) {
        String words = p.words();
        if (p.level >= 0 && !words.isEmpty()) {
            return 1 + p.level;
        }
        if (p.level == StyleNames.CONTENTS || !HeadingRanks.isShort(words) || p.item != null && !p.item.ordered) {
            return 0;
        }
        int numbered = styled ? 0 : HeadingRanks.numbered(words);
        if (numbered > 0) {
            return numbered;
        }
        boolean letters = words.codePoints().filter(Character::isLetter).count() > 1;
        boolean alone = !styled && letters && !words.matches(".*[：:]$") && !DocumentTitle.isDate(words);
        return alone && p.size >= LARGER * body && body > 0 ? HeadingRanks.SIZE + (int) Math.max(0, 99 - p.size) : alone && p.bold && !VALUE.matcher(words).matches() ? HeadingRanks.BOLD : 0;
    }

    /** How many letters all paragraphs have, or those that are bold. */
    private int letters(boolean bold) {
        return parts.stream().mapToInt(p -> p instanceof Text t && (t.paragraph.bold || !bold) ? t.paragraph.words().length() : 0).sum();
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
            if (!(parts.get(i) instanceof Text t) || t.paragraph.words().isEmpty() || t.paragraph.level == StyleNames.CONTENTS) {
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

    private List<Block> blocks(List<Integer> ranks, int title, int lines) {
        var levels = new HeadingRanks(new TreeSet<>(ranks.stream().filter(r -> r > 0).toList()));
        List<Block> out = new ArrayList<>();
        var lists = new ItemLists(out);
        for (int i = 0; i < parts.size(); i++) {
            if (i >= title && i < title + lines) {
                continue;
            }
            Item item = item(i, ranks);
            if (item != null && parts.get(i) instanceof Text t) {
                Block line = new Block.Paragraph(t.paragraph.content);
                lists.add(item, t.paragraph.about, t.paragraph.words().isEmpty() ? List.of() : List.of(line));
                continue;
            }
            switch (parts.get(i)) {
                case Other other -> {
                    lists.end();
                    out.add(other.block);
                }
                case Text t -> {
                    Paragraph p = t.paragraph;
                    if (p.words().isEmpty()) {
                        break;
                    }
                    lists.end();
                    int level = levels.of(ranks.get(i));
                    out.add(level > 0 ? new Block.Heading(p.about, level, p.content) : new Block.Paragraph(p.about, p.align, p.content));
                }
            }
        }
        lists.end();
        return out;
    }

    /** A paragraph's place in a list; null for a heading, and for a number that stands alone among other paragraphs. */
    private @Nullable Item item(int index, List<Integer> ranks) {
        Item item = itemAt(index, ranks);
        boolean alone = item != null && item.ordered && itemAt(index - 1, ranks) == null && itemAt(index + 1, ranks) == null;
        return alone ? null : item;
    }

    private @Nullable Item itemAt(int index, List<Integer> ranks) {
        return index >= 0 && index < parts.size() && ranks.get(index) == 0 && parts.get(index) instanceof Text t ? t.paragraph.item : null;
    }
}
