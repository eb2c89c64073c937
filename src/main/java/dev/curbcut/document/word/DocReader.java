package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** DOC and Kingsoft's WPS, which are one format (MS-DOC), by POI; its Word 6 and 95 as far as POI goes. */
public final class DocReader {
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private final DocText text;

    private DocReader(HWPFDocumentCore doc, DocumentBudget budget) {
        this.budget = budget;
        this.text = new DocText(doc.getStyleSheet(), budget);
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes)); var doc = open(files)) {
            return new DocReader(doc, budget).read(doc);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocument(Why.ENCRYPTED, "a password is needed");
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
        try {
            return new HWPFDocument(files);
        } catch (OldWordFileFormatException e) {
            return new HWPFOldDocument(files);
        }
    }

    private DocumentDraft read(HWPFDocumentCore doc) throws IOException {
        var properties = doc.getSummaryInformation();
        draft.property = properties == null ? null : properties.getTitle();
        var story = new WordContent();
        paragraphs(doc.getRange(), story);
        if (doc instanceof HWPFDocument word && text.notes() > 0) {
            notes(word.getFootnoteRange(), story);
        }
        story.into(draft);
        return draft;
    }

    private void paragraphs(Range range, WordContent story) throws IOException {
        int i = 0;
        while (i < range.numParagraphs() && !budget.spent()) {
            budget.tick();
            Paragraph p = range.getParagraph(i);
            if (p.isInTable() && range != p) {
                Table table = range.getTable(p);
                table(table, story);
                i += Math.max(1, table.numParagraphs());
            } else {
                text.paragraph(p, story);
                i++;
            }
        }
    }

    /** Tables within cells are read as the paragraphs they hold. */
    private void table(Table in, WordContent story) throws IOException {
        var table = new WordTable(story);
        for (int r = 0; r < in.numRows(); r++) {
            budget.tick();
            TableRow row = in.getRow(r);
            table.startRow();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                table.startCell();
                table.goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                for (int p = 0; p < cell.numParagraphs(); p++) {
                    text.paragraph(cell.getParagraph(p), table.cell);
                }
                table.endCell(budget);
            }
        }
        table.end();
    }

    private void notes(Range range, WordContent story) {
        story.add(new Block.Separator(About.NONE));
        int number = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            String words = CleanText.clean(range.getParagraph(i).text());
            if (!words.isEmpty()) {
                number++;
                story.add(new Block.Paragraph(
                        new About(java.util.List.of("note-" + number), null, null),
                        Block.Align.START,
                        java.util.List.of(new Inline.Text(number + " " + words))));
            }
        }
    }

    static Inline mark(int number) {
        return new Inline.FootnoteMark(Integer.toString(number), new Target.Here("note-" + number));
    }
}
