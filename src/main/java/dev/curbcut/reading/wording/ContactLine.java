package dev.curbcut.reading.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** A line that says how an office is reached, by telephone or between which hours: “急救电话：120”, “Open today 9:00–17:00”. */
public final class ContactLine {
    private static final Words LABELS = new Words("电话|電話|热线|熱線|总机|传真|傳真|tel|phone|hotline|helpline|fax|call us|call centre|call center|telefon|teléfono|téléphone|telefono|телефон|горячая линия|전화|hattı|โทร|điện thoại|đường dây nóng|هاتف|اتصل|تلفن|दूरभाष|हेल्पलाइन");

    private static final Pattern HOURS = Pattern.compile("\\d{1,2}[:：.]\\d\\d\\s?[-–—~～至到]{1,2}\\s?\\d{1,2}[:：.]\\d\\d");

    private static final int LONGEST = 80;

    /** Digits of the shortest number that is called: 110, 120. */
    private static final int FEWEST = 3;

    private ContactLine() {}

    /** Whether a line is one: short, with a word for a telephone and a number, or with two hours. */
    public static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST && (LABELS.in(line.toLowerCase(Locale.ROOT)) || HOURS.matcher(line).find());
    }
}
