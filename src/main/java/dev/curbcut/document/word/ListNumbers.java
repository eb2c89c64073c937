package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which automatic numbers make a list of their paragraphs: 1. and (a) do; 第一条 and 一、 are of the text and its headings. */
final class ListNumbers {
    private static final Set<String> FORMATS = Set.of(
            "decimal", "decimalZero", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "decimalFullWidth", "decimalFullWidth2",
            "decimalHalfWidth", "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "decimalEnclosedFullstop", "decimalEnclosedParen",
            "aiueo", "aiueoFullWidth", "iroha", "irohaFullWidth", "ganada", "chosung", "russianLower", "russianUpper", "arabicAlpha",
            "arabicAbjad", "hebrew1", "hebrew2", "thaiLetters", "thaiNumbers", "hindiNumbers", "hindiVowels", "hindiConsonants");

    private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NUMBER =
            Pattern.compile("[(（\\[]?(\\d{1,3}(\\.\\d{1,3}){0,4}|\\p{L}|[ivxlcIVXLC]{1,6}|[\\u2460-\\u24ff\\u2776-\\u2793])[.)）\\]．、]?");

    private ListNumbers() {}

    /** The place in a list of a paragraph that shows this mark; null where it makes no list of it. */
    static WordContent.@Nullable Item item(String shown, int depth) {
        boolean counted = NUMBER.matcher(shown).matches() && shown.codePoints().noneMatch(c -> CleanText.isWide(c) && Character.isIdeographic(c));
        return BULLET.matcher(shown).matches() ? new WordContent.Item(false, depth) : counted ? new WordContent.Item(true, depth) : null;
    }

    /** @param pattern the number's text, with a percent sign and a digit (or the bare level, as in DOC) for each number */
    static boolean isList(String format, String pattern) {
        return FORMATS.contains(format) && pattern.replaceAll("%\\d|[\\x00-\\x08]", "").chars().noneMatch(Character::isLetter);
    }
}
