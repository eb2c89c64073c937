package dev.curbcut.reading.form;

import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.page.Form.Sending;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.WrapperForm;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Searches that stand in no form: a field for words and, close by, what is clicked to search. A script of the origin's would send them. Where
 * it names the address in one line they work here; else they are described.
 */
public final class LooseSearches {
    private static final Set<String> FORM = Set.of("form");
    private static final Evaluator CLICKED = QueryParser.parse("button, a, input[type=button], input[type=submit], input[type=image], [onclick]");

    /** How far up from its field a search reaches, and how much it may say. */
    private static final int NEAR = 4;

    private static final int SAYS = 120;

    /** So many are looked for. */
    private static final int MOST = 3;

    private LooseSearches() {}

    public static List<Form> of(List<Box> boxes, Context context) {
        var found = new ArrayList<Form>();
        var frames = new IdentityHashMap<Element, Boolean>(); // a form of thousands of fields is measured once
        for (Box box : boxes) {
            if (found.size() < MOST && box.tag.equals("input") && isForWords(box.element) && isOutside(box, frames)) {
                Form form = search(box.element, context);
                if (form != null && !found.contains(form)) {
                    found.add(form);
                }
            }
        }
        return found;
    }

    private static boolean isForWords(Element input) {
        String type = input.attr("type").strip().toLowerCase(Locale.ROOT);
        return (type.isEmpty() || type.equals("text") || type.equals("search")) && !input.hasAttr("disabled") && !input.hasAttr("readonly");
    }

    private static boolean isOutside(Box input, Map<Element, Boolean> frames) {
        for (Box box = input; box != null; box = box.parent) {
            if (box.drop == Drop.HIDDEN || box.drop == Drop.POPUP) {
                return false;
            }
        }
        Element form = Tags.around(input.element, FORM);
        return form == null || frames.computeIfAbsent(form, WrapperForm::is);
    }

    private static @Nullable Form search(Element input, Context context) {
        Element around = input.parent();
        for (int up = 0; up < NEAR && around != null && !around.normalName().equals("form") && Line.of(around, SAYS + 1).length() <= SAYS; up++, around = around.parent()) {
            String verb = verb(around);
            if (verb != null) {
                return form(around, verb, context);
            }
        }
        return null;
    }

    /** The words of what is clicked to search; empty where only its name says so, null where nothing does. */
    private static @Nullable String verb(Element around) {
        String named = null;
        for (Element clicked : around.select(CLICKED)) {
            String words = clicked.normalName().equals("input") ? Line.of(clicked.attr("value")) : Line.of(clicked, 40);
            if (!words.isEmpty() && words.length() <= 12 && SearchForms.isSearchVerb(words)) {
                return words;
            }
            String names = (clicked.id() + " " + clicked.className() + " " + clicked.attr("onclick") + " " + clicked.attr("aria-label") + " " + clicked.attr("title")).toLowerCase(Locale.ROOT);
            named = named == null && (names.contains("search") || names.contains("sousuo") || names.contains("搜")) ? "" : named;
        }
        return named;
    }

    private static @Nullable Form form(Element around, String verb, Context context) {
        FormFields.Result read = FormFields.read(around);
        var fields = new ArrayList<>(read.fields().stream().filter(Field::isAsked).toList());
        if (fields.isEmpty() || SearchForms.hasCaptcha(around, fields) || fields.stream().anyMatch(field -> field.type() == Field.Type.PASSWORD)) {
            return null;
        }
        if (!verb.isEmpty()) {
            fields.add(new Field("", verb, Field.Type.SUBMIT, false, null, null, null, List.of()));
        }
        return ScriptedSearch.of(around, null, fields, context)
                .orElseGet(() -> new Form(null, context.address(), Sending.NONE, context.charset().name(), true, false, SearchLabel.given(around, fields), List.of(), read.errors()));
    }
}
