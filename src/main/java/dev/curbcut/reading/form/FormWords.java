package dev.curbcut.reading.form;

import dev.curbcut.page.Block;
import dev.curbcut.page.Field;
import dev.curbcut.page.Form;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.Plain;
import dev.curbcut.reading.wording.UnmarkedHeadings;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a form says of itself, so that the lines and tables it is laid out in need not say it again. */
public final class FormWords {
    private final Form form;
    private final Set<String> errors;
    /** What its fields, their hints and their choices are called, squashed; the longest first, since one may hold another. */
    private final List<String> names;

    public FormWords(Form form) {
        this.form = form;
        this.errors = errors(form);
        this.names = Stream.concat(form.errors().stream(), form.fields().stream().flatMap(FormWords::names))
                .map(Line::squash)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Set<String> errors(Form form) {
        return Stream.concat(form.errors().stream(), form.fields().stream().map(Field::error).filter(Objects::nonNull)).map(Line::squash).filter(words -> !words.isEmpty()).collect(Collectors.toSet());
    }

    private static Stream<String> names(Field field) {
        return Stream.concat(Stream.of(field.label(), field.group() == null ? "" : field.group(), field.hint() == null ? "" : field.hint(), field.error() == null ? "" : field.error()), field.options().stream().map(Field.Option::label));
    }

    /** Whether a block that stands in the form says nothing else; the image of letters to be copied says nothing here at all. */
    public boolean say(Block block) {
        return switch (block) {
            case Block.Paragraph p when errors.contains(Line.squash(Plain.of(p.content()))) -> true; // they lead to their fields here, too
            case Block.Paragraph p -> !UnmarkedHeadings.holdsLink(p.content()) && isAll(Line.squash(Plain.of(p.content()))); // a link is said by the line alone
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream()).allMatch(this::say);
            case Block.ListBlock list -> list.items().stream().flatMap(item -> item.blocks().stream()).allMatch(this::say);
            case Block.Figure figure -> form.captcha() && figure.alternative() == null && figure.caption().isEmpty();
            default -> false;
        };
    }

    /** Whether a squashed line is made of names alone. */
    private boolean isAll(String line) {
        TooCostly.check();
        String rest = line;
        for (String name : names) {
            rest = name.length() > rest.length() ? rest : rest.replace(name, "");
        }
        return rest.isEmpty();
    }
}
