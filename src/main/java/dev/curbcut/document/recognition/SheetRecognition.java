package dev.curbcut.document.recognition;

import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Recogniser;
import dev.curbcut.document.sheet.SheetPainter;
import dev.curbcut.page.Recognition;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a document takes of what is recognised by now; for one thread. What is missing is asked for at once, so that the
 * first sheet is under way while the last is read.
 */
public final class SheetRecognition implements Recogniser {
    private final Scans scans;
    private final byte[] bytes;
    private final String lang;
    private final Supplier<SheetPainter> painter;
    private @Nullable Scan scan;
    private boolean asked;
    private int sheets;
    private int missing;
    private int beyond;
    private int failed;
    private int empty;
    private double letters;
    private double sure;
    private boolean refused;

    SheetRecognition(Scans scans, byte[] bytes, String lang, Supplier<SheetPainter> painter) {
        this.scans = scans;
        this.bytes = bytes;
        this.lang = lang;
        this.painter = painter;
    }

    @Override
    public Optional<List<Glyph>> glyphs(int sheet) {
        if (!asked) {
            asked = true;
            scan = scans.scan(bytes, lang);
        }
        if (scan == null) {
            return Optional.empty();
        }
        if (sheets == scans.settings().maxSheets()) {
            beyond++;
            return Optional.empty();
        }
        sheets++;
        RecognisedText text = scans.text(scan, sheet);
        if (text != null) {
            letters += text.letters();
            sure += text.letters() * text.confidence();
            empty += text.letters() == 0 ? 1 : 0;
            return Optional.of(text.glyphs());
        }
        if (scans.hasFailed(scan, sheet)) {
            failed++;
        } else {
            missing++;
            refused |= !scans.ask(scan, bytes.length, painter, sheet);
        }
        return Optional.empty();
    }

    /** How far it is; empty where nothing is recognised here. */
    public Optional<Recognition> progress() {
        return scan == null || sheets == 0 ? Optional.empty() : Optional.of(new Recognition(sheets, sheets - missing, letters == 0 ? null : sure / letters));
    }

    /** Whether nothing can be recognised here. */
    public Optional<Scans.Missing> why() {
        return asked && scan == null ? Optional.of(scans.missing(lang)) : Optional.empty();
    }

    /** Sheets that could not be recognised. */
    public int failed() {
        return failed;
    }

    /** Sheets beyond what is recognised of one document. */
    public int beyond() {
        return beyond;
    }

    /** Sheets on which nothing reads as text. */
    public int empty() {
        return empty;
    }

    /** Whether too much is being recognised already. */
    public boolean isRefused() {
        return refused;
    }
}
