package dev.curbcut.render.html;

import dev.curbcut.language.LanguageTag;
import dev.curbcut.render.answer.TooLong;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML: elements are closed in the order they were opened, every text and value is escaped, and {@code lang} is
 * written where it differs from that of what is around (with {@code dir} where the direction turns). The one door for
 * markup that is written already, {@link #append}, takes nothing but what another writer of this kind wrote or the gate has
 * passed.
 */
public final class Html {
    /** Characters that most parts of a page have room in. */
    private static final int ROOM = 4096;

    /** An element that is open, and the language in it. */
    private record Open(String tag, String lang) {}

    private final StringBuilder out;
    private final int most;
    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * @param lang of what is around the first element
     * @param most characters that may be written: a little more is, until the next element begins
     */
    public Html(String lang, int most) {
        this(lang, most, ROOM);
    }

    private Html(String lang, int most, int room) {
        this.out = new StringBuilder(room);
        this.most = most;
        open.push(new Open("", lang));
    }

    /** A whole document. @param body that will stand in it: there is room for it at once */
    public static Html document(int most, Gate.Passed body) {
        var html = new Html("", most, body.written().length() + ROOM);
        html.out.append("<!DOCTYPE html>\n");
        return html;
    }

    /** The language a text written now would be in. */
    public String lang() {
        return open.element().lang();
    }

    /** How many elements are open. */
    int depth() {
        return open.size() - 1;
    }

    /** Opens an element. @param attributes names and values in turn; one whose value is null is left out */
    public Html open(String tag, @Nullable String... attributes) {
        String lang = start(tag, attributes);
        if (!isVoid(tag)) {
            open.push(new Open(tag, lang));
        }
        return this;
    }

    private static boolean isVoid(String tag) {
        return switch (tag) {
            case "br", "hr", "img", "input", "link", "meta", "wbr" -> true;
            default -> false;
        };
    }

    /** Closes the element opened last. */
    public Html close() {
        Open last = open.pop();
        out.append("</").append(last.tag()).append('>');
        return this;
    }

    /** A whole element with a text in it. */
    public Html element(String tag, String text, @Nullable String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    public Html text(String text) {
        escape(text, '>', "&gt;");
        return this;
    }

    /** A line's end between elements: white space that shows nowhere. */
    public Html line() {
        out.append('\n');
        return this;
    }

    /** Takes in what another writer wrote, whole. */
    public Html append(Html other) {
        out.append(other.whole());
        return this;
    }

    /** Takes in a body that has passed the gate. */
    public Html append(Gate.Passed body) {
        out.append(body.written());
        return this;
    }

    /** Another, for what is to be taken in here. */
    Html beside() {
        return new Html(lang(), most);
    }

    /** @throws TooLong beyond the limit, or when this thread was interrupted */
    private String start(String tag, @Nullable String... attributes) {
        if (out.length() > most || Thread.interrupted()) {
            throw new TooLong();
        }
        out.append('<').append(tag);
        String around = lang();
        String lang = around;
        boolean directed = false;
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value == null || attributes[i].equals("lang") && value.equals(around) && !tag.equals("html")) {
                continue;
            }
            attribute(attributes[i], value);
            lang = attributes[i].equals("lang") ? value : lang;
            directed |= attributes[i].equals("dir");
        }
        if (!directed && !lang.equals(around) && LanguageTag.isRightToLeft(lang) != LanguageTag.isRightToLeft(around)) {
            attribute("dir", LanguageTag.isRightToLeft(lang) ? "rtl" : "ltr");
        }
        out.append('>');
        return lang;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, '"', "&quot;");
        out.append('"');
    }

    /** Writes a text, its ampersands, angle brackets and one character more escaped; what stands between them goes whole. */
    private void escape(String text, char mark, String escaped) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == mark) {
                out.append(text, from, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** What has been written, once everything is closed. */
    @Override
    public String toString() {
        return whole().toString();
    }

    private StringBuilder whole() {
        if (open.size() != 1) {
            throw new IllegalStateException("still open: " + open.element().tag());
        }
        return out;
    }
}
