package dev.curbcut.crawl;

import dev.curbcut.address.Address;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a walk did not see of its sites.
 *
 * @param failures pages that could not be read, by why, in words
 * @param forbidden how many pages robots.txt asks to leave out
 * @param ahead how many pages were known and not gone to
 */
public record Unseen(SortedMap<String, List<Address>> failures, int forbidden, int ahead) {
    public Unseen {
        failures = new TreeMap<>(failures);
    }
}
