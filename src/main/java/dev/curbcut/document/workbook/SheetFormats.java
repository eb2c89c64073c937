package dev.curbcut.document.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a workbook shows its numbers: a code is no {@code 440100.0} and a day no 44197. */
final class SheetFormats {
    private final Map<String, CellFormat> parsed = new HashMap<>();
    private final Map<Integer, String> defined = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final BitSet struck = new BitSet();
    private final boolean since1904;

    SheetFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    void define(int id, String format) {
        defined.put(id, format);
    }

    /** The next style of cells has that format. @param strikes whether its letters are struck out */
    void style(int format, boolean strikes) {
        struck.set(styles.size(), strikes);
        styles.add(format);
    }

    /** Whether cells of that style are struck out. */
    boolean isStruck(int style) {
        return style >= 0 && struck.get(style);
    }

    /** Whether the language of the sheet has to be known before numbers of that style can be shown. */
    boolean isOfCountry(int style) {
        int format = format(style);
        String own = defined.get(format);
        return own == null ? BuiltInFormats.isOfCountry(format) : BuiltInFormats.isOfSystem(own);
    }

    private int format(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    /** A number as a cell of that style shows it. */
    String show(String raw, int style, String lang) {
        String number = raw.strip();
        if (number.isEmpty()) {
            return "";
        }
        int format = format(style);
        try {
            return show(Double.parseDouble(number), defined.getOrDefault(format, BuiltInFormats.code(format, lang)), lang);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** A day that is kept as a text of ISO 8601, as a cell of that style shows it. */
    String day(String iso, int style, String lang) {
        int format = format(style);
        return day(iso, defined.getOrDefault(format, BuiltInFormats.code(format, lang)), lang);
    }

    String day(String iso, String code, String lang) {
        IsoDay day = IsoDay.of(iso);
        if (day == null) {
            return iso;
        }
        CellFormat format = parsed.computeIfAbsent(code, CellFormat::new);
        return format.isDay() ? format.show(day.number(since1904), lang, since1904).strip() : day.toString();
    }

    /** A text as a cell of that style shows it. */
    String text(String text, int style) {
        String code = defined.getOrDefault(format(style), "");
        return code.indexOf('@') < 0 || code.equals("@") ? text : parsed.computeIfAbsent(code, CellFormat::new).show(text);
    }

    String show(double value, String code, String lang) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return parsed.computeIfAbsent(BuiltInFormats.ofSystem(code, lang), CellFormat::new).show(value, lang, since1904).strip();
    }
}
