package dev.curbcut.document;

import dev.curbcut.address.Address;
import dev.curbcut.document.Unreadable.Why;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of offices to pages. Safe for many threads; blocks while too many are read at one time. The libraries
 * for a format are loaded when the first document of it is read.
 */
public final class Documents {
    private final DocumentSettings settings;
    private final Semaphore turns;

    public Documents(DocumentSettings settings) {
        this.settings = settings;
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
    public Optional<Outcome> read(Address address, byte[] bytes, @Nullable String contentType, @Nullable String fileName) {
        String name = fileName == null || fileName.isBlank() ? address.fileName() : fileName;
        return DocumentKind.of(bytes, contentType, name).map(kind -> read(kind, new Finish(address, kind, name, bytes.length), bytes));
    }

    private Outcome read(DocumentKind kind, Finish finish, byte[] bytes) {
        turns.acquireUninterruptibly();
        try {
            var budget = new Budget(settings);
            Draft draft = draft(kind, bytes, budget);
            if (budget.spent()) {
                draft.omit(What.LIMIT, 1);
                draft.remark("note.document-cut");
            }
            return new Outcome.Read(kind, finish.page(draft));
        } catch (Unreadable e) {
            return new Outcome.Unreadable(kind, finish.notice(e.why()), e.why());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The libraries answer a broken file with whatever breaks first in them; to a reader it is one thing.
            return new Outcome.Unreadable(kind, finish.notice(Why.DAMAGED), Why.DAMAGED);
        } finally {
            turns.release();
        }
    }

    private Draft draft(DocumentKind kind, byte[] bytes, Budget budget) throws IOException {
        if (bytes.length > settings.maxBytes()) {
            throw new Unreadable(Why.TOO_LARGE, bytes.length + " bytes");
        }
        if (Magic.isLocked(bytes)) {
            throw new Unreadable(Why.ENCRYPTED, "an encrypted package");
        }
        if (Magic.isOldWord(bytes) || Magic.isWorks(bytes)) {
            throw new Unreadable(Why.OLD_FORMAT, "a format of before 1997");
        }
        return switch (kind) {
            case CSV -> CsvReader.read(bytes, budget);
            case PDF -> PdfReader.read(bytes, budget);
            case OFD -> OfdReader.read(bytes, budget);
            case DOCX -> DocxReader.read(bytes, budget);
            case RTF -> RtfReader.read(bytes, budget);
            case XLSX -> XlsxReader.read(bytes, budget);
            case XLS, ET -> XlsReader.read(bytes, budget);
            case DOC, WPS -> DocReader.read(bytes, budget);
            case PPTX, PPT, ZIP, RAR, SEVEN_ZIP ->
                throw new Unreadable(Why.NOT_TEXT, "no text to read");
        };
    }
}
