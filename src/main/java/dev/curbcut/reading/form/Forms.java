package dev.curbcut.reading.form;

import dev.curbcut.address.Address;
import dev.curbcut.charset.Charsets;
import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Type;
import dev.curbcut.page.Form;
import dev.curbcut.page.Form.Sending;
import dev.curbcut.page.Target;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Line;
import java.nio.charset.Charset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Forms of one page: their fields with labels found or made. */
public final class Forms {
    private static final int LONGEST_TITLE = 120;

    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6");

    private static final Evaluator CLICKED = QueryParser.parse("button[type=button][onclick], input[type=button][onclick]");

    private static final Evaluator SUBMIT = QueryParser.parse("button:not([type]), button[type=submit], input[type=submit], input[type=image]");

    /** A handler that always stops the browser from sending: its last statement, on no condition. */
    private static final Pattern STOPPED = Pattern.compile("(?:^|[;:}{])\\s*return\\s+false\\s*;?$");

    private static final Pattern LABELS = Pattern.compile("[\\s,]+");

    private final Context context;
    /** Several steps of reading ask for the same forms. */
    private final Map<Element, Optional<Form>> read = new IdentityHashMap<>();

    public Forms(Context context) {
        this.context = context;
    }

    /** The form; empty when there is nothing in it for a reader to fill in or to send. */
    public Optional<Form> of(Element form) {
        return read.computeIfAbsent(form, element -> read(element, context));
    }

    private static Optional<Form> read(Element form, Context context) {
        String charset = charset(form, context);
        FormFields.Result result = FormFields.read(form);
        boolean lost = losesWords(result.fields());
        List<Field> read = lost ? result.fields() : result.fields().stream().filter(field -> !field.isAsked() || !field.name().isEmpty()).toList();
        boolean search = SearchForms.is(form, read);
        List<Field> fields = (search ? SearchLabel.given(form, read) : read).stream().map(field -> told(field, charset)).toList();
        boolean sends = fields.stream().anyMatch(f -> f.type() == Type.SUBMIT);
        if (fields.stream().noneMatch(Field::isAsked) && !sends) {
            return Optional.empty();
        }
        boolean captcha = SearchForms.hasCaptcha(form, fields);
        Optional<Address> action = action(form, context);
        Sending sending = action.isEmpty() || lost ? Sending.NONE : sending(form, action.get(), fields, captcha);
        if (sending == Sending.NONE && !captcha) {
            Optional<Form> told = ScriptedSearch.of(form, title(form), fields, context);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.of(new Form(title(form), action.orElse(context.address()), sending, charset, search, captcha, fields, SearchForms.renames(form, fields), result.errors()));
    }

    private static Sending sending(Element form, Address action, List<Field> fields, boolean captcha) {
        boolean secret = fields.stream().anyMatch(f -> f.type() == Type.PASSWORD || f.type() == Type.FILE);
        return switch (form.attr("method").strip().toLowerCase(Locale.ROOT)) {
            case "post" -> !secret && !captcha && SearchForms.mayPost(form, action, fields) ? Sending.SEARCH : Sending.NONE;
            case "dialog" -> Sending.NONE;
            default -> secret ? Sending.NONE : Sending.GET;
        };
    }

    /** Whether what is typed would go nowhere without a script: a field for words has no name, or none of the fields has. */
    private static boolean losesWords(List<Field> fields) {
        List<Field> asked = fields.stream().filter(Field::isAsked).toList();
        return asked.stream().anyMatch(field -> field.name().isEmpty() && (field.takesWords() || field.type() == Type.TEXTAREA))
                || !asked.isEmpty() && asked.stream().allMatch(field -> field.name().isEmpty());
    }

    /** Where the form is sent; empty when only a script knows. */
    private static Optional<Address> action(Element form, Context context) {
        if (STOPPED.matcher(form.attr("onsubmit").strip()).find()) {
            return Optional.empty();
        }
        String action = form.attr("action").strip();
        if (action.isEmpty() || action.equals("#")) {
            boolean clicked = form.selectFirst(CLICKED) != null && form.selectFirst(SUBMIT) == null; // a button that would do nothing
            return clicked ? Optional.empty() : Optional.of(context.address());
        }
        return context.target(action) instanceof Target.Web web ? Optional.of(web.address()) : Optional.empty();
    }

    /** The first that the form accepts and a browser knows (HTML, "pick an encoding for the form"); else the page's own. */
    private static String charset(Element form, Context context) {
        for (String label : LABELS.split(form.attr("accept-charset"))) {
            Charset charset = Charsets.of(label);
            if (charset != null) {
                return Charsets.output(charset).name();
            }
        }
        return Charsets.output(context.charset()).name();
    }

    /** A hidden field {@code _charset_} tells the charset that the form is sent in. */
    private static Field told(Field field, String charset) {
        return field.type() != Type.HIDDEN || !field.name().equalsIgnoreCase("_charset_") ? field
                : new Field(field.name(), field.label(), field.type(), field.required(), charset, field.group(), field.hint(), field.options(), field.error());
    }

    private static @Nullable String title(Element form) {
        String name = Line.of(form.attr("aria-label"));
        if (name.isEmpty()) {
            Element heading = form.selectFirst(HEADING);
            List<Element> legends = form.getElementsByTag("legend");
            name = heading != null ? Line.of(heading) : legends.size() == 1 ? Line.of(legends.getFirst()) : Line.of(form.attr("title"));
        }
        return name.isEmpty() || name.length() > LONGEST_TITLE ? null : name;
    }
}
