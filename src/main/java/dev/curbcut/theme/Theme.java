package dev.curbcut.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Colours by role, and what the theme is called.
 *
 * @param name as in a URL: {@code white-on-black}
 * @param dark whether light text stands on a dark ground: it tells the browser how to draw its own controls
 * @param order where it stands among the others, lowest first
 * @param names by language tag; {@code en} always
 * @param colours one for each role
 */
public record Theme(String name, boolean dark, int order, Map<String, String> names, Map<Role, Colour> colours) {
    public Theme {
        names = Map.copyOf(names);
        colours = Map.copyOf(new EnumMap<>(colours));
        for (Role role : Role.values()) {
            if (!colours.containsKey(role)) {
                throw new IllegalArgumentException("theme " + name + " gives no colour for " + role.key());
            }
        }
    }

    public Colour colour(Role role) {
        return colours.get(role);
    }

    /** What it is called in a language; in English where that language has no name for it. */
    public String nameIn(String lang) {
        return names.getOrDefault(lang, names.getOrDefault("en", name));
    }

    /** The contrast of every pair of roles that meet. */
    public List<Contrast> contrasts() {
        return Contrast.of(this);
    }

    /** Whether all of them hold: only such a theme is offered. */
    public boolean isLegible() {
        return contrasts().stream().allMatch(Contrast::holds);
    }
}
