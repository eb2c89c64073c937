package dev.curbcut.render.html;

import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Option;
import dev.curbcut.page.Field.Type;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one form: each with its label, each group with its legend. */
final class FieldWriter {
    private final Html html;
    private final HtmlContext context;
    private final String prefix;
    private final List<FormWriter.Mistake> mistakes;
    private int count;

    /**
     * @param prefix of the ids in this form
     * @param mistakes takes what the origin says is wrong, with the id of its field
     */
    FieldWriter(Html html, HtmlContext context, String prefix, List<FormWriter.Mistake> mistakes) {
        this.mistakes = mistakes;
        this.html = html;
        this.context = context;
        this.prefix = prefix;
    }

    void write(List<Field> fields) {
        String group = null;
        for (Field field : fields) {
            if (!Objects.equals(field.group(), group)) {
                if (group != null) {
                    html.close();
                }
                group = field.group();
                if (group != null) {
                    html.open("fieldset").element("legend", group);
                }
            }
            field(field);
        }
        if (group != null) {
            html.close();
        }
    }

    private void field(Field field) {
        String id = prefix + "-" + ++count;
        if (field.error() != null) {
            boolean said = !field.error().isEmpty();
            mistakes.add(new FormWriter.Mistake(first(field, id), said ? field.error() : context.say("form.wrong", field.label()), said ? null : context.uiLang()));
        }
        switch (field.type()) {
            case HIDDEN -> FormWriter.hidden(html, field.name(), field.value() == null ? "" : field.value());
            case SUBMIT -> submit(field);
            case SELECT, MULTISELECT -> select(field, id);
            case RADIO -> choices(field, id, "radio");
            case CHECKBOX -> choices(field, id, "checkbox");
            case TEXTAREA -> {
                label(field, id);
                html.element("textarea", field.value() == null ? "" : field.value(), "id", id, "name", field.name(), "rows", "4",
                        "required", required(field), "aria-invalid", valid(field), "aria-describedby", describedBy(field, id));
                close(field, id);
            }
            case TEXT, SEARCH, EMAIL, TEL, URL, NUMBER, DATE, TIME, PASSWORD, FILE -> {
                label(field, id);
                html.open("input", "id", id, "type", type(field), "name", field.name(), "value", field.value(),
                        "required", required(field), "aria-invalid", valid(field), "aria-describedby", describedBy(field, id));
                close(field, id);
            }
        }
    }

    /** The control that a link to a field leads to. */
    private static String first(Field field, String id) {
        boolean set = (field.type() == Type.RADIO || field.type() == Type.CHECKBOX) && !isAlone(field);
        return set ? id + "-1" : id;
    }

    private void label(Field field, String id) {
        html.open("div", "class", "field").open("label", "for", id).text(field.label());
        mark(field, field.type() == Type.SELECT || field.type() == Type.MULTISELECT);
        html.close();
        error(field, id);
    }

    /** What the origin says is wrong, before the field. */
    private void error(Field field, String id) {
        if (field.error() != null && !field.error().isEmpty()) {
            html.element("p", field.error(), "id", id + "-error", "class", "error");
        }
    }

    private void close(Field field, String id) {
        String hint = hint(field);
        if (hint != null) {
            html.element("p", hint, "id", id + "-hint", "class", "hint", "lang", field.hint() == null ? context.uiLang() : null);
        }
        html.close();
    }

    /** @param heard false where the field itself tells, so that it is not heard twice */
    private void mark(Field field, boolean heard) {
        if (field.required()) {
            html.text(" ").element("span", context.say("bracketed", context.say("form.required")), "class", "kind", "lang", context.uiLang(),
                    "aria-hidden", heard ? null : "true");
        }
    }

    /** A field that nobody has come to yet is not wrong: without this, some browsers say so of an empty one. */
    private static @Nullable String valid(Field field) {
        return field.error() != null ? "true" : field.required() ? "false" : null;
    }

    private static @Nullable String required(Field field) {
        return field.required() ? "" : null;
    }

    private @Nullable String describedBy(Field field, String id) {
        String error = field.error() == null || field.error().isEmpty() ? "" : id + "-error";
        String ids = hint(field) == null ? error : error + (error.isEmpty() ? "" : " ") + id + "-hint";
        return ids.isEmpty() ? null : ids;
    }

    /**
     * A preset value that is none of its type would be thrown away by the browser: then the field takes any text. Dates and
     * times are always text: browsers' pickers are the hardest fields there are for keyboards and screen readers.
     */
    private static String type(Field field) {
        String value = field.value() == null ? "" : field.value();
        return switch (field.type()) {
            case NUMBER -> value.isEmpty() || value.matches("-?[0-9]+(\\.[0-9]+)?") ? "number" : "text";
            case EMAIL, URL -> value.isEmpty() ? field.type().name().toLowerCase(Locale.ROOT) : "text";
            case TEXT, SEARCH, TEL, PASSWORD, FILE -> field.type().name().toLowerCase(Locale.ROOT);
            case DATE, TIME, TEXTAREA, SELECT, MULTISELECT, RADIO, CHECKBOX, HIDDEN, SUBMIT -> "text";
        };
    }

    /** What stands below a field: what the origin says of it, else how a date is written. */
    private @Nullable String hint(Field field) {
        if (field.hint() != null) {
            return field.hint();
        }
        return switch (field.type()) {
            case DATE -> context.say("form.date");
            case TIME -> context.say("form.time");
            case TEXT, SEARCH, EMAIL, TEL, URL, NUMBER, PASSWORD, FILE, TEXTAREA, SELECT, MULTISELECT, RADIO, CHECKBOX, HIDDEN, SUBMIT -> null;
        };
    }

    private void submit(Field field) {
        String words = field.label().isBlank() ? context.say("form.send") : field.label();
        html.open("p").element("button", words, "type", "submit", "name", field.name().isEmpty() ? null : field.name(),
                "value", field.name().isEmpty() ? null : field.value(), "lang", field.label().isBlank() ? context.uiLang() : null);
        html.close();
    }

    private void select(Field field, String id) {
        label(field, id);
        boolean several = field.type() == Type.MULTISELECT;
        html.open("select", "id", id, "name", field.name(), "multiple", several ? "" : null, "aria-invalid", field.error() == null ? null : "true",
                "aria-describedby", describedBy(field, id));
        String group = null;
        for (Option option : field.options()) {
            if (!Objects.equals(option.group(), group)) {
                if (group != null) {
                    html.close();
                }
                group = option.group();
                if (group != null) {
                    html.open("optgroup", "label", group);
                }
            }
            html.element("option", option.label().isBlank() ? "–" : option.label(), "value", option.value(), "selected", option.selected() ? "" : null);
        }
        if (group != null) {
            html.close();
        }
        html.close();
        close(field, id);
    }

    private void choices(Field field, String id, String type) {
        List<Option> options = options(field);
        if (isAlone(field)) {
            html.open("div", "class", "choice"); // one that is its own set needs no second name
            error(field, id);
            choice(field, options.getFirst(), id, type);
            close(field, id);
            return;
        }
        if (field.label().equals(field.group())) {
            html.open("div", "class", "field"); // the group around it has the same name, and says it once
        } else {
            html.open("fieldset").open("legend").text(field.label());
            mark(field, true);
            html.close();
        }
        error(field, id);
        int n = 0;
        for (Option option : options) {
            html.open("div", "class", "choice");
            choice(field, option, id + "-" + ++n, type);
            html.close();
        }
        close(field, id);
    }

    private static List<Option> options(Field field) {
        return field.options().isEmpty() ? List.of(new Option(field.value() == null ? "on" : field.value(), field.label(), false, null)) : field.options();
    }

    private static boolean isAlone(Field field) {
        List<Option> options = options(field);
        return options.size() == 1 && options.getFirst().label().equals(field.label());
    }

    private void choice(Field field, Option option, String id, String type) {
        html.open("input", "type", type, "id", id, "name", field.name(), "value", option.value(), "checked", option.selected() ? "" : null);
        html.element("label", option.label().isBlank() ? option.value() : option.label(), "for", id);
    }
}
