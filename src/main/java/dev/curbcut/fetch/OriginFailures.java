package dev.curbcut.fetch;

import dev.curbcut.fetch.FetchException.Why;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which hosts fail, and why: counted, and said in the log once a minute for each host and reason. Never a page. Safe for many threads. */
public final class OriginFailures {
    private static final Logger LOG = LoggerFactory.getLogger(OriginFailures.class);

    /** Hosts that are counted by name, and those of them that are shown; the rest are one. */
    private static final int COUNTED = 1000;

    private static final int SHOWN = 50;
    private static final String OTHER = "other";
    private static final long QUIET_NANOS = 60_000_000_000L;

    private final Map<String, Map<Why, Count>> hosts = new HashMap<>();

    private static final class Count {
        long all;
        long unsaid;
        long said;
    }

    /** @param failure whose message names the host and what happened, as all of this package's do */
    void add(String host, FetchException failure) {
        long unsaid;
        synchronized (hosts) {
            String name = hosts.containsKey(host) || hosts.size() < COUNTED ? host : OTHER;
            Count count = hosts.computeIfAbsent(name, h -> new EnumMap<>(Why.class)).computeIfAbsent(failure.why(), why -> new Count());
            long now = System.nanoTime();
            boolean quiet = count.all++ > 0 && now - count.said < QUIET_NANOS;
            count.unsaid++;
            unsaid = quiet ? 0 : count.unsaid;
            if (!quiet) {
                count.said = now;
                count.unsaid = 0;
            }
        }
        if (unsaid > 0) {
            LOG.warn("{}: {}{}", word(failure.why()), failure.getMessage(), unsaid > 1 ? " (" + unsaid + " times since the last line)" : "");
        }
    }

    /** How often each host failed for each reason: those that failed most, and all the rest as one. */
    public Map<List<String>, Double> counts() {
        var all = new HashMap<List<String>, Double>();
        synchronized (hosts) {
            List<String> most = hosts.keySet().stream().sorted(Comparator.comparingLong(this::failures).reversed()).limit(SHOWN).toList();
            hosts.forEach((host, counts) -> counts.forEach((why, count) ->
                    all.merge(List.of(most.contains(host) ? host : OTHER, word(why)), (double) count.all, Double::sum)));
        }
        return all;
    }

    private long failures(String host) {
        return Objects.requireNonNull(hosts.get(host)).values().stream().mapToLong(count -> count.all).sum();
    }

    private static String word(Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
