package dev.curbcut.render.html;

import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Option;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what a form asks for that can't be filled in here: each field, how it is to be filled in, and what can be chosen. */
final class FieldList {
    private final Html html;
    private final HtmlContext context;

    FieldList(Html html, HtmlContext context) {
        this.html = html;
        this.context = context;
    }

    /** Nothing is written where there is nothing to say. */
    void write(List<Field> fields) {
        Set<Field> asked = new LinkedHashSet<>();
        fields.stream().filter(FieldList::isAsked).forEach(asked::add);
        if (asked.isEmpty()) {
            return;
        }
        html.element("p", context.say("form.asks"), "lang", context.uiLang()).open("ul");
        grouped(asked, field -> field.label().equals(field.group()) ? null : field.group(), this::field);
        html.close();
    }

    /** What has one group in common stands in a list under its name. */
    private <T> void grouped(Collection<T> entries, Function<T, @Nullable String> name, Consumer<T> write) {
        String group = null;
        for (T entry : entries) {
            String next = name.apply(entry);
            if (!Objects.equals(next, group)) {
                if (group != null) {
                    html.close().close();
                }
                group = next;
                if (group != null) {
                    html.open("li").text(group).open("ul");
                }
            }
            write.accept(entry);
        }
        if (group != null) {
            html.close().close();
        }
    }

    private static boolean isAsked(Field field) {
        return field.isAsked();
    }

    private void field(Field field) {
        html.open("li");
        if (field.label().isBlank()) {
            html.element("span", context.say("form.unnamed"), "lang", context.uiLang());
        } else {
            html.text(field.label());
        }
        if (field.required()) {
            html.text(" ").element("span", context.say("bracketed", context.say("form.required")), "class", "kind", "lang", context.uiLang());
        }
        if (field.hint() != null) {
            html.element("p", field.hint(), "class", "hint");
        }
        options(field);
        html.close();
    }

    private void options(Field field) {
        List<Option> options = field.options().stream().filter(option -> !option.label().isBlank()).toList();
        if (options.isEmpty() || options.size() == 1 && options.getFirst().label().equals(field.label())) {
            return;
        }
        html.open("ul", "class", "choices");
        grouped(options, Option::group, option -> html.element("li", option.label()));
        html.close();
    }
}
