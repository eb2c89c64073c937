package dev.curbcut.value;

import dev.curbcut.address.Country;
import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import java.util.List;

/**
 * Finds the values in the texts of a page. Safe for many threads.
 *
 * @param days how the page writes its days
 * @param money which currencies its signs mean
 * @param lang of the page: its primary subtag
 */
public record Values(DateConventions days, Currencies money, String lang) {
    /** Beyond so many characters of one text nothing is looked at: no sentence is that long. */
    private static final int REACH = 20_000;

    /** @param host of the page's address; empty for a page without one */
    public static Values of(String host, String lang) {
        String country = Country.of(host).map(Country::end).orElse(host.endsWith(".gov") || host.endsWith(".mil") ? "us" : "");
        return new Values(DateConventions.of(host, lang), new Currencies(country, lang), lang.split("-")[0]);
    }

    /** The values of a text, from first to last; none lies in another. Time is linear in the text's length. */
    public List<Value> in(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        String head = text.length() > REACH ? text.substring(0, REACH) : text;
        var found = new FoundValues();
        Dates.certain(head, days).forEach(date -> found.add(Value.Kind.DAY, date.iso(), date.from(), date.to()));
        var plain = new PlainFigures(head);
        PartialDays.add(plain, found);
        Shares.add(plain, lang, found);
        ClockTimes.add(plain, found);
        money.add(plain, lang, found);
        return found.inOrder();
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '年' || c == '百' || c >= 0x660 && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }
}
