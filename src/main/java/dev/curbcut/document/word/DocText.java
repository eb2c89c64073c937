package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Paragraphs of a DOC: runs of letters with the marks that stand for fields, notes and breaks (MS-DOC section 2.4.1). */
final class DocText {
    private static final int BODY = 9;

    private final @Nullable StyleSheet styles;
    private final DocumentBudget budget;
    private final DocNumbers numbers = new DocNumbers();
    private int notes;

    /** How many fields we are in the instructions of; they may span paragraphs. */
    private int instructions;

    DocText(@Nullable StyleSheet styles, DocumentBudget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    int notes() {
        return notes;
    }

    void paragraph(Paragraph p, WordContent story) {
        var prose = new InlineRuns();
        double size = 0;
        for (int i = 0; i < p.numCharacterRuns() && !budget.spent(); i++) {
            CharacterRun run = p.getCharacterRun(i);
            String raw = run.text();
            if (run.isVanished() || !budget.characters(raw.length())) {
                continue;
            }
            size = size == 0 && !raw.isBlank() ? run.getFontSize() / 2.0 : size;
            run(raw, new Look(run.isBold(), false, false, false, run.isMarkedInserted(), run.isMarkedDeleted() || run.isStrikeThrough()), prose);
        }
        boolean bold = prose.isBold();
        boolean empty = prose.isEmpty();
        List<Inline> content = prose.take();
        DocNumbers.Mark mark = empty ? DocNumbers.NONE : numbers.next(p);
        if (!mark.text().isEmpty()) {
            List<Inline> counted = new ArrayList<>();
            boolean wide = CleanText.isWide(mark.text().charAt(mark.text().length() - 1));
            counted.add(new Inline.Text(mark.text() + (wide ? "" : " ")));
            counted.addAll(content);
            content = counted;
        }
        if (!content.isEmpty()) {
            Align align = p.getJustification() == 1 ? Align.CENTER : p.getJustification() == 2 ? Align.END : Align.START;
            story.add(new WordContent.Paragraph(About.NONE, bold ? InlineRuns.plain(content) : content, level(p), bold, align, size, mark.item()));
        }
    }

    private void run(String raw, Look look, InlineRuns prose) {
        var plain = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case 0x13 -> instructions++;
                case 0x14, 0x15 -> instructions = Math.max(0, instructions - (c == 0x14 ? 1 : result(raw, i)));
                case 0x0b -> {
                    prose.text(plain.toString(), look);
                    plain.setLength(0);
                    prose.add(new Inline.LineBreak());
                }
                case 0x02 -> {
                    prose.text(plain.toString(), look);
                    plain.setLength(0);
                    prose.add(DocReader.mark(++notes));
                }
                case 0x1e -> plain.append('-');
                case 0x07, 0x09, 0x0c -> plain.append(' ');
                default -> {
                    if (instructions == 0 && c >= ' ') {
                        plain.append(c);
                    }
                }
            }
        }
        if (!plain.isEmpty()) {
            prose.text(plain.toString(), look);
        }
    }

    /** A field that ends without a result ends its instructions. */
    private static int result(String raw, int end) {
        int begin = raw.lastIndexOf(0x13, end);
        return begin >= 0 && raw.indexOf(0x14, begin) < 0 ? 1 : 0;
    }

    private int level(Paragraph p) {
        if (p.getLvl() < BODY) {
            return p.getLvl() + 1;
        }
        StyleDescription style = styles == null ? null : styles.getStyleDescription(p.getStyleIndex());
        String name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        if (name.equals("title") || name.equals("标题")) {
            return 0;
        }
        return name.matches("(heading|标题)\\s*[1-9]") ? name.charAt(name.length() - 1) - '0' : -1;
    }
}
