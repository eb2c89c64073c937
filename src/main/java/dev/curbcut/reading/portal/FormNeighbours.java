package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.WrapperForm;
import org.jspecify.annotations.Nullable;

/** What stands beside a form in one part. Depth is bounded by the parser's. */
final class FormNeighbours {
    private FormNeighbours() {}

    /** Whether something is said beside a form that is none of its own: a sentence, a heading, a line that passes by. */
    static boolean sayMore(Box box) {
        Box form = box.tag.equals("form") ? null : form(box);
        return form != null && !WrapperForm.is(form.element) && (box.prose > form.prose || box.headings > form.headings || holdsTicker(box));
    }

    private static boolean holdsTicker(Box box) {
        return box.tag.equals("marquee") && box.weight > 0 || box.children.stream().anyMatch(FormNeighbours::holdsTicker);
    }

    private static @Nullable Box form(Box box) {
        for (Box child : box.children) {
            Box form = child.fields == 0 ? null : child.tag.equals("form") ? child : form(child);
            if (form != null) {
                return form;
            }
        }
        return null;
    }
}
