package dev.curbcut.reading.source;

import dev.curbcut.address.Address;
import java.util.Set;

/** Which hosts are one site, near enough to read a page's frames and lists from: those under one registered name. */
public final class SameSite {
    /** Second labels under which names are registered in countries: {@code gov.cn}, {@code gc.ca}, {@code go.jp}. */
    private static final Set<String> REGISTRIES = Set.of(
            "gov", "gob", "gouv", "gv", "go", "lg", "gc", "govt", "com", "co", "org", "or", "net", "ne", "edu", "ac", "mil", "nic");

    private SameSite() {}

    public static boolean of(Address one, Address other) {
        return one.host().equals(other.host()) || registered(one.host()).equals(registered(other.host()));
    }

    private static String registered(String host) {
        String[] labels = host.split("\\.");
        int n = labels.length;
        boolean number = n > 0 && labels[n - 1].chars().allMatch(Character::isDigit);
        if (n <= 2 || number || host.startsWith("[")) {
            return host;
        }
        boolean third = labels[n - 1].length() == 2 && REGISTRIES.contains(labels[n - 2]);
        return (third ? labels[n - 3] + "." : "") + labels[n - 2] + "." + labels[n - 1];
    }
}
