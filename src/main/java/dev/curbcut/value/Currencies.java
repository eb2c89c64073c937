package dev.curbcut.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money, by whose page they are on: {@code $} and 元 are the country's own; where no country is known, none.
 *
 * @param country the end of its host names; empty for none
 * @param lang of the page, BCP 47
 */
record Currencies(String country, String lang) {
    /** Signs that stand before a sum, or behind it, and mean one currency wherever they stand; an empty one is the country's own. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("€", "EUR"), Map.entry("£", "GBP"), Map.entry("₩", "KRW"), Map.entry("₹", "INR"), Map.entry("₽", "RUB"), Map.entry("₺", "TRY"),
            Map.entry("₫", "VND"), Map.entry("฿", "THB"), Map.entry("₱", "PHP"), Map.entry("₪", "ILS"), Map.entry("₴", "UAH"), Map.entry("₸", "KZT"),
            Map.entry("US$", "USD"), Map.entry("U.S. $", "USD"), Map.entry("HK$", "HKD"), Map.entry("NT$", "TWD"), Map.entry("AU$", "AUD"), Map.entry("A$", "AUD"),
            Map.entry("CA$", "CAD"), Map.entry("C$", "CAD"), Map.entry("S$", "SGD"), Map.entry("NZ$", "NZD"), Map.entry("R$", "BRL"), Map.entry("$", ""),
            Map.entry("¥", ""), Map.entry("人民币", "CNY"), Map.entry("人民幣", "CNY"), Map.entry("RMB", "CNY"), Map.entry("新台币", "TWD"), Map.entry("新臺幣", "TWD"),
            Map.entry("新台幣", "TWD"), Map.entry("CNY", "CNY"), Map.entry("USD", "USD"), Map.entry("EUR", "EUR"), Map.entry("GBP", "GBP"), Map.entry("JPY", "JPY"),
            Map.entry("HKD", "HKD"), Map.entry("CHF", "CHF"), Map.entry("CAD", "CAD"), Map.entry("AUD", "AUD"));

    /** What stands behind a sum alone. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("元", ""), Map.entry("圓", ""), Map.entry("元人民币", "CNY"), Map.entry("元人民幣", "CNY"), Map.entry("美元", "USD"), Map.entry("美金", "USD"),
            Map.entry("欧元", "EUR"), Map.entry("歐元", "EUR"), Map.entry("港元", "HKD"), Map.entry("港币", "HKD"), Map.entry("港幣", "HKD"), Map.entry("日元", "JPY"),
            Map.entry("日圓", "JPY"), Map.entry("英镑", "GBP"), Map.entry("英鎊", "GBP"), Map.entry("澳门元", "MOP"), Map.entry("澳門元", "MOP"), Map.entry("新台币", "TWD"),
            Map.entry("円", "JPY"), Map.entry("원", "KRW"), Map.entry("yuan", "CNY"), Map.entry("euros", "EUR"), Map.entry("euro", "EUR"), Map.entry("Euro", "EUR"), Map.entry("yen", "JPY"),
            Map.entry("dollars", ""), Map.entry("zł", "PLN"), Map.entry("Kč", "CZK"), Map.entry("рублей", "RUB"), Map.entry("рубля", "RUB"), Map.entry("руб.", "RUB"),
            Map.entry("reais", "BRL"), Map.entry("درهم", ""), Map.entry("درهماً", ""), Map.entry("ريال", ""), Map.entry("ريالاً", ""), Map.entry("دينار", ""), Map.entry("جنيه", ""));

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("千", 3), Map.entry("万", 4), Map.entry("萬", 4), Map.entry("百万", 6), Map.entry("百萬", 6), Map.entry("千万", 7), Map.entry("千萬", 7), Map.entry("亿", 8),
            Map.entry("億", 8), Map.entry("万亿", 12), Map.entry("萬億", 12), Map.entry("천", 3), Map.entry("만", 4), Map.entry("억", 8), Map.entry("thousand", 3),
            Map.entry("million", 6), Map.entry("m", 6), Map.entry("billion", 9), Map.entry("bn", 9), Map.entry("trillion", 12));

    /** What makes of 元 another word: 元旦, 元月, 元素. */
    private static final String NOT_MONEY = "旦宵月素件器化组組首老年代";

    private static final FigureWords BEFORE = new FigureWords(SIGNS.keySet());
    private static final FigureWords POWER = new FigureWords(POWERS.keySet());
    private static final FigureWords BEHIND = new FigureWords(UNITS.keySet());

    void add(PlainFigures text, String primary, FoundValues found) {
        for (int i = 0; i < text.length(); i++) {
            if (text.isDigit(i)) {
                int end = WrittenNumber.end(text, i);
                Value value = value(text, i, end, primary);
                if (value != null) {
                    found.add(value.kind(), value.machine(), value.from(), value.to());
                }
                i = Math.max(end, value == null ? 0 : value.to()) - 1;
            }
        }
    }

    private @Nullable Value value(PlainFigures text, int from, int to, String primary) {
        int start = text.beforeSpace(from);
        String sign = BEFORE.before(text, start);
        int first = sign.isEmpty() ? from : start - sign.length();
        if (Shares.isWithin(text, first) && !text.isDigit(first - 2) || isPartOfLonger(text, from, sign)) {
            return null;
        }
        int behind = text.pastSpace(to);
        String power = POWER.at(text, behind);
        int end = power.isEmpty() ? to : behind + power.length();
        String unit = unit(text, text.pastSpace(end));
        BigDecimal number = sign.isEmpty() && unit.isEmpty() ? null : WrittenNumber.value(text, from, to, primary);
        if (number == null) {
            return null;
        }
        String code = !unit.isEmpty() ? code(unit, UNITS.getOrDefault(unit, SIGNS.get(unit))) : "";
        int last = unit.isEmpty() || code == null ? end : text.pastSpace(end) + unit.length();
        if (!sign.isEmpty()) {
            String before = code(sign, SIGNS.get(sign));
            boolean same = unit.isEmpty() || before != null && (UNITS.getOrDefault(unit, "-").isEmpty() || before.equals(code));
            return before == null || !same ? null : money(before, number, power, first, last);
        }
        return unit.isEmpty() || code == null ? null : money(code, number, power, first, last);
    }

    private static Value money(String code, BigDecimal number, String power, int from, int to) {
        return new Value(Value.Kind.MONEY, code + " " + WrittenNumber.plain(number.scaleByPowerOfTen(POWERS.getOrDefault(power, 0))), from, to);
    }

    /** Whether figures with a space stand before these: 12 000 may be a sum of twelve thousand. */
    private static boolean isPartOfLonger(PlainFigures text, int from, String sign) {
        return sign.isEmpty() && text.at(from - 1) == ' ' && text.isDigit(from - 2) || text.isLatin(from - 1) && sign.isEmpty();
    }

    private static String unit(PlainFigures text, int at) {
        String unit = BEHIND.at(text, at);
        if (unit.isEmpty()) {
            unit = BEFORE.at(text, at);
        }
        boolean another = unit.equals("元") && NOT_MONEY.indexOf(text.at(at + 1)) >= 0 || unit.equals("원") && Character.isLetter(text.at(at + 1)) && "을이은의과에으입".indexOf(text.at(at + 1)) < 0;
        return another ? "" : unit;
    }

    /** The currency of a sign; null where it can't be told. */
    private @Nullable String code(String sign, @Nullable String fixed) {
        if (fixed != null && !fixed.isEmpty()) {
            boolean otherPounds = sign.equals("£") && !country.isEmpty() && !Set.of("uk", "eu", "us", "cn", "jp", "ie", "fr", "de").contains(country);
            return otherPounds ? null : fixed;
        }
        String own = own();
        return switch (sign) {
            case "$", "dollars" -> own != null && Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS").contains(own) ? own : null;
            case "درهم", "درهماً" -> own != null && Set.of("AED", "MAD").contains(own) ? own : null;
            case "ريال", "ريالاً" -> own != null && Set.of("SAR", "QAR", "OMR", "YER").contains(own) ? own : null;
            case "دينار" -> own != null && Set.of("KWD", "BHD", "JOD", "IQD", "LYD", "TND", "DZD").contains(own) ? own : null;
            case "جنيه" -> own != null && Set.of("EGP", "SDG").contains(own) ? own : null;
            case "¥" -> own != null && Set.of("CNY", "JPY").contains(own) ? own : null;
            default -> own != null && Set.of("CNY", "HKD", "TWD", "MOP").contains(own) ? own : null;
        };
    }

    /** The country's own; of no country's page that is in simplified Chinese or Japanese, theirs. */
    private @Nullable String own() {
        if (country.isEmpty()) {
            return lang.equals("zh-Hans") || lang.equals("zh-CN") ? "CNY" : lang.equals("ja") ? "JPY" : null;
        }
        try {
            Currency currency = Currency.getInstance(Locale.of("", country.equals("uk") ? "GB" : country.toUpperCase(Locale.ROOT)));
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) { // eu is no country
            return null;
        }
    }
}
