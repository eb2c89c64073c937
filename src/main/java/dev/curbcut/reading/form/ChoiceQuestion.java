package dev.curbcut.reading.form;

import dev.curbcut.reading.wording.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The question that a set of choices answers, where no markup joins the two. */
final class ChoiceQuestion {
    private static final int LONGEST = 160;

    /** How far up from a choice its question may stand. */
    private static final int LEVELS = 4;

    private static final Evaluator CONTROL = QueryParser.parse("input, select, textarea, button");

    private ChoiceQuestion() {}

    /** The line that stands over a set of choices, in what they stand in or right before that: the question they answer. */
    static String of(Element control, Element form) {
        Element at = control;
        for (int up = 0; up < LEVELS && at != null && at != form; up++, at = at.parent()) {
            for (Node n = at.previousSibling(); n != null; n = n.previousSibling()) {
                if (n instanceof Element e && (e.normalName().equals("br") || e.normalName().equals("input") && e.attr("type").equalsIgnoreCase("hidden"))) {
                    continue;
                }
                boolean words = n instanceof TextNode || n instanceof Element e && e.selectFirst(CONTROL) == null;
                String line = !words ? "" : n instanceof TextNode t ? Line.of(t.getWholeText()) : Line.of((Element) n, LONGEST);
                if (!words || !line.isEmpty()) {
                    return line.length() <= LONGEST ? line : "";
                }
            }
        }
        return "";
    }
}
