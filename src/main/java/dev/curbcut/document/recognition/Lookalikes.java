package dev.curbcut.document.recognition;

import dev.curbcut.document.recognition.TesseractTable.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Latin letters and digits that look alike, of which a machine takes one for the other: a word that is written in one way many times on a
 * sheet, and in another that looks the same, is one word. Numbers are left as they are.
 */
final class Lookalikes {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9|]{3,40}");
    private static final Pattern SURE = Pattern.compile(".*[A-HJ-NP-Za-km-z].*");

    /** How often the one has to stand for each time that the other does. */
    private static final int MORE = 3;

    private Lookalikes() {}

    static void mend(List<List<Word>> lines) {
        Map<String, Map<String, Integer>> written = new HashMap<>();
        lines.forEach(line -> line.stream().map(Word::text).filter(Lookalikes::isWord)
                .forEach(text -> written.computeIfAbsent(look(text), key -> new HashMap<>()).merge(text, 1, Integer::sum)));
        for (List<Word> line : lines) {
            line.replaceAll(word -> isWord(word.text()) ? word.withText(usual(word.text(), written.get(look(word.text())))) : word);
        }
    }

    private static boolean isWord(String text) {
        return LATIN.matcher(text).matches() && SURE.matcher(text).matches();
    }

    private static String look(String text) {
        return text.replaceAll("[1l|]", "I").replace('0', 'O');
    }

    private static String usual(String text, Map<String, Integer> ways) {
        var most = ways.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return most.getValue() >= MORE * ways.get(text) ? most.getKey() : text;
    }
}
