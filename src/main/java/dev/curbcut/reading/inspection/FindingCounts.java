package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.page.Findings.Example;
import dev.curbcut.page.Findings.Finding;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Counts what an inspection finds, with a few examples of each. */
final class FindingCounts {
    private static final int EXAMPLES = 5;
    private static final int LONGEST = 80;

    /** Elements named in a place. */
    private static final int STEPS = 3;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][\\w-]{0,40}");

    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    private final Map<Fault, List<Example>> examples = new EnumMap<>(Fault.class);

    void add(Fault fault, Element at) {
        add(fault, at, "");
    }

    /** @param text what stands there; the element's own text where empty */
    void add(Fault fault, Element at, String text) {
        if (hasRoom(fault)) {
            add(fault, place(at), text.isEmpty() ? Line.of(at, LONGEST) : text);
        } else {
            counts.merge(fault, 1, Integer::sum);
        }
    }

    void add(Fault fault, String place, String text) {
        counts.merge(fault, 1, Integer::sum);
        if (hasRoom(fault)) {
            String line = Line.of(text);
            boolean cut = line.codePointCount(0, line.length()) > LONGEST;
            examples.computeIfAbsent(fault, key -> new ArrayList<>())
                    .add(new Example(place, cut ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…" : line));
        }
    }

    private boolean hasRoom(Fault fault) {
        return examples.getOrDefault(fault, List.of()).size() < EXAMPLES;
    }

    boolean has(Fault fault) {
        return counts.containsKey(fault);
    }

    List<Finding> found() {
        List<Finding> found = new ArrayList<>();
        counts.forEach((fault, count) -> found.add(new Finding(fault, count, examples.getOrDefault(fault, List.of()))));
        return found;
    }

    /** {@code #list > li:nth-of-type(3) > img}. */
    static String place(Element element) {
        List<String> steps = new ArrayList<>();
        for (Element at = element; at != null && steps.size() < STEPS && !at.normalName().equals("#root"); at = at.parent()) {
            if (PLAIN.matcher(at.id()).matches()) {
                steps.addFirst(at.normalName() + "#" + at.id());
                break;
            }
            steps.addFirst(step(at));
        }
        return String.join(" > ", steps);
    }

    private static String step(Element element) {
        String tag = element.normalName();
        int before = 0;
        boolean alone = element.nextElementSibling() == null;
        for (Element at = element.previousElementSibling(); at != null; at = at.previousElementSibling()) {
            before += at.normalName().equals(tag) ? 1 : 0;
        }
        String name = element.className().strip().split("\\s+")[0];
        if (PLAIN.matcher(name).matches()) {
            tag += "." + name;
        }
        return before == 0 && alone || tag.equals("body") || tag.equals("html") ? tag : tag + ":nth-of-type(" + (before + 1) + ")";
    }
}
