package dev.curbcut.language;

import com.github.houbb.pinyin.util.PinyinHelper;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reading of Chinese text in Hanyu Pinyin (ISO 7098), word by word: syllables of one word are written together, tones as
 * marks, the tone of each syllable by itself (no tone sandhi). Its dictionaries are read when first
 * needed.
 */
public final class Pinyin {
    /** Words whose readings are held: a page says the same words over and over. */
    private static final int HELD = 50_000;

    private static final Map<String, String> READINGS = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > HELD;
        }
    });

    private Pinyin() {}

    /**
     * A piece of a text.
     *
     * @param reading null for what is not Chinese
     */
    public record Word(String text, @Nullable String reading) {}

    /** Cuts a text into words with readings and what is between them; together they are the text. */
    public static List<Word> words(String text) {
        List<Word> out = new ArrayList<>();
        int done = 0;
        for (Surnames.Found name : Surnames.in(text)) {
            cut(text.substring(done, name.start()), out);
            String surname = text.substring(name.start(), name.end());
            out.add(new Word(surname, join(name.surname().reading(), surname)));
            done = name.end();
        }
        cut(text.substring(done), out);
        return byNeighbours(out);
    }

    private static void cut(String text, List<Word> out) {
        int at = 0;
        while (at < text.length()) {
            boolean han = isHan(text.codePointAt(at));
            int end = at;
            while (end < text.length() && isHan(text.codePointAt(end)) == han) {
                end += Character.charCount(text.codePointAt(end));
            }
            String run = text.substring(at, end);
            if (han) {
                ChineseSegmenter.cut(run).forEach(word -> read(word, out));
            } else {
                out.add(new Word(run, null));
            }
            at = end;
        }
    }

    /** A word, or the words that a name is written as: Jūnlián Xiàn (ISO 7098). */
    private static void read(String word, List<Word> out) {
        String known = WordReadings.of(word);
        if (known == null || known.indexOf('|') < 0) {
            out.add(new Word(word, reading(word)));
            return;
        }
        int at = 0;
        for (String part : known.split(" \\| ")) {
            int end = at + part.split(" ").length;
            String text = word.substring(at, end);
            out.add(new Word(text, join(part, text)));
            at = end;
        }
    }

    /** Letters that stand alone, read by the words beside them. */
    private static List<Word> byNeighbours(List<Word> words) {
        var since = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.reading() == null) {
                since.setLength(0);
                continue;
            }
            if (word.text().length() == 1) {
                String before = i == 0 ? "" : words.get(i - 1).text();
                String after = i + 1 == words.size() ? "" : words.get(i + 1).text();
                String reading = Polyphones.reading(word.text(), before, after, since);
                if (reading != null) {
                    words.set(i, new Word(word.text(), reading));
                }
            }
            since.append(word.text());
        }
        return words;
    }

    static boolean isHan(int c) {
        return c >= 0x3400 && c < 0x10000 && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static @Nullable String reading(String word) {
        String held = READINGS.get(word);
        if (held == null) {
            String known = WordReadings.of(word);
            held = join(known == null ? withoutSandhi(PinyinHelper.toPinyin(word), word) : known, word);
            READINGS.put(word, held);
        }
        return held.isEmpty() ? null : held;
    }

    /** Gives 一 and 不 the tones of their own, as ISO 7098 writes them: the library says yí gè and bú shì. */
    private static String withoutSandhi(String syllables, String word) {
        if (word.indexOf('一') < 0 && word.indexOf('不') < 0) {
            return syllables;
        }
        String[] each = syllables.strip().split("\\s+");
        for (int i = 0; i < each.length && each.length == word.length(); i++) {
            char c = word.charAt(i);
            each[i] = c == '一' ? "yī" : c == '不' && each[i].equals("bú") ? "bù" : each[i];
        }
        return String.join(" ", each);
    }

    /** Writes syllables together, with an apostrophe before one that begins with a vowel (ISO 7098, 11.3). */
    private static String join(String syllables, String word) {
        if (syllables.isBlank() || syllables.equals(word)) {
            return "";
        }
        var out = new StringBuilder();
        for (String syllable : syllables.strip().split("\\s+")) {
            if (!out.isEmpty() && "aāáǎàeēéěèoōóǒò".indexOf(syllable.charAt(0)) >= 0) {
                out.append('’');
            }
            out.append(syllable);
        }
        return out.toString();
    }
}
