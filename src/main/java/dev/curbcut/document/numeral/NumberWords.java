package dev.curbcut.document.numeral;

/** Numbers of lists that are written as words (ISO 29500-1, section 17.18.59); what has none here stays in digits. */
final class NumberWords {
    private static final String[] ONES = {
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen"
    };
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final String[] KOREAN_ONES = {"", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"};
    private static final String[] KOREAN_TENS = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    private static final String[] THAI = {"ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"};
    private static final String[] VIETNAMESE = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private NumberWords() {}

    /** 1st, 2nd, 3rd, 4th. */
    static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        int last = Math.floorMod(number, 10);
        return number + (teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
    }

    /** One, Twenty-one, One hundred five. */
    static String cardinal(int number) {
        return number <= 0 || number > 9999 ? Integer.toString(number) : capital(words(number));
    }

    /** First, Twenty-first. */
    static String ordinalText(int number) {
        if (number <= 0 || number > 9999) {
            return ordinal(number);
        }
        String words = words(number);
        int cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        String last = words.substring(cut);
        String nth = switch (last) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> last.endsWith("y") ? last.substring(0, last.length() - 1) + "ieth" : last + "th";
        };
        return capital(words.substring(0, cut) + nth);
    }

    private static String words(int number) {
        var out = new StringBuilder();
        out.append(number >= 1000 ? ONES[number / 1000] + " thousand " : "");
        int left = number % 1000;
        out.append(left >= 100 ? ONES[left / 100] + " hundred " : "");
        left %= 100;
        out.append(left < 20 ? ONES[left] : TENS[left / 10] + (left % 10 == 0 ? "" : "-" + ONES[left % 10]));
        return out.toString().strip();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** 하나 to 아흔아홉. */
    static String korean(int number) {
        return number <= 0 || number > 99 ? Integer.toString(number) : KOREAN_TENS[number / 10] + KOREAN_ONES[number % 10];
    }

    static String thai(int number) {
        if (number <= 0 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : tens == 2 ? "ยี่" : THAI[tens]) + "สิบ";
        return ten + (ones == 0 ? "" : ones == 1 && tens > 0 ? "เอ็ด" : THAI[ones]);
    }

    static String vietnamese(int number) {
        if (number <= 0 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : tens == 1 ? "mười" : VIETNAMESE[tens] + " mươi";
        String one = ones == 1 && tens > 1 ? "mốt" : ones == 5 && tens > 0 ? "lăm" : VIETNAMESE[ones];
        return ones == 0 ? ten : (ten + " " + one).strip();
    }
}
