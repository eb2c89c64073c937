package dev.curbcut.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A table of words that comes with the program: fields between tabs, a number sign before what is no row. */
final class WordTable {
    private WordTable() {}

    /** @param name of the resource, beside this class */
    static List<String[]> rows(String name) {
        try (InputStream in = WordTable.class.getResourceAsStream(name);
                var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word as it is compared: lower case, composed alike, without the dots, apostrophes and spaces of its writing. */
    static String key(String word) {
        var out = new StringBuilder(word.length());
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!DateTokens.isSpace(c) && ".’'ʼ·་´`׳\"״-‐‑".indexOf(c) < 0) {
                out.append(c);
                plain &= c < 0x300;
            }
        }
        String letters = out.toString().toLowerCase(Locale.ROOT);
        return plain || Normalizer.isNormalized(letters, Normalizer.Form.NFC) ? letters : Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}
