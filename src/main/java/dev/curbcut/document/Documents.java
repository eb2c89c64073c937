package dev.curbcut.document;

import dev.curbcut.address.Address;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.document.ofd.OfdPainter;
import dev.curbcut.document.ofd.OfdReader;
import dev.curbcut.document.packed.EpubReader;
import dev.curbcut.document.packed.PptReader;
import dev.curbcut.document.packed.PptxReader;
import dev.curbcut.document.packed.ZipReader;
import dev.curbcut.document.pdf.PdfPainter;
import dev.curbcut.document.pdf.PdfReader;
import dev.curbcut.document.recognition.RecognitionSettings;
import dev.curbcut.document.recognition.Scans;
import dev.curbcut.document.recognition.SheetRecognition;
import dev.curbcut.document.sheet.Recogniser;
import dev.curbcut.document.sheet.SheetPainter;
import dev.curbcut.document.word.DocReader;
import dev.curbcut.document.word.DocxReader;
import dev.curbcut.document.word.OdtReader;
import dev.curbcut.document.word.RtfReader;
import dev.curbcut.document.word.WordXmlReader;
import dev.curbcut.document.workbook.CsvReader;
import dev.curbcut.document.workbook.OdsReader;
import dev.curbcut.document.workbook.WorkbookXmlReader;
import dev.curbcut.document.workbook.XlsReader;
import dev.curbcut.document.workbook.XlsxReader;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of offices to pages. Safe for many threads; blocks while too many are read at one time. The libraries
 * for a format are loaded when the first document of it is read.
 */
public final class Documents {
    private final DocumentSettings settings;
    private final Scans scans;
    private final Semaphore turns;

    /** Reads as many at one time as the settings say, and recognises nothing. */
    public Documents(DocumentSettings settings) {
        this(settings, new Scans(RecognitionSettings.off()));
    }

    /** @param scans where the text of sheets that are pictures comes from */
    public Documents(DocumentSettings settings, Scans scans) {
        this.settings = settings;
        this.scans = scans;
        this.turns = new Semaphore(settings.atOnce());
    }

    /**
     * Reads one document.
     *
     * @param address where it was found; its page carries it
     * @param bytes the whole file
     * @param contentType the header of that name, or null
     * @param fileName as the origin names it beside the bytes ({@code Content-Disposition}), or null
     * @return empty when it is none of {@link DocumentKind}; nothing is thrown by any input
     */
    public Optional<DocumentOutcome> read(Address address, byte[] bytes, @Nullable String contentType, @Nullable String fileName) {
        return read(address, bytes, contentType, fileName, null);
    }

    /** @param from the language of the page that led there, BCP 47: what a document without text is said to be in; or null */
    public Optional<DocumentOutcome> read(Address address, byte[] bytes, @Nullable String contentType, @Nullable String fileName, @Nullable String from) {
        String name = fileName == null || fileName.isBlank() ? address.fileName() : fileName;
        return DocumentKind.of(bytes, contentType, name).map(kind -> read(kind, new DocumentPage(address, kind, name, (long) bytes.length, from), bytes));
    }

    /** The page of a document that is larger than what is fetched: it names it and offers the original. Empty where its name is none of a document's. */
    public Optional<Page> tooLarge(Address address, @Nullable String from) {
        return DocumentKind.hinted(null, address.fileName()).map(kind -> new DocumentPage(address, kind, address.fileName(), null, from).notice(Why.TOO_LARGE));
    }

    /** The language of a text, BCP 47: by its letters, else as the readers of its address expect. */
    public static String language(Address address, String text) {
        String written = CleanText.language(text);
        return written.equals("und") ? HostLanguage.of(address) : written;
    }

    /**
     * The words of a picture, as far as they are recognised by now; what is missing is asked for.
     *
     * @param bytes of the picture, by which it is known again
     * @param pieces it is drawn in
     * @param lang BCP 47, of the page it stands in
     */
    public PictureText picture(byte[] bytes, int pieces, String lang, Supplier<SheetPainter> painter) {
        return PictureText.of(scans.of(bytes, lang, painter), pieces, new DocumentBudget(settings));
    }

    private DocumentOutcome read(DocumentKind kind, DocumentPage finish, byte[] bytes) {
        turns.acquireUninterruptibly();
        try {
            var budget = new DocumentBudget(settings);
            SheetRecognition recognition = recognition(kind, bytes, finish.expected());
            DocumentDraft draft = draft(finish.address(), kind, bytes, budget, recognition);
            ScanNotes.add(draft, recognition);
            if (budget.spent()) {
                draft.omit(What.LIMIT, 1);
                draft.remark("note.document-cut");
            }
            remarkEmpty(draft);
            return new DocumentOutcome.Read(kind, finish.page(draft));
        } catch (UnreadableDocument e) {
            return new DocumentOutcome.Unreadable(kind, finish.notice(e.why()), e.why());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The libraries answer a broken file with whatever breaks first in them; to a reader it is one thing.
            return new DocumentOutcome.Unreadable(kind, finish.notice(Why.DAMAGED), Why.DAMAGED);
        } finally {
            turns.release();
        }
    }

    /**
     * Looks over a document for its owner: what hinders those who listen to it.
     *
     * @param page as it was read
     * @return empty when it is none of {@link DocumentKind}
     */
    public Optional<Findings> inspect(Page page, byte[] bytes, @Nullable String contentType, @Nullable String fileName) {
        String name = fileName == null || fileName.isBlank() ? page.address().fileName() : fileName;
        return DocumentKind.of(bytes, contentType, name).map(kind -> DocumentInspection.of(kind, page, draft(kind, page.address(), bytes)));
    }

    /** Empty where it can't be opened. */
    private Optional<DocumentDraft> draft(DocumentKind kind, Address address, byte[] bytes) {
        turns.acquireUninterruptibly();
        try {
            return Optional.of(draft(address, kind, bytes, new DocumentBudget(settings), Recogniser.NONE));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        } finally {
            turns.release();
        }
    }

    private SheetRecognition recognition(DocumentKind kind, byte[] bytes, String lang) {
        return scans.of(bytes, lang, () -> switch (kind) {
            case PDF -> new PdfPainter(bytes);
            case OFD -> new OfdPainter(bytes, settings);
            default -> throw new IllegalStateException("no sheets of " + kind);
        });
    }

    /** A page with nothing on it has to say that this is all. */
    private static void remarkEmpty(DocumentDraft draft) {
        if (draft.blocks.isEmpty() && draft.heading == null && draft.remarks.isEmpty() && draft.recognition == null) {
            int pictures = draft.omitted(What.IMAGE);
            draft.remark(pictures > 0 ? "note.document-pictures" : "note.document-empty", pictures > 0 ? new Object[] {pictures} : new Object[0]);
        }
    }

    private DocumentDraft draft(Address address, DocumentKind kind, byte[] bytes, DocumentBudget budget, Recogniser recogniser) throws IOException {
        if (bytes.length > settings.maxBytes()) {
            throw new UnreadableDocument(Why.TOO_LARGE, bytes.length + " bytes");
        }
        if (FileSignature.isLocked(bytes)) {
            throw new UnreadableDocument(Why.ENCRYPTED, "an encrypted package");
        }
        if (FileSignature.isOldWord(bytes) || FileSignature.isWorks(bytes)) {
            throw new UnreadableDocument(Why.OLD_FORMAT, "a format of before 1997");
        }
        return switch (kind) {
            case CSV -> CsvReader.read(bytes, budget);
            case PDF -> PdfReader.read(bytes, budget, recogniser);
            case OFD -> OfdReader.read(bytes, budget, recogniser);
            case DOCX -> DocxReader.read(bytes, budget);
            case RTF -> RtfReader.read(bytes, budget);
            case XLSX -> XlsxReader.read(bytes, budget);
            case XLS, ET -> FileSignature.isXml(bytes) ? WorkbookXmlReader.read(bytes, budget) : XlsReader.read(bytes, budget);
            case DOC, WPS -> FileSignature.isXml(bytes) ? WordXmlReader.read(bytes, budget) : DocReader.read(bytes, budget);
            case PPTX -> PptxReader.read(bytes, budget);
            case PPT -> PptReader.read(bytes, budget);
            case ODT, ODP -> OdtReader.read(bytes, budget);
            case ODS -> OdsReader.read(bytes, budget);
            case EPUB -> EpubReader.read(bytes, budget);
            case ZIP -> ZipReader.read(bytes, budget, address, (name, packed, same) -> entry(address, name, packed, same));
            case RAR, SEVEN_ZIP ->
                throw new UnreadableDocument(Why.NOT_TEXT, "no text to read");
        };
    }

    /** A document in a parcel; parcels in it stay closed. */
    private Optional<DocumentDraft> entry(Address address, String name, byte[] bytes, DocumentBudget budget) throws IOException {
        Optional<DocumentKind> kind = DocumentKind.of(bytes, null, name);
        if (kind.isEmpty() || !kind.get().isText() || kind.get() == DocumentKind.ZIP) {
            return Optional.empty();
        }
        DocumentDraft draft = draft(address, kind.get(), bytes, budget, Recogniser.NONE);
        ScanNotes.unrecognised(draft);
        return Optional.of(draft);
    }
}
