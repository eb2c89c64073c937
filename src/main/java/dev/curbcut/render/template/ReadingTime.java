package dev.curbcut.render.template;

import dev.curbcut.language.Catalogue;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.Page;
import dev.curbcut.render.plain.PlainText;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long a text is and takes to read, as most people read to themselves.
 *
 * @param wide whether it is counted in characters, as Chinese, Japanese and Korean are; else in words
 * @param count rounded to two digits
 */
record ReadingTime(boolean wide, long count, long minutes) {
    /** Characters of Chinese a minute. */
    private static final int CHARACTERS = 350;

    /** Words a minute. */
    private static final int WORDS = 200;

    /** How numbers are written, by the tags of the catalogues. */
    private static final Map<String, NumberFormat> FORMATS = new ConcurrentHashMap<>();

    /** Of running text that takes more than a minute; lists and front pages are looked through, not read. */
    static Optional<ReadingTime> of(Page page) {
        return switch (page.kind()) {
            case ARTICLE, DOCUMENT -> of(PlainText.of(page.blocks()), LanguageTag.isCjk(page.lang()));
            case LISTING, HUB, FORM, NOTICE -> Optional.empty();
        };
    }

    private static Optional<ReadingTime> of(String text, boolean wide) {
        long count = wide ? text.codePoints().filter(Character::isLetterOrDigit).count() : words(text);
        int pace = wide ? CHARACTERS : WORDS;
        return count <= pace ? Optional.empty() : Optional.of(new ReadingTime(wide, rounded(count), Math.ceilDiv(count, pace)));
    }

    private static long words(String text) {
        long words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !within ? 1 : 0;
            within = !space;
        }
        return words;
    }

    private static long rounded(long count) {
        long step = 1;
        while (count / step >= 100) {
            step *= 10;
        }
        return Math.round((double) count / step) * step;
    }

    private static String grouped(long count, String tag) {
        NumberFormat format = FORMATS.computeIfAbsent(tag, key -> NumberFormat.getIntegerInstance(Locale.forLanguageTag(key + "-u-nu-latn")));
        return ((NumberFormat) format.clone()).format(count); // a format is of one thread
    }

    String say(Catalogue ui) {
        return ui.say(wide ? "about.length" : "about.length-words", grouped(count, ui.tag()), minutes);
    }
}
