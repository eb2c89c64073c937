package dev.curbcut.language;

import dev.curbcut.page.Attachment;
import dev.curbcut.page.Inline;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A line said in other words, run by run: every link and mark keeps its place and its own text. */
record LineRewriter(UnaryOperator<String> words, UnaryOperator<String> tags) {

    List<Inline> of(List<Inline> line) {
        return line.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text i -> new Inline.Text(words.apply(i.text()));
            case Inline.Link i -> new Inline.Link(
                    i.target(), of(i.content()), maybe(i.name()), i.rel() == null ? null : attachment(i.rel()));
            case Inline.Emphasis i -> new Inline.Emphasis(of(i.content()));
            case Inline.Strong i -> new Inline.Strong(of(i.content()));
            case Inline.Code i -> i;
            case Inline.Superscript i -> new Inline.Superscript(of(i.content()));
            case Inline.Subscript i -> new Inline.Subscript(of(i.content()));
            case Inline.Inserted i -> new Inline.Inserted(of(i.content()));
            case Inline.Deleted i -> new Inline.Deleted(of(i.content()));
            case Inline.Image i -> new Inline.Image(i.source(), maybe(i.alternative()));
            case Inline.LineBreak i -> i;
            case Inline.FootnoteMark i -> i;
            case Inline.Ruby i -> new Inline.Ruby(words.apply(i.base()), i.reading());
            case Inline.Abbreviation i -> new Inline.Abbreviation(words.apply(i.meaning()), of(i.content()));
            case Inline.Formula i -> new Inline.Formula(i.expression().withWords(words), i.display());
            case Inline.Foreign i -> new Inline.Foreign(tags.apply(i.lang()), of(i.content()));
        };
    }

    private Attachment attachment(Attachment attachment) {
        return new Attachment(words.apply(attachment.text()), attachment.address(), attachment.type(), attachment.bytes());
    }

    private @Nullable String maybe(@Nullable String text) {
        return text == null ? null : words.apply(text);
    }
}
