package dev.curbcut.reading.form;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.Line;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a form's fields: those the markup gives (ACCNAME 1.2, section 4.3.2), else what stands where a sighted reader
 * looks for one: before the field, in the cell before it, at the head of its column.
 */
final class FieldLabels {
    private static final Set<String> CELLS = Set.of("td", "dd");
    private static final Set<String> ROWS = Set.of("tr");
    private static final Evaluator CONTROL = QueryParser.parse("input, select, textarea");

    private static final Evaluator LABELLED = QueryParser.parse("input:not([type=hidden]), select, textarea");

    private static final int LONGEST = 160;

    /** A text before a field that isn't marked as a label may be this long. */
    private static final int LONGEST_NEAR = 60;

    private static final Evaluator GROUP = QueryParser.parse("fieldset, [role=radiogroup], [role=group]");

    /** A text that ends as sentences do tells something; a label names something. */
    private static final Pattern SENTENCE = Pattern.compile("[。！!]$|\\s\\S+\\s\\S+\\.$");

    /** Where a word begins within a name, and what parts words in it. */
    private static final Pattern WITHIN = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern PARTING = Pattern.compile("[_\\-.\\[\\]]+");

    private static final Pattern STAR = Pattern.compile("[*＊]");

    private static final Pattern SPREAD = Pattern.compile("\\p{IsHan}\\s+\\p{IsHan}");

    private final Element form;
    private final Map<String, String> byId = new HashMap<>();
    private @Nullable Map<String, Element> ids;

    FieldLabels(Element form) {
        this.form = form;
        for (Element label : form.getElementsByTag("label")) {
            if (label.hasAttr("for")) {
                byId.putIfAbsent(label.attr("for"), Line.of(label, LONGEST));
            }
        }
    }

    /** @param choice whether it is a radio button or a check box: their labels stand behind them */
    String own(Element control, boolean choice) {
        String label = control.hasAttr("id") ? byId.getOrDefault(control.id(), "") : "";
        Element wrapping = Tags.around(control, Set.of("label"));
        if (label.isEmpty() && wrapping != null && wrapping.selectFirst(LABELLED) == control) { // a label is of one control (HTML 4.10.4)
            label = Line.of(wrapping, LONGEST);
        }
        label = first(label, Line.of(control.attr("aria-label")), named(control.attr("aria-labelledby")));
        if (!label.isEmpty()) {
            return label;
        }
        if (choice) {
            return first(after(control), Line.of(control.attr("title")));
        }
        String before = before(control);
        boolean plain = before.endsWith(":") || before.endsWith("：");
        return first(plain ? before : "", cell(control), Line.of(control.attr("title")), Line.of(control.attr("placeholder")), before);
    }

    /** The label of a set of radio buttons or check boxes; its name where nothing tells. */
    String ofSet(Element control, String name) {
        String group = group(control);
        return shown(first(group == null ? "" : group, cell(control), before(control), ChoiceQuestion.of(control, form), made(control, name)));
    }

    /** The legend of the group a field stands in. */
    @Nullable String group(Element control) {
        Element set = control.closest(GROUP);
        if (set == null || set == form) {
            return row(control);
        }
        Element legend = set.selectFirst("legend");
        String name = first(legend == null ? "" : Line.of(legend, LONGEST), Line.of(set.attr("aria-label")), named(set.attr("aria-labelledby")));
        return name.isEmpty() ? null : shown(name);
    }

    /** What the cell before a field says of it, where the field has a label of its own beside that. */
    private @Nullable String row(Element control) {
        String own = control.hasAttr("id") ? byId.getOrDefault(control.id(), "") : "";
        Element cell = own.isEmpty() ? null : Tags.around(control, CELLS);
        Element before = cell == null || holdsForm(cell) ? null : cell.previousElementSibling();
        String name = before == null || before.selectFirst("label") != null ? "" : shown(STAR.matcher(words(before)).replaceAll("").strip());
        return name.isEmpty() || name.equals(shown(own)) ? null : name;
    }

    /** Without the colon, and without the space that spreads two Chinese characters. */
    static String shown(String label) {
        String bare = label.endsWith(":") || label.endsWith("：") ? label.substring(0, label.length() - 1) : label;
        return bare.length() < 7 && SPREAD.matcher(bare).matches() ? bare.replaceAll("\\s", "") : bare;
    }

    /** How to fill it in, where the page says so beside the label; what is wrong with it is no hint. */
    @Nullable String hint(Element control) {
        String hint = first(named(control.attr("aria-describedby"), false), Line.of(control.attr("placeholder")));
        return hint.isEmpty() ? null : hint;
    }

    /** A label where there is none: the words in the field's name. */
    String made(Element control, String name) {
        String text = made(name);
        return text.isEmpty() && !name.isEmpty() ? control.normalName() : text;
    }

    /** The words in a field's name; empty for none. */
    static String made(String name) {
        String last = name.substring(name.lastIndexOf('$') + 1);
        return PARTING.matcher(WITHIN.matcher(last).replaceAll("$1 $2")).replaceAll(" ").strip();
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The form's elements by their ids, gathered when one is first asked for. */
    private Map<String, Element> ids() {
        if (ids == null) {
            ids = new HashMap<>();
            form.stream().filter(element -> element.hasAttr("id")).forEach(element -> ids.putIfAbsent(element.id(), element));
        }
        return ids;
    }

    private String named(String ids) {
        return named(ids, true);
    }

    private String named(String ids, boolean errors) {
        var out = new StringBuilder();
        for (String id : ids.isBlank() ? new String[0] : ids.strip().split("\\s+")) {
            Element element = ids().get(id);
            out.append(element == null || !errors && FormErrors.says(element) ? "" : Line.of(element, LONGEST) + " ");
        }
        return out.toString().strip();
    }

    /** The text just before a field within its line, or within its wrappers'. */
    private static String before(Element control) {
        Node from = control;
        for (int up = 0; up < 3 && from != null; up++, from = from.parent()) {
            var out = new StringBuilder();
            for (Node n = from.previousSibling(); n != null && out.length() < LONGEST_NEAR; n = n.previousSibling()) {
                if (n instanceof Element e && (isBreak(e) && !e.attr("type").equalsIgnoreCase("hidden") || saysMore(e))) {
                    break;
                }
                boolean leads = n instanceof Element e && e.normalName().equals("a");
                out.insert(0, n instanceof TextNode t ? t.getWholeText() : n instanceof Element e && !leads ? Line.of(e, LONGEST_NEAR) : "");
            }
            String words = Line.of(out.toString());
            String text = words.codePoints().anyMatch(Character::isLetterOrDigit) ? words : "";
            if (!text.isEmpty() || from.parent() instanceof Element p && (p.normalName().equals("td") || p.normalName().equals("form"))) {
                return text.length() <= LONGEST_NEAR ? text : "";
            }
        }
        return "";
    }

    /** A heading heads more than a field, a sentence tells something, an error is no name. */
    private static boolean saysMore(Element e) {
        return Tags.isHeading(e.normalName()) || FormErrors.says(e) || e.normalName().equals("p") && SENTENCE.matcher(Line.of(e, LONGEST_NEAR)).find();
    }

    private static boolean isBreak(Element e) {
        return switch (e.normalName()) {
            case "br", "input", "select", "textarea", "button", "tr", "table", "fieldset", "hr", "ul", "ol", "script" -> true;
            default -> false;
        };
    }

    private static String after(Element control) {
        var out = new StringBuilder();
        for (Node n = control.nextSibling(); n != null && out.length() < LONGEST_NEAR; n = n.nextSibling()) {
            if (n instanceof Element e && isBreak(e)) {
                break;
            }
            out.append(n instanceof TextNode t ? t.getWholeText() : n instanceof Element e ? Line.of(e, LONGEST_NEAR) : "");
        }
        String text = Line.of(out.toString());
        return text.length() <= LONGEST_NEAR ? text : "";
    }

    /** Whether all of the form stands in one cell: what stands beside that is said of no field. */
    private boolean holdsForm(Element cell) {
        for (Element up = form.parent(); up != null; up = up.parent()) {
            if (up == cell) {
                return true;
            }
        }
        return false;
    }

    /** The cell before a field's own, else the one at the head of its column. */
    private String cell(Element control) {
        Element cell = Tags.around(control, CELLS);
        if (cell == null || holdsForm(cell)) {
            return "";
        }
        String head = head(cell);
        Element before = cell.previousElementSibling();
        return first(head, before == null ? "" : words(before), above(cell));
    }

    /** The {@code th} at the head of a cell's column. */
    private static String head(Element cell) {
        Element above = top(cell);
        return above != null && above.normalName().equals("th") ? words(above) : "";
    }

    private static String above(Element cell) {
        Element above = top(cell);
        return above == null ? "" : words(above);
    }

    private static @Nullable Element top(Element cell) {
        Element row = Tags.around(cell, ROWS);
        Element first = row == null || row.parent() == null ? null : row.parent().firstElementChild();
        int at = cell.elementSiblingIndex();
        return first == null || first == row || first.childrenSize() <= at ? null : first.child(at);
    }

    /** The words of a cell that is no field itself. */
    private static String words(Element cell) {
        String text = cell.selectFirst(CONTROL) == null ? Line.of(cell, LONGEST_NEAR) : "";
        return text.length() <= LONGEST_NEAR ? text : "";
    }
}
