package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.numeral.ListCounters;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs and tables of an RTF, or of a note or box in it, in the making. */
final class RtfText {
    private final WordContent story = new WordContent();
    private final RtfStyles styles;
    private final RtfTable table;
    private final StringBuilder number = new StringBuilder();
    private final List<String> anchors = new ArrayList<>();
    private InlineRuns prose = new InlineRuns();
    private Align align = Align.START;
    private int outline = -1;
    private int style;
    private int depth;
    private double size;
    private boolean inTable;

    RtfText(RtfStyles styles, DocumentBudget budget) {
        this.styles = styles;
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
            case "par", "sect", "page", "nestcell", "nestrow" -> paragraph();
            case "line", "lbr" -> prose.add(new Inline.LineBreak());
            case "pard" -> {
                align = Align.START;
                outline = -1;
                style = 0;
                depth = 0;
                inTable = false;
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
                paragraph();
                table.endCell();
            }
            default -> table.word(word, value);
        }
    }

    WordContent end() {
        paragraph();
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
            int level = outline >= 0 ? outline : styles.level(style);
            WordContent home = inTable ? table.cell() : story;
            var about = new About(anchors, null, null);
            home.add(new WordContent.Paragraph(about, bold ? InlineRuns.plain(content) : content, level, bold, align, size, item));
        } else {
            prose.take();
        }
        number.setLength(0);
        anchors.clear();
        prose = new InlineRuns();
        size = 0;
    }
}
