package dev.curbcut.language;

import org.jspecify.annotations.Nullable;

/** Letters that stand alone as words and are read by what stands beside them; the library of readings has one reading for each. */
final class Polyphones {
    /** Endings of institutions whose head is a 长 zhǎng. */
    private static final String LED = "院局厅部处科所站校队组团会厂镇乡村县市区州省室股馆行社班连营旅师军舰船台园庭段";

    /** What follows 长 zhǎng, to grow. */
    private static final String GROWTH = "得着了大出满高成什这那啥";

    private Polyphones() {}

    /**
     * The reading of a word of one letter.
     *
     * @param before the word or the other text before it, empty at the beginning
     * @param after likewise behind it
     * @param since the words since the clause began, joined
     * @return null where the letter is none of these
     */
    static @Nullable String reading(String letter, String before, String after, CharSequence since) {
        return switch (letter) {
            case "地" -> before.length() > 1 && startsHan(after) && !after.startsWith("的") && endsHan(before) ? "de" : "dì";
            case "长" -> endsWithOneOf(before, LED) || startsWithOneOf(after, GROWTH) ? "zhǎng" : "cháng";
            case "为" -> !startsHan(after) && !after.isEmpty() || since.chars().anyMatch(c -> c == '以') ? "wéi" : "wèi";
            case "只" -> isNumber(before) ? "zhī" : "zhǐ";
            case "卷" -> isNumber(before) ? "juàn" : "juǎn";
            case "幢" -> isNumber(before) ? "zhuàng" : "chuáng";
            case "担" -> isNumber(before) ? "dàn" : "dān";
            default -> null;
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && (Character.isDigit(text.charAt(text.length() - 1))
                        || "一二两三四五六七八九十百千万亿几多余数每".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    private static boolean startsWithOneOf(String text, String letters) {
        return !text.isEmpty() && letters.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean endsWithOneOf(String text, String letters) {
        return !text.isEmpty() && letters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean startsHan(String text) {
        return !text.isEmpty() && Pinyin.isHan(text.codePointAt(0));
    }

    private static boolean endsHan(String text) {
        return !text.isEmpty() && Pinyin.isHan(text.charAt(text.length() - 1));
    }
}
