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
 * marks, the tone of the word by itself (no tone sandhi but what dictionaries write). Its dictionaries are read when first
 * needed.
 */
public final class Pinyin {
    /** Words whose readings are held: a page says the same words over and over. */
    private static final int HELD = 50_000;

    /** Words of the field that the library reads wrongly: five of 83 that were tried. */
    private static final Map<String, String> CORRECTIONS = Map.of(
            "行长", "háng zhǎng", "长治", "cháng zhì", "涡阳", "guō yáng", "繁峙", "fán shì", "解州", "xiè zhōu");

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
        int at = 0;
        while (at < text.length()) {
            boolean han = isHan(text.codePointAt(at));
            int end = at;
            while (end < text.length() && isHan(text.codePointAt(end)) == han) {
                end += Character.charCount(text.codePointAt(end));
            }
            String run = text.substring(at, end);
            if (han) {
                ChineseSegmenter.cut(run).forEach(word -> out.add(new Word(word, reading(word))));
            } else {
                out.add(new Word(run, null));
            }
            at = end;
        }
        return out;
    }

    private static boolean isHan(int c) {
        return c >= 0x3400 && c < 0x10000 && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static @Nullable String reading(String word) {
        String held = READINGS.get(word);
        if (held == null) {
            held = join(CORRECTIONS.getOrDefault(word, PinyinHelper.toPinyin(word)), word);
            READINGS.put(word, held);
        }
        return held.isEmpty() ? null : held;
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
