package dev.curbcut.document.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a font is called: fonts drawn glyph by glyph (ISO 32000-1 section 9.6.5) have a name in their descriptor alone. */
final class FontName {
    private static final String BOLD = ",Bold";

    /** Of a font's weights (ISO 32000-1 table 122) and of its flags: what is as dark as that is bold. */
    private static final double DARK = 600;

    private FontName() {}

    /** Empty for none. */
    static String of(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName();
        if (descriptor == null) {
            return name == null ? "" : name;
        }
        if (name == null) {
            name = descriptor.getFontName() == null ? "" : descriptor.getFontName();
        }
        boolean dark = descriptor.isForceBold() || descriptor.getCOSObject().getFloat(COSName.FONT_WEIGHT, 0) >= DARK;
        return dark ? bold(name) : name;
    }

    /** The name that a font has in bold letters. */
    static String bold(String name) {
        return name.endsWith(BOLD) ? name : name + BOLD;
    }
}
