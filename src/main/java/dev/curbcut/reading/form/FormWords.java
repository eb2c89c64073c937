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
import java.util.stream.Stream;

/** What a form says of itself, so that the lines and tables it is laid out in need not say it again. */
public final class FormWords {
    private final Form form;
    /** What its fields, their hints and their choices are called, squashed; the longest first, since one may hold another. */
    private final List<String> names;

    public FormWords(Form form) {
        this.form = form;
        this.names = form.fields().stream()
                .flatMap(FormWords::names)
                .map(Line::squash)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> names(Field field) {
        return Stream.concat(Stream.of(field.label(), field.hint() == null ? "" : field.hint()), field.options().stream().map(Field.Option::label));
    }

    /** Whether a block that stands in the form says nothing else; the image of letters to be copied says nothing here at all. */
    public boolean say(Block block) {
        return switch (block) {
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
