package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.About.Direction;
import dev.curbcut.page.Block.Align;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.PageLanguage;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an element's own attributes declare of its text: language, direction, alignment. */
final class Declared {
    private Declared() {}

    /** Language and direction, where it declares them and they are not the page's. */
    static About about(Box box, String lang) {
        if (box.bare) {
            return About.NONE;
        }
        String dir = box.element.attr("dir").toLowerCase(Locale.ROOT);
        Direction direction = dir.equals("rtl") ? Direction.RTL : dir.equals("ltr") ? Direction.LTR : null;
        String declared = box.element.attr("lang");
        String foreign = declared.isEmpty() ? null : PageLanguage.foreign(Text.line(box.element), declared, lang);
        return foreign == null && direction == null ? About.NONE : new About(List.of(), foreign, direction);
    }

    /** By {@code align} or by style; null where it says nothing. */
    static @Nullable Align align(Box box) {
        if (box.bare) {
            return null;
        }
        String align = box.element.attributes().get("align").toLowerCase(Locale.ROOT);
        String style = box.element.attributes().get("style").toLowerCase(Locale.ROOT);
        int at = style.indexOf("text-align");
        int colon = at < 0 ? -1 : style.indexOf(':', at);
        if (colon >= 0) {
            int end = style.indexOf(';', colon);
            align = style.substring(colon + 1, end < 0 ? style.length() : end).strip();
        }
        if (align.startsWith("right") || align.startsWith("end")) {
            return Align.END;
        }
        return align.startsWith("center") ? Align.CENTER : align.isEmpty() ? null : Align.START;
    }
}
