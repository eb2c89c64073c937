package dev.curbcut.page;

import org.jspecify.annotations.Nullable;

/**
 * A link outside the body: a crumb, an entry of a navigation.
 *
 * @param target null for a crumb that is not linked
 * @param lang of the text where it is not the page's
 */
public record Link(String text, @Nullable Target target, @Nullable String lang) {
    public Link(String text, @Nullable Target target) {
        this(text, target, null);
    }
}
