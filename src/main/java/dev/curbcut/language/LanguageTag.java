package dev.curbcut.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** What Curbcut needs to know of a language tag (BCP 47): the language, and for Chinese how it is written. */
public final class LanguageTag {
    private static final Pattern TRADITIONAL = Pattern.compile("-(?:hant|tw|hk|mo)\\b");
    private static final Pattern MONGOLIAN = Pattern.compile("(?i)-(?:mong|cn)\\b");

    private LanguageTag() {}

    /** The language alone, in lower case: {@code zh} of {@code zh-CN}. */
    public static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    /**
     * The language as it is written: {@code zh-Hant} for Taiwan, Hong Kong and Macau, {@code zh-Hans} for all other
     * Chinese, {@code mn-Mong} for Mongolian in its own script (who reads that need not read Cyrillic), of any other language the
     * language alone. Two tags that agree here need no notice that they differ.
     */
    public static String written(String tag) {
        String primary = primary(tag);
        if (primary.equals("mn") && MONGOLIAN.matcher(tag).find()) {
            return "mn-Mong";
        }
        if (!primary.equals("zh")) {
            return primary;
        }
        String lower = tag.toLowerCase(Locale.ROOT);
        boolean simplified = lower.contains("-hans");
        return !simplified && TRADITIONAL.matcher(lower).find() ? "zh-Hant" : "zh-Hans";
    }

    /** Whether its script runs from right to left; BCP 47 tags of the languages that do, and scripts named outright. */
    public static boolean isRightToLeft(String tag) {
        String script = tag.indexOf('-') < 0 ? "" : Locale.forLanguageTag(tag).getScript(); // most name none
        if (!script.isEmpty()) {
            return switch (script) {
                case "Arab", "Aran", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr" -> true;
                default -> false;
            };
        }
        return switch (primary(tag)) {
            case "ar", "arz", "ary", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi" -> true;
            default -> false;
        };
    }

    /** Whether it is written in Han characters, Kana or Hangul, which stand wider and want shorter lines (WCAG 1.4.8). */
    public static boolean isCjk(String tag) {
        return switch (primary(tag)) {
            case "zh", "ja", "ko", "yue" -> true;
            default -> false;
        };
    }
}
