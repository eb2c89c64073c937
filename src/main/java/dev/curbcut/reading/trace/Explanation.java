package dev.curbcut.reading.trace;

import dev.curbcut.reading.dom.DocumentOrder;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A trace as a plain text: first what holds of the whole page, then each part that something was decided of, in the order of the page. */
public final class Explanation {
    /** Characters of a part's own words that are shown, to find it by. */
    private static final int WORDS = 60;

    /** Elements of the way down to a part that are shown, and characters of the names of each. */
    private static final int LEVELS = 3;
    private static final int NAMES = 40;

    private Explanation() {}

    /** All of it, a line each. */
    public static String of(Trace trace) {
        var out = new StringBuilder();
        List<Decision> parts = new ArrayList<>();
        for (Decision decision : trace.decisions()) {
            if (decision.at() == null) {
                out.append(decision.what()).append('\n');
            } else {
                parts.add(decision);
            }
        }
        if (!parts.isEmpty()) {
            out.append("\nIn the order of the page:\n");
            Map<Node, Integer> places = places(parts);
            parts.sort(Comparator.comparingInt(part -> places.getOrDefault(part.at(), 0)));
            parts.forEach(part -> line(out, part));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, Decision part) {
        Node at = part.at();
        if (at == null) {
            return;
        }
        String words = at instanceof Element element ? Line.of(element, WORDS * 2) : at instanceof TextNode text ? Line.of(text.getWholeText()) : "";
        int end = Math.min(words.length(), words.offsetByCodePoints(0, Math.min(WORDS, words.codePointCount(0, words.length()))));
        out.append(path(at)).append("  ").append(part.what());
        if (!words.isEmpty()) {
            out.append("  “").append(words, 0, end).append(end < words.length() ? "…”" : "”");
        }
        out.append('\n');
    }

    /** Where each of these parts stands. */
    private static Map<Node, Integer> places(List<Decision> parts) {
        Map<Node, Integer> places = new IdentityHashMap<>();
        parts.forEach(part -> places.put(part.at(), Integer.MAX_VALUE));
        @Nullable Document document = parts.stream().map(part -> part.at().ownerDocument()).filter(owner -> owner != null).findFirst().orElse(null);
        int place = 0;
        for (Node node = document; node != null; node = DocumentOrder.next(node)) {
            int here = place++;
            places.computeIfPresent(node, (n, before) -> here);
        }
        return places;
    }

    /** The last steps of the way down to a part, as a selector. */
    private static String path(Node node) {
        var steps = new ArrayList<String>();
        for (Node at = node; at != null && steps.size() < LEVELS && !(at instanceof Document); at = at.parent()) {
            steps.addFirst(name(at));
        }
        return String.join(" > ", steps);
    }

    private static String name(Node node) {
        if (!(node instanceof Element element)) {
            return "text";
        }
        String id = element.id().isEmpty() ? "" : "#" + element.id();
        String classes = element.className().isBlank() ? "" : "." + element.className().strip().replaceAll("\\s+", ".");
        String names = id + classes;
        return element.normalName() + (names.length() > NAMES ? names.substring(0, names.offsetByCodePoints(0, names.codePointCount(0, NAMES))) + "…" : names);
    }
}
