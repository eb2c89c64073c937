package dev.curbcut.render.html;

import dev.curbcut.language.LanguageTag;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs of another language within a text, told by their script where nothing else tells (WCAG 3.1.2): an English sentence in
 * Chinese, a Chinese name in English. What a voice of the text's language says well enough anyway (a word or two of Latin
 * letters) stays as it is.
 */
public final class ForeignRuns {
    /** @param lang null for that of the text around */
    public record Run(String text, @Nullable String lang) {}

    /** Four Latin words or more. */
    private static final Pattern SENTENCE = Pattern.compile("(?:\\b[A-Za-z][A-Za-z'’]*[ ,;:]+){3,40}[A-Za-z][A-Za-z'’]*[.!?]?");

    /** Words that hardly an English sentence or title does without. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:the|of|and|to|in|for|is|are|on|with|by|from|or|not|this|that|your|you|my|our|agency|please|link|click|here)\\b");

    private ForeignRuns() {}

    /** @param lang of the text, BCP 47 */
    public static List<Run> of(String text, String lang) {
        if (LanguageTag.isCjk(lang)) {
            return text.length() < 16 ? List.of(new Run(text, null)) : sentences(text);
        }
        return isPlain(text) ? List.of(new Run(text, null)) : scripts(text, LanguageTag.primary(lang));
    }

    private static List<Run> sentences(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher found = SENTENCE.matcher(text);
        int done = 0;
        while (found.find()) {
            if (ENGLISH.matcher(found.group()).find()) {
                add(runs, text, done, found.start(), null);
                add(runs, text, found.start(), found.end(), "en");
                done = found.end();
            }
        }
        add(runs, text, done, text.length(), null);
        return runs;
    }

    /** Nothing of scripts beyond Latin and Greek, and general punctuation. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x400 && (c < 0x1e00 || c >= 0x2e80)) {
                return false;
            }
        }
        return true;
    }

    private static List<Run> scripts(String text, String lang) {
        List<Run> runs = new ArrayList<>();
        String of = null;
        int start = 0;
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetter(c)) {
                String found = language(c);
                String other = found == null || isOwn(lang, found) ? null : found;
                if (other == null ? of != null : !other.equals(of)) {
                    add(runs, text, start, of == null ? i : end, of);
                    start = of == null ? i : end;
                    if (of != null && other != null) {
                        add(runs, text, end, i, null);
                        start = i;
                    }
                    of = other;
                }
                end = next;
            }
            i = next;
        }
        add(runs, text, start, of == null ? text.length() : end, of);
        add(runs, text, of == null ? text.length() : end, text.length(), null);
        return runs;
    }

    /** Whether a language is written in the script that told another: Ukrainian in Cyrillic letters, Persian in Arabic. */
    private static boolean isOwn(String lang, String found) {
        return switch (found) {
            case "ru" -> List.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg").contains(lang);
            case "ar" -> List.of("ar", "fa", "ur", "ps", "ug", "ckb", "sd").contains(lang);
            case "he" -> List.of("he", "yi").contains(lang);
            default -> lang.equals(found);
        };
    }

    private static void add(List<Run> runs, String text, int from, int to, @Nullable String lang) {
        if (from < to) {
            runs.add(new Run(text.substring(from, to), lang));
        }
    }

    /** The language that most texts of a letter's script are in; null for Latin, which tells nothing. */
    private static @Nullable String language(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case THAI -> "th";
            default -> null;
        };
    }
}
