package dev.curbcut.document.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** How a sheet shows its numbers: a code is no {@code 440100.0} and a date no 44197. */
final class XlsxFormats {
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> defined = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final boolean since1904;

    XlsxFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    void define(int id, String format) {
        defined.put(id, format);
    }

    /** The next style of cells has that format. */
    void style(int format) {
        styles.add(format);
    }

    String show(String raw, int style) {
        if (raw.isEmpty()) {
            return "";
        }
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String pattern = defined.getOrDefault(format, builtin(format));
        try {
            return show(Double.parseDouble(raw), format, pattern);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static String builtin(int format) {
        String found = format < 0 || format > 49 ? null : BuiltinFormats.getBuiltinFormat(format);
        // 27 to 58 are dates in Chinese Excel, which no file defines (ECMA-376 part 1, section 18.8.30).
        return found != null ? found : format >= 27 && format <= 58 ? "yyyy-mm-dd" : "General";
    }

    private String show(double value, int format, String pattern) {
        try {
            return formatter.formatRawCellContents(value, format, chinese(pattern), since1904).strip();
        } catch (RuntimeException e) {
            return Double.toString(value); // a pattern POI can't follow
        }
    }

    /** Locale and width marks of East Asian formats mean nothing to POI. */
    private static String chinese(String pattern) {
        return pattern.replaceAll("\\[(DBNum\\d|\\$-[^]]*)]", "").replace("\"年\"", "年").replace("\"月\"", "月").replace("\"日\"", "日");
    }
}
