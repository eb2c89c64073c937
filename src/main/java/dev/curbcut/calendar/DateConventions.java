package dev.curbcut.calendar;

import dev.curbcut.address.Country;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a page writes its days, by the country whose office its host is and the language it declares.
 *
 * @param monthFirst whether 07/08/2023 is the eighth of July
 * @param local the calendar that a year by itself is counted in where it can't be the common one's
 * @param zone where its office is on the clock; null where nothing tells
 * @param languages whose names of months are looked up first: primary subtags
 */
public record DateConventions(boolean monthFirst, CalendarSystem local, @Nullable ZoneId zone, List<String> languages) {
    /** Of a page of which nothing is known. */
    public static final DateConventions UNKNOWN = new DateConventions(false, CalendarSystem.GREGORIAN, null, List.of());

    /** Hosts of the United States that end in no country; theirs is the only one that writes the month first in numbers. */
    private static final Set<String> MONTH_FIRST = Set.of("gov", "us", "mil", "pr", "edu");

    /**
     * Of a page.
     *
     * @param host of its address
     * @param lang as it declares it; empty where it doesn't
     */
    public static DateConventions of(String host, String lang) {
        String domain = host.substring(host.lastIndexOf('.') + 1);
        String[] subtags = lang.replace('_', '-').toLowerCase(Locale.ROOT).split("-");
        Optional<Country> country = Country.of(host).or(() -> declared(subtags));
        var languages = new LinkedHashSet<String>();
        languages.add(subtags[0]);
        country.ifPresent(c -> c.languages().forEach(tag -> languages.add(tag.split("-")[0])));
        languages.remove("");
        boolean american = MONTH_FIRST.contains(domain) || domain.length() > 2 && subtags[0].equals("en") && subtags[subtags.length - 1].equals("us");
        CalendarSystem local = calendar(country.map(Country::end).orElse(""), subtags[0]);
        return new DateConventions(american, local, country.map(Country::zone).orElse(null), List.copyOf(languages));
    }

    /**
     * The country of a language's tag: its region, else the only one whose offices publish in it before all others. American
     * English is what software declares that nobody told a language.
     */
    private static Optional<Country> declared(String[] subtags) {
        if (subtags[0].equals("en") && subtags[subtags.length - 1].equals("us")) {
            return Optional.empty();
        }
        for (int i = 1; i < subtags.length; i++) {
            if (subtags[i].length() == 2) {
                return Country.of(subtags[i].equals("gb") ? "uk" : subtags[i]);
            }
        }
        return Country.foremostIn(subtags[0]);
    }

    /** The calendar besides the common one that a country's offices date by; of no country's host, the readers of a language. */
    private static CalendarSystem calendar(String country, String language) {
        return switch (country) {
            case "th", "la", "kh", "mm", "lk" -> CalendarSystem.BUDDHIST;
            case "np" -> CalendarSystem.BIKRAM_SAMBAT;
            case "ir", "af" -> CalendarSystem.SOLAR_HIJRI;
            case "tw" -> CalendarSystem.REPUBLIC;
            case "bd" -> CalendarSystem.BENGALI;
            case "et" -> CalendarSystem.ETHIOPIC;
            default -> switch (language) {
                case "th", "lo", "km" -> CalendarSystem.BUDDHIST;
                case "ne" -> CalendarSystem.BIKRAM_SAMBAT;
                case "fa", "ps" -> CalendarSystem.SOLAR_HIJRI;
                case "ar", "ur", "ckb" -> CalendarSystem.ISLAMIC;
                case "am", "ti" -> CalendarSystem.ETHIOPIC;
                default -> ARAB.contains(country) ? CalendarSystem.ISLAMIC : CalendarSystem.GREGORIAN;
            };
        };
    }

    /** Where the lunar year stands beside the common one, whatever language a page is in. */
    private static final Set<String> ARAB = Set.of("sa", "ae", "bh", "kw", "om", "qa", "ye", "eg", "jo", "iq", "sy", "ps", "sd", "ly", "ma", "mr", "pk");

    /** Whether a year by itself is counted by reigns: R7.3.5. */
    boolean hasEras() {
        return languages.contains("ja");
    }
}
