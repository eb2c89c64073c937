package dev.curbcut.document.numeral;

import java.util.List;

/** The codes of number formats in DOC and RTF (MS-OSHARED, section 2.2.1.3), in the order of their names in DOCX. */
public final class NumberFormatCodes {
    /** Of marks that only decorate. */
    public static final int BULLET = 23;
    private static final int NONE = 255;
    private static final List<String> NAMES = List.of(
            "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex", "chicago",
            "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal",
            "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet",
            "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle",
            "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional",
            "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand",
            "ideographDigital", "koreanDigital", "koreanCounting", "koreanLegal", "koreanDigital2", "hebrew1", "arabicAlpha", "hebrew2",
            "arabicAbjad", "hindiVowels", "hindiConsonants", "hindiNumbers", "hindiCounting", "thaiLetters", "thaiNumbers", "thaiCounting",
            "vietnameseCounting", "numberInDash", "russianLower", "russianUpper");

    private NumberFormatCodes() {}

    /** The name of a format; {@code decimal} for an unknown code. */
    public static String name(int code) {
        return code == NONE ? "none" : code >= 0 && code < NAMES.size() ? NAMES.get(code) : "decimal";
    }
}
