package dev.curbcut.reading.wording;

import java.util.Locale;

/**
 * The marks of a quotation by language, outer and inner (CLDR 46, {@code delimiters}): browsers write them around a {@code q},
 * whose text has none.
 *
 * @param open of the outer quotation
 */
public record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
    private static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");
    private static final QuotationMarks CORNERS = new QuotationMarks("「", "」", "『", "』");
    private static final QuotationMarks LOW = new QuotationMarks("„", "“", "‚", "‘");
    private static final QuotationMarks LOW_HIGH = new QuotationMarks("„", "”", "‚", "’");
    private static final QuotationMarks ANGLES = new QuotationMarks("«", "»", "“", "”");
    private static final QuotationMarks ANGLES_LOW = new QuotationMarks("«", "»", "„", "“");
    private static final QuotationMarks ANGLES_SINGLE = new QuotationMarks("«", "»", "‹", "›");
    private static final QuotationMarks SAME = new QuotationMarks("”", "”", "’", "’");

    /** @param lang BCP 47; what isn't known is marked as English is */
    public static QuotationMarks of(String lang) {
        String tag = lang.toLowerCase(Locale.ROOT).replace('_', '-');
        String primary = tag.split("-", 2)[0];
        return switch (primary) {
            case "zh" -> tag.matches("zh-(hant|tw|hk|mo)\\b.*") ? CORNERS : ENGLISH;
            case "yue", "lzh", "nan", "hak" -> tag.contains("hans") ? ENGLISH : CORNERS;
            case "ja" -> CORNERS;
            case "de" -> tag.matches("de-(ch|li)\\b.*") ? ANGLES_SINGLE : LOW;
            case "cs", "sk", "sl", "is", "sq", "bg", "lt", "et", "mk", "lb", "dsb", "hsb", "ka" -> LOW;
            case "pl" -> new QuotationMarks("„", "”", "«", "»");
            case "ro", "hu" -> new QuotationMarks("„", "”", primary.equals("ro") ? "«" : "»", primary.equals("ro") ? "»" : "«");
            case "hr", "sr", "bs" -> primary.equals("hr") ? new QuotationMarks("„", "“", "‘", "’") : LOW_HIGH;
            case "ru", "uk", "be", "kk", "ky", "tt", "az", "hy" -> ANGLES_LOW;
            case "fr" -> tag.matches("fr-(ch)\\b.*") ? ANGLES_SINGLE : new QuotationMarks("« ", " »", "“", "”");
            case "it" -> tag.matches("it-ch\\b.*") ? ANGLES_SINGLE : ANGLES;
            case "es", "ca", "gl", "eu", "el", "fa", "ps", "am", "ti" -> tag.matches("es-(mx|us|419)\\b.*") ? ENGLISH : primary.matches("fa|am|ti") ? ANGLES_SINGLE : ANGLES;
            case "pt" -> tag.equals("pt-pt") ? ANGLES : ENGLISH;
            case "no", "nb", "nn", "da", "fo" -> primary.equals("da") ? ENGLISH : new QuotationMarks("«", "»", "‘", "’");
            case "sv", "fi", "he", "yi" -> SAME;
            case "ar" -> new QuotationMarks("”", "“", "’", "‘");
            case "ug", "ur" -> primary.equals("ur") ? ENGLISH : new QuotationMarks("«", "»", "‹", "›");
            default -> ENGLISH;
        };
    }

    /** @param depth how many quotations stand around it */
    public String open(int depth) {
        return depth % 2 == 0 ? open : innerOpen;
    }

    /** @param depth how many quotations stand around it */
    public String close(int depth) {
        return depth % 2 == 0 ? close : innerClose;
    }
}
