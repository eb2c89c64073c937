package dev.curbcut.charset;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The languages whose letters are known, and the charsets that pages without a declaration have been written in. */
final class Languages {
    /** A charset, what it costs to suppose it, and its languages. */
    record Supposition(Charset charset, int cost, List<Language> languages) {}

    private static final Map<String, Language> BY_NAME = read();

    /** In the order in which one is preferred where two fit alike. The cost says how rare they are among such pages. */
    static final List<Supposition> ALL = List.of(
            supposed("windows-1252", 0, "fr de es pt it nl da nb sv fi is ca ga eu af sq et"),
            supposed("GBK", 10, "zh-Hans zh-Hant"),
            supposed("windows-1251", 10, "ru uk bg be mk sr"),
            supposed("Shift_JIS", 10, "ja"),
            supposed("Big5", 10, "zh-Hant"),
            supposed("EUC-KR", 10, "ko"),
            supposed("EUC-JP", 10, "ja"),
            supposed("windows-1250", 10, "pl cs hu sk ro hr sl sq"),
            supposed("windows-1254", 10, "tr az"),
            supposed("windows-1256", 10, "ar fa ur"),
            supposed("windows-874", 10, "th"),
            supposed("windows-1253", 10, "el"),
            supposed("windows-1255", 10, "he"),
            supposed("ISO-8859-2", 14, "pl cs hu sk ro hr sl sq"),
            supposed("ISO-8859-7", 14, "el"),
            supposed("windows-1257", 14, "lt lv et"),
            supposed("KOI8-R", 14, "ru"),
            supposed("KOI8-U", 20, "uk"),
            supposed("windows-1258", 20, "vi"),
            supposed("ISO-8859-6", 24, "ar"),
            supposed("ISO-8859-5", 30, "ru uk bg be mk sr"),
            supposed("IBM866", 30, "ru be"),
            supposed("x-mac-cyrillic", 30, "ru uk"));

    private Languages() {}

    /** The languages of a charset; all, where it is one of those that no page is supposed to be in. */
    static List<Language> of(Charset charset) {
        for (Supposition supposition : ALL) {
            if (supposition.charset.equals(charset)) {
                return supposition.languages;
            }
        }
        return List.copyOf(BY_NAME.values());
    }

    private static Supposition supposed(String charset, int cost, String languages) {
        return new Supposition(Charsets.named(charset), cost, List.of(languages.split(" ")).stream().map(BY_NAME::get).toList());
    }

    private static Map<String, Language> read() {
        Map<String, Language> languages = new LinkedHashMap<>();
        for (Table.Row row : Table.rows("letters.txt")) {
            int end = row.value().indexOf(' ');
            languages.put(row.key(), new Language.OfPairs(row.key(), row.value().substring(0, end), row.value().substring(end + 1)));
        }
        Map<String, Language.OfLetters> wide = new HashMap<>();
        for (Table.Row row : Table.rows("letters-han.txt")) {
            int end = row.value().indexOf(' ');
            wide.computeIfAbsent(row.key(), Language.OfLetters::new)
                    .add(Integer.parseInt(row.value().substring(0, end)), row.value().substring(end + 1));
        }
        languages.putAll(wide);
        return languages;
    }
}
