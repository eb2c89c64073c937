package dev.curbcut.document;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.paper.SheetLayout;
import dev.curbcut.document.recognition.SheetRecognition;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Recognition;
import dev.curbcut.page.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a picture by now.
 *
 * @param heading what stands largest in it, or null
 * @param blocks its words, without headings: a picture takes no part in a page's outline
 * @param progress how far it is; null where nothing is recognised here
 * @param missing what a reader is told then
 */
public record PictureText(@Nullable String heading, List<Block> blocks, @Nullable Recognition progress, @Nullable Remark missing) {
    public PictureText {
        blocks = List.copyOf(blocks);
    }

    /** Letters and digits in it. */
    public int letters() {
        return (int) (CleanText.sample(blocks) + (heading == null ? "" : heading)).codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** The words it begins with, where its first block is a paragraph; else empty. */
    public String first() {
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph ? CleanText.of(paragraph.content()) : "";
    }

    static PictureText of(SheetRecognition recognition, int pieces, DocumentBudget budget) {
        var draft = new DocumentDraft();
        try {
            var layout = new SheetLayout(budget);
            for (int i = 0; i < pieces; i++) {
                List<Glyph> glyphs = recognition.glyphs(i).orElse(List.of());
                if (!glyphs.isEmpty()) {
                    layout.add(sheet(glyphs));
                }
            }
            layout.into(draft);
        } catch (UnreadableDocument e) {
            draft.blocks.clear(); // too much of it
        }
        List<Block> blocks = new ArrayList<>();
        draft.blocks.forEach(block -> blocks.add(block instanceof Block.Heading heading
                ? new Block.Paragraph(heading.about(), Block.Align.START, List.of(new Inline.Strong(heading.content())))
                : block));
        Optional<Remark> missing = recognition.why().map(ScanNotes::missing);
        return new PictureText(draft.heading, blocks, recognition.progress().orElse(null), missing.orElse(null));
    }

    private static Sheet sheet(List<Glyph> glyphs) {
        double right = glyphs.stream().mapToDouble(glyph -> glyph.x() + glyph.width()).max().orElse(1);
        double bottom = glyphs.stream().mapToDouble(glyph -> glyph.y() + glyph.size()).max().orElse(1);
        var sheet = new Sheet(right + 1, bottom + 1);
        glyphs.forEach(sheet::letter);
        return sheet;
    }
}
