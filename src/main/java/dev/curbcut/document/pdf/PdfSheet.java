package dev.curbcut.document.pdf;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.paper.Glyph;
import dev.curbcut.document.paper.Sheet;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws one page of a PDF into a {@link Sheet}: letters in the order of drawing, lines, how much of it is pictures. */
final class PdfSheet extends PDFTextStripper {
    private static final double SLANTED = Math.toRadians(4);
    private static final double PICTURE = 0.45;

    private final DocumentBudget budget;
    private final PdfPath path;
    private final List<TextPosition> letters = new ArrayList<>();
    private final List<Boolean> slanted = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private int hidden;
    private int hiddenOnPictures;
    private final PdfPictures pictures = new PdfPictures(this);
    private boolean picture;
    private long codes;
    private long unknown;

    PdfSheet(DocumentBudget budget) {
        this.budget = budget;
        this.path = new PdfPath(this);
        this.output = Writer.nullWriter();
        setSuppressDuplicateOverlappingText(false);
        path.operators().forEach(this::addOperator);
        addOperator(pictures);
    }

    Sheet read(PDPage page) throws IOException {
        letters.clear();
        slanted.clear();
        seen.clear();
        hidden = 0;
        pictures.start();
        PDRectangle box = page.getCropBox();
        path.start(box);
        processPage(page);
        int direction = direction();
        boolean turned = direction == 90 || direction == 270;
        var sheet = new Sheet(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
        for (int i = 0; i < letters.size(); i++) {
            TextPosition t = letters.get(i);
            if (slanted.get(i) || Math.round(t.getDir()) != direction) {
                sheet.furniture += i == 0 || !slanted.get(i - 1) && Math.round(letters.get(i - 1).getDir()) == direction ? 1 : 0;
            } else {
                add(t, sheet);
            }
        }
        path.into(sheet, direction);
        picture = pictures.area() > PICTURE * box.getWidth() * box.getHeight();
        hiddenOnPictures += picture && hidden * 2 > letters.size() ? hidden : 0;
        return sheet;
    }

    private void add(TextPosition t, Sheet sheet) {
        String text = normal(t.getUnicode());
        if (text.isEmpty() || !budget.characters(text.length())) {
            return;
        }
        double size = Math.max(1, t.getFontSizeInPt());
        double x = t.getXDirAdj();
        double y = t.getYDirAdj();
        boolean inside = x > -size && x < sheet.width + size && y > -size && y < sheet.height + 2 * size;
        if (inside && !isAgain(text, x, y, t.getWidthDirAdj())) {
            sheet.glyphs.add(new Glyph(text, x, y, t.getWidthDirAdj(), size, name(t.getFont())));
        }
    }

    /** Bold letters are often the same letters drawn twice, a hair apart. */
    private boolean isAgain(String text, double x, double y, double width) {
        if (text.isBlank()) {
            return false;
        }
        double hair = Math.max(0.1, 0.12 * width);
        for (int dx = -1; dx <= 1; dx++) {
            if (seen.contains(key(text, Math.round(x / hair) + dx, Math.round(y / 2)))) {
                return true;
            }
        }
        seen.add(key(text, Math.round(x / hair), Math.round(y / 2)));
        return false;
    }

    private static long key(String text, long x, long y) {
        return (long) text.hashCode() << 32 ^ x << 12 ^ y;
    }

    private static String name(PDFont font) {
        String name = font.getName();
        return name == null ? "" : name;
    }

    /** Ligatures and the radicals that some fonts give for ideographs become plain letters. */
    private static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xfb00 && c <= 0xfb4f || c >= 0x2e80 && c <= 0x2fdf || c >= 0xf900 && c <= 0xfaff) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** The direction most letters run in, in degrees: sheets are laid on their side for wide tables. */
    private int direction() {
        int[] counts = new int[4];
        for (int i = 0; i < letters.size(); i++) {
            if (!slanted.get(i)) {
                counts[Math.round(letters.get(i).getDir()) / 90 & 3]++;
            }
        }
        int best = 0;
        for (int i = 1; i < 4; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return 90 * best;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Matrix m = text.getTextMatrix();
        double angle = Math.abs(Math.atan2(m.getShearY(), m.getScaleX()));
        double off = Math.abs(angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2));
        letters.add(text);
        slanted.add(off > SLANTED);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        codes++;
        unknown += font.toUnicode(code) == null ? 1 : 0;
        hidden += getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER ? 1 : 0;
        if ((codes & 1023) == 0) {
            budget.tick();
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void writePage() {
        // Letters are collected, not written.
    }

    /** Whether the last sheet is mostly a picture with hardly any text that shows. */
    boolean isPicture() {
        return picture && letters.size() - hidden < 40;
    }

    /** Whether text lies unseen over pictures of sheets: a machine recognised it. */
    boolean recognised() {
        return hiddenOnPictures > 0;
    }

    int images() {
        return pictures.count();
    }

    /** Share of letters for which the document gives no character. */
    double unknownShare() {
        return codes == 0 ? 0 : (double) unknown / codes;
    }
}
