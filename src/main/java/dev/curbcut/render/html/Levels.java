package dev.curbcut.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Levels of headings as they are written: in the order of the model's own, but without a gap (WCAG 1.3.1; one h1). */
public final class Levels {
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level for the next heading, 2 to 6, where the model has {@code level}. */
    int next(int level) {
        while (!open.isEmpty() && open.element() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(6, open.size() + 1);
    }
}
