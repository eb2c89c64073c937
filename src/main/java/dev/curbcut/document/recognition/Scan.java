package dev.curbcut.document.recognition;

import dev.curbcut.document.sheet.SheetPainter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One document's sheets that are pictures: those that are recognised, and those that wait for it. Guarded by {@link Scans}. */
final class Scan {
    final String by;
    private final Map<Integer, RecognisedText> done = new HashMap<>();
    private final Set<Integer> failed = new HashSet<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    /** Of the document, while any of its sheets is not done. */
    @Nullable SheetPainter painter;

    long bytes;

    Scan(String by) {
        this.by = by;
    }

    /** @return null while it is not known */
    @Nullable RecognisedText text(int sheet) {
        return done.get(sheet);
    }

    boolean hasFailed(int sheet) {
        return failed.contains(sheet);
    }

    boolean isKnown(int sheet) {
        return done.containsKey(sheet) || failed.contains(sheet);
    }

    void ask(int sheet) {
        if (!isKnown(sheet) && !waiting.contains(sheet)) {
            waiting.add(sheet);
        }
    }

    /** The sheet whose turn it is; it waits until it is done. */
    @Nullable Integer next() {
        return waiting.peek();
    }

    /** @param text null where it can't be recognised */
    void done(int sheet, @Nullable RecognisedText text) {
        waiting.remove(sheet);
        if (text == null) {
            failed.add(sheet);
        } else {
            done.put(sheet, text);
        }
    }

    boolean isUnderWay() {
        return painter != null;
    }

    /** Sheets held, and one for itself. */
    int held() {
        return done.size() + failed.size() + 1;
    }
}
