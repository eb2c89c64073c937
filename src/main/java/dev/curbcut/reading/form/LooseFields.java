package dev.curbcut.reading.form;

import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Form.Sending;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Fields that stand in no form of their own: only a script of the origin's would send them. They are described like a form
 * that can't be sent here, those that stand together as one.
 */
public final class LooseFields {
    /** Weight of the words among fields that stand together. */
    private static final int TOGETHER = 300;

    /** How the field of a pager is labelled. */
    private static final Pattern PAGER = Pattern.compile("^(?:第|到第?|至第?|跳|转到|轉到|共\\s*\\d+|go\\s*to|page)|页|頁|ページ", Pattern.CASE_INSENSITIVE);

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
        Box box = control;
        while (box.parent != null && box.parent.parent != null && !box.parent.tag.equals("form") && box.parent.weight < TOGETHER) {
            box = box.parent;
        }
        Element around = box.element;
        FormFields.Result read = FormFields.read(around);
        List<Field> fields = read.fields().stream().filter(f -> f.type() != Field.Type.HIDDEN && isNamed(f)).toList();
        passed(around);
        if (fields.stream().noneMatch(Field::isAsked)) {
            return null;
        }
        return ScriptedSearch.of(around, null, fields, context)
                .orElseGet(() -> new Form(null, context.address(), Sending.NONE, context.charset().name(), SearchForms.is(around, fields), false, fields, List.of(), read.errors()));
    }

    /** Without a name, a field is told by its label; one that only leads to another part of a list is a control of the page's. */
    private static boolean isNamed(Field field) {
        return !field.isAsked() || !field.name().isEmpty() || field.takesWords() && !field.label().isEmpty() && !PAGER.matcher(field.label()).find();
    }
}
