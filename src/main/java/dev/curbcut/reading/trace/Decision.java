package dev.curbcut.reading.trace;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was decided of a page, in words.
 *
 * @param at the part of the page it is about; null for the page as a whole
 */
record Decision(@Nullable Node at, String what) {}
