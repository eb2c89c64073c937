package dev.curbcut.reading.wording;

import dev.curbcut.table.TabSeparatedValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which scripts a language is written in, by ISO 15924 ({@code language-scripts.tsv}, from Unicode's CLDR). Read when first needed. */
public final class LanguageScripts {
    private static final List<String> LATIN = List.of("Latn");
    private static final Map<String, List<String>> ALL = load();

    /** Written in Latin letters too, by law or by use of their offices. */
    private static final Set<String> BOTH = Set.of("sr", "kk", "ug", "crh", "tt");

    private LanguageScripts() {}

    /** Whether a language is written in a script at all. @param language a primary subtag; one that no table knows is of Latin letters */
    public static boolean writes(String language, String script) {
        return scripts(language).contains(script);
    }

    /**
     * Whether a text in Latin letters may be in a declared language: it is usually written so, or its tag says so, or its offices
     * write in both. Of other languages such a text is a foreign one, though they have a romanization.
     */
    public static boolean isLatin(String tag) {
        String language = LanguageAttribute.primary(tag);
        return usual(language).equals("Latn") || tag.contains("-Latn") || BOTH.contains(language);
    }

    /** The usual script of a language. */
    public static String usual(String language) {
        return scripts(language).getFirst();
    }

    /**
     * A tag refined by the script that its text is written in: {@code kk-Arab} for {@code kk} in Arabic letters, {@code tt} for {@code
     * tt} in Cyrillic ones, since those are its usual; a region stays.
     */
    public static String refined(String tag, String script) {
        Locale locale = Locale.forLanguageTag(tag);
        if (script.equals(locale.getScript())) {
            return tag;
        }
        String written = usual(locale.getLanguage()).equals(script) ? "" : script;
        return written.equals(locale.getScript()) ? tag : new Locale.Builder().setLocale(locale).setScript(written).build().toLanguageTag();
    }

    /** All languages that the table knows. */
    static List<String> languages() {
        return List.copyOf(ALL.keySet());
    }

    static List<String> scripts(String language) {
        return ALL.getOrDefault(language, LATIN);
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> all = new HashMap<>(1 << 11);
        for (String[] columns : TabSeparatedValues.of(LanguageScripts.class, "language-scripts.tsv")) {
            List<String> scripts = new ArrayList<>();
            for (String script : columns[1].split(" ")) {
                switch (script) {
                    case "Hans", "Hant", "Hanb" -> scripts.add("Hani");
                    case "Kore" -> scripts.addAll(List.of("Hang", "Hani"));
                    case "Jpan" -> scripts.addAll(List.of("Hrkt", "Hani"));
                    default -> scripts.add(script);
                }
            }
            all.put(columns[0], scripts.stream().distinct().toList());
        }
        return Map.copyOf(all);
    }
}
