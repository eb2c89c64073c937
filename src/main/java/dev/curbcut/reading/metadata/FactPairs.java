package dev.curbcut.reading.metadata;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Labels and values of an element that holds nothing else, told by the labels' words, colons and places. */
final class FactPairs implements NodeFilter {
    /** A label without a colon that isn't known may be this long, in characters. */
    private static final int LONGEST_LABEL = 14;

    private final Context context;
    private final boolean everyOther;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Inline> value = new ArrayList<>();
    private String label = "";

    private FactPairs(Context context, boolean everyOther) {
        this.context = context;
        this.everyOther = everyOther;
    }

    static List<Fact> read(Element container, Context context) {
        var pairs = new FactPairs(context, labelsAreEveryOtherCell(container));
        container.filter(pairs);
        pairs.close();
        return pairs.facts;
    }

    /** The key of the label a text begins with: up to its colon, or the whole of a short one. */
    static String label(String line) {
        int colon = colon(line);
        return Labels.key(colon < 0 ? line : line.substring(0, colon));
    }

    private static int colon(String line) {
        int wide = line.indexOf('：');
        int narrow = line.indexOf(':');
        return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
    }

    private static boolean labelsAreEveryOtherCell(Element container) {
        for (Element cell : container.getElementsByTag("td")) {
            boolean odd = cell.elementSiblingIndex() % 2 == 1;
            if (odd && Labels.document(Labels.key(Line.of(cell, 60))) >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(Line.of(text.getWholeText()), text);
        } else if (node instanceof Element e) {
            if (Line.SILENT.contains(e.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (e.normalName().equals("a") && !label.isEmpty()) {
                link(e);
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void link(Element a) {
        String text = Line.of(a);
        Target target = context.target(a.attr("href"));
        if (!text.isEmpty()) {
            value.add(target == null ? new Inline.Text(text) : new Inline.Link(target, List.of(new Inline.Text(text))));
        }
    }

    private void text(String line, TextNode node) {
        if (line.isEmpty()) {
            return;
        }
        int colon = colon(line);
        boolean known = Labels.document(label(line)) >= 0 || Labels.line(label(line)).isPresent();
        boolean marked = colon > 0 && Labels.key(line.substring(0, colon)).length() <= LONGEST_LABEL && !Labels.key(line.substring(0, colon)).isEmpty() && !Character.isDigit(line.charAt(0));
        boolean whole = colon < 0 && (known && (label.isEmpty() || !value.isEmpty() || isHead(node)) || isHead(node));
        if (colon > 0 && (known || marked && (!value.isEmpty() || label.isEmpty()))) {
            close();
            label = Labels.shown(line.substring(0, colon));
            add(line.substring(colon + 1));
        } else if (whole) {
            close();
            label = Labels.shown(line);
        } else {
            add(colon == 0 ? line.substring(1) : line);
        }
    }

    /** Whether a text stands where labels stand: in {@code th} or {@code dt}, or in every other cell. */
    private boolean isHead(TextNode node) {
        for (Node n = node.parent(); n instanceof Element e; n = n.parent()) {
            switch (e.normalName()) {
                case "th", "dt" -> {
                    return true;
                }
                case "td" -> {
                    return everyOther && e.elementSiblingIndex() % 2 == 0 && e.nextElementSibling() != null && Line.of(e, 40).length() <= LONGEST_LABEL;
                }
                case "dd", "li", "div", "tr" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private void add(String text) {
        String line = Line.of(text);
        if (!line.isEmpty() && !label.isEmpty()) {
            value.add(new Inline.Text(line));
        }
    }

    private void close() {
        if (!label.isEmpty() && !value.isEmpty()) {
            facts.add(new Fact(label, spaced(value)));
        }
        label = "";
        value.clear();
    }

    /** Pieces of one value stand apart, but for Chinese. */
    private static List<Inline> spaced(List<Inline> pieces) {
        List<Inline> out = new ArrayList<>();
        for (Inline piece : pieces) {
            if (!out.isEmpty()) {
                out.add(new Inline.Text(" "));
            }
            out.add(piece);
        }
        return out;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
