package dev.curbcut.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the sheet of a theme: its colours as custom properties, then the layout, which names colours by role only.
 */
final class StyleSheetWriter {
    /** What {@code auto} tells apart. */
    static final List<String> AUTO_KEYS = List.of("light", "dark", "light-more-contrast", "dark-more-contrast");

    private static final List<String> AUTO_QUERIES =
            List.of(
                    "",
                    "(prefers-color-scheme: dark)",
                    "(prefers-contrast: more)",
                    "(prefers-contrast: more) and (prefers-color-scheme: dark)");

    private final List<Theme> four;

    /** What all sheets have in common, behind their colours. */
    private final String common;

    /**
     * @param layout the text of {@code base.css}
     * @param offered the themes a reader may choose: the sample of the display settings shows each when it is chosen
     * @param four the themes of {@link #AUTO_KEYS}
     */
    StyleSheetWriter(String layout, List<Theme> offered, List<Theme> four) {
        this.four = four;
        this.common = layout + samples(offered);
    }

    StyleSheet of(Theme theme) {
        return sheet(theme.name(), colours(":root", theme));
    }

    StyleSheet auto() {
        return sheet(Themes.AUTO, automatic(":root"));
    }

    /** A later query wins over the ones before it. */
    private String automatic(String where) {
        var out = new StringBuilder();
        for (int i = 0; i < four.size(); i++) {
            String colours = colours(where, four.get(i));
            out.append(i == 0 ? colours : "@media " + AUTO_QUERIES.get(i) + " {\n" + colours + "}\n");
        }
        return out.toString();
    }

    private StyleSheet sheet(String name, String colours) {
        String text = colours + common;
        return new StyleSheet(name, hash(text), text);
    }

    /** On the screen only: paper is white, whatever is chosen. */
    private String samples(List<Theme> offered) {
        var out = new StringBuilder("@media screen {\n").append(automatic(sample(Themes.AUTO)));
        offered.forEach(theme -> out.append(colours(sample(theme.name()), theme)));
        return out.append("}\n").toString();
    }

    private static String sample(String theme) {
        return "form:has(#theme-" + theme + ":checked) .sample, label[for=theme-" + theme + "]";
    }

    private static String colours(String where, Theme theme) {
        var out = new StringBuilder(where).append(" {\n  color-scheme: ").append(theme.dark() ? "dark" : "light").append(";\n");
        for (Role role : Role.values()) {
            out.append("  --").append(role.key()).append(": ").append(theme.colour(role)).append(";\n");
        }
        return out.append("}\n").toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
