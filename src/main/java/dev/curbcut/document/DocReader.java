package dev.curbcut.document;

import dev.curbcut.document.Unreadable.Why;
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
final class DocReader {
    private final Budget budget;
    private final Draft draft = new Draft();
    private final DocText text;

    private DocReader(HWPFDocumentCore doc, Budget budget) {
        this.budget = budget;
        this.text = new DocText(doc.getStyleSheet(), budget);
    }

    static Draft read(byte[] bytes, Budget budget) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes)); var doc = open(files)) {
            return new DocReader(doc, budget).read(doc);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Why.ENCRYPTED, "a password is needed");
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
        try {
            return new HWPFDocument(files);
        } catch (OldWordFileFormatException e) {
            return new HWPFOldDocument(files);
        }
    }

    private Draft read(HWPFDocumentCore doc) throws IOException {
        var properties = doc.getSummaryInformation();
        draft.property = properties == null ? null : properties.getTitle();
        var story = new Story();
        paragraphs(doc.getRange(), story);
        if (doc instanceof HWPFDocument word && text.notes() > 0) {
            notes(word.getFootnoteRange(), story);
        }
        story.into(draft);
        return draft;
    }

    private void paragraphs(Range range, Story story) throws IOException {
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
    private void table(Table in, Story story) throws IOException {
        var table = new DocxTable(story);
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

    private void notes(Range range, Story story) {
        story.add(new Block.Separator(About.NONE));
        int number = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            String words = Words.clean(range.getParagraph(i).text());
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
