package dev.curbcut.document.word;

import java.util.Set;

/** Which automatic numbers make a list of their paragraphs: 1. and (a) do; 第一条 and 一、 are of the text and its headings. */
final class ListMarks {
    private static final Set<String> FORMATS = Set.of(
            "decimal", "decimalZero", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "decimalFullWidth", "decimalFullWidth2",
            "decimalHalfWidth", "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "decimalEnclosedFullstop", "decimalEnclosedParen",
            "aiueo", "aiueoFullWidth", "iroha", "irohaFullWidth", "ganada", "chosung", "russianLower", "russianUpper", "arabicAlpha",
            "arabicAbjad", "hebrew1", "hebrew2", "thaiLetters", "thaiNumbers", "hindiNumbers", "hindiVowels", "hindiConsonants");

    private ListMarks() {}

    /** @param pattern the number's text, with a percent sign and a digit (or the bare level, as in DOC) for each number */
    static boolean isList(String format, String pattern) {
        return FORMATS.contains(format) && pattern.replaceAll("%\\d|[\\x00-\\x08]", "").chars().noneMatch(Character::isLetter);
    }
}
