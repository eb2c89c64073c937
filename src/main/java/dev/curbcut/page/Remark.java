package dev.curbcut.page;

import java.util.Arrays;
import java.util.List;

/**
 * Words of ours, by the key of a catalogue: the model says what, the reader's language says how.
 *
 * @param key of a message, such as {@code note.images-without-description}
 * @param arguments for its placeholders, in order; plain text
 */
public record Remark(String key, List<String> arguments) {
    /** The reading expects little of itself; where the page is shown, the way to all that it holds stands beside these words. */
    public static final Remark UNSURE = of("note.unsure");

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(String key, Object... arguments) {
        return new Remark(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
