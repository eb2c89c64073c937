package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.draft.StyleNames;
import dev.curbcut.document.draft.SymbolFonts;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Paragraphs of a DOC: runs of letters with the marks that stand for fields, notes and breaks (MS-DOC section 2.4.1). */
final class DocText {
    private static final int BODY = 9;

    private final HWPFDocumentCore doc;
    private final @Nullable DocDrawings drawings;
    private final DocumentBudget budget;
    private final DocumentDraft draft;
    private final DocNotes notes;
    private final DocNumbers numbers = new DocNumbers();

    /** They may span paragraphs. */
    private final OpenFields fields = new OpenFields();

    private boolean box;

    DocText(HWPFDocumentCore doc, DocNotes notes, DocumentBudget budget, DocumentDraft draft) {
        this.doc = doc;
        this.drawings = doc instanceof HWPFDocument word ? new DocDrawings(word) : null;
        this.notes = notes;
        this.budget = budget;
        this.draft = draft;
    }

    /** Whether a box of text hung on the paragraphs since this was asked last. */
    boolean hadBox() {
        boolean had = box;
        box = false;
        return had;
    }

    void paragraph(Paragraph p, WordContent story) {
        var prose = new InlineRuns();
        List<String> anchors = new ArrayList<>();
        double size = 0;
        for (int i = 0; i < p.numCharacterRuns() && !budget.spent(); i++) {
            CharacterRun run = p.getCharacterRun(i);
            String raw = run.text();
            if (!budget.characters(raw.length())) {
                continue;
            }
            size = size == 0 && !raw.isBlank() && !run.isVanished() ? run.getFontSize() / 2.0 : size;
            run(run, raw, prose, anchors);
        }
        boolean bold = prose.isBold();
        List<Inline> content = prose.take();
        DocNumbers.Mark mark = numbers.next(p);
        if (!mark.text().isEmpty()) {
            List<Inline> counted = new ArrayList<>();
            boolean wide = CleanText.isWide(mark.text().charAt(mark.text().length() - 1));
            counted.add(new Inline.Text(mark.text() + (wide || content.isEmpty() ? "" : " ")));
            counted.addAll(content);
            content = counted;
        }
        if (!content.isEmpty()) {
            Align align = p.getJustification() == 1 ? Align.CENTER : p.getJustification() == 2 ? Align.END : Align.START;
            var about = new About(anchors, null, null);
            int level = fields.isContents() ? StyleNames.CONTENTS : level(p);
            story.add(new WordContent.Paragraph(about, bold ? InlineRuns.plain(content) : content, level, bold, align, size, mark.item()));
        }
    }

    private static Look look(CharacterRun run) {
        int raised = run.getSubSuperScriptIndex();
        return new Look(
                run.isBold(), false, raised == 1, raised == 2, run.isMarkedInserted(), run.isMarkedDeleted() || run.isStrikeThrough());
    }

    private void run(CharacterRun run, String raw, InlineRuns prose, List<String> anchors) {
        Look look = look(run);
        boolean hidden = run.isVanished();
        if (run.isSymbol() && !hidden && !fields.swallows()) {
            prose.text(SymbolFonts.letter(run.getSymbolFont().getMainFontName(), run.getSymbolCharacter()), look);
            return;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= ' ' && c != 0x7f) {
                plain.append(c);
                continue;
            }
            if (c == 0x07 || c == 0x09 || c == 0x0c || c == 0x0e || c == 0x1e) {
                plain.append(c == 0x1e ? '-' : ' ');
                continue;
            }
            flush(plain, run, look, prose);
            boolean marks = run.isSpecialCharacter();
            switch (c) {
                case 0x13 -> fields.begin();
                case 0x14 -> fields.separate(prose);
                case 0x15 -> fields.end(prose, look);
                case 0x0b -> prose.add(new Inline.LineBreak());
                case 0x01 -> object(run, look, prose, hidden || !marks);
                case 0x02, 0x05 -> {
                    if (marks) {
                        note(run.getStartOffset() + i, c == 0x05, prose, anchors);
                    }
                }
                case 0x08 -> shape(run.getStartOffset() + i, look, prose);
                default -> {
                    // Hints for the typesetter.
                }
            }
        }
        flush(plain, run, look, prose);
    }

    private void flush(StringBuilder plain, CharacterRun run, Look look, InlineRuns prose) {
        if (plain.isEmpty()) {
            return;
        }
        String text = plain.toString();
        plain.setLength(0);
        boolean swallowed = fields.swallows();
        fields.take(text);
        if (!swallowed && !run.isVanished()) {
            String font = run.getFontName();
            prose.text(SymbolFonts.isSymbols(font) ? SymbolFonts.text(font, text) : SymbolFonts.boxes(text), look);
        }
    }

    /** A picture within the line, an object of another program, or what a field of a form holds. */
    private void object(CharacterRun run, Look look, InlineRuns prose, boolean hidden) {
        if (fields.swallows() && doc instanceof HWPFDocument word && run.isData()) {
            fields.form(DocFormField.read(word.getDataStream(), run.getPicOffset()));
            return;
        }
        String words = drawings == null || hidden ? null : drawings.alternative(run);
        if (words != null) {
            draft.omit(What.IMAGE, 1);
            say(words, look, prose);
        } else if (run.isOle2() || run.isObj()) {
            draft.omit(What.EMBEDDED, 1);
        }
    }

    private void shape(int place, Look look, InlineRuns prose) {
        DocDrawings.Shape shape = drawings == null ? null : drawings.shape(place);
        if (shape == null) {
            return;
        }
        box |= shape.box();
        draft.omit(shape.picture() ? What.IMAGE : What.EMBEDDED, shape.box() ? 0 : 1);
        say(shape.words(), look, prose);
    }

    private static void say(String words, Look look, InlineRuns prose) {
        String clean = PictureWords.of(words);
        if (!clean.isEmpty()) {
            prose.text(' ' + clean + ' ', look);
        }
    }

    private void note(int place, boolean comment, InlineRuns prose, List<String> anchors) {
        String mark = comment ? notes.comment() : notes.at(place);
        if (!mark.isEmpty()) {
            anchors.add(WordNotes.REFERENCE + mark);
            prose.add(new Inline.FootnoteMark(mark, new Target.Here(WordNotes.NOTE + mark)));
        }
    }

    private int level(Paragraph p) {
        if (p.getLvl() < BODY) {
            return p.getLvl() + 1;
        }
        StyleDescription style = doc.getStyleSheet() == null ? null : doc.getStyleSheet().getStyleDescription(p.getStyleIndex());
        return style == null || style.getName() == null ? StyleNames.NONE : StyleNames.level(style.getName());
    }
}
