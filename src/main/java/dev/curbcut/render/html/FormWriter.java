package dev.curbcut.render.html;

import dev.curbcut.address.Percent;
import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Type;
import dev.curbcut.page.Form;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the origin's forms. One that is sent by GET works here: it leads to {@code /-/form/…}, which encodes its fields
 * as the origin expects; a search that is posted leads to {@code /-/search/…}. Any other is described, with a link to the original.
 */
public final class FormWriter {
    private final HtmlContext context;
    private final List<Form> seen = new ArrayList<>();
    private final List<Html> written = new ArrayList<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    public FormWriter(HtmlContext context) {
        this.context = context;
    }

    /** What an origin says is wrong. @param id of the field, or of the form's heading */
    public record Mistake(String id, String words, @Nullable String lang) {}

    /** What the origin says is wrong with what was sent, in the order of the forms written. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** The forms written, in the order of their slots. */
    public List<Html> written() {
        return written;
    }

    /** Leaves a slot for a form of ours. */
    public void own(Html html, Html form) {
        Gate.slot(html, written.size());
        written.add(form);
    }

    /** Writes a form, once, and leaves a slot for it. */
    public void slot(Html html, Form form, Levels levels) {
        if (seen.contains(form)) {
            return;
        }
        seen.add(form);
        Gate.slot(html, written.size());
        var out = html.beside();
        boolean works = works(form);
        out.open("section", "class", "form");
        title(out, form, levels);
        form.errors().forEach(words -> mistakes.add(new Mistake(id() + "-title", words, null)));
        if (works) {
            form(out, form);
        } else {
            described(out, form);
        }
        out.close();
        written.add(out);
    }

    private boolean works(Form form) {
        boolean sent = switch (form.sending()) {
            case GET -> true;
            case SEARCH -> context.postSearches();
            case NONE -> false;
        };
        return sent && !form.captcha() && form.fields().stream().noneMatch(FormWriter::secret);
    }

    private static boolean secret(Field field) {
        return field.type() == Type.PASSWORD || field.type() == Type.FILE;
    }

    /** Each form is a landmark named by its heading: of several with one title all but the first are counted. */
    private void title(Html html, Form form, Levels levels) {
        boolean own = form.title() != null && !form.title().isBlank();
        String words = own ? form.title() : context.say(form.search() ? "form.search" : "form");
        int times = titles.merge(words.strip(), 1, Integer::sum);
        html.element("h" + levels.next(2), times == 1 ? words : words + " " + times, "id", id() + "-title", "lang", own ? null : context.uiLang());
    }

    private void form(Html html, Form form) {
        boolean posted = form.sending() == Form.Sending.SEARCH;
        html.open("form", "action", context.hrefs().links().own(posted ? "/-/search/" : "/-/form/") + form.action().withQuery(null), "method", "get", "class", "fill",
                "aria-labelledby", id() + "-title");
        if (posted && form.action().query() != null) {
            hidden(html, "-query", form.action().query());
        }
        hidden(html, "-charset", form.charset());
        hidden(html, "-settings", context.preferences().forOtherPages().query(context.hrefs().links().defaults()));
        for (Form.Rename rename : form.renames()) {
            hidden(html, "-rename", encode(rename.from()) + "&" + encode(rename.to()) + "&" + encode(rename.pattern()));
        }
        new FieldWriter(html, context, id(), mistakes).write(form.fields());
        if (form.fields().stream().noneMatch(field -> field.type() == Type.SUBMIT)) {
            String words = context.say(form.search() ? "form.search" : "form.send");
            html.open("p").element("button", words, "type", "submit", "lang", context.uiLang()).close();
        }
        html.close();
    }

    /** Of the form that is being written. */
    private String id() {
        return "f" + written.size();
    }

    public static void hidden(Html html, String name, String value) {
        html.open("input", "type", "hidden", "name", name, "value", value);
    }

    private static String encode(String text) {
        return Percent.encodeForm(text, StandardCharsets.UTF_8);
    }

    private void described(Html html, Form form) {
        String reason = form.captcha() ? "form.captcha" : form.fields().stream().anyMatch(FormWriter::secret) ? "form.secret" : "form.post";
        form.fields().stream().filter(field -> field.error() != null && !field.error().isEmpty()).forEach(field -> mistakes.add(new Mistake(id() + "-title", field.error(), null)));
        html.element("p", context.say("form.described") + " " + context.say(reason), "lang", context.uiLang());
        new FieldList(html, context).write(form.fields());
        html.open("p").element("a", context.say("form.original"), "href", context.original(), "rel", "external noreferrer", "lang", context.uiLang()).close();
    }
}
