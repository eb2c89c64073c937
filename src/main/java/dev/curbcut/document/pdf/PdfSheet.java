package dev.curbcut.document.pdf;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Draws one page of a PDF into a {@link Sheet}: letters in the order of drawing, lines, how much of it is pictures. */
final class PdfSheet extends PDFTextStripper {
    private static final double SLANTED = Math.toRadians(4);
    private static final double PICTURE = 0.45;

    /** A sheet with fewer letters and so many outlines was printed as what it looks like, as some browsers and offices do. */
    private static final int FEW = 40;

    private static final int OUTLINES = 80;

    private final DocumentBudget budget;
    private final PdfPath path;
    private final PdfPictures pictures;
    private final MarkedContent marked;
    private final PdfAnnotations annotations;
    private final List<PdfLetter> letters = new ArrayList<>();
    private final Map<PDFont, BitSet> known = new IdentityHashMap<>();
    private @Nullable PDFont last;
    private String lastName = "";
    private String lastBold = "";
    private @Nullable String named;
    private boolean stroked;
    private int hidden;
    private int hiddenOnPictures;
    private boolean picture;
    private long codes;
    private long unknown;

    PdfSheet(PdfLayers layers, PdfAnnotations annotations, DocumentBudget budget) {
        this.budget = budget;
        this.annotations = annotations;
        this.path = new PdfPath(this);
        this.pictures = new PdfPictures(this, layers);
        this.marked = new MarkedContent(layers);
        this.output = Writer.nullWriter();
        setSuppressDuplicateOverlappingText(false);
        path.operators().forEach(this::addOperator);
        addOperator(pictures);
    }

    Sheet read(PDPage page) throws IOException {
        letters.clear();
        known.clear();
        marked.start();
        hidden = 0;
        pictures.start();
        PDRectangle box = page.getCropBox();
        path.start(box);
        processPage(page);
        annotations.draw(page, this);
        int direction = direction();
        boolean turned = direction == 90 || direction == 270;
        var sheet = new Sheet(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
        path.into(sheet, direction);
        annotations.into(sheet, rectangle -> path.upright(rectangle, direction));
        boolean out = false;
        for (PdfLetter letter : letters) {
            boolean aside = letter.slanted() || letter.direction() != direction;
            sheet.furniture += aside && !out ? 1 : 0;
            out = aside;
            if (!aside) {
                add(letter, sheet);
            }
        }
        picture = pictures.area() > PICTURE * box.getWidth() * box.getHeight();
        hiddenOnPictures += picture && hidden * 2 > letters.size() ? hidden : 0;
        return sheet;
    }

    /** How many letters were drawn so far. */
    int drawn() {
        return letters.size();
    }

    private void add(PdfLetter letter, Sheet sheet) {
        String text = normal(letter.text());
        if (text.isEmpty() || !budget.characters(text.length())) {
            return;
        }
        double size = letter.size();
        double x = letter.at().getXDirAdj();
        double y = letter.at().getYDirAdj();
        double width = letter.width();
        boolean inside = x > -size && x < sheet.width + size && y > -size && y < sheet.height + 2 * size;
        if (inside) {
            Target link = annotations.link(x + width / 2, y - 0.3 * size);
            sheet.letter(new Glyph(text, x, y, width, size, name(letter.at().getFont(), letter.stroked()), link, letter.tag()));
        }
    }

    /** Ligatures, letters in the shape they have within a word and the radicals that some fonts give for ideographs become plain letters. */
    private static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xfb00 && c <= 0xfdff || c >= 0xfe70 && c <= 0xfefc || c >= 0x2e80 && c <= 0x2fdf || c >= 0xf900 && c <= 0xfaff) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** The direction most letters run in, in degrees: sheets are laid on their side for wide tables. */
    private int direction() {
        int[] counts = new int[4];
        for (PdfLetter letter : letters) {
            if (!letter.slanted()) {
                counts[letter.direction() / 90 & 3]++;
            }
        }
        int best = 0;
        for (int i = 1; i < 4; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return 90 * best;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked.begin(tag, properties, letters.size());
    }

    @Override
    public void endMarkedContentSequence() {
        MarkedContent.Sequence sequence = marked.end();
        if (sequence != null && sequence.actual() != null && sequence.start() < letters.size()) {
            replace(letters.subList(sequence.start(), letters.size()), sequence.actual());
        }
    }

    /** What the letters of a sequence stand for (ISO 32000-1 section 14.9.4) takes the place of what they are. */
    private static void replace(List<PdfLetter> drawn, String actual) {
        var letters = new StringBuilder();
        drawn.forEach(letter -> letters.append(letter.text()));
        if (letters.toString().replaceAll("\\s", "").equals(actual.replaceAll("\\s", ""))) {
            return;
        }
        PdfLetter first = drawn.getFirst();
        var whole = new PdfLetter(first.at(), drawn.getLast().last(), actual, first.slanted(), first.direction(), first.stroked(), first.tag());
        drawn.clear();
        drawn.add(whole);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Matrix m = text.getTextMatrix();
        double angle = Math.abs(Math.atan2(m.getShearY(), m.getScaleX()));
        double off = Math.abs(angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2));
        letters.add(new PdfLetter(text, text, named == null ? text.getUnicode() : named, off > SLANTED, Math.round(text.getDir()), stroked, marked.current().id()));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (marked.current().off()) {
            return;
        }
        codes++;
        named = null;
        boolean known = !(font instanceof PDSimpleFont) || isKnown(font, code);
        if (!known) {
            named = GlyphNames.text(font, code);
            unknown += named == null ? 1 : 0;
        }
        int before = letters.size();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        hidden += mode == RenderingMode.NEITHER ? 1 : 0;
        stroked = mode == RenderingMode.FILL_STROKE;
        if ((codes & 1023) == 0) {
            budget.tick();
        }
        super.showGlyph(matrix, font, code, displacement);
        unknown += known && letters.size() == before ? 1 : 0;
    }

    /** Whether a font says what a code stands for; where none of the others does, a letter is just not drawn. */
    private boolean isKnown(PDFont font, int code) throws IOException {
        BitSet codes = known.computeIfAbsent(font, f -> new BitSet());
        if (!codes.get(code) && font.toUnicode(code) != null) {
            codes.set(code);
        }
        return codes.get(code);
    }

    private String name(PDFont font, boolean stroked) {
        if (font != last) {
            last = font;
            lastName = FontName.of(font);
            lastBold = FontName.bold(lastName);
        }
        return stroked ? lastBold : lastName;
    }

    @Override
    protected void writePage() {
        // Letters are collected, not written.
    }

    /** Whether the last sheet has hardly any text, be it one that shows or not, and is a picture or the outlines of letters. */
    boolean isScan() {
        return letters.size() < FEW && (picture || path.outlines() >= OUTLINES);
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
