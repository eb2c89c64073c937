package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;
import org.jspecify.annotations.Nullable;

/** Pictures and shapes of a DOC: what their authors wrote for those who don't see them, and which of them are boxes of text. */
final class DocDrawings {
    private static final int TEXT_OF_WORD_ART = 0xc0;
    private static final int DESCRIPTION = 0x381;
    private static final int BOX_OF_TEXT = 0x80;
    private static final int DEEPEST = 16;

    /** @param picture whether it shows one */
    record Shape(String words, boolean picture, boolean box) {}

    private final HWPFDocument doc;

    DocDrawings(HWPFDocument doc) {
        this.doc = doc;
    }

    /** The alternative of a picture within a line; null where the run holds no picture. */
    @Nullable String alternative(CharacterRun run) {
        try {
            if (!doc.getPicturesTable().hasPicture(run)) {
                return null;
            }
            Picture picture = doc.getPicturesTable().extractPicture(run, false);
            String words = picture == null ? "" : picture.getDescription();
            return words == null ? "" : words;
        } catch (RuntimeException e) {
            return ""; // a picture that POI can't take apart
        }
    }

    /** What floats at a place of the text; null where nothing does. */
    @Nullable Shape shape(int place) {
        try {
            OfficeDrawing drawing = doc.getOfficeDrawingsMain().getOfficeDrawingAt(place);
            return drawing == null ? null : shape(drawing.getOfficeArtSpContainer());
        } catch (RuntimeException e) {
            return null; // no table of shapes, or a broken one
        }
    }

    private static Shape shape(@Nullable EscherContainerRecord container) {
        var words = new StringBuilder();
        boolean picture = false;
        boolean box = false;
        for (EscherProperty property : container == null ? List.<EscherProperty>of() : properties(container, 0)) {
            int number = property.getPropertyNumber();
            if ((number == DESCRIPTION || number == TEXT_OF_WORD_ART) && property instanceof EscherComplexProperty complex) {
                words.append(CleanText.clean(new String(complex.getComplexData(), StandardCharsets.UTF_16LE)));
            }
            picture |= number == EscherPropertyTypes.BLIP__BLIPTODISPLAY.propNumber;
            box |= number == BOX_OF_TEXT && property instanceof EscherSimpleProperty id && id.getPropertyValue() != 0;
        }
        return new Shape(words.toString(), picture, box);
    }

    private static List<EscherProperty> properties(EscherContainerRecord container, int depth) {
        List<EscherProperty> out = new ArrayList<>();
        for (EscherRecord child : container) {
            if (child instanceof AbstractEscherOptRecord opt) {
                out.addAll(opt.getEscherProperties());
            } else if (child instanceof EscherContainerRecord inner && depth < DEEPEST) {
                out.addAll(properties(inner, depth + 1));
            }
        }
        return out;
    }
}
