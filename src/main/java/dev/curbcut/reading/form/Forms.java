package dev.curbcut.reading.form;

import dev.curbcut.address.Address;
import dev.curbcut.charset.Charsets;
import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Type;
import dev.curbcut.page.Form;
import dev.curbcut.page.Target;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Line;
import java.nio.charset.Charset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        List<Field> read = FormFields.read(form);
        boolean search = SearchForms.is(form, read);
        List<Field> fields = (search ? SearchLabel.given(form, read) : read).stream().map(field -> told(field, charset)).toList();
        boolean visible = fields.stream().anyMatch(f -> f.type() != Type.HIDDEN && f.type() != Type.SUBMIT);
        boolean sends = fields.stream().anyMatch(f -> f.type() == Type.SUBMIT);
        if (!visible && !sends) {
            return Optional.empty();
        }
        String method = form.attr("method").strip().toLowerCase(Locale.ROOT);
        Optional<Address> action = action(form, context);
        boolean secret = fields.stream().anyMatch(f -> f.type() == Type.PASSWORD || f.type() == Type.FILE);
        return Optional.of(new Form(
                title(form),
                action.orElse(context.address()),
                action.isPresent() && !method.equals("post") && !secret,
                charset,
                search,
                SearchForms.hasCaptcha(form, fields),
                fields,
                SearchForms.renames(form, fields)));
    }

    /** Where the form is sent; empty when only a script knows. */
    private static Optional<Address> action(Element form, Context context) {
        String action = form.attr("action").strip();
        if (action.isEmpty() || action.equals("#")) {
            return isScripted(form) ? Optional.empty() : Optional.of(context.address());
        }
        return context.target(action) instanceof Target.Web web ? Optional.of(web.address()) : Optional.empty();
    }

    /** Whether only a script sends a form without an address: it stops the browser, or waits for a button that would do nothing. */
    private static boolean isScripted(Element form) {
        return form.attr("onsubmit").contains("return false") || form.selectFirst(CLICKED) != null && form.selectFirst(SUBMIT) == null;
    }

    /** The first that the form accepts and a browser knows (HTML, "pick an encoding for the form"); else the page's own. */
    private static String charset(Element form, Context context) {
        for (String label : form.attr("accept-charset").split("[\\s,]+")) {
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
                : new Field(field.name(), field.label(), field.type(), field.required(), charset, field.group(), field.hint(), field.options());
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
