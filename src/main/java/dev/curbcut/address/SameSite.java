package dev.curbcut.address;

import dev.curbcut.table.TabSeparatedValues;
import java.util.HashMap;
import java.util.Map;

/**
 * Which hosts are one site, as browsers compare them (HTML, “same site”, whatever the scheme): those under one name that
 * somebody registered. {@code registries.tsv} has the names below which governments register, each with its reason: a
 * department of gov.uk, of gc.ca or of qld.gov.au is a site of its own, while nsw.gov.au is one site.
 */
public final class SameSite {
    private static final Registry ROOT = registries();

    private SameSite() {}

    /** A label of the names in the table, read from the right. */
    private static final class Registry {
        private final Map<String, Registry> below = new HashMap<>();
        private boolean ends;
        private boolean isSite;

        private Registry at(String label) {
            return below.computeIfAbsent(label, none -> new Registry());
        }
    }

    public static boolean of(Address one, Address other) {
        return one.host().equals(other.host()) || name(one.host()).equals(name(other.host()));
    }

    /** The name that a host's site is registered by; of a registry that is a host itself that of its front page, and of an IP address itself. */
    static String name(String host) {
        String[] labels = host.split("\\.");
        boolean number = labels[labels.length - 1].chars().allMatch(Character::isDigit);
        if (number || host.startsWith("[")) {
            return host;
        }
        int most = Math.max(1, registry(ROOT, labels, 0)) + 1;
        if (most > labels.length) {
            return labels.length > 1 ? "www." + host : host;
        }
        int start = host.length();
        for (int i = 0; i < most; i++) {
            start = host.lastIndexOf('.', start - 1);
        }
        return host.substring(start + 1);
    }

    /** How many labels the longest registry has that a host stands below; one label less than an exception has. Depth: that of the table. */
    private static int registry(Registry node, String[] labels, int taken) {
        if (node.isSite) {
            return taken - 1;
        }
        int longest = node.ends ? taken : 0;
        if (taken < labels.length) {
            String label = labels[labels.length - 1 - taken];
            Registry named = node.below.get(label);
            if (named != null) {
                longest = Math.max(longest, registry(named, labels, taken + 1));
            }
            Registry other = node.below.get(label.length() == 2 ? "??" : "*");
            if (other != null && (named == null || !named.isSite)) {
                longest = Math.max(longest, registry(other, labels, taken + 1));
            }
        }
        return longest;
    }

    private static Registry registries() {
        var root = new Registry();
        for (String[] row : TabSeparatedValues.of(SameSite.class, "registries.tsv")) {
            for (String name : row[0].split(" ")) {
                boolean site = name.startsWith("!");
                Registry node = root;
                String[] labels = name.substring(site ? 1 : 0).split("\\.");
                for (int i = labels.length - 1; i >= 0; i--) {
                    node = node.at(labels[i]);
                }
                node.ends |= !site;
                node.isSite |= site;
            }
        }
        return root;
    }
}
