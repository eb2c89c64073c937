package dev.curbcut.document.recognition;

import dev.curbcut.document.sheet.SheetPainter;
import dev.curbcut.document.sheet.SheetPainter.Bounds;
import dev.curbcut.document.sheet.SheetPainter.Picture;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All scans: recognised in the background, each sheet once however many readings ask for it, one sheet of each document in turn, so that a
 * long one holds up no short one; and held, the latest of them. Safe for many threads.
 */
public final class Scans implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scans.class);
    private static final double POINTS_PER_INCH = 72;

    private final RecognitionSettings settings;
    private final Map<String, Scan> known = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService threads;
    private @Nullable Tesseract program;
    private boolean looked;
    private long waitingBytes;
    private int underWay;
    private long recognised;

    public Scans(RecognitionSettings settings) {
        this.settings = settings;
        this.threads = Executors.newFixedThreadPool(settings.atOnce(), Thread.ofPlatform().daemon().name("curbcut-recognition-", 1).factory());
    }

    /** Why nothing is recognised here. */
    public enum Missing {
        /** There is no program for it. */
        PROGRAM,
        /** The program has not been taught the language. */
        LANGUAGE
    }

    RecognitionSettings settings() {
        return settings;
    }

    /** For one reading of a document. @param lang BCP 47, as far as it can be told @param painter made when its first sheet is drawn */
    public SheetRecognition of(byte[] bytes, String lang, Supplier<SheetPainter> painter) {
        return new SheetRecognition(this, bytes, lang, painter);
    }

    /** Sheets recognised so far, or found to be none that can be. */
    public synchronized long recognised() {
        return recognised;
    }

    /**
     * Waits until nothing is under way.
     *
     * @return false when the waiting was interrupted, or nothing will come any more
     */
    public synchronized boolean await() {
        try {
            while (underWay > 0) {
                wait();
            }
            return !threads.isShutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized @Nullable Tesseract program() {
        if (!looked && !settings.program().equals(RecognitionSettings.OFF)) {
            try {
                program = Tesseract.of(settings.program());
            } catch (IOException e) {
                LOG.info("scans are not recognised: {} can't be used ({})", settings.program(), e.getMessage());
            }
        }
        looked = true;
        return program;
    }

    Missing missing(String lang) {
        return program() == null ? Missing.PROGRAM : Missing.LANGUAGE;
    }

    /** @return null where its language can't be recognised here */
    @Nullable Scan scan(byte[] bytes, String lang) {
        Tesseract found = program();
        String by = RecognitionLanguage.of(lang);
        return found == null || !found.languages().contains(by) ? null : scan(hash(bytes) + by, new Scan(by));
    }

    private synchronized Scan scan(String key, Scan fresh) {
        Scan before = known.putIfAbsent(key, fresh);
        if (before == null) {
            forget(fresh);
        }
        return before == null ? fresh : before;
    }

    synchronized @Nullable RecognisedText text(Scan scan, int sheet) {
        return scan.text(sheet);
    }

    synchronized boolean hasFailed(Scan scan, int sheet) {
        return scan.hasFailed(sheet);
    }

    /** @return false where too much waits already; it may be asked again */
    synchronized boolean ask(Scan scan, int bytes, Supplier<SheetPainter> painter, int sheet) {
        if (!scan.isUnderWay() && underWay > 0 && waitingBytes + bytes > settings.waitingBytes() || threads.isShutdown()) {
            return false;
        }
        scan.ask(sheet);
        if (!scan.isUnderWay()) {
            scan.painter = painter.get();
            scan.bytes = bytes;
            waitingBytes += bytes;
            underWay++;
            go(scan);
        }
        return true;
    }

    private void go(Scan scan) {
        try {
            threads.execute(() -> step(scan));
        } catch (RejectedExecutionException e) {
            end(scan); // the program ends
        }
    }

    /** One sheet; then the others' turn comes. */
    private void step(Scan scan) {
        Integer sheet;
        SheetPainter painter;
        synchronized (this) {
            sheet = scan.next();
            painter = scan.painter;
            if (sheet == null || painter == null) {
                end(scan);
                return;
            }
        }
        RecognisedText text = null;
        try {
            text = recognise(painter, sheet, scan.by);
        } catch (IOException | RuntimeException | Error e) {
            LOG.debug("a sheet can't be recognised", e); // a reader is told on the page
        }
        synchronized (this) {
            scan.done(sheet, text);
            recognised++;
        }
        go(scan);
    }

    private RecognisedText recognise(SheetPainter painter, int sheet, String by) throws IOException {
        Tesseract found = program();
        if (found == null) {
            throw new IOException("there is no program");
        }
        long end = System.nanoTime() + settings.maxTime().toNanos();
        Picture picture = painter.paint(sheet, new Bounds(settings.resolution(), settings.maxPixels(), settings.maxImagePixels(), end));
        int resolution = (int) Math.max(1, Math.round(POINTS_PER_INCH / picture.points()));
        List<List<TesseractTable.Word>> lines = TesseractTable.lines(found.table(picture.pixels(), by, resolution, settings), 1);
        try {
            new SecondLook(picture.pixels(), lone -> found.lines(lone, by, resolution, settings)).mend(lines);
        } catch (IOException e) {
            LOG.debug("lines can't be looked at again", e); // they stay as they were read first
        }
        Lookalikes.mend(lines);
        return RecognisedText.of(lines, picture.points());
    }

    private synchronized void end(Scan scan) {
        if (scan.isUnderWay()) {
            scan.painter = null;
            waitingBytes -= scan.bytes;
            underWay--;
            forget(scan);
            notifyAll();
        }
    }

    /** The eldest go when too many are held; never the last, nor such as are under way. */
    private void forget(Scan last) {
        int held = known.values().stream().mapToInt(Scan::held).sum();
        Iterator<Scan> eldest = known.values().iterator();
        while (held > settings.heldSheets() && eldest.hasNext()) {
            Scan scan = eldest.next();
            if (scan != last && !scan.isUnderWay()) {
                held -= scan.held();
                eldest.remove();
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        threads.shutdownNow();
        synchronized (this) {
            List.copyOf(known.values()).forEach(this::end);
        }
    }
}
