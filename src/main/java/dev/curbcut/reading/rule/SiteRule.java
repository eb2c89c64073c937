package dev.curbcut.reading.rule;

import dev.curbcut.address.Address;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What an operator says of the pages of a site.
 *
 * @param name unique among the rules
 * @param host {@code HOST} or {@code *.SUFFIX}
 * @param path of its pages, with {@code *} for any run of characters
 * @param selectors CSS selectors; at least one part has one
 */
public record SiteRule(String name, String host, String path, Map<RulePart, List<String>> selectors) {
    /** @throws IllegalArgumentException when a selector is none */
    public SiteRule {
        selectors = Map.copyOf(selectors);
        if (selectors.isEmpty()) {
            throw new IllegalArgumentException("a rule says nothing");
        }
        selectors.values().forEach(all -> all.forEach(SiteRule::check));
    }

    /** @throws IllegalArgumentException with what is wrong, when it is no CSS selector */
    public static void check(String selector) {
        try {
            QueryParser.parse(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    Map<RulePart, List<Evaluator>> evaluators() {
        var all = new EnumMap<RulePart, List<Evaluator>>(RulePart.class);
        selectors.forEach((part, texts) -> all.put(part, texts.stream().map(QueryParser::parse).toList()));
        return all;
    }

    /** Whether a page is one of those it is for. */
    public boolean matches(Address address) {
        boolean there = host.startsWith("*.") ? address.host().endsWith(host.substring(1)) : address.host().equals(host);
        return there && matches(path, address.path());
    }

    /** Of two rules for a page the one that says more of its address is the rule. */
    int closeness() {
        return (host.startsWith("*.") ? 0 : 10_000) + host.length() + path.length();
    }

    /** Whether a pattern, with {@code *} for any run of characters, is a text; in time of their product at most. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int star = -1;
        int from = 0;
        for (int t = 0; t < text.length(); ) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                from = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++from;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
