package dev.curbcut.reading.metadata;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Remark;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The table of facts that stands above a government document (index number, issuer, document number, dates, validity), in
 * whatever markup: {@code table}, {@code dl}, {@code ul} or rows of {@code div}. Three labels known for it make it one.
 *
 * @param facts in order, validity first where the document is no longer in force
 * @param published ISO 8601; null where it doesn't say
 * @param issuer null where it doesn't say
 * @param remarks that the document is repealed
 */
public record DocumentFacts(List<Fact> facts, @Nullable String published, @Nullable String issuer, List<Remark> remarks) {
    static final DocumentFacts NONE = new DocumentFacts(List.of(), null, null, List.of());

    private static final int LEAST_LABELS = 3;

    /** The same where each stands at the head of its value, and nothing else does. */
    private static final int LEAST_HEADS = 2;

    /** A label that comes this often is one of a list's rows. */
    private static final int ROWS = 3;

    private static final int LONGEST = 4000;

    /** More text than this for each label, in characters, and it is a document rather than what is said of one. */
    private static final int MOST_A_LABEL = 120;

    /** Characters of a sentence, at least. */
    private static final int SENTENCE = 16;

    private static final int CLIMB = 9;

    private static final Set<String> VALUES = Set.of("td", "dd", "li");

    private static final Set<String> WHOLE = Set.of("table", "dl");

    private static final Pattern REPEALED = Pattern.compile("废止|失效|无效|撤销|廢止|repealed|revoked|withdrawn|expired", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_FORCE = Pattern.compile("未废止|未失效|有效期|不失效");

    static DocumentFacts read(Survey survey, Context context, ClaimedElements claims) {
        Element container = container(survey.texts);
        if (container == null) {
            return NONE;
        }
        List<Fact> facts = FactColumns.read(container).orElseGet(() -> FactPairs.read(container, context));
        if (facts.stream().filter(f -> Labels.document(Labels.key(f.label())) >= 0).count() < (isWhole(container) ? LEAST_HEADS : LEAST_LABELS)) {
            return NONE;
        }
        claims.claim(container, ClaimedElements.Role.FACTS);
        Fact validity = find(facts, 0);
        boolean over = validity != null && REPEALED.matcher(text(validity)).find() && !IN_FORCE.matcher(text(validity)).find();
        List<Fact> ordered = new ArrayList<>(facts);
        if (over) {
            ordered.sort(Comparator.comparing(f -> f == validity ? 0 : 1));
        }
        Fact published = find(facts, 6);
        Fact issuer = find(facts, 3);
        return new DocumentFacts(
                List.copyOf(ordered),
                published == null ? null : context.date(text(published)).orElse(null),
                issuer == null ? null : text(issuer),
                over ? List.of(Remark.of("note.repealed", text(validity))) : List.of());
    }

    public static String text(Fact fact) {
        var out = new StringBuilder();
        for (Inline inline : fact.value()) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Link link && link.content().getFirst() instanceof Inline.Text text) {
                out.append(text.text());
            }
        }
        return out.toString();
    }

    private static @Nullable Fact find(List<Fact> facts, int field) {
        return facts.stream().filter(f -> Labels.document(Labels.key(f.label())) == field).findFirst().orElse(null);
    }

    /** The smallest element around three different labels, widened while that brings in more. */
    private static @Nullable Element container(List<Survey.Text> texts) {
        Map<Element, Set<String>> around = new IdentityHashMap<>();
        Map<String, Integer> often = new HashMap<>();
        List<Survey.Text> labels = new ArrayList<>();
        for (Survey.Text text : texts) {
            if (!Line.isWide(text.line().charAt(0))) {
                continue; // all labels of such tables are Chinese
            }
            String key = FactPairs.label(text.line());
            if (Labels.document(key) >= 0) {
                labels.add(text);
                often.merge(key, 1, Integer::sum);
            }
        }
        labels.removeIf(text -> often.get(FactPairs.label(text.line())) >= ROWS);
        if (labels.size() < LEAST_LABELS) {
            return labels.size() < LEAST_HEADS ? null : whole(labels.getFirst().node());
        }
        for (Survey.Text text : labels) {
            Node n = text.node().parent();
            for (int up = 0; up < CLIMB && n instanceof Element e && !stops(e); up++, n = n.parent()) {
                around.computeIfAbsent(e, k -> new HashSet<>()).add(FactPairs.label(text.line()));
            }
        }
        for (Survey.Text text : labels) {
            Element found = climb(text.node(), around);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The table or list of descriptions around a label, if it is made of such labels and their values alone. */
    private static @Nullable Element whole(Node label) {
        Element around = label.parent() instanceof Element e ? Tags.around(e, WHOLE) : null;
        return around != null && isWhole(around) ? around : null;
    }

    private static boolean isWhole(Element around) {
        boolean list = around.normalName().equals("dl");
        List<Element> heads = around.getElementsByTag(list ? "dt" : "th");
        boolean line = heads.stream().allMatch(head -> Labels.line(Labels.key(Line.of(head, Labels.LONGEST * 2))).isPresent());
        return !line && heads.size() >= LEAST_HEADS && heads.size() == around.getElementsByTag(list ? "dd" : "td").size()
                && heads.stream().allMatch(head -> Labels.document(Labels.key(Line.of(head, Labels.LONGEST * 2))) >= 0 && head.nextElementSibling() != null);
    }

    private static @Nullable Element climb(Node label, Map<Element, Set<String>> around) {
        Element found = null;
        for (Node n = label.parent(); n instanceof Element e && !stops(e); n = n.parent()) {
            int here = around.getOrDefault(e, Set.of()).size();
            boolean wider = found == null ? here >= LEAST_LABELS : here > around.get(found).size() || isPart(found);
            if (wider) {
                int most = Math.min(LONGEST, here * MOST_A_LABEL);
                if (Line.of(e, most).length() > most || e.selectFirst("h1, h2, article, form") != null || saysSentence(e)) {
                    return found;
                }
                found = e;
            }
            if (found != null && (!wider || WHOLE.contains(found.normalName()))) {
                return found;
            }
        }
        return found;
    }

    /** Whether a paragraph of its own stands in it that ends as sentences do and begins with no label: that is the document, and not what is said of it. */
    private static boolean saysSentence(Element around) {
        for (Element p : around.getElementsByTag("p")) {
            String line = Line.of(p, LONGEST);
            if (line.length() >= SENTENCE && line.endsWith("。") && Labels.document(FactPairs.label(line)) < 0 && Tags.around(p, VALUES) == null) {
                return true;
            }
        }
        return false;
    }

    /** A row is part of its table. */
    private static boolean isPart(Element e) {
        return e.normalName().equals("tr") || e.normalName().equals("tbody") || e.normalName().equals("thead") || e.normalName().equals("td");
    }

    private static boolean stops(Element e) {
        return switch (e.normalName()) {
            case "body", "main", "html", "article" -> true;
            default -> false;
        };
    }
}
