package dev.curbcut.reading.metadata;

import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.LanguageAttribute;
import dev.curbcut.reading.wording.LanguageScripts;
import dev.curbcut.reading.wording.Letters;
import dev.curbcut.reading.wording.Letters.Script;
import dev.curbcut.reading.wording.StopWords;
import dev.curbcut.reading.wording.UndeclaredLanguage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The language of a page and of its parts: as declared, refined by the script it is written in, and overruled only where the declared
 * language is never written so. {@code lang="en"} on a Chinese page is a template nobody changed.
 */
public final class PageLanguage {
    /** A part with fewer letters of a script says nothing. */
    private static final int LEAST_HAN = 4;

    private static final int LEAST_LATIN = 24;

    private PageLanguage() {}

    /** BCP 47; {@code und} where nothing tells. */
    public static String of(Survey survey, Context context) {
        String declared = LanguageAttribute.of(declared(survey.document));
        if (declared.isEmpty()) {
            declared = LanguageAttribute.of(survey.meta("dcterms.language", "dc.language", "content-language", "og:locale"));
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
    public static @Nullable String foreign(String text, @Nullable String declared, String around) {
        Letters letters = Letters.of(text);
        boolean wide = letters.han() + letters.of(Script.KANA) + letters.of(Script.HANGUL) >= LEAST_HAN;
        boolean many = text.length() - letters.of(Script.OTHER) >= LEAST_LATIN;
        String said = declared == null ? "" : LanguageAttribute.of(declared);
        if (!wide && !many && said.isEmpty()) {
            return null;
        }
        if (isWritten(LanguageAttribute.primary(around)) && letters.han() > 0 && letters.of(Script.LATIN) < letters.han() * 8) {
            return LanguageAttribute.primary(around).equals("zh") && letters.of(Script.KANA) * 4 > letters.han() ? "ja" : null;
        }
        String found = of(letters, said.isEmpty() && !wide && letters.of(Script.LATIN) > 0 && StopWords.language(text) == null ? "" : said, "");
        if (found.isEmpty() || LanguageAttribute.primary(found).equals(LanguageAttribute.primary(around)) || said.isEmpty() && !wide && found.equals("und")) {
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
        if (most == Script.LATIN) {
            return latin == 0 ? declared : latin(letters, declared, host);
        }
        boolean possible = !declared.isEmpty() && LanguageScripts.writes(LanguageAttribute.primary(declared), most.code());
        return possible ? LanguageScripts.refined(declared, most.code()) : UndeclaredLanguage.of(most.code(), letters.sample(), host);
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
    public static boolean isTraditional(String host) {
        return host.endsWith(".tw") || host.endsWith(".hk") || host.endsWith(".mo");
    }

    /** What is declared, unless it can't be or the words plainly say another. */
    private static String latin(Letters letters, String declared, String host) {
        String words = StopWords.language(letters.sample());
        String primary = LanguageAttribute.primary(declared);
        boolean possible = !declared.isEmpty() && LanguageScripts.isLatin(declared);
        if (possible && (words == null || words.equals(primary) || !StopWords.knows(primary))) {
            return LanguageScripts.refined(declared, Script.LATIN.code());
        }
        return words != null ? words : possible ? declared : UndeclaredLanguage.ofCountry(Script.LATIN.code(), letters.sample(), host);
    }
}
