package dev.curbcut.reading.wording;

import java.util.List;
import java.util.Locale;

/** Tags of languages (BCP 47), as pages write them. */
public final class LanguageAttribute {
    /** What a tag of traditional Chinese begins with. */
    private static final List<String> TRADITIONAL = List.of("zh-Hant", "zh-TW", "zh-HK", "zh-MO");

    private LanguageAttribute() {}

    /** A declared language as BCP 47 has it; empty when it is none ({@code en_US}, {@code utf-8}, {@code english}). */
    public static String of(String declared) {
        String text = declared.strip().replace('_', '-');
        int comma = text.indexOf(',');
        String one = comma < 0 ? text : text.substring(0, comma);
        String tag = isCode(one) ? one : Locale.forLanguageTag(one).toLanguageTag();
        return tag.equals("und") || primary(tag).length() > 3 || primary(tag).equals("utf") ? "" : normal(tag);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether it is a code of two letters, perhaps with a country's, and none that was replaced by another. */
    private static boolean isCode(String text) {
        boolean region = text.length() == 5 && text.charAt(2) == '-' && isUpper(text.charAt(3)) && isUpper(text.charAt(4));
        return (text.length() == 2 || region) && isLower(text.charAt(0)) && isLower(text.charAt(1))
                && !text.startsWith("iw") && !text.startsWith("in") && !text.startsWith("ji");
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Chinese by its script, which is what voices and readers go by. */
    private static String normal(String tag) {
        if (!primary(tag).equals("zh")) {
            return tag;
        }
        return TRADITIONAL.stream().anyMatch(tag::startsWith) ? "zh-Hant" : tag.equals("zh") ? tag : "zh-Hans";
    }

    /** The language of a tag, without script and country. */
    public static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
