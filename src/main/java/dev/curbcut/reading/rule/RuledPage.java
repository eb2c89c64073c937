package dev.curbcut.reading.rule;

import dev.curbcut.page.Fact;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.Metadata;
import dev.curbcut.reading.selection.RuledBoxes;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** What a rule says of one page: the elements of each of its parts. Of one reading, and so of one thread. */
public final class RuledPage {
    /** No rule is for the page. */
    public static final RuledPage NONE = new RuledPage("", Map.of(), Map.of());

    /** A label before a day or a source is no longer. */
    private static final int LABEL = 20;

    private final String rule;
    private final Map<RulePart, List<Element>> found;
    private final Map<RulePart, String> words;

    private RuledPage(String rule, Map<RulePart, List<Element>> found, Map<RulePart, String> words) {
        this.rule = rule;
        this.found = found;
        this.words = words;
    }

    /** @param document is changed as far as what the rule says can be written into it: the rows of a list, a form that searches, the title */
    static RuledPage of(String rule, Map<RulePart, List<Evaluator>> selectors, Document document, Context context, boolean everything) {
        var found = new EnumMap<RulePart, List<Element>>(RulePart.class);
        selectors.forEach((part, all) -> found.put(part, all.stream().flatMap(selector -> document.body().select(selector).stream()).distinct().toList()));
        var words = new EnumMap<RulePart, String>(RulePart.class);
        said(found, RulePart.TITLE, line -> line, words);
        said(found, RulePart.DATE, line -> context.date(line).orElse(""), words);
        said(found, RulePart.SOURCE, RuledPage::unlabelled, words);
        if (words.containsKey(RulePart.TITLE)) {
            document.head().select("meta[name=ArticleTitle]").remove();
            document.head().appendElement("meta").attr("name", "ArticleTitle").attr("content", words.get(RulePart.TITLE));
        }
        found.getOrDefault(RulePart.SEARCH, List.of()).stream().filter(form -> form.normalName().equals("form")).forEach(form -> form.attr("role", "search"));
        if (!everything) {
            RuledElements.asList(found.getOrDefault(RulePart.LIST, List.of()));
            List<Element> bodies = found.getOrDefault(RulePart.BODY, List.of());
            List<Element> one = RuledElements.asOne(bodies);
            found.replace(RulePart.BODY, one);
            if (!one.equals(bodies)) { // each of them is the body, whatever it would be taken for
                found.merge(RulePart.KEEP, bodies, (kept, more) -> Stream.concat(kept.stream(), more.stream()).toList());
            }
        } else {
            found.keySet().removeAll(List.of(RulePart.BODY, RulePart.LIST, RulePart.KEEP, RulePart.DROP));
        }
        return new RuledPage(rule, found, words);
    }

    private static void said(Map<RulePart, List<Element>> found, RulePart part, UnaryOperator<String> reading, Map<RulePart, String> words) {
        for (Element element : found.getOrDefault(part, List.of())) {
            String said = reading.apply(Line.of(element));
            if (!said.isEmpty()) {
                words.put(part, said);
                found.put(part, List.of(element));
                return;
            }
        }
        found.computeIfPresent(part, (p, elements) -> List.of());
    }

    private static String unlabelled(String line) {
        int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
        return colon < 0 || colon > LABEL || colon == line.length() - 1 ? line : line.substring(colon + 1).strip();
    }

    /** Says what the rule found, and what it did not. */
    void tell(Trace trace) {
        if (trace.isOn()) {
            missed().forEach(part -> trace.add(() -> "rule: its " + part.key() + " finds nothing; read without it"));
            words.forEach((part, said) -> trace.add(() -> "rule: " + part.key() + ": " + said));
            found.forEach((part, elements) -> elements.forEach(element -> trace.add(element, () -> "by the rule " + rule + ": " + part.key())));
        }
    }

    /** What the rule names that the page doesn't have. */
    List<RulePart> missed() {
        return found.entrySet().stream().filter(part -> part.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    /** What the page says of itself, where the rule knows better. A line that the rule reads and that says no more is claimed. */
    public Metadata over(Metadata read, ClaimedElements claims) {
        if (words.isEmpty()) {
            return read;
        }
        words.forEach((part, said) -> {
            Element element = found.get(part).getFirst();
            if (part != RulePart.TITLE && Line.of(element).length() <= said.length() + LABEL) {
                claims.claim(element, ClaimedElements.Role.META_LINE);
            }
        });
        List<Fact> facts = read.facts();
        return new Metadata(
                words.getOrDefault(RulePart.TITLE, read.title()), read.site(), word(RulePart.DATE, read.published()), word(RulePart.SOURCE, read.source()),
                facts, read.breadcrumb(), read.remarks());
    }

    private @Nullable String word(RulePart part, @Nullable String other) {
        return words.containsKey(part) ? words.get(part) : other;
    }

    /** The element around the links to other pages of a list; null where the rule knows none. */
    public @Nullable Element pager() {
        List<Element> pagers = found.getOrDefault(RulePart.PAGER, List.of());
        return pagers.isEmpty() ? null : pagers.getLast();
    }

    /** The boxes of what the rule calls the body, of what stays and of what goes. @param boxes of the whole page */
    public RuledBoxes boxes(List<Box> boxes) {
        if (found.isEmpty()) {
            return RuledBoxes.NONE;
        }
        List<Box> bodies = among(boxes, RulePart.BODY);
        return new RuledBoxes(bodies.isEmpty() ? null : bodies.getFirst(), among(boxes, RulePart.LIST), among(boxes, RulePart.KEEP), among(boxes, RulePart.DROP));
    }

    private List<Box> among(List<Box> boxes, RulePart part) {
        List<Element> elements = found.getOrDefault(part, List.of());
        if (elements.isEmpty()) {
            return List.of();
        }
        Set<Element> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(elements);
        List<Box> all = new ArrayList<>();
        boxes.stream().filter(box -> wanted.contains(box.element)).forEach(all::add);
        return all;
    }

}
