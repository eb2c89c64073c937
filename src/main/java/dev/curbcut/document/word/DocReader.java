package dev.curbcut.document.word;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.Omission.What;
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
import org.jspecify.annotations.Nullable;

/** DOC and Kingsoft's WPS, which are one format (MS-DOC), by POI; its Word 6 and 95 as far as POI goes. */
public final class DocReader {
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private final DocNotes notes;
    private final DocText text;
    private @Nullable Range boxes;

    private DocReader(HWPFDocumentCore doc, DocumentBudget budget) {
        this.budget = budget;
        this.notes = new DocNotes(doc);
        this.text = new DocText(doc, notes, budget, draft);
        this.boxes = doc instanceof HWPFDocument word ? word.getMainTextboxRange() : null;
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
        boxes(story);
        notes.into(story, text);
        story.into(draft);
        return draft;
    }

    /** Boxes of text are a story of their own, read where the first of them hangs, or at the end. */
    private void boxes(WordContent story) throws IOException {
        Range all = boxes;
        boxes = null;
        try {
            for (int i = 0; all != null && all.getEndOffset() - all.getStartOffset() > 1 && i < all.numParagraphs() && !budget.spent(); i++) {
                budget.tick();
                text.paragraph(all.getParagraph(i), story);
            }
        } catch (IllegalArgumentException e) {
            draft.omit(What.EMBEDDED, 1); // boxes whose place POI gets wrong
        }
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
                if (text.hadBox()) {
                    boxes(story);
                }
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
                table.endCell(budget, cell.getLeftEdge(), cell.getLeftEdge() + Math.max(1, cell.getWidth()), cell.isMerged() && !cell.isFirstMerged());
            }
        }
        table.end();
    }
}
