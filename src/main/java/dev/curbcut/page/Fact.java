package dev.curbcut.page;

import java.util.List;

/**
 * A label and what stands under it.
 *
 * @param label as the origin writes it, without colon and inner spaces
 */
public record Fact(String label, List<Inline> value) {
    public Fact {
        value = List.copyOf(value);
    }
}
