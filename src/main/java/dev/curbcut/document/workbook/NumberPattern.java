package dev.curbcut.document.workbook;

import dev.curbcut.document.workbook.FormatSection.Kind;
import dev.curbcut.document.workbook.FormatSection.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers written by the places of a format: {@code #,##0.00}, {@code 0.0%}, {@code 0!.0,"万"}, {@code # ?/?}, {@code 0.00E+00}. */
final class NumberPattern {
    private static final int DIGITS = 15;
    private static final int LARGEST_DENOMINATOR = 9999;

    private NumberPattern() {}

    /** @param value not below zero */
    static String show(FormatSection section, BigDecimal value) {
        BigDecimal number = value;
        for (Token token : section.tokens()) {
            number = token.kind() == Kind.PERCENT ? number.movePointRight(2) : number;
        }
        if (section.has(Kind.GENERAL)) {
            return around(section, EastAsianDigits.general(general(number), section.locale(), section.numerals()));
        }
        String shown;
        if (section.has(Kind.SLASH) && section.has(Kind.DIGIT)) {
            shown = fraction(section, number);
        } else if (section.has(Kind.EXPONENT)) {
            shown = scientific(section, number);
        } else {
            shown = places(section.tokens(), number);
        }
        return EastAsianDigits.digits(shown, section.locale(), section.numerals());
    }

    private static String around(FormatSection section, String number) {
        var out = new StringBuilder();
        for (Token t : section.tokens()) {
            out.append(t.kind() == Kind.GENERAL ? number : t.kind() == Kind.DIGIT ? "" : t.text());
        }
        return out.toString();
    }

    /** A number without a format: as many digits as a sheet keeps, and no zeros behind. */
    static String general(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(DIGITS));
        if (rounded.signum() != 0 && (rounded.abs().compareTo(BigDecimal.ONE.movePointRight(DIGITS)) >= 0 || rounded.abs().compareTo(BigDecimal.ONE.movePointLeft(9)) < 0)) {
            BigDecimal short6 = rounded.round(new MathContext(6)).stripTrailingZeros();
            int exponent = short6.precision() - short6.scale() - 1;
            return short6.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "E" + (exponent < 0 ? "-" : "+") + two(Math.abs(exponent));
        }
        // In a cell, ten decimals are all that shows.
        BigDecimal plain = rounded.scale() > 10 ? rounded.setScale(10, RoundingMode.HALF_UP) : rounded;
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String places(List<Token> tokens, BigDecimal value) {
        int point = index(tokens, Kind.POINT);
        List<Token> whole = point < 0 ? tokens : tokens.subList(0, point);
        List<Token> behind = point < 0 ? List.of() : tokens.subList(point + 1, tokens.size());
        int last = lastDigit(tokens);
        BigDecimal number = value;
        boolean grouped = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.COMMA && last >= 0) {
                boolean scales = i > last || i > lastDigit(whole) && i < whole.size();
                number = scales ? number.movePointLeft(3) : number;
                grouped |= !scales && i < whole.size();
            }
        }
        int decimals = (int) behind.stream().filter(t -> t.kind() == Kind.DIGIT).count();
        BigDecimal rounded = number.setScale(Math.min(decimals, 30), RoundingMode.HALF_UP);
        String[] parts = rounded.toPlainString().split("\\.");
        String digits = parts[0].equals("0") ? "" : parts[0];
        return whole(whole, digits, grouped) + (point < 0 ? "" : decimals(behind, parts.length > 1 ? parts[1] : ""));
    }

    /** From the right: each place takes a digit, the first place all that are left; what stands between stays there. */
    private static String whole(List<Token> tokens, String digits, boolean grouped) {
        int first = index(tokens, Kind.DIGIT);
        List<String> out = new ArrayList<>();
        int left = digits.length();
        int written = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.kind() != Kind.DIGIT) {
                out.addFirst(token.kind() == Kind.COMMA ? "" : token.text());
                continue;
            }
            do {
                String digit = left > 0 ? digits.substring(left - 1, left) : token.text().equals("0") ? "0" : token.text().equals("?") ? " " : "";
                left--;
                boolean separates = grouped && written > 0 && written % 3 == 0 && !digit.isBlank();
                written += digit.isEmpty() ? 0 : 1;
                out.addFirst(digit + (separates ? "," : ""));
            } while (i == first && left > 0);
        }
        return String.join("", out);
    }

    private static String decimals(List<Token> tokens, String digits) {
        int shown = digits.length();
        List<Token> places = tokens.stream().filter(t -> t.kind() == Kind.DIGIT).toList();
        while (shown > 0 && digits.charAt(shown - 1) == '0' && shown <= places.size() && !places.get(shown - 1).text().equals("0")) {
            shown--;
        }
        var out = new StringBuilder(".");
        int at = 0;
        for (Token token : tokens) {
            if (token.kind() == Kind.DIGIT) {
                out.append(at < shown ? digits.substring(at, at + 1) : token.text().equals("?") ? " " : "");
                at++;
            } else if (token.kind() != Kind.COMMA) {
                out.append(token.text());
            }
        }
        return out.toString();
    }

    private static String scientific(FormatSection section, BigDecimal value) {
        int e = index(section.tokens(), Kind.EXPONENT);
        List<Token> mantissa = section.tokens().subList(0, e);
        int wholes = 0;
        for (Token token : mantissa) {
            if (token.kind() == Kind.POINT) {
                break;
            }
            wholes += token.kind() == Kind.DIGIT ? 1 : 0;
        }
        int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale() - Math.max(1, wholes);
        String sign = exponent < 0 ? "-" : section.tokens().get(e).text().endsWith("+") ? "+" : "";
        return places(mantissa, value.movePointLeft(exponent)) + "E" + sign
                + places(section.tokens().subList(e + 1, section.tokens().size()), BigDecimal.valueOf(Math.abs(exponent)));
    }

    private static String fraction(FormatSection section, BigDecimal value) {
        int slash = index(section.tokens(), Kind.SLASH);
        List<Token> before = section.tokens().subList(0, slash);
        String below = "";
        String behind = "";
        for (Token token : section.tokens().subList(slash + 1, section.tokens().size())) {
            boolean place = behind.isEmpty() && (token.kind() == Kind.DIGIT || token.kind() == Kind.LITERAL && token.text().matches("\\d+"));
            below += place ? token.text() : "";
            behind += place ? "" : token.text();
        }
        int first = index(before, Kind.DIGIT);
        String ahead = words(before.subList(0, Math.max(0, first)));
        String between = words(before.subList(Math.max(0, first), before.size()));
        boolean mixed = before.stream().map(Token::text).reduce("", String::concat).strip().contains(" ");
        long whole = mixed ? value.longValue() : 0;
        double rest = value.doubleValue() - whole;
        boolean fixed = below.matches("[1-9]\\d{0,3}");
        int most = fixed ? Integer.parseInt(below) : (int) Math.min(LARGEST_DENOMINATOR, Math.pow(10, Math.max(1, below.length())) - 1);
        long numerator = 0;
        int denominator = 1;
        double best = 2;
        for (int d = fixed ? most : 1; d <= most; d++) {
            long n = Math.round(rest * d);
            double error = Math.abs(rest - (double) n / d);
            if (error < best - 1e-12) {
                best = error;
                numerator = n;
                denominator = d;
            }
        }
        if (numerator == denominator && mixed) {
            return ahead + (whole + 1) + behind;
        }
        String part = numerator == 0 && mixed ? "" : numerator + "/" + denominator;
        return ahead + (whole > 0 || part.isEmpty() ? whole + (part.isEmpty() ? "" : between.isBlank() ? " " : between) : "") + part + behind;
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().filter(t -> t.kind() == Kind.LITERAL).map(Token::text).collect(Collectors.joining());
    }

    private static int index(List<Token> tokens, Kind kind) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private static int lastDigit(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).kind() == Kind.DIGIT) {
                return i;
            }
        }
        return -1;
    }
}
