package dev.curbcut.reading.form;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.charset.Charsets;
import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Type;
import dev.curbcut.page.Form;
import dev.curbcut.page.Form.Sending;
import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.ScriptText;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.source.Context;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A search that a script sends, where the script says in one line where to: {@code location.href = '/s?q=' + word.value}. It works here
 * like a form of that address.
 */
final class ScriptedSearch {
    /** What follows stands for the words typed, as far as the line goes. */
    private static final Pattern LEADS = Pattern.compile(
            "(?:location(?:\\.href)?\\s{0,9}=|location\\.(?:assign|replace)\\s{0,9}\\(|window\\.open\\s{0,9}\\()\\s{0,9}(?:\"([^\"\\n]{1,300})\"|'([^'\\n]{1,300})')\\s{0,9}\\+\\s{0,9}([^;\\n]{1,200})");

    /** What is appended to the words. */
    private static final Pattern REST = Pattern.compile("^([^+]{1,160}?)\\s{0,9}(?:\\+\\s{0,9}(?:\"(&[^\"]{0,200})\"|'(&[^']{0,200})'))?\\s*\\)?(?:,.*)?$");

    private static final Pattern ENCODED = Pattern.compile("encodeURI(?:Component)?\\s{0,9}\\(");
    private static final Pattern VARIABLE = Pattern.compile("^(?:encodeURI(?:Component)?\\s{0,9}\\(\\s{0,9})*([A-Za-z_$][\\w$]{0,40})(?:\\.trim\\(\\))?[\\s)]*$");

    /** Characters of scripts that are looked at. */
    private static final int MOST_SCRIPT = 200_000;

    /** Lines that lead elsewhere, of which so many are looked at. */
    private static final int MOST_LINES = 20;

    private ScriptedSearch() {}

    /**
     * @param around the field and its button
     * @param fields that stand there
     */
    static Optional<Form> of(Element around, @Nullable String title, List<Field> fields, Context context) {
        List<Element> controls = around.getElementsByTag("input").stream().filter(ScriptedSearch::takesWords).toList();
        List<Field> words = fields.stream().filter(Field::takesWords).toList();
        if (controls.size() != 1 || words.size() != 1 || fields.stream().filter(Field::isAsked).count() != 1) {
            return Optional.empty();
        }
        Element control = controls.getFirst();
        String script = scripts(around);
        Matcher leads = LEADS.matcher(script);
        int at = nextWay(script, 0);
        for (int i = 0; i < MOST_LINES && at < script.length(); at = nextWay(script, at + 1)) {
            TooCostly.check();
            if (!leads.region(at, script.length()).lookingAt()) {
                continue;
            }
            i++;
            at = leads.end() - 1;
            Matcher rest = REST.matcher(leads.group(3).strip());
            if (rest.matches() && isOf(control, rest.group(1).strip(), script)) {
                String more = rest.group(2) != null ? rest.group(2) : rest.group(3) != null ? rest.group(3) : "";
                Optional<Form> form = form(leads.group(1) != null ? leads.group(1) : leads.group(2), more, ENCODED.matcher(rest.group(1)).find(), title, words.getFirst(), around, fields, context);
                if (form.isPresent()) {
                    return form;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the next line may begin that leads elsewhere; the script's end where none does. */
    private static int nextWay(String script, int from) {
        for (int at = from; at < script.length(); at++) {
            char c = script.charAt(at);
            if (c == 'l' && script.startsWith("location", at) || c == 'w' && script.startsWith("window.open", at)) {
                return at;
            }
        }
        return script.length();
    }

    private static boolean takesWords(Element input) {
        String type = input.attr("type").strip();
        return type.isEmpty() || type.equalsIgnoreCase("text") || type.equalsIgnoreCase("search");
    }

    /** The handlers of the place first, then the page's scripts. */
    private static String scripts(Element around) {
        var out = new StringBuilder();
        around.getAllElements().forEach(element -> {
            for (String handler : new String[] {"onclick", "onsubmit", "onkeydown", "onkeypress", "onkeyup"}) {
                out.append(element.attr(handler)).append('\n');
            }
        });
        Document document = around.ownerDocument();
        for (Element script : document == null ? List.<Element>of() : document.getElementsByTag("script")) {
            if (out.length() < MOST_SCRIPT) {
                out.append(ScriptText.of(script)).append('\n');
            }
        }
        return out.length() > MOST_SCRIPT ? out.substring(0, MOST_SCRIPT) : out.toString();
    }

    /** Whether an expression is what was typed into a field: it names the field, or a variable that was read from it. */
    private static boolean isOf(Element control, String expression, String script) {
        for (String name : new String[] {control.id(), control.attr("name")}) {
            if (name.isEmpty()) {
                continue;
            }
            String word = "(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])";
            if (Pattern.compile(word).matcher(expression).find()) {
                return true;
            }
            Matcher variable = VARIABLE.matcher(expression);
            if (variable.matches() && Pattern.compile("(?<![\\w$])" + Pattern.quote(variable.group(1)) + "\\s{0,9}=[^=;\\n][^;\\n]{0,120}?" + word).matcher(script).find()) {
                return true;
            }
        }
        return false;
    }

    /** @param url up to where the words go, ends with a parameter's name and an equals sign */
    private static Optional<Form> form(String url, String more, boolean encoded, @Nullable String title, Field words, Element around, List<Field> fields, Context context) {
        int query = url.indexOf('?');
        if (query < 0 || !url.endsWith("=") || !(context.target(url.substring(0, query)) instanceof Target.Web web)) {
            return Optional.empty();
        }
        Charset charset = encoded ? StandardCharsets.UTF_8 : Charsets.output(context.charset());
        String[] before = url.substring(query + 1, url.length() - 1).split("&", -1);
        var out = new ArrayList<Field>();
        for (int i = 0; i < before.length - 1; i++) {
            hidden(before[i], out);
        }
        Field named = words.withName(Percent.decodeForm(before[before.length - 1]));
        out.add(named);
        for (String parameter : more.split("&")) {
            hidden(parameter, out);
        }
        fields.stream().filter(field -> field.type() == Type.SUBMIT && !field.label().isBlank()).limit(1).forEach(button -> out.add(button.withName("")));
        Address action = web.address();
        boolean search = SearchForms.is(around, out) || SearchForms.mayPost(action, List.of(named.name()));
        return named.name().isEmpty() ? Optional.empty()
                : Optional.of(new Form(title, action, Sending.GET, charset.name(), search, false, search ? SearchLabel.given(around, out) : out, List.of()));
    }

    private static void hidden(String parameter, List<Field> out) {
        int equals = parameter.indexOf('=');
        if (equals > 0) {
            out.add(new Field(Percent.decodeForm(parameter.substring(0, equals)), "", Type.HIDDEN, false, Percent.decodeForm(parameter.substring(equals + 1)), null, null, List.of()));
        }
    }
}
