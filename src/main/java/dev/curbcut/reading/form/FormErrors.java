package dev.curbcut.reading.form;

import dev.curbcut.reading.dom.Hidden;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an origin says is wrong with what was sent: by {@code aria-invalid}, {@code aria-errormessage} and {@code role=alert} (WAI-ARIA
 * 1.2), else in lines that are named errors, or coloured as such and worded so. Each goes with the field it is about.
 */
final class FormErrors {
    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea");

    /** Names of lines in common frameworks that say an error and nothing else. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s_-])(?:errors?(?=\\s|$)|error-?(?:message|msg|text|summary|list|tips?|box|block|label|wrapper|content|notice)|err-?(?:msg|info|tips?)|invalid-feedback|field-validation-error|validation-summary-errors|explain-error|messages--error|alert-danger|alert-error)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What stands in all of those and these. */
    private static final Words ANY = new Words("err|invalid|danger|red|warn|tip|help|alert");

    /** Names that only colour a line: it says an error where its words do. */
    private static final Pattern COLOURED = Pattern.compile("(?:^|[\\s_-])(?:red|text-danger|danger|warn(?:ing)?|tips?|help-block|alert)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDED = Pattern.compile(
            "错误|錯誤|有误|有誤|不正确|不正確|不能为空|不能為空|不存在|失败|失敗|无效|無效|已过期|不符合|格式不|エラー|正しくありません|\\b(?:errors?|invalid|incorrect|wrong|failed|missing|can(?:no|')t be blank|is required|must be|not valid|does not match|problem)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 300;

    /** So many lines are looked at: a form with more is a table of something. */
    private static final int MOST = 50;

    /** How far up from a line its field is looked for. */
    private static final int NEAR = 3;

    private final Element form;
    private final List<Element> controls;
    private final Map<Element, String> byControl = new IdentityHashMap<>();
    private final Set<String> general = new LinkedHashSet<>();

    private FormErrors(Element form, List<Element> controls) {
        this.form = form;
        this.controls = controls;
    }

    /** @param controls of the form, in its order */
    static FormErrors of(Element form, List<Element> controls) {
        var errors = new FormErrors(form, controls.stream().filter(c -> CONTROLS.contains(c.normalName()) && !c.attr("type").equalsIgnoreCase("hidden")).toList());
        errors.find();
        return errors;
    }

    /** What is wrong with a control; null for nothing. */
    @Nullable String of(Element control) {
        return byControl.get(control);
    }

    /** What is wrong with the form as a whole. */
    List<String> general() {
        return general.stream().filter(words -> !byControl.containsValue(words)).toList();
    }

    /** Whether an element says an error, by its own attributes and words. */
    static boolean says(Element element) {
        String names = element.className();
        boolean alert = element.attr("role").equals("alert");
        if (names.isEmpty() && !alert) {
            return false;
        }
        if (!alert && !ANY.in(names.toLowerCase(Locale.ROOT))) {
            return false; // as nearly all are
        }
        return NAMED.matcher(names).find() || (alert || COLOURED.matcher(names).find()) && WORDED.matcher(Line.of(element, LONGEST)).find();
    }

    private void find() {
        var lines = new ArrayList<Element>();
        for (Element element : form.getAllElements()) {
            if (lines.size() < MOST && element != form && says(element) && !isWaiting(element) && !holdsControl(element) && isShown(element) && lines.stream().noneMatch(line -> isWithin(element, line))) {
                lines.add(element);
            }
        }
        Map<String, Element> byId = new HashMap<>();
        controls.forEach(control -> names(control).forEach(name -> byId.putIfAbsent(name, control)));
        lines.forEach(line -> line(line, byId));
        for (Element control : controls) {
            if (control.attr("aria-invalid").equals("true")) {
                byControl.putIfAbsent(control, "");
            }
        }
    }

    /** Whether a line waits for its moment in a place that a program speaks from: nothing is filled in, and its words say no error. */
    private boolean isWaiting(Element line) {
        return line.hasAttr("aria-live") && !WORDED.matcher(Line.of(line, LONGEST)).find()
                && controls.stream().noneMatch(c -> c.attr("aria-invalid").equals("true") || c.normalName().equals("input") && !c.attr("type").matches("(?i)radio|checkbox|submit|button|image") && !c.attr("value").isBlank());
    }

    /** The ids and names by which a line can be about a control. */
    private static List<String> names(Element control) {
        var names = new ArrayList<String>();
        for (String attribute : new String[] {"id", "name", "aria-errormessage", "aria-describedby"}) {
            names.addAll(List.of(SPACE.split(control.attr(attribute).strip())));
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private void line(Element line, Map<String, Element> byId) {
        List<Element> links = line.getElementsByTag("a");
        List<Element> items = line.getElementsByTag("li");
        if (!links.isEmpty() || items.size() > 1) {
            String lead = line.ownText().isBlank() && line.childrenSize() > 1 && !(items.contains(line.child(0)) || line.child(0).selectFirst("li, a") != null) ? Line.of(line.child(0), LONGEST) : Line.of(line.ownText());
            if (lead.codePoints().anyMatch(Character::isLetter)) {
                general.add(lead);
            }
            (links.isEmpty() ? items : links).forEach(part -> put(byId.get(part.attr("href").replaceFirst("^#", "")), part));
            return;
        }
        Element control = null;
        for (String attribute : new String[] {"for", "data-valmsg-for", "id"}) {
            control = control == null && line.hasAttr(attribute) ? byId.get(line.attr(attribute)) : control;
        }
        put(control == null ? near(line) : control, line);
    }

    private void put(@Nullable Element control, Element line) {
        String words = Line.of(line, LONGEST);
        if (words.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        if (control == null) {
            general.add(words);
        } else {
            byControl.merge(control, words, (before, now) -> before.contains(now) ? before : before + " " + now);
        }
    }

    /** The control that a line stands at: the last before it in the smallest box around both, else the first in it. */
    private @Nullable Element near(Element line) {
        Element around = line.parent();
        for (int up = 0; up < NEAR && around != null && around != form; up++, around = around.parent()) {
            Element box = around;
            List<Element> inside = controls.stream().filter(control -> isWithin(control, box)).toList();
            if (inside.size() == 1) {
                return inside.getFirst();
            }
            if (!inside.isEmpty()) {
                return null; // of several it might be any
            }
        }
        return null;
    }

    private static boolean holdsControl(Element element) {
        return element.stream().anyMatch(e -> CONTROLS.contains(e.normalName()) && !e.attr("type").equalsIgnoreCase("hidden"));
    }

    private static boolean isWithin(Element element, Element box) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == box) {
                return true;
            }
        }
        return false;
    }

    private boolean isShown(Element element) {
        for (Element e = element; e != null && e != form; e = e.parent()) {
            if (Hidden.is(e) || Tags.isSilent(e.normalName())) {
                return false;
            }
        }
        return true;
    }
}
