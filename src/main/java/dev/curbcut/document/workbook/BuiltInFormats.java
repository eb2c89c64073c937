package dev.curbcut.document.workbook;

import java.util.Map;

/** Formats that a file names by number only (ISO 29500-1, section 18.8.30); those of days depend on the country. */
final class BuiltInFormats {
    private static final Map<Integer, String> ALL = Map.ofEntries(
            Map.entry(0, "General"), Map.entry(1, "0"), Map.entry(2, "0.00"), Map.entry(3, "#,##0"), Map.entry(4, "#,##0.00"),
            Map.entry(5, "\"$\"#,##0_);(\"$\"#,##0)"), Map.entry(6, "\"$\"#,##0_);(\"$\"#,##0)"), Map.entry(7, "\"$\"#,##0.00_);(\"$\"#,##0.00)"),
            Map.entry(8, "\"$\"#,##0.00_);(\"$\"#,##0.00)"), Map.entry(9, "0%"), Map.entry(10, "0.00%"), Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"), Map.entry(13, "# ??/??"), Map.entry(15, "d-mmm-yy"), Map.entry(16, "d-mmm"), Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"), Map.entry(19, "h:mm:ss AM/PM"), Map.entry(20, "h:mm"), Map.entry(21, "h:mm:ss"),
            Map.entry(37, "#,##0_);(#,##0)"), Map.entry(38, "#,##0_);(#,##0)"), Map.entry(39, "#,##0.00_);(#,##0.00)"),
            Map.entry(40, "#,##0.00_);(#,##0.00)"), Map.entry(41, "#,##0_);(#,##0);\"-\"_);@_)"), Map.entry(42, "\"$\"#,##0_);(\"$\"#,##0);\"-\"_);@_)"),
            Map.entry(43, "#,##0.00_);(#,##0.00);\"-\"??_);@_)"), Map.entry(44, "\"$\"#,##0.00_);(\"$\"#,##0.00);\"-\"??_);@_)"), Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"), Map.entry(47, "mm:ss.0"), Map.entry(48, "##0.0E+0"), Map.entry(49, "@"), Map.entry(59, "0"),
            Map.entry(60, "0.00"), Map.entry(61, "#,##0"), Map.entry(62, "#,##0.00"), Map.entry(67, "0%"), Map.entry(68, "0.00%"), Map.entry(69, "# ?/?"),
            Map.entry(70, "# ??/??"), Map.entry(71, "d/m/bbbb"), Map.entry(72, "d-mmm-bb"), Map.entry(73, "d-mmm"), Map.entry(74, "mmm-bb"),
            Map.entry(75, "h:mm"), Map.entry(76, "h:mm:ss"), Map.entry(77, "d/m/bbbb h:mm"), Map.entry(78, "mm:ss"), Map.entry(79, "[h]:mm:ss"),
            Map.entry(80, "mm:ss.0"), Map.entry(81, "d/m/bb"));

    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String DAY = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String ROC = "[$-404]e/m/d";
    private static final String ROC_WORDS = "[$-404]e\"年\"m\"月\"d\"日\"";
    private static final String ERA = "[$-411]ge.m.d";
    private static final String ERA_WORDS = "[$-411]ggge\"年\"m\"月\"d\"日\"";

    /** 27 to 36 and 50 to 58, in order. */
    private static final Map<String, String[]> EAST_ASIA = Map.of(
            "zh-Hans", new String[] {
                YEAR_MONTH, MONTH_DAY, MONTH_DAY, "m-d-yy", DAY, "h\"时\"mm\"分\"", "h\"时\"mm\"分\"ss\"秒\"", "上午/下午h\"时\"mm\"分\"",
                "上午/下午h\"时\"mm\"分\"ss\"秒\"", YEAR_MONTH, YEAR_MONTH, MONTH_DAY, YEAR_MONTH, MONTH_DAY, MONTH_DAY, "上午/下午h\"时\"mm\"分\"",
                "上午/下午h\"时\"mm\"分\"ss\"秒\"", YEAR_MONTH, MONTH_DAY
            },
            "zh-Hant", new String[] {
                ROC, ROC_WORDS, ROC_WORDS, "m/d/yy", DAY, "hh\"時\"mm\"分\"", "hh\"時\"mm\"分\"ss\"秒\"", "上午/下午hh\"時\"mm\"分\"",
                "上午/下午hh\"時\"mm\"分\"ss\"秒\"", ROC, ROC, ROC_WORDS, "上午/下午hh\"時\"mm\"分\"", "上午/下午hh\"時\"mm\"分\"ss\"秒\"", ROC_WORDS,
                "上午/下午hh\"時\"mm\"分\"", "上午/下午hh\"時\"mm\"分\"ss\"秒\"", ROC, ROC_WORDS
            },
            "ja", new String[] {
                ERA, ERA_WORDS, ERA_WORDS, "m/d/yy", DAY, "h\"時\"mm\"分\"", "h\"時\"mm\"分\"ss\"秒\"", YEAR_MONTH, MONTH_DAY, ERA, ERA, ERA_WORDS,
                YEAR_MONTH, MONTH_DAY, ERA_WORDS, YEAR_MONTH, MONTH_DAY, ERA, ERA_WORDS
            },
            "ko", new String[] {
                "yyyy\"年\" mm\"月\" dd\"日\"", "mm-dd", "mm-dd", "mm-dd-yy", "yyyy\"년\" mm\"월\" dd\"일\"", "h\"시\" mm\"분\"",
                "h\"시\" mm\"분\" ss\"초\"", "yyyy-mm-dd", "yyyy-mm-dd", "yyyy\"年\" mm\"月\" dd\"日\"", "yyyy\"年\" mm\"月\" dd\"日\"", "mm-dd",
                "yyyy-mm-dd", "yyyy-mm-dd", "mm-dd", "yyyy-mm-dd", "yyyy-mm-dd", "yyyy\"年\" mm\"月\" dd\"日\"", "mm-dd"
            });

    private BuiltInFormats() {}

    /** Whether what the format shows depends on the language of the sheet. */
    static boolean isOfCountry(int id) {
        return id == 14 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    /** Whether a format leaves the order of its parts to the reader's system: its long form of days, its form of times. */
    static boolean isOfSystem(String code) {
        return code.regionMatches(true, 0, "[$-F800]", 0, 8) || code.regionMatches(true, 0, "[$-F400]", 0, 8);
    }

    /** Such a format as a system of that language has it; any other as it is. */
    static String ofSystem(String code, String lang) {
        boolean eastern = lang.equals("zh-Hans") || lang.equals("zh-Hant") || lang.equals("ja");
        return !isOfSystem(code) || !eastern ? code : code.charAt(4) == '8' ? DAY : "h:mm:ss";
    }

    /** @param lang of the sheet, as far as its letters tell */
    static String code(int id, String lang) {
        if (id == 14 || id == 22) {
            String day = switch (lang) {
                case "zh-Hans", "zh-Hant", "ja" -> "yyyy/m/d";
                default -> "yyyy-mm-dd"; // the only order of day and month that no country reads otherwise
            };
            return id == 14 ? day : day + " h:mm";
        }
        if (!isOfCountry(id)) {
            return ALL.getOrDefault(id, "General");
        }
        String[] own = EAST_ASIA.get(lang);
        return own == null ? "yyyy-mm-dd" : own[id <= 36 ? id - 27 : id - 40];
    }
}
