package dev.curbcut.reading.form;

import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Option;
import dev.curbcut.page.Field.Type;
import dev.curbcut.reading.dom.StatedControl;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** The fields of one form, in its order; radio buttons and check boxes of one name are one field. */
final class FormFields {
    /** A value that only says what to type, and that a script would clear. */
    private static final Pattern PROMPT = Pattern.compile("^(?:请输入|请填写|输入|請輸入|请在此|关键字|关键词|搜索|搜尋|站内搜索|enter |search|type |keyword|キーワード).{0,40}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern REQUIRED = Pattern.compile("[*＊]|[（(]?(?:必填|必須|required|erforderlich|obligatoire)[)）]?", Pattern.CASE_INSENSITIVE);

    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button");

    private final FieldLabels labels;
    private final FormErrors errors;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Integer> sets = new HashMap<>();

    private FormFields(Element form, List<Element> controls) {
        this.labels = new FieldLabels(form);
        this.errors = FormErrors.of(form, controls);
    }

    /**
     * What was read.
     *
     * @param fields those without a name too, which only a script would send
     * @param errors of the form as a whole
     */
    record Result(List<Field> fields, List<String> errors) {}

    static Result read(Element form) {
        List<Element> controls = (form instanceof FormElement f ? f.elements() : form.getAllElements()).stream()
                .filter(control -> CONTROLS.contains(control.normalName()) && !control.hasAttr("disabled"))
                .toList();
        if (controls.stream().filter(FormFields::takes).allMatch(StatedControl::is)) {
            controls = controls.stream().filter(control -> !takes(control)).toList(); // read as words, where they stand
        }
        var reader = new FormFields(form, controls);
        controls.forEach(reader::add);
        return new Result(List.copyOf(reader.fields), reader.errors.general());
    }

    /** Whether a control takes words or a choice. */
    private static boolean takes(Element control) {
        return !control.normalName().equals("button") && (!control.normalName().equals("input")
                || !Set.of("hidden", "submit", "image", "button", "reset").contains(control.attr("type").toLowerCase(Locale.ROOT)));
    }

    private void add(Element control) {
        Type type = type(control);
        String name = control.attr("name");
        if (type == null || name.isEmpty() && type == Type.HIDDEN) {
            return;
        }
        int before = fields.size();
        add(control, type, name);
        String error = errors.of(control);
        if (error != null && fields.size() > before) {
            fields.set(before, fields.get(before).withError(error));
        }
    }

    private void add(Element control, Type type, String name) {
        switch (type) {
            case HIDDEN -> fields.add(new Field(name, "", type, false, control.attr("value"), null, null, List.of()));
            case SUBMIT -> submit(control, name);
            case RADIO, CHECKBOX -> choice(control, type, name);
            default -> plain(control, type, name);
        }
    }

    private void submit(Element control, String name) {
        String label = control.normalName().equals("button") ? Line.of(control) : Line.of(control.attr("value"));
        for (String attribute : new String[] {"aria-label", "alt", "title"}) {
            label = label.isEmpty() ? Line.of(control.attr(attribute)) : label;
        }
        if (!label.isEmpty() || !name.isEmpty()) {
            String value = name.isEmpty() ? null : control.attr("value");
            fields.add(new Field(name, label.isEmpty() ? name : FieldLabels.shown(label), Type.SUBMIT, false, value, null, null, List.of()));
        }
    }

    private void choice(Element control, Type type, String name) {
        String value = control.hasAttr("value") ? control.attr("value") : "on";
        String label = labels.own(control, true);
        var option = new Option(value, label.isEmpty() ? value : label, control.hasAttr("checked"), null);
        Integer at = sets.get(type + name);
        if (at != null) {
            Field field = fields.get(at);
            List<Option> options = new ArrayList<>(field.options());
            options.add(option);
            String title = field.options().size() == 1 && field.label().equals(field.options().getFirst().label()) ? labels.ofSet(control, name) : field.label();
            fields.set(at, new Field(name, title, type, field.required() || isRequired(control, ""), null, field.group(), field.hint(), options, field.error()));
            return;
        }
        sets.put(type + name, fields.size());
        String group = labels.group(control);
        boolean single = type == Type.CHECKBOX;
        String title = single ? option.label() : labels.ofSet(control, name);
        fields.add(new Field(name, title, type, isRequired(control, title), null, group, labels.hint(control), List.of(option)));
    }

    private void plain(Element control, Type type, String name) {
        String value = control.normalName().equals("textarea") ? control.wholeText() : type == Type.SELECT || type == Type.MULTISELECT ? "" : control.attr("value");
        String hint = labels.hint(control);
        if (type != Type.SELECT && PROMPT.matcher(value.strip()).matches()) {
            hint = hint == null ? Line.of(value) : hint;
            value = "";
        }
        String label = labels.own(control, false);
        if (label.isEmpty()) {
            label = hint != null ? hint : labels.made(control, name);
        }
        String clean = FieldLabels.shown(Line.of(REQUIRED.matcher(label).replaceAll("")));
        List<Option> options = type == Type.SELECT || type == Type.MULTISELECT ? options(control) : List.of();
        fields.add(new Field(name, clean.isEmpty() ? labels.made(control, name) : clean, type, isRequired(control, label), value.isEmpty() ? null : value, labels.group(control),
                hint == null || hint.equals(clean) ? null : hint, options));
    }

    private static boolean isRequired(Element control, String label) {
        return control.hasAttr("required") || control.attr("aria-required").equals("true") || REQUIRED.matcher(label).find();
    }

    private static List<Option> options(Element select) {
        List<Option> options = new ArrayList<>();
        for (Element option : select.getElementsByTag("option")) {
            Element parent = option.parent();
            String group = parent != null && parent.normalName().equals("optgroup") ? Line.of(parent.attr("label")) : null;
            String label = option.hasAttr("label") ? Line.of(option.attr("label")) : Line.of(option);
            options.add(new Option(option.hasAttr("value") ? option.attr("value") : label, label, option.hasAttr("selected"), group));
        }
        return options;
    }

    /** Null for what no reader needs: a reset, a button of the script's. */
    private static @Nullable Type type(Element control) {
        String type = control.attr("type").strip().toLowerCase(Locale.ROOT);
        return switch (control.normalName()) {
            case "select" -> control.hasAttr("multiple") ? Type.MULTISELECT : control.attr("onchange").contains("open(") || control.attr("onchange").contains("location") ? null : Type.SELECT;
            case "textarea" -> Type.TEXTAREA;
            case "button" -> type.isEmpty() || type.equals("submit") ? Type.SUBMIT : null;
            default -> switch (type) {
                case "hidden" -> Type.HIDDEN;
                case "submit", "image" -> Type.SUBMIT;
                case "button" -> control.hasAttr("onclick") && SearchForms.isVerb(control.attr("value")) ? Type.SUBMIT : null;
                case "reset" -> null;
                case "radio" -> Type.RADIO;
                case "checkbox" -> Type.CHECKBOX;
                case "password" -> Type.PASSWORD;
                case "file" -> Type.FILE;
                case "search" -> Type.SEARCH;
                case "email" -> Type.EMAIL;
                case "tel" -> Type.TEL;
                case "url" -> Type.URL;
                case "number", "range" -> Type.NUMBER;
                case "date", "month", "week", "datetime-local" -> Type.DATE;
                case "time" -> Type.TIME;
                default -> Type.TEXT;
            };
        };
    }
}
