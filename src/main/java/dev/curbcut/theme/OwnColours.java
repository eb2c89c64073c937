package dev.curbcut.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Colours that a reader gives: text, ground and links. Where two are closer than text may be to its ground (7:1, WCAG 2.2,
 * 1.4.6), they are drawn apart, towards black or white, until they are not; the ground only where neither reaches.
 *
 * @param text mended, as the rest
 * @param mended whether any of them is another than was asked for
 */
public record OwnColours(Colour text, Colour ground, Colour link, boolean mended) {
    /** What their theme is called in a URL. */
    public static final String NAME = "own";

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);

    /** In so many steps a colour becomes black or white. */
    private static final int STEPS = 64;

    /** Colours as six hexadecimal digits; null for one that was not given: links are then as the text, text as the ground asks. */
    public static OwnColours of(@Nullable String text, @Nullable String ground, @Nullable String link) {
        Colour below = ground == null ? WHITE : Colour.parse("#" + ground);
        Colour far = Colour.contrast(BLACK, below) >= Colour.contrast(WHITE, below) ? BLACK : WHITE;
        Colour apart = apart(below, far, far.equals(BLACK) ? WHITE : BLACK);
        Colour front = text == null ? far : apart(Colour.parse("#" + text), apart, far);
        Colour words = link == null ? front : apart(Colour.parse("#" + link), apart, far);
        boolean mended = ground != null && !apart.equals(below) || text != null && !front.equals(Colour.parse("#" + text))
                || link != null && !words.equals(Colour.parse("#" + link));
        return new OwnColours(front, apart, words, mended);
    }

    /** From the name that {@link #code} gives; empty where it is none. */
    static Optional<OwnColours> decode(String code) {
        return code.matches("[0-9a-f]{18,64}") ? Optional.of(of(code.substring(0, 6), code.substring(6, 12), code.substring(12, 18))) : Optional.empty();
    }

    /** 18 hexadecimal digits: text, ground, links. */
    String code() {
        return (text + "" + ground + link).replace("#", "");
    }

    /** A colour moved towards an end until it stands out from another. The end itself must do so. */
    private static Colour apart(Colour colour, Colour from, Colour end) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mix(colour, end, step);
            if (Colour.contrast(mixed, from) >= Contrast.TEXT_MINIMUM) {
                return mixed;
            }
        }
        return end;
    }

    private static Colour mix(Colour one, Colour other, int step) {
        return new Colour(mix(one.red(), other.red(), step), mix(one.green(), other.green(), step), mix(one.blue(), other.blue(), step));
    }

    private static int mix(int one, int other, int step) {
        return one + (other - one) * step / STEPS;
    }

    Theme theme() {
        Map<Role, Colour> colours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            colours.put(role, switch (role) {
                case BACKGROUND, SURFACE, NOTE, BUTTON_TEXT -> ground;
                case LINK, VISITED -> link;
                case TEXT, MUTED, EDGE, LINE, FOCUS, BUTTON -> text;
            });
        }
        return new Theme(NAME, ground.luminance() < text.luminance(), Integer.MAX_VALUE, Map.of("en", NAME), colours);
    }
}
