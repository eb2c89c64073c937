package dev.curbcut.reading.listing;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import org.jspecify.annotations.Nullable;

/**
 * One row of what may be a list of links: the link that names it and its date.
 *
 * @param title the box whose text is the name: the naming link, or the first line in it
 * @param anchor the naming link
 * @param target null where the link leads nowhere a reader could follow
 * @param dateBox a box that holds the date and nothing else; null where the date stands within other text
 */
public record Row(Box title, Box anchor, @Nullable Target target, String name, boolean shortened, @Nullable String date, @Nullable Box dateBox, boolean heading) {}
