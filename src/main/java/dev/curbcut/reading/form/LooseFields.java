package dev.curbcut.reading.form;

import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Fields that stand in no form of their own: only a script of the origin's would send them. They are described like a form
 * that can't be sent here, those that stand together as one.
 */
public final class LooseFields {
    /** Weight of the words among fields that stand together. */
    private static final int TOGETHER = 300;

    private final Context context;
    /** Controls that have been described. */
    private final Set<Element> described = Collections.newSetFromMap(new IdentityHashMap<>());

    public LooseFields(Context context) {
        this.context = context;
    }

    /** Takes note that the controls in a form were read with it. */
    public void passed(Element form) {
        for (Element control : form.getAllElements()) {
            switch (control.normalName()) {
                case "input", "select", "textarea", "button" -> described.add(control);
                default -> {}
            }
        }
    }

    /** The fields around a control; null when they have been described, or none of them is ever sent. */
    @Nullable public Form of(Box control) {
        if (described.contains(control.element)) {
            return null;
        }
        Box around = control;
        while (around.parent != null && around.parent.parent != null && !around.parent.tag.equals("form") && around.parent.weight < TOGETHER) {
            around = around.parent;
        }
        List<Field> fields = FormFields.read(around.element).stream().filter(f -> f.type() != Field.Type.HIDDEN).toList();
        passed(around.element);
        boolean asks = fields.stream().anyMatch(f -> f.type() != Field.Type.SUBMIT);
        return asks ? new Form(null, context.address(), false, context.charset().name(), false, false, fields, List.of()) : null;
    }
}
