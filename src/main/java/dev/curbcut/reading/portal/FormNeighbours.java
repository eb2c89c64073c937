package dev.curbcut.reading.portal;

import dev.curbcut.page.Block;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.WrapperForm;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside a form in one part. Depth is bounded by the parser's. */
final class FormNeighbours {
    private FormNeighbours() {}

    /** Whether something is said beside a form that is none of its own: a sentence, a heading, a line that passes by. */
    static boolean sayMore(Box box) {
        Box form = box.tag.equals("form") ? null : form(box);
        return form != null && !WrapperForm.is(form.element) && (box.prose > form.prose || box.headings > form.headings || holdsTicker(box));
    }

    /** Forms, the only one by the line that stands first in its part, where it is no search and has no name of its own. */
    static Part named(Box box, List<Block> forms) {
        Box form = form(box);
        Box name = form == null || box.tag.equals("form") || forms.size() > 1 || !(forms.getFirst() instanceof Block.FormBlock one) || one.form().search() || one.form().title() != null ? null : first(box);
        if (name != null && name.order < form.order && name.weight <= FrontWords.NAME && FrontWords.isName(name.line(), false)) {
            Block.FormBlock only = (Block.FormBlock) forms.getFirst();
            return new Part.Other(box, List.of(new Block.FormBlock(only.about(), only.form().titled(FrontWords.name(name.line())))));
        }
        return new Part.Other(box, forms);
    }

    /** The first line of a part. */
    private static Box first(Box box) {
        Box at = box;
        for (Box next = box; next != null; ) {
            at = next;
            next = at.holdsBlock ? at.children.stream().filter(child -> child.drop == null && child.weight > 0).findFirst().orElse(null) : null;
        }
        return at;
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
