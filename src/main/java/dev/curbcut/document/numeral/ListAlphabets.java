package dev.curbcut.document.numeral;

import java.util.Map;

/** Alphabets that lists count by; after their last sign they begin again, or each sign is doubled (ISO 29500-1, section 17.18.59). */
final class ListAlphabets {
    private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";

    /** Those whose signs are repeated: after z come aa and bb. */
    private static final Map<String, String> DOUBLED = Map.of(
            "upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "lowerLetter", "abcdefghijklmnopqrstuvwxyz",
            "chicago", "*†‡§",
            "russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя",
            "russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
            "arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
            "hebrew2", "אבגדהוזחטיכלמנסעפצקרשת",
            "thaiLetters", "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
            "hindiVowels", "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
            "hindiConsonants", "अआइईउऊऋएऐओऔ");

    /** Those that begin again, or go on in digits. */
    private static final Map<String, String> ONCE = Map.ofEntries(
            Map.entry("aiueo", AIUEO), Map.entry("aiueoFullWidth", AIUEO), Map.entry("iroha", IROHA), Map.entry("irohaFullWidth", IROHA),
            Map.entry("ganada", "가나다라마바사아자차카타파하"), Map.entry("chosung", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
            Map.entry("ideographTraditional", "甲乙丙丁戊己庚辛壬癸"), Map.entry("ideographZodiac", "子丑寅卯辰巳午未申酉戌亥"),
            Map.entry("arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"));

    private ListAlphabets() {}

    /** @return the number in digits where the format is no alphabet */
    static String of(int number, String format) {
        String doubled = DOUBLED.get(format);
        String once = ONCE.get(format);
        if (number <= 0 || doubled == null && once == null && !format.equals("ideographZodiacTraditional") && !format.equals("hebrew1")) {
            return Integer.toString(number);
        }
        if (doubled != null) {
            int again = 1 + (number - 1) / doubled.length();
            return again > 30 ? Integer.toString(number) : doubled.substring((number - 1) % doubled.length()).substring(0, 1).repeat(again);
        }
        if (once != null) {
            return once.substring((number - 1) % once.length()).substring(0, 1);
        }
        return format.equals("hebrew1") ? hebrew(number) : sexagenary(number);
    }

    /** The stems and branches together: 甲子 to 癸亥. */
    private static String sexagenary(int number) {
        return "甲乙丙丁戊己庚辛壬癸".charAt((number - 1) % 10) + "" + "子丑寅卯辰巳午未申酉戌亥".charAt((number - 1) % 12);
    }

    /** Letters by their worth; fifteen and sixteen are written as nine and six or seven. */
    private static String hebrew(int number) {
        if (number > 999) {
            return Integer.toString(number);
        }
        var out = new StringBuilder("ת".repeat(number / 400));
        int left = number % 400;
        out.append(left >= 100 ? "קרש".substring(left / 100 - 1, left / 100) : "");
        left %= 100;
        if (left == 15 || left == 16) {
            return out.append(left == 15 ? "טו" : "טז").toString();
        }
        out.append(left >= 10 ? "יכלמנסעפצ".substring(left / 10 - 1, left / 10) : "");
        left %= 10;
        return out.append(left > 0 ? "אבגדהוזחט".substring(left - 1, left) : "").toString();
    }
}
