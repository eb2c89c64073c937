package dev.curbcut.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What {@code curbcut themes} prints: one row a theme, and below it every pair of roles that can't be told apart. */
public final class ThemeReport {
    private ThemeReport() {}

    /** The rows, plain English. */
    public static List<String> of(List<Theme> themes) {
        return themes.stream().map(ThemeReport::row).toList();
    }

    private static String row(Theme theme) {
        List<Contrast> pairs = theme.contrasts();
        var out = new StringBuilder(String.format(
                Locale.ROOT,
                "%-18s %s  text at least %s  edges and focus at least %s",
                theme.name(),
                theme.isLegible() ? "good" : "FAIL",
                least(pairs, Contrast.TEXT_MINIMUM),
                least(pairs, Contrast.EDGE_MINIMUM)));
        pairs.stream()
                .filter(pair -> !pair.holds())
                .forEach(pair -> out.append(String.format(
                        Locale.ROOT,
                        "%n  %s on %s: %.2f, %.0f is asked",
                        pair.front().key(),
                        pair.ground().key(),
                        pair.ratio(),
                        pair.minimum())));
        return out.toString();
    }

    private static String least(List<Contrast> pairs, double minimum) {
        Contrast least = pairs.stream()
                .filter(pair -> pair.minimum() == minimum)
                .min(Comparator.comparingDouble(Contrast::ratio))
                .orElseThrow();
        return String.format(Locale.ROOT, "%5.2f (%s on %s)", least.ratio(), least.front().key(), least.ground().key());
    }
}
