package dev.curbcut.document.numeral;

/** Whole numbers in the signs of East Asia, by place value or digit by digit. */
public enum HanNumerals {
    /** 一百零五; ten alone is 十. */
    CHINESE("零一二三四五六七八九", "十百千", "万亿", false, false),
    /** 一百零五 in traditional signs. */
    CHINESE_TRADITIONAL("零一二三四五六七八九", "十百千", "萬億", false, false),
    /** 一百零五; ten is 一十, as in sums. */
    CHINESE_SUM("零一二三四五六七八九", "十百千", "万亿", true, false),
    CHINESE_SUM_TRADITIONAL("零一二三四五六七八九", "十百千", "萬億", true, false),
    /** 壹佰零伍, which nobody changes with a stroke. */
    CHINESE_LEGAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿", true, false),
    CHINESE_LEGAL_TRADITIONAL("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億", true, false),
    /** 百五: no sign for an empty place, no one before ten, hundred and thousand. */
    JAPANESE("〇一二三四五六七八九", "十百千", "万億", false, true),
    JAPANESE_LEGAL("〇壱弐参四伍六七八九", "拾百阡", "萬億", true, true),
    KOREAN("영일이삼사오육칠팔구", "십백천", "만억", false, true),
    KOREAN_LEGAL("零壹貳參四五六七八九", "拾百千", "萬億", true, true);

    private final String digits;
    private final String units;
    private final String groups;
    private final boolean oneTen;
    private final boolean dense;

    /** @param dense whether empty places have no sign and a leading one is not written where {@code oneTen} doesn't ask for it */
    HanNumerals(String digits, String units, String groups, boolean oneTen, boolean dense) {
        this.digits = digits;
        this.units = units;
        this.groups = groups;
        this.oneTen = oneTen;
        this.dense = dense;
    }

    /** By place value, 0 to 999,999,999,999; other numbers stay in digits. */
    public String counting(long number) {
        if (number < 0 || number >= 1_000_000_000_000L) {
            return Long.toString(number);
        }
        if (number == 0) {
            return digits.substring(0, 1);
        }
        var out = new StringBuilder();
        group((int) (number / 100_000_000), out);
        out.append(out.isEmpty() ? "" : groups.substring(1));
        int middle = (int) (number / 10_000 % 10_000);
        int before = out.length();
        gap(middle, out);
        group(middle, out);
        out.append(out.length() > before && middle > 0 ? groups.substring(0, 1) : "");
        int last = (int) (number % 10_000);
        gap(last, out);
        group(last, out);
        return out.toString();
    }

    /** An empty thousand between two groups is said. */
    private void gap(int group, StringBuilder out) {
        boolean said = !out.isEmpty() && out.charAt(out.length() - 1) == digits.charAt(0);
        out.append(!dense && !out.isEmpty() && !said && group > 0 && group < 1000 ? digits.substring(0, 1) : "");
    }

    private void group(int number, StringBuilder out) {
        boolean first = out.isEmpty();
        boolean gap = false;
        boolean any = false;
        int worth = 1000;
        for (int place = 3; place >= 0; place--, worth /= 10) {
            int digit = number / worth % 10;
            if (digit == 0) {
                gap = any;
                continue;
            }
            out.append(gap && !dense ? digits.substring(0, 1) : "");
            gap = false;
            boolean bare = digit == 1 && place > 0 && !oneTen && (dense || place == 1 && !any && first);
            out.append(bare ? "" : digits.charAt(digit)).append(place == 0 ? "" : units.charAt(place - 1));
            any = true;
        }
    }

    /** Digit by digit: 105 is 一〇五; a minus and a point stay. */
    public static String digits(String number, String signs) {
        var out = new StringBuilder(number.length());
        number.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? signs.charAt(c - '0') : (char) c));
        return out.toString();
    }

    /** The digits of the legal way of writing, from none to nine, and of the plain one. */
    public String signs() {
        return digits;
    }
}
