package dev.curbcut.document.draft;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which language a text is in, as far as its letters tell. */
final class TextLanguage {
    /** Frequent characters that only one way of writing Chinese has. */
    private static final String SIMPLIFIED = "国会这个们对发业关实现务动体种进经应东车长门问间产书义报办协单华区县图团报级专类编";

    private static final String TRADITIONAL = "國會這個們對發業關實現務動體種進經應東車長門問間產書義報辦協單華區縣圖團報級專類編";

    private static final Map<String, String> COMMON = Map.of(
            "en", " the of and to for is with by ",
            "fr", " le la les des du et une est dans pour ",
            "de", " der die das und ist nicht mit für von zu ",
            "es", " el los las del y una para por con que ",
            "pt", " o os do da dos das e uma para com não ",
            "it", " il gli della dei di e una per con che ",
            "nl", " het een van en voor niet met zijn ");

    private TextLanguage() {}

    /** @return BCP 47, {@code und} where nothing tells */
    static String language(String text) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int cyrillic = 0;
        int latin = 0;
        int simple = 0;
        int full = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4e00 && c <= 0x9fff) {
                han++;
                simple += SIMPLIFIED.indexOf(c) >= 0 ? 1 : 0;
                full += TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
            } else if (c >= 0x3041 && c <= 0x30ff) {
                kana++;
            } else if (c >= 0xac00 && c <= 0xd7a3) {
                hangul++;
            } else if (c >= 0x400 && c <= 0x4ff) {
                cyrillic++;
            } else if (c < 0x250 && Character.isLetter(c)) {
                latin++;
            }
        }
        String other = scriptOf(text, han + kana + hangul + cyrillic + latin);
        if (other != null) {
            return other;
        }
        int all = han + kana + hangul + cyrillic + latin;
        if (all == 0) {
            return "und";
        }
        if (kana * 5 > han + kana && kana * 10 > all) {
            return "ja";
        }
        if (hangul * 5 > all) {
            return "ko";
        }
        if (han * 5 > all) {
            return full > simple ? "zh-Hant" : "zh-Hans";
        }
        if (cyrillic * 2 > all) {
            return "ru";
        }
        // Latin letters tell no language apart; its commonest words do.
        return byWords(text.toLowerCase(Locale.ROOT));
    }

    private static String byWords(String lower) {
        Map<String, Integer> found = new HashMap<>();
        for (String word : lower.split("[^\\p{L}]+")) {
            COMMON.forEach((lang, words) -> found.merge(lang, words.contains(" " + word + " ") ? 1 : 0, Integer::sum));
        }
        var best = found.entrySet().stream().max(Map.Entry.comparingByValue());
        return best.filter(b -> b.getValue() > 0).map(Map.Entry::getKey).orElse("und");
    }

    /** Scripts that one language has for the most part; null where most letters ({@code others}) are of another. */
    private static @Nullable String scriptOf(String text, int others) {
        Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x36f && Character.isLetter(c)) {
                letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        for (var script : letters.entrySet()) {
            if (script.getValue() <= others) {
                continue;
            }
            switch (script.getKey()) {
                case ARABIC -> {
                    return holds(text, "ۇۆۈ") ? "ug" : holds(text, "ٹڈڑے") ? "ur" : holds(text, "پچژگ") ? "fa" : "ar";
                }
                case HEBREW -> {
                    return "he";
                }
                case GREEK -> {
                    return "el";
                }
                case THAI -> {
                    return "th";
                }
                case DEVANAGARI -> {
                    return "hi";
                }
                case BENGALI -> {
                    return "bn";
                }
                case TIBETAN -> {
                    return "bo";
                }
                case MONGOLIAN -> {
                    return "mn-Mong";
                }
                default -> {
                    // Told by its letters, or not at all.
                }
            }
        }
        return null;
    }

    /** Whether any of some letters stands in a text. */
    private static boolean holds(String text, String letters) {
        return letters.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }
}
