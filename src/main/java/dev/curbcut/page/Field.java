package dev.curbcut.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param name as sent; may be empty for a button, and in a form that a script sends
 * @param label found or made; empty only for hidden fields, and for those without a name
 * @param value preset; null for none
 * @param group legend of the group it belongs to; null for none
 * @param hint what the origin says about how to fill it in; null for none
 * @param options of a select, or of radio buttons and check boxes of one name
 * @param error what the origin says is wrong with its value, empty where it says only that it is wrong; null for nothing
 */
public record Field(
        String name,
        String label,
        Type type,
        boolean required,
        @Nullable String value,
        @Nullable String group,
        @Nullable String hint,
        List<Option> options,
        @Nullable String error) {
    public Field {
        options = List.copyOf(options);
    }

    /** Without an error. */
    public Field(String name, String label, Type type, boolean required, @Nullable String value, @Nullable String group, @Nullable String hint, List<Option> options) {
        this(name, label, type, required, value, group, hint, options, null);
    }

    /** The same field with another label. */
    public Field withLabel(String other) {
        return new Field(name, other, type, required, value, group, hint, options, error);
    }

    /** The same field with another name. */
    public Field withName(String other) {
        return new Field(other, label, type, required, value, group, hint, options, error);
    }

    /** The same field, of which the origin says that it is wrong. */
    public Field withError(String words) {
        return new Field(name, label, type, required, value, group, hint, options, words);
    }

    /** Whether a reader fills it in. */
    public boolean isAsked() {
        return type != Type.HIDDEN && type != Type.SUBMIT;
    }

    /** Whether it takes words. */
    public boolean takesWords() {
        return type == Type.TEXT || type == Type.SEARCH;
    }

    /** What a field is; names in lower case are those of the JSON view. */
    public enum Type {
        TEXT,
        SEARCH,
        EMAIL,
        TEL,
        URL,
        NUMBER,
        DATE,
        TIME,
        PASSWORD,
        FILE,
        TEXTAREA,
        SELECT,
        MULTISELECT,
        RADIO,
        CHECKBOX,
        HIDDEN,
        SUBMIT
    }

    /** @param group label of the {@code optgroup}; null for none */
    public record Option(String value, String label, boolean selected, @Nullable String group) {}
}
