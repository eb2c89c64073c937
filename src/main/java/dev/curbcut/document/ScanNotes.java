package dev.curbcut.document;

import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.recognition.Scans.Missing;
import dev.curbcut.document.recognition.SheetRecognition;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Recognition;
import dev.curbcut.page.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader is told of sheets that are pictures of text: what a machine saw in them, or what is missing and for whom. */
final class ScanNotes {
    private ScanNotes() {}

    static void add(DocumentDraft draft, SheetRecognition recognition) {
        draft.recognition = recognition.progress().orElse(null);
        Recognition progress = draft.recognition;
        if (draft.scanned == 0) {
            return;
        }
        if (progress == null) {
            unrecognised(draft);
            recognition.why().ifPresent(why -> draft.remarks.add(missing(why)));
            return;
        }
        boolean whole = progress.ready() == progress.sheets();
        if (whole && progress.confidence() == null) {
            unrecognised(draft);
        }
        draft.remarks.addAll(0, notes(progress));
        count(draft, "note.recognition-empty", progress.confidence() == null ? 0 : recognition.empty());
        count(draft, "note.recognition-failed", recognition.failed());
        count(draft, "note.recognition-beyond", recognition.beyond());
        draft.omit(What.LIMIT, recognition.beyond());
        if (recognition.isRefused()) {
            draft.remark("note.recognition-busy");
        }
    }

    /** That it is a machine's reading, and how sure of it the machine is. */
    private static List<Remark> notes(Recognition progress) {
        Double confidence = progress.confidence();
        List<Remark> notes = new ArrayList<>();
        if (confidence != null) {
            notes.add(Remark.of("note.recognised", progress.ready(), Math.round(100 * confidence)));
        }
        return notes;
    }

    private static void count(DocumentDraft draft, String key, int count) {
        if (count > 0) {
            draft.remark(key, count);
        }
    }

    /** Says which sheets are pictures and nothing more. */
    static void unrecognised(DocumentDraft draft) {
        if (draft.scanned > 0 && draft.blocks.isEmpty() && draft.heading == null) {
            draft.remark("note.document-scanned", draft.sheets);
        } else if (draft.scanned > 0) {
            draft.remark("note.document-scanned-partly", draft.scanned, draft.sheets);
        }
    }

    static Remark missing(@Nullable Missing why) {
        return Remark.of(why == Missing.LANGUAGE ? "note.recognition-language" : "note.recognition-missing");
    }
}
