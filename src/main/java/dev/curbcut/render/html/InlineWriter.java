package dev.curbcut.render.html;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.DocumentLabels;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.plain.LinkSpans;
import dev.curbcut.render.plain.PlainInline;
import dev.curbcut.render.plain.TargetName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes lines of text. One of these writes one answer. */
public final class InlineWriter {
    private static final int IMAGE_WIDTH = 480;

    private final Html html;
    private final HtmlContext context;
    private final TextWriter texts;
    private final Set<String> meanings = new HashSet<>();
    private List<TextMarks.Anchor> anchors = List.of();
    private int written;
    private boolean inLink;

    public InlineWriter(Html html, HtmlContext context) {
        this.html = html;
        this.context = context;
        texts = new TextWriter(html, context);
    }

    public void write(List<Inline> content) {
        LinkSpans.of(content).forEach(this::write);
    }

    /** Writes a paragraph's line, with the places in it that links lead to. */
    void paragraph(Block.Paragraph paragraph) {
        anchors = context.marks().anchors(paragraph);
        written = 0;
        write(paragraph.content());
        anchors = List.of();
    }

    private void text(String text) {
        int from = 0;
        for (TextMarks.Anchor anchor : anchors) {
            int at = anchor.offset() - written;
            if (at >= from && at < text.length()) {
                plain(text.substring(from, at));
                html.open("span", "id", anchor.id()).close();
                from = at;
            }
        }
        plain(text.substring(from));
        written += text.length();
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            texts.write(text);
        }
    }

    private void write(Inline piece) {
        switch (piece) {
            case Inline.Text text -> text(text.text());
            case Inline.Link link -> link(link);
            case Inline.Emphasis emphasis -> wrapped("em", emphasis.content());
            case Inline.Strong strong -> wrapped("strong", strong.content());
            case Inline.Code code -> html.element("code", code.text());
            case Inline.Superscript raised -> wrapped("sup", raised.content());
            case Inline.Subscript lowered -> wrapped("sub", lowered.content());
            case Inline.Inserted inserted -> amended("ins", inserted.content());
            case Inline.Deleted deleted -> amended("del", deleted.content());
            case Inline.Image image -> image(image);
            case Inline.LineBreak lineBreak -> {
                html.open("br");
                written++;
            }
            case Inline.FootnoteMark mark -> footnote(mark);
            case Inline.Ruby ruby -> ruby(ruby);
            case Inline.Abbreviation letters -> abbreviation(letters);
            case Inline.Formula formula -> FormulaWriter.write(html, formula);
            case Inline.Foreign foreign -> {
                html.open("span", "lang", foreign.lang());
                write(foreign.content());
                html.close();
            }
        }
    }

    /** Said in full where they stand first: few screen readers say a title, and nobody without a pointer sees it. */
    private void abbreviation(Inline.Abbreviation letters) {
        html.open("abbr", "title", letters.meaning());
        write(letters.content());
        html.close();
        if (meanings.add(letters.meaning())) {
            html.text(" ").element("span", context.say("bracketed", letters.meaning()), "class", "kind");
        }
    }

    private void wrapped(String tag, List<Inline> content) {
        html.open(tag);
        write(content);
        html.close();
    }

    /** Amendments are law, and no screen reader says where they begin and end: hidden words do. */
    private void amended(String tag, List<Inline> content) {
        String what = tag.equals("ins") ? "inserted" : "deleted";
        html.open(tag);
        hidden(context.ui().say(what + ".start") + " ", context.uiLang());
        write(content);
        hidden(context.ui().say(what + ".end"), context.uiLang());
        html.close();
    }

    private void link(Inline.Link link) {
        if (inLink) {
            write(link.content());
            return;
        }
        open(link.target(), null);
        String visible = PlainInline.of(link.content()).strip();
        write(link.content());
        if (visible.isEmpty() && !hasImageWords(link.content())) {
            html.text(link.name() == null ? TargetName.of(link.target()) : link.name());
        } else if (link.name() != null && !link.name().equals(visible)) {
            boolean longer = link.name().startsWith(visible);
            hidden(longer ? link.name().substring(visible.length()) : " " + context.say("bracketed", link.name()), null);
        }
        kind(link);
        close();
    }

    /** Opens a link; what leaves Curbcut takes no referrer with it. */
    public void open(Target target, @Nullable String lang) {
        Hrefs.Href href = context.hrefs().of(target);
        html.open("a", "href", href.url(), "rel", href.external() ? "external noreferrer" : null, "lang", lang);
        inLink = true;
    }

    public void close() {
        html.close();
        inLink = false;
    }

    /** Words of ours inside a link: what kind of document it leads to, that it leaves Curbcut. */
    public void kind(Target target, @Nullable String document) {
        if (document != null) {
            said(document);
        }
        if (context.hrefs().leaves(target)) {
            said(context.say("link.external"));
        }
    }

    private void kind(Inline.Link link) {
        kind(link.target(), document(link).orElse(null));
    }

    private Optional<String> document(Inline.Link link) {
        return switch (link.target()) {
            case Target.Web web -> DocumentLabels.words(context.ui(), web.address(), link.rel());
            case Target.Here here -> Optional.empty();
            case Target.Mail mail -> Optional.empty();
            case Target.Phone phone -> Optional.empty();
        };
    }

    private void said(String words) {
        html.text(" ").element("span", context.say("bracketed", words), "class", "kind", "lang", context.uiLang());
    }

    /** Words that are heard and not seen. @param lang null for the language of what is around */
    private void hidden(String words, @Nullable String lang) {
        html.element("span", words, "class", "heard", "lang", lang);
    }

    private static boolean hasImageWords(List<Inline> content) {
        return content.stream().anyMatch(p -> p instanceof Inline.Image image && image.alternative() != null && !image.alternative().isBlank());
    }

    private void image(Inline.Image image) {
        String words = image.alternative() == null ? "" : image.alternative();
        if (context.preferences().images() && context.hrefs().allowed().test(image.source())) {
            html.open("img", "class", "small", "src", context.hrefs().image(image.source(), IMAGE_WIDTH), "alt", words);
        } else if (!words.isBlank()) {
            html.text(context.say("bracketed", words));
        }
    }

    private void footnote(Inline.FootnoteMark mark) {
        html.open("sup");
        if (inLink) {
            html.text(mark.mark());
        } else {
            open(mark.target(), null);
            hidden(context.say("footnote"), context.uiLang());
            html.text(mark.mark());
            close();
        }
        html.close();
    }

    /** The origin's own reading. It is hidden from screen readers, which would say the word twice; see {@link PinyinReadings}. */
    private void ruby(Inline.Ruby ruby) {
        html.open("ruby", "role", "none").text(ruby.base());
        html.element("rp", "(", "aria-hidden", "true").element("rt", ruby.reading(), "aria-hidden", "true");
        html.element("rp", ")", "aria-hidden", "true").close();
    }
}
