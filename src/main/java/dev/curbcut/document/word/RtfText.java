package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.StyleNames;
import dev.curbcut.document.numeral.ListCounters;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of an RTF, or of a note or box in it, in the making. */
final class RtfText {
    private static final int MOST_ANCHORS = 20;

    private final WordContent story = new WordContent();
    private final RtfStyles styles;
    private final RtfTable table;
    private final DocumentBudget budget;
    private final StringBuilder number = new StringBuilder();
    private final List<String> anchors = new ArrayList<>();
    private InlineRuns prose = new InlineRuns();
    private Align align = Align.START;
    private int outline = -1;
    private int style;
    private int depth;
    private double size;
    private boolean inTable;

    /** Whether the paragraph is an entry of the contents. */
    boolean entry;

    /** The table within a cell; deeper ones are read as its cells. */
    private @Nullable RtfTable nested;

    private int deepest = 1;

    RtfText(RtfStyles styles, DocumentBudget budget) {
        this.styles = styles;
        this.budget = budget;
        this.table = new RtfTable(story, budget);
    }

    /** Of the paragraph that is being read. */
    InlineRuns prose() {
        return prose;
    }

    void add(String words, Look look, double points) {
        prose.text(words, look);
        size = size == 0 && !words.isBlank() ? points : size;
    }

    /** Adds what stood in a box beside the text. */
    void add(List<Block> blocks) {
        WordContent home = inTable ? table.cell() : story;
        blocks.forEach(home::add);
    }

    /** A name of the place that is being read. */
    void anchor(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\\s\"<>]", "");
        if (!clean.isEmpty() && anchors.size() < MOST_ANCHORS) {
            anchors.add(clean);
        }
    }

    /** A part of the number that the paragraph shows. */
    void number(String part) {
        number.append(part);
    }

    /** A mark that leads to a note. */
    void mark(String mark) {
        anchors.add(WordNotes.REFERENCE + mark);
        prose.add(new Inline.FootnoteMark(mark, new Target.Here(WordNotes.NOTE + mark)));
    }

    /** The letter a control word stands for; empty for none. */
    static String letter(String word) {
        return switch (word) {
            case "tab", "enspace", "emspace", "qmspace" -> " ";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "bullet" -> "•";
            default -> "";
        };
    }

    void layout(String word, int value) {
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "itap" -> deepest = value;
            case "nestcell" -> {
                inTable = true;
                deepest = Math.max(2, deepest);
                paragraph();
                nested().endCell();
            }
            case "nestrow" -> nested().word("row", 0);
            case "line", "lbr" -> prose.add(new Inline.LineBreak());
            case "pard" -> {
                align = Align.START;
                outline = -1;
                style = 0;
                depth = 0;
                inTable = false;
                deepest = 1;
            }
            case "intbl" -> inTable = true;
            case "s" -> style = value;
            case "ilvl" -> depth = Math.clamp(value, 0, ListCounters.DEPTHS - 1);
            case "qc" -> align = Align.CENTER;
            case "qr" -> align = Align.END;
            case "ql", "qj" -> align = Align.START;
            case "outlinelevel" -> outline = value >= 0 && value < 9 ? value + 1 : -1;
            case "cell" -> {
                inTable = true;
                deepest = 1;
                paragraph();
                endNested();
                table.endCell();
            }
            default -> table.word(word, value);
        }
    }

    private RtfTable nested() {
        nested = nested == null ? new RtfTable(table.cell(), budget) : nested;
        return nested;
    }

    private void endNested() {
        if (nested != null) {
            nested.end();
            nested = null;
        }
    }

    /** Where the paragraph that ends here stands. */
    private WordContent home() {
        if (inTable && deepest > 1) {
            return nested().cell();
        }
        endNested();
        return inTable ? table.cell() : story;
    }

    WordContent end() {
        paragraph();
        endNested();
        table.end();
        return story;
    }

    private void paragraph() {
        String shown = CleanText.clean(number.toString());
        WordContent.Item item = ListNumbers.item(shown, depth);
        if (!prose.isEmpty() || !shown.isEmpty() && (item == null || item.ordered())) {
            boolean bold = prose.isBold();
            List<Inline> content = prose.take();
            if (!inTable) {
                table.end();
            }
            if (!shown.isEmpty() && (item == null || item.ordered())) {
                content = new ArrayList<>(content);
                content.addFirst(new Inline.Text(shown + (content.isEmpty() || CleanText.isWide(shown.charAt(shown.length() - 1)) ? "" : " ")));
            }
            int level = entry ? StyleNames.CONTENTS : outline >= 0 ? outline : styles.level(style);
            WordContent home = home();
            var about = new About(anchors, null, null);
            home.add(new WordContent.Paragraph(about, bold ? InlineRuns.plain(content) : content, level, bold, align, size, item));
        } else {
            prose.take();
        }
        number.setLength(0);
        anchors.clear();
        entry = false;
        prose = new InlineRuns();
        size = 0;
    }
}
