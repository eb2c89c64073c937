package dev.curbcut.render.epub;

import dev.curbcut.address.Address;
import dev.curbcut.language.Catalogue;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.DocumentLabels;
import dev.curbcut.render.plain.Nested;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes lines of text into a book: links lead to the origin, since a book has no server. */
final class LineXhtml {
    private final Xhtml out;
    private final Catalogue ui;
    private final Address page;
    private final Set<String> places;
    private final Set<String> meanings = new HashSet<>();
    private boolean inLink;

    /** @param places the ids that the book holds: a link to any other leads to the original page */
    LineXhtml(Xhtml out, Catalogue ui, Address page, Set<String> places) {
        this.out = out;
        this.ui = ui;
        this.page = page;
        this.places = places;
    }

    void write(List<Inline> line) {
        line.forEach(this::write);
    }

    private void write(Inline piece) {
        switch (piece) {
            case Inline.Text t -> out.text(t.text());
            case Inline.Link l -> link(l);
            case Inline.Emphasis e -> wrapped("em", e.content());
            case Inline.Strong s -> wrapped("strong", s.content());
            case Inline.Code c -> out.element("code", c.text());
            case Inline.Superscript s -> wrapped("sup", s.content());
            case Inline.Subscript s -> wrapped("sub", s.content());
            case Inline.Inserted i -> wrapped("ins", i.content());
            case Inline.Deleted d -> wrapped("del", d.content());
            case Inline.Image i -> out.text(i.alternative() == null || i.alternative().isBlank() ? "" : ui.say("bracketed", i.alternative()));
            case Inline.LineBreak b -> out.open("br").close();
            case Inline.FootnoteMark f -> {
                out.open("sup");
                linked(f.target(), () -> out.text(f.mark()), ui.say("footnote") + f.mark(), "noteref");
                out.close();
            }
            case Inline.Ruby r -> out.open("ruby").text(r.base()).element("rp", "(").element("rt", r.reading()).element("rp", ")").close();
            case Inline.Abbreviation a -> {
                out.open("abbr", "title", a.meaning());
                write(a.content());
                out.close();
                out.text(meanings.add(a.meaning()) ? " " + ui.say("bracketed", a.meaning()) : "");
            }
            case Inline.Formula f -> MathXhtml.write(out, f);
            case Inline.Foreign f -> {
                out.open("span", "xml:lang", f.lang(), "lang", f.lang(), "dir", LanguageTag.isRightToLeft(f.lang()) ? "rtl" : null);
                write(f.content());
                out.close();
            }
        }
    }

    private void wrapped(String tag, List<Inline> content) {
        out.open(tag);
        write(content);
        out.close();
    }

    private void link(Inline.Link link) {
        linked(link.target(), () -> write(link.content()), link.name(), null);
        if (link.rel() != null) {
            out.text(" " + ui.say("bracketed", DocumentLabels.words(ui, link.rel())));
        }
    }

    /** Writes a link, or its words alone within another link and where it leads nowhere. */
    void linked(Target target, Runnable words, @Nullable String name, @Nullable String type) {
        String url = url(target);
        if (inLink || url == null) {
            words.run();
            return;
        }
        inLink = true;
        out.open("a", "href", url, "aria-label", name, "epub:type", type, "role", type == null ? null : "doc-noteref");
        words.run();
        out.close();
        inLink = false;
    }

    private @Nullable String url(Target target) {
        if (target instanceof Target.Here here && places.contains(Xhtml.id(here.anchor()))) {
            return "#" + Xhtml.id(here.anchor());
        }
        String url = Nested.url(target, page);
        return BookUrl.isWritable(url) ? url : null;
    }
}
