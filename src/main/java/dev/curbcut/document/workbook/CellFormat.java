package dev.curbcut.document.workbook;

import dev.curbcut.document.workbook.FormatSection.Kind;
import java.math.BigDecimal;
import java.util.List;

/** A number format of a sheet (ISO 29500-1, section 18.8.31), which shows values as the sheet's program does. */
final class CellFormat {
    private static final CellFormat GENERAL = new CellFormat("General");

    private final List<FormatSection> sections;

    CellFormat(String code) {
        this.sections = FormatSection.of(code);
    }

    /**
     * A number as it shows.
     *
     * @param lang of the sheet, for days that its format leaves to the country
     * @param since1904 whether days count from 1904
     */
    String show(double value, String lang, boolean since1904) {
        FormatSection section = section(value);
        return EastAsianDigits.script(section.digits(), show(section, value, lang, since1904));
    }

    /** Whether it shows numbers as days or times. */
    boolean isDay() {
        return sections.getFirst().isDate();
    }

    private String show(FormatSection section, double value, String lang, boolean since1904) {
        if (section.tokens().isEmpty() && sections.size() > 1) {
            return ""; // ;;; hides it
        }
        boolean minus = value < 0 && (sections.size() == 1 || section == sections.getFirst() || !section.condition().isEmpty() && section.condition().startsWith(">"));
        BigDecimal number = new BigDecimal(Double.toString(Math.abs(value)));
        if (section.isDate()) {
            return DayPattern.show(section, value, lang, since1904);
        }
        if (section.has(Kind.TEXT) && !section.has(Kind.DIGIT) && !section.has(Kind.GENERAL)) {
            return literals(section, (minus ? "-" : "") + NumberPattern.general(number));
        }
        String shown = NumberPattern.show(section, number);
        return (minus && shown.chars().anyMatch(c -> c >= '1' && c <= '9' || c > 0x2e80) ? "-" : "") + shown;
    }

    /** A text as it shows: what a format has around the place of a text. */
    String show(String text) {
        FormatSection last = sections.getLast();
        boolean own = last.has(Kind.TEXT) && (sections.size() == 4 || sections.size() == 1 || !last.has(Kind.DIGIT));
        return own ? literals(last, text) : text;
    }

    private static String literals(FormatSection section, String text) {
        var out = new StringBuilder();
        for (FormatSection.Token token : section.tokens()) {
            out.append(token.kind() == Kind.TEXT ? text : token.kind() == Kind.LITERAL ? token.text() : "");
        }
        return out.toString();
    }

    /** The first section whose condition holds; without any: above zero, below, zero. */
    private FormatSection section(double value) {
        boolean conditions = sections.stream().anyMatch(s -> !s.condition().isEmpty());
        List<FormatSection> numbers = sections.size() > 3 ? sections.subList(0, 3) : sections;
        if (conditions) {
            for (FormatSection section : numbers) {
                if (section.condition().isEmpty() || holds(section.condition(), value)) {
                    return section;
                }
            }
            return numbers.getLast();
        }
        boolean text = numbers.size() > 1 && numbers.getLast().has(Kind.TEXT);
        int count = text ? numbers.size() - 1 : numbers.size();
        return count == 0 ? GENERAL.sections.getFirst() : numbers.get(value > 0 || count == 1 ? 0 : value < 0 ? 1 : count > 2 ? 2 : 0);
    }

    private static boolean holds(String condition, double value) {
        String sign = condition.replaceAll("[^<>=].*", "");
        double bound;
        try {
            bound = Double.parseDouble(condition.substring(sign.length()).strip());
        } catch (NumberFormatException e) {
            return false;
        }
        return switch (sign) {
            case "<" -> value < bound;
            case "<=" -> value <= bound;
            case ">" -> value > bound;
            case ">=" -> value >= bound;
            case "<>" -> value != bound;
            default -> value == bound;
        };
    }
}
