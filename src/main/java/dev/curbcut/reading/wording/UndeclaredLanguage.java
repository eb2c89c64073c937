package dev.curbcut.reading.wording;

import dev.curbcut.address.Country;
import java.util.List;
import java.util.Optional;

/**
 * The language of a text whose page declares none that is written in its script: by letters that one language alone has, then by the
 * country whose office publishes it, then the most spoken of its script.
 */
public final class UndeclaredLanguage {
    /** Letters that no other language of the script has, but those before it in the list: language, letters. */
    private static final List<String> CYRILLIC = List.of(
            "cv ӑӗӳ", "ba ҙҫҡ", "tt җ", "tg ҷӣӯ", "kk ұ", "uz-Cyrl ўқғҳ", "uk ґїє", "be ў", "mk ѓќѕ", "sr ђћ", "sah ҕҥ", "os ӕ", "ky ңөү", "mn өү", "ru ыэё");

    private static final List<String> ARABIC =
            List.of("kk-Arab ٴ", "ug ېۈ", "ckb ێڕڵ", "sd ٻڄڏڙڳڱ", "ps ټډړږښڼۍ", "ur ٹڈڑےں", "fa پچژگ");

    private static final List<String> MOST_SPOKEN = List.of(
            "Cyrl ru", "Arab ar", "Hebr he", "Grek el", "Deva hi", "Beng bn", "Guru pa", "Gujr gu", "Orya or", "Taml ta", "Telu te", "Knda kn", "Mlym ml", "Sinh si", "Thai th", "Laoo lo", "Tibt bo",
            "Mymr my", "Geor ka", "Armn hy", "Ethi am", "Thaa dv", "Mong mn-Mong", "Khmr km", "Yiii ii", "Tfng zgh", "Cans iu", "Cher chr", "Olck sat", "Mtei mni-Mtei", "Nkoo nqo", "Syrc syr", "Hang ko");

    private UndeclaredLanguage() {}

    /** BCP 47. @param script by ISO 15924 @param host of the page; empty where it isn't known */
    public static String of(String script, String text, String host) {
        String told = switch (script) {
            case "Cyrl" -> told(CYRILLIC, text);
            case "Arab" -> told(ARABIC, text);
            default -> "";
        };
        if (!told.isEmpty()) {
            return told;
        }
        String local = ofCountry(script, text, host);
        return !local.isEmpty() ? local : MOST_SPOKEN.stream().filter(row -> row.startsWith(script)).map(row -> row.substring(5)).findFirst().orElse("");
    }

    /**
     * The language that a country's offices publish in before all others, where it is written so; empty where none is. Of Latin
     * letters only where some are of no English word, since English stands beside every language.
     */
    public static String ofCountry(String script, String text, String host) {
        Optional<Country> country = Country.of(host);
        boolean latin = script.equals("Latn");
        if (latin && text.chars().noneMatch(c -> c > 0x7f && Character.isLetter(c))) {
            return "";
        }
        return country.stream()
                .flatMap(c -> c.languages().stream().limit(latin ? 1 : Integer.MAX_VALUE))
                .filter(tag -> tag.contains("-" + script) || tag.indexOf('-') < 0 && LanguageScripts.usual(tag).equals(script))
                .filter(tag -> ARABIC.stream().noneMatch(row -> row.startsWith(tag + " ") && row.chars().skip(tag.length() + 1L).noneMatch(c -> text.indexOf(c) >= 0)))
                .findFirst()
                .orElse("");
    }

    private static String told(List<String> languages, String text) {
        for (String row : languages) {
            int space = row.indexOf(' ');
            if (row.substring(space + 1).chars().filter(c -> text.indexOf(c) >= 0).count() * 2 > row.length() - space - 1) {
                return row.substring(0, space);
            }
        }
        return "";
    }
}
