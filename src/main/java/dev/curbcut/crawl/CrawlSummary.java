package dev.curbcut.crawl;

import dev.curbcut.address.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of a walk so far: how many pages were read, which were not, and why. For one thread. */
final class CrawlSummary {
    private final SortedMap<String, List<Address>> failures = new TreeMap<>();
    private int read;
    private int forbidden;

    void read() {
        read++;
    }

    void forbidden() {
        forbidden++;
    }

    void failed(Address address, String why) {
        failures.computeIfAbsent(why, w -> new ArrayList<>()).add(address);
    }

    SortedMap<String, List<Address>> failures() {
        return Collections.unmodifiableSortedMap(failures);
    }

    /** Pages that were left out as robots.txt asks. */
    int left() {
        return forbidden;
    }

    /** Pages that were asked for. */
    int asked() {
        return read + failures.values().stream().mapToInt(List::size).sum();
    }

    boolean isAnyRead() {
        return read > 0;
    }

    /** @param ahead addresses known and not gone to */
    String text(int ahead) {
        var text = new StringBuilder(read + " pages read, " + (asked() - read) + " failed, " + forbidden + " left out as robots.txt asks, "
                + ahead + " not reached");
        failures.forEach((why, addresses) -> {
            text.append("\n  ").append(addresses.size()).append(" × ").append(why).append(':');
            addresses.forEach(address -> text.append("\n    ").append(address));
        });
        return text.toString();
    }
}
