package dev.curbcut.configuration;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one setting takes.
 *
 * @param expected in words that go on "expected …"
 * @param takes whether a text is such a value; of a list, one of its elements
 * @param list whether it takes a list of them
 * @param secret whether it may hold a password, which is never shown
 */
record ValueKind(String expected, Predicate<String> takes, boolean list, boolean secret) {
    static ValueKind of(String expected, Predicate<String> takes) {
        return new ValueKind(expected, takes, false, false);
    }

    static ValueKind listOf(String expected, Predicate<String> takes) {
        return new ValueKind(expected, takes, true, false);
    }

    /** The same, never shown. */
    ValueKind hidden() {
        return new ValueKind(expected, takes, list, true);
    }

    /** A whole number. */
    static ValueKind count(long least, long most) {
        return of("a whole number from " + least + " to " + most, text -> {
            Long number = number(text);
            return number != null && number >= least && number <= most;
        });
    }

    /** A part of a whole. */
    static ValueKind share() {
        return of("a number from 0 to 1", text -> text.matches("0|1|[01]?\\.[0-9]{1,9}") && Double.parseDouble(text) <= 1);
    }

    /** Yes or no. */
    static ValueKind flag() {
        return of("true or false", List.of("true", "false", "yes", "no", "on", "off")::contains);
    }

    /** A time with its unit. */
    static ValueKind time(String least, String most) {
        return Quantity.TIME.kind(least, most);
    }

    /** A number of bytes. */
    static ValueKind size(String least, String most) {
        return Quantity.SIZE.kind(least, most);
    }

    private static @Nullable Long number(String text) {
        return text.matches("-?[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    /** @return where the value is wrong, or null */
    @Nullable ConfigValue wrong(ConfigValue value) {
        if (!list) {
            return isScalar(value) && takes.test(String.valueOf(value.unwrapped())) ? null : value;
        }
        if (!(value instanceof ConfigList values)) {
            return value;
        }
        return values.stream().filter(one -> !isScalar(one) || !takes.test(String.valueOf(one.unwrapped()))).findFirst().orElse(null);
    }

    private static boolean isScalar(ConfigValue value) {
        return switch (value.valueType()) {
            case STRING, NUMBER, BOOLEAN -> true;
            case OBJECT, LIST, NULL -> false;
        };
    }

    /** What was written, as it can be shown. */
    String shown(ConfigValue value) {
        if (secret) {
            String text = String.valueOf(value.unwrapped());
            return text.contains("://") ? "“" + text.replaceFirst("//.*@", "//…@") + "”" : "not shown here";
        }
        return value.valueType() == ConfigValueType.STRING ? "“" + value.unwrapped() + "”" : value.render(ConfigRenderOptions.concise());
    }
}
