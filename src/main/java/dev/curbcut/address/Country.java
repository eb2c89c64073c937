package dev.curbcut.address;

import dev.curbcut.table.TabSeparatedValues;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The country whose office a host is, by the end of its name.
 *
 * @param end of its host names, the usual one: {@code cn}, {@code uk}
 * @param zone by which its offices date what they publish; of several zones its government's
 * @param languages BCP 47, that its offices publish in, the most used first
 */
public record Country(String end, ZoneId zone, List<String> languages) {
    private static final Map<String, Country> BY_END = read();
    /** By the language that their offices use most. */
    private static final Map<String, List<Country>> BY_LANGUAGE = all().stream().collect(Collectors.groupingBy(country -> country.languages.getFirst().split("-")[0]));

    /** The country of a host; empty for ends that are no country's, such as {@code com} or {@code eu}. */
    public static Optional<Country> of(String host) {
        return Optional.ofNullable(BY_END.get(host.substring(host.lastIndexOf('.') + 1)));
    }

    /** All of them, in the order of the table. */
    public static List<Country> all() {
        return BY_END.values().stream().distinct().toList();
    }

    /** The one country whose offices publish in a language before all others; empty where there are several, or none. */
    public static Optional<Country> foremostIn(String language) {
        List<Country> countries = BY_LANGUAGE.getOrDefault(language, List.of());
        return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }

    private static Map<String, Country> read() {
        Map<String, Country> countries = new LinkedHashMap<>();
        for (String[] columns : TabSeparatedValues.of(Country.class, "countries.txt")) {
            String[] ends = columns[0].split(" ");
            var country = new Country(ends[0], ZoneId.of(columns[1]), List.of(columns[2].split(" ")));
            for (String end : ends) {
                countries.put(end, country);
            }
        }
        return Collections.unmodifiableMap(countries);
    }
}
