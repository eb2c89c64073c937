package dev.curbcut.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.reading.rule.RulePart;
import dev.curbcut.reading.rule.SiteRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must come of a rule on a saved page. What is empty is not looked at.
 *
 * @param url where the page was found
 * @param page the saved page
 * @param date ISO 8601; the day alone will do
 * @param body texts that stand in the body
 * @param absent texts that don't
 * @param items rows of all lists
 * @param next the address of the list's next page
 * @param search where the form that searches leads
 */
public record RuleExample(
        String url, Path page, Optional<String> title, Optional<String> date, Optional<String> source, List<String> body, List<String> absent, Optional<Integer> items,
        Optional<String> next, Optional<String> search) {
    /** As they are written. */
    static final List<String> KEYS = List.of("url", "page", "title", "date", "source", "body", "absent", "items", "next", "search");

    boolean isEmpty() {
        return title.isEmpty() && date.isEmpty() && source.isEmpty() && body.isEmpty() && absent.isEmpty() && items.isEmpty() && next.isEmpty() && search.isEmpty();
    }

    static boolean isPage(String url) {
        try {
            Address.parse(url);
            return url.startsWith("https://") || url.startsWith("http://");
        } catch (BadAddress e) {
            return false;
        }
    }

    /** Where the page was found. */
    public Address address() {
        return Address.of(url);
    }

    boolean isFor(String host, String path) {
        return new SiteRule("any", host, path, Map.of(RulePart.BODY, List.of("body"))).matches(address());
    }

    /** @param read the page in the JSON view; @return a sentence for each thing that came out otherwise; empty where all is right */
    public List<String> differences(JsonNode read) {
        List<String> all = new ArrayList<>();
        title.ifPresent(wanted -> same(all, "title", wanted, text(read.path("title"))));
        date.ifPresent(wanted -> same(all, "date", wanted, day(text(read.path("published")), wanted)));
        source.ifPresent(wanted -> same(all, "source", wanted, text(read.path("source"))));
        String said = text(read.path("text"));
        body.stream().filter(wanted -> !said.contains(wanted)).forEach(wanted -> all.add("body: “" + wanted + "” is not in it"));
        absent.stream().filter(said::contains).forEach(unwanted -> all.add("body: “" + unwanted + "” is still in it"));
        items.ifPresent(wanted -> same(all, "items", Integer.toString(wanted), Integer.toString(read.path("items").size())));
        next.ifPresent(wanted -> same(all, "next", wanted, text(read.path("pagination").path("next"))));
        search.ifPresent(wanted -> {
            List<String> actions = read.path("forms").findValuesAsText("action");
            if (!actions.contains(wanted)) {
                all.add("search: no form leads to “" + wanted + "”" + (actions.isEmpty() ? "" : ", but to “" + String.join("”, “", actions) + "”"));
            }
        });
        return all;
    }

    private static String day(String found, String wanted) {
        return found.length() > wanted.length() && wanted.length() == 10 ? found.substring(0, 10) : found;
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asText();
    }

    private static void same(List<String> all, String what, String wanted, String found) {
        if (!wanted.equals(found)) {
            all.add(what + ": expected “" + wanted + "”, " + (found.isEmpty() ? "found none" : "found “" + found + "”"));
        }
    }
}
