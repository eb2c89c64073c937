package dev.curbcut.reading.rule;

import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.trace.Trace;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All rules of an operator. For one page the one counts that says most of its address. How often a part of a rule found nothing is
 * counted, and said in the log once a minute, never with a page's address. Safe for many threads.
 */
public final class SiteRules {
    /** No rule: every page is read as ever. */
    public static final SiteRules NONE = new SiteRules(List.of());

    private static final Logger LOG = LoggerFactory.getLogger(SiteRules.class);
    private static final long QUIET_NANOS = 60_000_000_000L;

    private record Ready(SiteRule rule, Map<RulePart, List<Evaluator>> selectors, Map<RulePart, Misses> misses) {}

    private static final class Misses {
        final LongAdder all = new LongAdder();
        long said;
        long unsaid;
    }

    private final List<Ready> rules;
    private final Map<String, List<Ready>> byHost = new ConcurrentHashMap<>();

    public SiteRules(List<SiteRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(SiteRule::closeness).reversed().thenComparing(SiteRule::name))
                .map(SiteRules::ready)
                .toList();
        this.rules.stream().map(ready -> ready.rule.host()).filter(host -> !host.startsWith("*.")).distinct()
                .forEach(host -> byHost.put(host, of(host)));
    }

    private static Ready ready(SiteRule rule) {
        var misses = new EnumMap<RulePart, Misses>(RulePart.class);
        rule.selectors().keySet().stream().filter(RulePart::isExpected).forEach(part -> misses.put(part, new Misses()));
        return new Ready(rule, rule.evaluators(), misses);
    }

    /** Those that may be about a host: a thousand sites' rules are not all asked for each page. */
    private List<Ready> of(String host) {
        return rules.stream().filter(ready -> ready.rule.host().equals(host) || ready.rule.host().startsWith("*.")).toList();
    }

    /** What the rule for a page says of it; {@link RuledPage#NONE} where there is no rule. @param document as unfolded; may be changed */
    public RuledPage apply(Document document, Context context, boolean everything, Trace trace) {
        if (rules.isEmpty()) {
            return RuledPage.NONE;
        }
        String host = context.address().host();
        for (Ready ready : byHost.getOrDefault(host, rules)) {
            if (ready.rule.matches(context.address())) {
                RuledPage page = RuledPage.of(ready.rule.name(), ready.selectors, document, context, everything);
                trace.add(() -> "rule: " + ready.rule.name() + ", for " + ready.rule.host() + ready.rule.path());
                page.tell(trace);
                page.missed().stream().filter(RulePart::isExpected).forEach(part -> missed(ready, part));
                return page;
            }
        }
        return RuledPage.NONE;
    }

    private static void missed(Ready ready, RulePart part) {
        Misses misses = ready.misses.get(part);
        misses.all.increment();
        long unsaid;
        synchronized (misses) {
            long now = System.nanoTime();
            misses.unsaid++;
            unsaid = misses.said != 0 && now - misses.said < QUIET_NANOS ? 0 : misses.unsaid;
            if (unsaid > 0) {
                misses.said = now;
                misses.unsaid = 0;
            }
        }
        if (unsaid > 0) {
            LOG.warn("the rule {} no longer matches: its {} ({}) finds nothing on {} of the pages it is for; they are read without it",
                    ready.rule.name(), part.key(), String.join(", ", ready.rule.selectors().getOrDefault(part, List.of())), unsaid);
        }
    }

    /** How often each part of each rule found nothing on a page that the rule is for, by the rule's name and the part's. */
    public Map<List<String>, Double> misses() {
        var all = new TreeMap<List<String>, Double>(Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));
        rules.forEach(ready -> ready.misses.forEach((part, misses) -> all.put(List.of(ready.rule.name(), part.key()), misses.all.doubleValue())));
        return all;
    }
}
