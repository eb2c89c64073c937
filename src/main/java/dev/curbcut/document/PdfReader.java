package dev.curbcut.document;

import dev.curbcut.document.Unreadable.Why;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** PDF, by PDFBox. */
final class PdfReader {
    /** Of letters without a known character: from here on a reader is told. */
    private static final double MANY_UNKNOWN = 0.05;

    private PdfReader() {}

    static Draft read(byte[] bytes, Budget budget) throws IOException {
        PdfStreams.check(bytes, budget);
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            // Reading for accessibility is allowed whatever a document forbids (ISO 32000-1 table 22, bit 10).
            pdf.setAllSecurityToBeRemoved(true);
            return read(pdf, budget);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Why.ENCRYPTED, "a password is needed");
        }
    }

    private static Draft read(PDDocument pdf, Budget budget) throws IOException {
        var draft = new Draft();
        draft.property = PdfTitle.of(pdf);
        var layout = new Layout(budget);
        var engine = new PdfSheet(budget);
        var garbled = new Garbled();
        int sheets = Math.min(pdf.getNumberOfPages(), budget.settings().maxSheets());
        int pictures = 0;
        for (int i = 0; i < sheets && !budget.spent(); i++) {
            Sheet sheet = engine.read(pdf.getPage(i));
            pictures += engine.isPicture() ? 1 : 0;
            for (Piece piece : sheet.pieces) {
                garbled.count(piece.text());
            }
            layout.add(sheet);
        }
        layout.into(draft);
        if (sheets < pdf.getNumberOfPages()) {
            draft.omit(What.LIMIT, pdf.getNumberOfPages() - sheets);
            budget.overrun();
        }
        draft.omit(What.IMAGE, engine.images());
        remark(draft, engine, garbled, pictures, sheets);
        if (draft.blocks.isEmpty() && draft.remarks.isEmpty() && isProgram(pdf)) {
            throw new Unreadable(Why.FORM_PROGRAM, "a form that only its maker's program draws (XFA)");
        }
        return draft;
    }

    private static void remark(Draft draft, PdfSheet engine, Garbled garbled, int pictures, int sheets) {
        if (draft.blocks.isEmpty() && draft.heading == null) {
            draft.remark("note.document-scanned", sheets);
        } else if (engine.recognised()) {
            draft.remark("note.document-recognised");
        } else if (pictures > 0) {
            draft.remark("note.document-scanned-partly", pictures, sheets);
        }
        if (garbled.isLikely()) {
            draft.remark("note.document-garbled");
            draft.garbled = true;
            if (garbled.isHopeless()) {
                // Read aloud, it would be noise; the original is one link away.
                draft.blocks.clear();
            }
        } else if (engine.unknownShare() > MANY_UNKNOWN) {
            draft.remark("note.document-letters-missing", Math.round(100 * engine.unknownShare()));
        }
    }

    /** Forms of XFA hold a sheet that says “please wait”, and their text as a program's data (ISO 32000-1 section 12.7.8). */
    private static boolean isProgram(PDDocument pdf) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        return form != null && form.getCOSObject().containsKey(COSName.XFA);
    }
}
