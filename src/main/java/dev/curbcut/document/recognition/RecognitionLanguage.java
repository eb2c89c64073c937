package dev.curbcut.document.recognition;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** What Tesseract calls a language: mostly its ISO 639-2/T code. */
final class RecognitionLanguage {
    private static final Map<String, String> OTHERS = Map.of("zh-Hant", "chi_tra", "zh-TW", "chi_tra", "zh-HK", "chi_tra", "zh-MO", "chi_tra", "zh", "chi_sim", "nb", "nor", "nn", "nor", "nl", "nld");

    private RecognitionLanguage() {}

    /** @param lang BCP 47; @return {@code eng} where it names none */
    static String of(String lang) {
        for (String tag = lang; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            String other = OTHERS.get(tag);
            if (other != null) {
                return other;
            }
        }
        try {
            String code = Locale.forLanguageTag(lang).getISO3Language();
            return code.isEmpty() || code.equals("und") ? "eng" : code;
        } catch (MissingResourceException e) {
            return "eng";
        }
    }
}
