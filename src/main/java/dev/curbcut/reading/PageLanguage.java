package dev.curbcut.reading;

import dev.curbcut.reading.Letters.Script;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The language of a page and of its parts: the characters decide, then what the page declares. {@code lang="en"} on a Chinese
 * page is a template nobody changed.
 */
final class PageLanguage {
    /** What a tag of traditional Chinese begins with. */
    private static final List<String> TRADITIONAL = List.of("zh-Hant", "zh-TW", "zh-HK", "zh-MO");

    /** A part with fewer letters of a script says nothing. */
    private static final int LEAST_HAN = 4;

    private static final int LEAST_LATIN = 24;

    private PageLanguage() {}

    /** BCP 47; {@code und} where nothing tells. */
    static String of(Survey survey, Context context) {
        String declared = tag(declared(survey.document));
        if (declared.isEmpty()) {
            declared = tag(survey.meta("dcterms.language", "dc.language", "content-language", "og:locale"));
        }
        String found = of(survey.letters, declared, context.address().host());
        return !found.isEmpty() ? found : survey.letters.of(Script.LATIN) > 0 && isEnglish(context.address().host()) ? "en" : "und";
    }

    private static String declared(Document document) {
        Element html = document.firstElementChild();
        while (html != null && !html.normalName().equals("html")) {
            html = html.nextElementSibling();
        }
        return html == null ? "" : html.attr("lang");
    }

    /**
     * The language of a part, where it is plainly another than that around it.
     *
     * @param declared the nearest {@code lang} attribute within the body, or null
     * @return null where it is the same, or can't be told
     */
    static @Nullable String foreign(String text, @Nullable String declared, String around) {
        Letters letters = Letters.of(text);
        boolean wide = letters.han() + letters.of(Script.KANA) + letters.of(Script.HANGUL) >= LEAST_HAN;
        boolean many = text.length() - letters.of(Script.OTHER) >= LEAST_LATIN;
        String said = declared == null ? "" : tag(declared);
        if (!wide && !many && said.isEmpty()) {
            return null;
        }
        if (isWritten(primary(around)) && letters.han() > 0 && letters.of(Script.LATIN) < letters.han() * 8) {
            return primary(around).equals("zh") && letters.of(Script.KANA) * 4 > letters.han() ? "ja" : null;
        }
        String found = of(letters, said.isEmpty() && !wide && letters.of(Script.LATIN) > 0 && StopWords.language(text) == null ? "" : said, "");
        if (found.isEmpty() || primary(found).equals(primary(around)) || said.isEmpty() && !wide && found.equals("und")) {
            return null;
        }
        return found;
    }

    private static boolean isWritten(String language) {
        return language.equals("zh") || language.equals("ja");
    }

    private static String of(Letters letters, String declared, String host) {
        int han = letters.han();
        int kana = letters.of(Script.KANA);
        int wide = han + kana;
        int latin = letters.of(Script.LATIN);
        Script most = Script.LATIN;
        int best = Math.max(latin, 1) / 5 + 1;
        for (Script script : Script.values()) {
            int words = letters.of(script) / 4;
            if (script.ordinal() > Script.KANA.ordinal() && words > best) {
                most = script;
                best = words;
            }
        }
        if (wide * 2 / 3 > best) {
            return kana * 8 > han ? "ja" : chinese(letters, declared, host);
        }
        return switch (most) {
            case HANGUL -> "ko";
            case CYRILLIC -> among(declared, "ru", "uk", "bg", "be", "kk", "ky", "mn", "sr", "mk", "tg");
            case UYGHUR -> "ug";
            case ARABIC -> letters.of(Script.UYGHUR) * 8 > letters.of(Script.ARABIC) ? "ug" : among(declared, "ar", "fa", "ur", "ps", "ug");
            case HEBREW -> "he";
            case GREEK -> "el";
            case DEVANAGARI -> among(declared, "hi", "mr", "ne", "sa");
            case BENGALI -> among(declared, "bn", "as");
            case TAMIL -> "ta";
            case THAI -> "th";
            case TIBETAN -> "bo";
            case MONGOLIAN -> "mn-Mong";
            case KHMER -> "km";
            default -> latin == 0 ? declared : latin(letters, declared);
        };
    }

    private static String chinese(Letters letters, String declared, String host) {
        int simplified = letters.of(Script.SIMPLIFIED);
        int traditional = letters.of(Script.TRADITIONAL);
        if (simplified != traditional) {
            return traditional > simplified ? "zh-Hant" : "zh-Hans";
        }
        return declared.equals("zh-Hant") || isTraditional(host) ? "zh-Hant" : "zh-Hans";
    }

    /** Whether a host is of a government that writes English unless it says otherwise. */
    private static boolean isEnglish(String host) {
        return host.matches("(?:.*\\.)?(?:gov|mil|gov\\.uk|gov\\.au|govt\\.nz|gov\\.ie)");
    }

    /** Whether Chinese on a host is written in traditional characters unless it says otherwise. */
    static boolean isTraditional(String host) {
        return host.endsWith(".tw") || host.endsWith(".hk") || host.endsWith(".mo");
    }

    /** What is declared, unless it can't be or the words plainly say another. */
    private static String latin(Letters letters, String declared) {
        String words = StopWords.language(letters.sample());
        boolean possible = !declared.isEmpty() && StopWords.isLatin(primary(declared));
        if (possible && (words == null || words.equals(primary(declared)) || !StopWords.knows(primary(declared)))) {
            return declared;
        }
        return words != null ? words : possible ? declared : "";
    }

    private static String among(String declared, String first, String... more) {
        for (String tag : more) {
            if (primary(declared).equals(tag)) {
                return tag;
            }
        }
        return first;
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** A declared language as BCP 47 has it; empty when it is none ({@code en_US}, {@code utf-8}, {@code english}). */
    static String tag(String declared) {
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
}
