package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.reading.form.FormWords;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.form.LooseFields;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.WrapperForm;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.List;

/** The forms of the body as blocks, and the fields that stand in none. */
final class FormBlocks {
    private final Content content;
    private final Forms forms;
    private final boolean everything;
    private final LooseFields loose;
    private final List<Form> met = new ArrayList<>();

    FormBlocks(Content content, Forms forms, Context context, boolean everything) {
        this.content = content;
        this.forms = forms;
        this.everything = everything;
        this.loose = new LooseFields(context);
    }

    /** Those met so far, in order. */
    List<Form> met() {
        return met;
    }

    /** A form and what stands in it besides; the frame of a page is what stands in it. */
    void form(Box box, Flow flow) {
        flow.end();
        Form form = WrapperForm.is(box.element) ? null : forms.of(box.element).orElse(null);
        if (form == null) {
            content.children(box, flow);
            flow.end();
            return;
        }
        met.add(form);
        loose.passed(box.element);
        flow.block(new Block.FormBlock(content.about(box), form));
        var words = new FormWords(form);
        content.of(box).stream().filter(block -> everything || !words.say(block)).forEach(flow::block);
    }

    /** A form of a part that was left out, without what stands in it besides. */
    void keep(Box box, Flow flow) {
        forms.of(box.element).ifPresent(form -> {
            met.add(form);
            flow.block(new Block.FormBlock(content.about(box), form));
        });
    }

    /** Describes a control that stands in no form, with those around it; false when that was done before or is of no use. */
    boolean loose(Box box, Flow flow) {
        Form form = loose.of(box);
        if (form != null) {
            met.add(form);
            flow.block(new Block.FormBlock(About.NONE, form));
        }
        return form != null;
    }
}
