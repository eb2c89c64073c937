package dev.curbcut.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The country whose office a host is, by the end of its name.
 *
 * @param end of its host names, the usual one: {@code cn}, {@code uk}
 * @param zone by which its offices date what they publish; of several zones its government's
 * @param languages BCP 47, that its offices publish in, the most used first
 */
public record Country(String end, ZoneId zone, List<String> languages) {
    private static final Map<String, Country> BY_END = read();

    /** The country of a host; empty for ends that are no country's, such as {@code com} or {@code eu}. */
    public static Optional<Country> of(String host) {
        return Optional.ofNullable(BY_END.get(host.substring(host.lastIndexOf('.') + 1)));
    }

    /** All of them, in the order of the table. */
    public static List<Country> all() {
        return BY_END.values().stream().distinct().toList();
    }

    private static Map<String, Country> read() {
        try (InputStream in = Country.class.getResourceAsStream("countries.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks countries.txt");
            }
            Map<String, Country> countries = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t");
                    String[] ends = columns[0].split(" ");
                    var country = new Country(ends[0], ZoneId.of(columns[1]), List.of(columns[2].split(" ")));
                    for (String end : ends) {
                        countries.put(end, country);
                    }
                }
            }
            return Map.copyOf(countries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
