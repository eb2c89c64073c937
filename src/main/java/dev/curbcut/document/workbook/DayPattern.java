package dev.curbcut.document.workbook;

import dev.curbcut.document.workbook.FormatSection.Kind;
import dev.curbcut.document.workbook.FormatSection.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times of a sheet, which are numbers of days, written as a format has them (ISO 29500-1, section 18.8.31). */
final class DayPattern {
    private static final double LAST = 2_958_466;
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);

    /** Sheets have a 29 February 1900, which was none; days before it count from one day later. */
    private static final int NO_DAY = 60;

    private static final long DAY = 86_400_000L;
    /** Windows' number of Thailand's calendar, and how far its years are ahead. */
    private static final int BUDDHIST = 7;

    private static final int BUDDHIST_YEARS = 543;

    private final FormatSection section;
    private final int locale;
    private final LocalDateTime day;
    private final double value;

    private DayPattern(FormatSection section, int locale, LocalDateTime day, double value) {
        this.section = section;
        this.locale = locale;
        this.day = day;
        this.value = value;
    }

    static String show(FormatSection section, double value, String lang, boolean since1904) {
        if (!(value >= 0 && value < LAST)) {
            return NumberPattern.general(new BigDecimal(Double.isFinite(value) ? Double.toString(value) : "0"));
        }
        long millis = Math.round(value * DAY);
        String code = section.tokens().stream().map(Token::text).reduce("", String::concat);
        long finest = code.contains(".000") ? 1 : code.contains(".00") ? 10 : code.contains(".0") ? 100 : 1000;
        millis = Math.round(millis / (double) finest) * finest;
        LocalDate first = since1904 ? FIRST_1904 : value < NO_DAY ? FIRST_1900.plusDays(1) : FIRST_1900;
        LocalDateTime day = first.plusDays(millis / DAY).atStartOfDay().plusNanos(millis % DAY * 1_000_000);
        int locale = section.locale() != 0 && section.locale() < 0xf000 ? section.locale() : code(lang);
        return new DayPattern(section, locale, day, value).show();
    }

    private static int code(String lang) {
        return switch (lang) {
            case "zh-Hans" -> 0x804;
            case "zh-Hant" -> 0x404;
            case "ja" -> 0x411;
            case "ko" -> 0x412;
            default -> 0x409;
        };
    }

    private String show() {
        List<Token> tokens = section.tokens();
        var out = new StringBuilder();
        boolean second = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> {
                    second = token.text().startsWith("s");
                    out.append(date(token.text(), isMinute(tokens, i)));
                }
                case ELAPSED -> out.append(elapsed(token.text()));
                case NOON -> out.append(noon(token.text()));
                case POINT -> {
                    int places = 0;
                    while (second && i + 1 + places < tokens.size() && tokens.get(i + 1 + places).kind() == Kind.DIGIT) {
                        places++;
                    }
                    out.append('.').append(places == 0 ? "" : String.format(Locale.ROOT, "%03d000", day.getNano() / 1_000_000).substring(0, Math.min(places, 6)));
                    i += places;
                }
                case LITERAL, DIGIT, COMMA, PERCENT, EXPONENT, SLASH -> out.append(token.text());
                case GENERAL, TEXT -> out.append(NumberPattern.general(new BigDecimal(Double.toString(value))));
            }
        }
        return out.toString();
    }

    /** m is a month, but behind hours and before seconds a minute. */
    private static boolean isMinute(List<Token> tokens, int at) {
        if (!tokens.get(at).text().matches("m{1,2}")) {
            return false;
        }
        return near(tokens, at, -1, 'h') || near(tokens, at, 1, 's');
    }

    private static boolean near(List<Token> tokens, int at, int step, char letter) {
        for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.DATE || kind == Kind.ELAPSED) {
                return tokens.get(i).text().charAt(0) == letter;
            }
        }
        return false;
    }

    private String date(String letters, boolean minute) {
        int many = letters.length();
        HijriDay hijri = hijri();
        if (hijri != null && !minute && "ymd".indexOf(letters.charAt(0)) >= 0 && (letters.charAt(0) != 'd' || many <= 2)) {
            return switch (letters.charAt(0)) {
                case 'y' -> year(hijri.year(), many);
                case 'm' -> many <= 2 ? small(hijri.month(), many == 2) : hijri.monthName(section.locale());
                default -> small(hijri.day(), many == 2);
            };
        }
        return switch (letters.charAt(0)) {
            case 'y' -> year(day.getYear() + (section.calendar() == BUDDHIST ? BUDDHIST_YEARS : 0), many);
            case 'b' -> year(day.getYear() + BUDDHIST_YEARS, many);
            case 'e' -> Eras.year(day.toLocalDate(), locale, many > 1, this::small);
            case 'g' -> Eras.name(day.toLocalDate(), locale, many);
            case 'm' -> minute ? small(day.getMinute(), many > 1) : DayWords.month(day.toLocalDate(), many, section.locale(), this::small);
            case 'd' -> many <= 2 ? small(day.getDayOfMonth(), many == 2) : DayWords.weekday(day.getDayOfWeek(), many == 3, section.locale());
            case 'a' -> DayWords.eastAsianWeekday(day.getDayOfWeek(), many == 3, locale);
            case 'h' -> small(section.has(Kind.NOON) ? (day.getHour() + 11) % 12 + 1 : day.getHour(), many > 1);
            default -> small(day.getSecond(), many > 1);
        };
    }

    private @Nullable HijriDay hijri() {
        return switch (section.calendar()) {
            case FormatSection.HIJRI -> HijriDay.counted(day.toLocalDate());
            case FormatSection.UMM_AL_QURA -> HijriDay.ummAlQura(day.toLocalDate());
            default -> null;
        };
    }

    private String year(int year, int letters) {
        return digits(letters <= 2 ? String.format(Locale.ROOT, "%02d", year % 100) : Integer.toString(year));
    }

    private String small(int number, boolean padded) {
        return EastAsianDigits.small(number, padded, locale, section.numerals());
    }

    private String digits(String number) {
        return EastAsianDigits.digits(number, locale, section.numerals());
    }

    private String elapsed(String letters) {
        BigDecimal seconds = BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(86_400)).setScale(0, RoundingMode.HALF_UP);
        long all = seconds.longValue() / (letters.startsWith("h") ? 3600 : letters.startsWith("m") ? 60 : 1);
        return digits(String.format(Locale.ROOT, "%0" + letters.length() + "d", all));
    }

    private String noon(String words) {
        boolean before = day.getHour() < 12;
        if (words.equalsIgnoreCase("A/P")) {
            return words.substring(before ? 0 : 2, before ? 1 : 3);
        }
        boolean latin = words.equalsIgnoreCase("AM/PM");
        int own = section.locale();
        String shown = !latin ? words : EastAsianDigits.isJapanese(own) ? "午前/午後" : EastAsianDigits.isKorean(own) ? "오전/오후" : (own & 0xff) == 4 ? "上午/下午" : words;
        int slash = shown.indexOf('/');
        return before ? shown.substring(0, slash) : shown.substring(slash + 1);
    }
}
