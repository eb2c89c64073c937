package dev.curbcut.document.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The title in a PDF's properties: Chinese printer drivers write it in GBK, against the rules (ISO 32000-1 section 7.9.2). */
final class PdfTitle {
    private PdfTitle() {}

    static @Nullable String of(PDDocument pdf) {
        if (!(pdf.getDocumentInformation().getCOSObject().getDictionaryObject(COSName.TITLE) instanceof COSString title)) {
            return null;
        }
        byte[] bytes = title.getBytes();
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xff) >= 0xfe || (bytes[0] & 0xff) == 0xef);
        if (!marked) {
            try {
                String text = Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                long han = text.codePoints().filter(Character::isIdeographic).count();
                if (han > 1 && han * 3 > text.length()) {
                    return text;
                }
            } catch (CharacterCodingException e) {
                return title.getString();
            }
        }
        return title.getString();
    }
}
