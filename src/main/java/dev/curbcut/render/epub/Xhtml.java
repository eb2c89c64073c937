package dev.curbcut.render.epub;

import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.About;
import dev.curbcut.render.answer.BoundedWriter;
import dev.curbcut.render.answer.Hrefs;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XHTML, well-formed whatever is asked: elements close in their order, each id stands once. */
final class Xhtml {
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private final BoundedWriter text;
    private final XMLStreamWriter out;
    private final Set<String> ids = new HashSet<>();

    /** @param most characters that may be written */
    Xhtml(int most) {
        text = new BoundedWriter(most);
        try {
            out = XML.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element. @param attributes names and values in turn; one whose value is null is left out */
    Xhtml open(String tag, @Nullable String... attributes) {
        try {
            out.writeStartElement(tag);
            for (int i = 0; i < attributes.length; i += 2) {
                if (attributes[i + 1] != null) {
                    out.writeAttribute(attributes[i], attributes[i + 1]);
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element with the language, direction and first anchor of a block. */
    Xhtml open(String tag, About about, @Nullable String... attributes) {
        open(tag, attributes);
        about(about, null);
        return this;
    }

    /** The same for a heading. @return its id, by its anchor or else the one given */
    String heading(String tag, About about, String otherwise) {
        open(tag);
        return about(about, otherwise);
    }

    private String about(About about, @Nullable String otherwise) {
        String id = about.anchors().stream().map(Xhtml::id).filter(ids::add).findFirst().orElse(otherwise);
        attribute("id", id);
        attribute("xml:lang", about.lang());
        attribute("lang", about.lang());
        boolean turns = about.lang() != null && LanguageTag.isRightToLeft(about.lang());
        attribute("dir", about.direction() != null ? about.direction().name().toLowerCase(Locale.ROOT) : turns ? "rtl" : null);
        return id == null ? "" : id;
    }

    private void attribute(String name, @Nullable String value) {
        try {
            if (value != null) {
                out.writeAttribute(name, value);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xhtml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xhtml text(String words) {
        try {
            out.writeCharacters(words);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xhtml element(String tag, String words, @Nullable String... attributes) {
        return open(tag, attributes).text(words).close();
    }

    /** The anchors that were written, as their ids. */
    Set<String> ids() {
        return ids;
    }

    /** An anchor of the origin's as an id: letters that XML's names don't have are written by their codes. */
    static String id(String anchor) {
        var id = new StringBuilder();
        Hrefs.anchor(anchor).codePoints().forEach(c -> {
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            id.append(plain ? Character.toString(c) : "." + Integer.toHexString(c));
        });
        return id.toString();
    }

    @Override
    public String toString() {
        try {
            out.writeEndDocument();
            out.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
