package dev.curbcut.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * One pair of roles that meet on a page, and whether a reader can tell them apart: text at least 7:1 (WCAG 2.2, 1.4.6),
 * edges and focus at least 3:1 (1.4.11, 2.4.13).
 *
 * @param ratio 1 to 21
 * @param minimum what is asked of this pair
 */
public record Contrast(Role front, Role ground, double ratio, double minimum) {
    public static final double TEXT_MINIMUM = 7;
    public static final double EDGE_MINIMUM = 3;

    private static final List<Role> GROUNDS = List.of(Role.BACKGROUND, Role.SURFACE, Role.NOTE);
    private static final List<Role> WORDS = List.of(Role.TEXT, Role.MUTED, Role.LINK, Role.VISITED);
    private static final List<Role> EDGES = List.of(Role.EDGE, Role.FOCUS, Role.BUTTON);

    public boolean holds() {
        return ratio >= minimum;
    }

    /** Every pair that base.css lets meet, in the order of the roles. */
    static List<Contrast> of(Theme theme) {
        var out = new ArrayList<Contrast>();
        for (Role ground : GROUNDS) {
            WORDS.forEach(front -> out.add(pair(theme, front, ground, TEXT_MINIMUM)));
            EDGES.forEach(front -> out.add(pair(theme, front, ground, EDGE_MINIMUM)));
        }
        out.add(pair(theme, Role.BUTTON_TEXT, Role.BUTTON, TEXT_MINIMUM));
        return List.copyOf(out);
    }

    private static Contrast pair(Theme theme, Role front, Role ground, double minimum) {
        return new Contrast(front, ground, Colour.contrast(theme.colour(front), theme.colour(ground)), minimum);
    }
}
