package dev.curbcut.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The marked-content sequences (ISO 32000-1 section 14.6) that are open while a page is drawn. */
final class MarkedContent {
    /** Of letters that stand in no sequence with an identifier. */
    static final int NONE = -1;

    /** Of letters that the document calls no content (section 14.8.2.2). */
    static final int ARTIFACT = -2;

    private static final COSName OPTIONAL = COSName.getPDFName("OC");
    private static final int DEEPEST = 200;

    /**
     * @param id of its content, for the structure tree
     * @param off whether its layer is not shown
     * @param actual what its letters stand for, or null
     * @param start how many letters there were before it
     */
    record Sequence(int id, boolean off, @Nullable String actual, int start) {}

    private static final Sequence OUTSIDE = new Sequence(NONE, false, null, 0);

    private final PdfLayers layers;
    private final Deque<Sequence> open = new ArrayDeque<>();
    private int beyond;

    MarkedContent(PdfLayers layers) {
        this.layers = layers;
    }

    /** A new page begins. */
    void start() {
        open.clear();
        beyond = 0;
    }

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties, int letters) {
        if (open.size() >= DEEPEST) {
            beyond++;
            return;
        }
        Sequence outer = current();
        int id = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
        int own = COSName.ARTIFACT.equals(tag) ? ARTIFACT : id >= 0 ? id : outer.id;
        boolean off = outer.off || OPTIONAL.equals(tag) && layers.hides(properties);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Sequence(own, off, actual, letters));
    }

    /** @return the sequence that ends, or null where none was open */
    @Nullable Sequence end() {
        if (beyond > 0) {
            beyond--;
            return null;
        }
        return open.poll();
    }

    Sequence current() {
        Sequence top = open.peek();
        return top == null ? OUTSIDE : top;
    }
}
