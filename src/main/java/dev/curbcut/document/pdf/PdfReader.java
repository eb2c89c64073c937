package dev.curbcut.document.pdf;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.document.paper.SheetLayout;
import dev.curbcut.document.sheet.GarbledText;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Recogniser;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** PDF, by PDFBox. */
public final class PdfReader {
    /** Of letters without a known character: from here on a reader is told. */
    private static final double MANY_UNKNOWN = 0.05;

    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

    /** The sheet that asks to wait says little more. */
    private static final int LONGEST_WAIT = 1_500;

    private PdfReader() {}

    /**
     * Reads a whole file.
     *
     * @param recogniser of sheets that are pictures
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget, Recogniser recogniser) throws IOException {
        PdfStreams.check(bytes, budget);
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            // Reading for accessibility is allowed whatever a document forbids (ISO 32000-1 table 22, bit 10).
            pdf.setAllSecurityToBeRemoved(true);
            return read(pdf, budget, recogniser);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Why.ENCRYPTED, "a password is needed");
        }
    }

    private static DocumentDraft read(PDDocument pdf, DocumentBudget budget, Recogniser recogniser) throws IOException {
        var draft = new DocumentDraft();
        draft.property = PdfTitle.of(pdf);
        var layout = new SheetLayout(budget);
        var bookmarks = new PdfBookmarks(pdf);
        var fields = new PdfFields(pdf);
        var annotations = new PdfAnnotations(fields, to -> SheetLayout.place(bookmarks.sheet(to)));
        var structure = new PdfStructure(pdf, bookmarks);
        draft.statedLang = pdf.getDocumentCatalog().getLanguage();
        draft.tagged = structure.isThere();
        if (structure.isThere()) {
            layout.keepTags();
        }
        var engine = new PdfSheet(new PdfLayers(pdf), annotations, budget);
        var garbled = new GarbledText();
        int sheets = Math.min(pdf.getNumberOfPages(), budget.settings().maxSheets());
        for (int i = 0; i < sheets && !budget.spent(); i++) {
            Sheet sheet = engine.read(pdf.getPage(i));
            if (engine.isScan()) {
                draft.scanned++;
                List<Glyph> seen = recogniser.glyphs(i).orElse(List.of());
                sheet = seen.isEmpty() ? sheet : seen(pdf.getPage(i), seen, sheet);
            }
            for (Glyph glyph : sheet.glyphs) {
                garbled.count(glyph.text());
            }
            layout.add(sheet);
        }
        layout.bookmarks(bookmarks.all());
        if (structure.isThere()) {
            layout.structure(structure);
        }
        layout.into(draft);
        if (isProgram(pdf, draft)) {
            throw new UnreadableDocument(Why.FORM_PROGRAM, "a form that only its maker's program draws (XFA)");
        }
        if (sheets < pdf.getNumberOfPages()) {
            draft.omit(What.LIMIT, pdf.getNumberOfPages() - sheets);
            budget.overrun();
        }
        draft.omit(What.IMAGE, engine.images());
        draft.omit(What.ASIDE, annotations.comments());
        if (fields.count() > 0) {
            draft.remark("note.document-form", fields.count(), fields.filled());
        }
        if (!fields.signers().isEmpty()) {
            draft.remark("note.document-sealed", String.join("; ", fields.signers()));
        }
        draft.sheets = sheets;
        remark(draft, engine, garbled);
        return draft;
    }

    /** A sheet as it is seen: what was recognised in its pictures, and the letters it has besides. */
    private static Sheet seen(PDPage page, List<Glyph> seen, Sheet drawn) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        var sheet = new Sheet(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
        seen.forEach(sheet::letter);
        drawn.glyphs.forEach(sheet::letter);
        return sheet;
    }

    private static void remark(DocumentDraft draft, PdfSheet engine, GarbledText garbled) {
        if (draft.blocks.isEmpty() && draft.heading == null && draft.scanned == 0) {
            draft.remark("note.document-scanned", draft.sheets);
        } else if (engine.recognised()) {
            draft.remark("note.document-recognised");
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

    /**
     * Forms of XFA hold their text as a program's data (ISO 32000-1 section 12.7.8); what is drawn is a sheet that says “please
     * wait”, unless the same form is drawn as well.
     */
    private static boolean isProgram(PDDocument pdf, DocumentDraft draft) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null || !form.getCOSObject().containsKey(COSName.XFA)) {
            return false;
        }
        boolean asks = pdf.getDocumentCatalog().getCOSObject().getBoolean(NEEDS_RENDERING, false);
        boolean alone = pdf.getNumberOfPages() == 1 && form.getFields().isEmpty();
        String words = (draft.heading == null ? "" : draft.heading) + CleanText.sample(draft.blocks);
        return asks || draft.blocks.isEmpty() || alone && words.length() < LONGEST_WAIT;
    }
}
