package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was found wrong on the pages of a site: its owner's report.
 *
 * @param pages that were looked over, in the order they were
 * @param templates by number from 0: pages that share a frame
 * @param failures pages that could not be read, by why, in words
 * @param forbidden how many pages robots.txt asks to leave out
 * @param ahead how many pages were known and not gone to
 */
public record SiteFindings(List<Looked> pages, List<Template> templates, SortedMap<String, List<Address>> failures, int forbidden, int ahead) {
    public SiteFindings {
        pages = List.copyOf(pages);
        templates = List.copyOf(templates);
        failures = new TreeMap<>(failures);
    }

    /**
     * One page.
     *
     * @param document its format where it is a document, such as {@code pdf}; empty for a page
     * @param template its number; -1 for a document
     * @param counts in how many places each fault was found, those alone that were
     */
    public record Looked(Address address, String title, String lang, String document, int template, Map<Fault, Integer> counts) {
        public Looked {
            counts = Map.copyOf(counts);
        }

        /** Kinds of faults that fail WCAG. */
        public int failures() {
            return (int) counts.keySet().stream().filter(fault -> fault.weight() == Fault.Weight.FAILURE).count();
        }

        /** Places of those. */
        public int places() {
            return counts.entrySet().stream().filter(fault -> fault.getKey().weight() == Fault.Weight.FAILURE).mapToInt(Map.Entry::getValue).sum();
        }
    }

    /** @param first the page it was first seen on */
    public record Template(int number, Looked first, int pages) {}

    /**
     * How far a fault or a clause goes.
     *
     * @param pages on which it was found
     * @param places on all of them
     * @param first the first page it was found on
     */
    public record Reach(int pages, int places, Looked first) {}

    /** How far each fault goes, in the order of {@link Fault}. */
    public Map<Fault, Reach> faults() {
        return faults(page -> true);
    }

    /** The same of the pages of one template. */
    public Map<Fault, Reach> faults(Template template) {
        return faults(page -> page.template() == template.number());
    }

    private Map<Fault, Reach> faults(Predicate<Looked> which) {
        var all = new EnumMap<Fault, Reach>(Fault.class);
        pages.stream().filter(which).forEach(page -> page.counts().forEach((fault, count) ->
                all.merge(fault, new Reach(1, count, page), (a, b) -> new Reach(a.pages() + 1, a.places() + count, a.first()))));
        return all;
    }

    /** How far the failures of each criterion go, in the order of {@link Clause}. */
    public Map<Clause, Reach> clauses() {
        var all = new EnumMap<Clause, Reach>(Clause.class);
        for (Looked page : pages) {
            var here = new EnumMap<Clause, Integer>(Clause.class);
            page.counts().forEach((fault, count) -> {
                if (fault.clause() != null && fault.weight() == Fault.Weight.FAILURE) {
                    here.merge(fault.clause(), count, Integer::sum);
                }
            });
            here.forEach((clause, count) -> all.merge(clause, new Reach(1, count, page), (a, b) -> new Reach(a.pages() + 1, a.places() + count, a.first())));
        }
        return all;
    }

    /** Pages that fail WCAG, those first that fail it in most ways, then in most places. */
    public List<Looked> worst(int most) {
        List<Looked> all = new ArrayList<>(pages);
        all.removeIf(page -> page.failures() == 0);
        all.sort(Comparator.comparingInt(Looked::failures).thenComparingInt(Looked::places).reversed().thenComparing(page -> page.address().toString()));
        return all.subList(0, Math.min(most, all.size()));
    }

    public List<Looked> documents() {
        return pages.stream().filter(page -> !page.document().isEmpty()).toList();
    }

    /** Pages on which nothing was found that fails WCAG. */
    public long sound() {
        return pages.stream().filter(page -> page.failures() == 0).count();
    }
}
