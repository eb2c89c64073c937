package dev.curbcut.document.word;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of an RTF in the making. */
final class RtfText {
    private final WordContent story = new WordContent();
    private InlineRuns prose = new InlineRuns();
    private Align align = Align.START;
    private int outline = -1;
    private double size;
    private boolean inTable;
    private boolean rowIsOver = true;
    private @Nullable WordTable table;

    void add(String words, boolean bold, double points) {
        prose.text(words, new InlineRuns.Look(bold, false, false, false, false, false));
        size = size == 0 && !words.isBlank() ? points : size;
    }

    /** The letter a control word stands for; empty for none. */
    static String letter(String word) {
        return switch (word) {
            case "line", "tab" -> " ";
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

    void layout(String word, int value, DocumentBudget budget) {
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "pard" -> {
                align = Align.START;
                outline = -1;
                inTable = false;
            }
            case "intbl" -> inTable = true;
            case "qc" -> align = Align.CENTER;
            case "qr" -> align = Align.END;
            case "outlinelevel" -> outline = value >= 0 && value < 9 ? value + 1 : -1;
            case "trowd" -> row();
            case "cell" -> {
                inTable = true;
                paragraph();
                WordTable here = row();
                here.endCell(budget);
                here.startCell();
            }
            case "row" -> rowIsOver = true;
            default -> {
                // Looks.
            }
        }
    }

    WordContent end() {
        paragraph();
        endTable();
        return story;
    }

    /** The table, with a row begun. */
    private WordTable row() {
        WordTable here = table == null ? new WordTable(story) : table;
        if (table == null || rowIsOver) {
            here.startRow();
            here.startCell();
        }
        rowIsOver = false;
        table = here;
        return here;
    }

    private void endTable() {
        if (table != null) {
            table.end();
        }
        table = null;
        rowIsOver = true;
    }

    private void paragraph() {
        if (!prose.isEmpty()) {
            boolean bold = prose.isBold();
            var content = prose.take();
            if (!inTable) {
                endTable();
            }
            WordContent home = inTable ? row().cell : story;
            home.add(new WordContent.Paragraph(About.NONE, bold ? InlineRuns.plain(content) : content, outline, bold, align, size, null));
        }
        prose = new InlineRuns();
        size = 0;
    }
}
