package dev.curbcut.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * Characters by the names of glyphs, as the Adobe Glyph List Specification (section 2) has them: parts joined by underscores,
 * variants after a full stop, code points after {@code uni} and {@code u}; PDFBox knows a part of it.
 */
final class GlyphNames {
    private static final int LONGEST = 64;

    private GlyphNames() {}

    /** @return null where the name tells no character */
    static @Nullable String text(PDFont font, int code) throws IOException {
        if (!(font instanceof PDSimpleFont simple)) {
            return null;
        }
        Encoding encoding = simple.getEncoding();
        String name = encoding == null ? null : encoding.getName(code);
        return name == null || name.equals(".notdef") ? null : text(name);
    }

    static @Nullable String text(String glyph) {
        int variant = glyph.indexOf('.');
        String name = variant > 0 ? glyph.substring(0, variant) : glyph;
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        var out = new StringBuilder();
        for (String part : name.split("_")) {
            String text = part(part);
            if (text == null) {
                return null;
            }
            out.append(text);
        }
        return out.isEmpty() ? null : out.toString();
    }

    private static @Nullable String part(String name) {
        String known = GlyphList.getAdobeGlyphList().toUnicode(name);
        if (known != null) {
            return known;
        }
        if (name.startsWith("uni") && name.length() > 6 && (name.length() - 3) % 4 == 0 && isHexadecimal(name, 3)) {
            var out = new StringBuilder();
            for (int i = 3; i < name.length(); i += 4) {
                out.append((char) Integer.parseInt(name.substring(i, i + 4), 16));
            }
            return out.toString();
        }
        if (name.startsWith("u") && name.length() >= 5 && name.length() <= 7 && isHexadecimal(name, 1)) {
            int c = Integer.parseInt(name.substring(1), 16);
            return Character.isValidCodePoint(c) && (c < 0xd800 || c > 0xdfff) ? Character.toString(c) : null;
        }
        return null;
    }

    private static boolean isHexadecimal(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (Character.digit(name.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
