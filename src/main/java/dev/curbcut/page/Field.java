package dev.curbcut.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param name as sent; may be empty for a button
 * @param label found or made; never empty but for hidden fields
 * @param value preset; null for none
 * @param group legend of the group it belongs to; null for none
 * @param hint what the origin says about how to fill it in; null for none
 * @param options of a select, or of radio buttons and check boxes of one name
 */
public record Field(
        String name,
        String label,
        Type type,
        boolean required,
        @Nullable String value,
        @Nullable String group,
        @Nullable String hint,
        List<Option> options) {
    public Field {
        options = List.copyOf(options);
    }

    /** The same field with another label. */
    public Field withLabel(String other) {
        return new Field(name, other, type, required, value, group, hint, options);
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
