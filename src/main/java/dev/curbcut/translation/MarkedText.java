package dev.curbcut.translation;

import dev.curbcut.page.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as a translation server takes it: text with numbered marks for its links and emphases, and back. What no server
 * should touch (code, an image, a footnote's mark) is an empty mark. The marks that come back are only numbers into the line
 * that was sent, so that nothing a server says can become a link of its own.
 */
final class MarkedText {
    private static final Pattern TAG = Pattern.compile("<(/?)(?:b|i) ?(?:id=[\"']?(\\d{1,6})[\"']?)? ?/?>");

    private final List<Inline> marked = new ArrayList<>();
    private final String text;

    MarkedText(List<Inline> line) {
        var out = new StringBuilder();
        write(line, out);
        text = out.toString();
    }

    /** The line with its marks. */
    String text() {
        return text;
    }

    private void write(List<Inline> line, StringBuilder out) {
        for (Inline inline : line) {
            if (inline instanceof Inline.Text(String run)) {
                out.append(escape(run));
                continue;
            }
            int id = marked.size();
            marked.add(inline);
            out.append(isWhole(inline) ? "<i id=\"" : "<b id=\"").append(id).append("\">");
            write(content(inline), out);
            out.append(isWhole(inline) ? "</i>" : "</b>");
        }
    }

    /** Whether a mark stands for itself and holds nothing to translate. */
    private static boolean isWhole(Inline inline) {
        return content(inline).isEmpty();
    }

    private static List<Inline> content(Inline inline) {
        return switch (inline) {
            case Inline.Link i -> i.content();
            case Inline.Emphasis i -> i.content();
            case Inline.Strong i -> i.content();
            case Inline.Superscript i -> i.content();
            case Inline.Subscript i -> i.content();
            case Inline.Inserted i -> i.content();
            case Inline.Deleted i -> i.content();
            case Inline.Foreign i -> i.content();
            case Inline.Text i -> List.of();
            case Inline.Code i -> List.of();
            case Inline.Image i -> List.of();
            case Inline.LineBreak i -> List.of();
            case Inline.FootnoteMark i -> List.of();
            case Inline.Ruby i -> List.of();
            case Inline.Formula i -> List.of();
            case Inline.Abbreviation i -> List.of();
        };
    }

    private static Inline with(Inline inline, List<Inline> content) {
        return switch (inline) {
            case Inline.Link i -> new Inline.Link(i.target(), content, null, i.rel());
            case Inline.Emphasis i -> new Inline.Emphasis(content);
            case Inline.Strong i -> new Inline.Strong(content);
            case Inline.Superscript i -> new Inline.Superscript(content);
            case Inline.Subscript i -> new Inline.Subscript(content);
            case Inline.Inserted i -> new Inline.Inserted(content);
            case Inline.Deleted i -> new Inline.Deleted(content);
            case Inline.Foreign i -> new Inline.Foreign(i.lang(), content);
            case Inline.Text i -> i;
            case Inline.Code i -> i;
            case Inline.Image i -> i;
            case Inline.LineBreak i -> i;
            case Inline.FootnoteMark i -> i;
            case Inline.Ruby i -> i;
            case Inline.Formula i -> i;
            case Inline.Abbreviation i -> i;
        };
    }

    /** The translated line; empty when a mark was lost, doubled or crossed, since a link would be lost with it. */
    Optional<List<Inline>> read(String translated) {
        Deque<Integer> open = new ArrayDeque<>();
        Deque<List<Inline>> lines = new ArrayDeque<>();
        lines.push(new ArrayList<>());
        boolean[] seen = new boolean[marked.size()];
        int at = 0;
        Matcher tag = TAG.matcher(translated);
        while (tag.find()) {
            say(translated.substring(at, tag.start()), lines.peek());
            at = tag.end();
            if (tag.group(1).isEmpty()) {
                int id = tag.group(2) == null ? -1 : Integer.parseInt(tag.group(2));
                if (id < 0 || id >= seen.length || seen[id]) {
                    return Optional.empty();
                }
                seen[id] = true;
                open.push(id);
                lines.push(new ArrayList<>());
            } else {
                if (open.isEmpty()) {
                    return Optional.empty();
                }
                List<Inline> content = lines.pop();
                Inline mark = marked.get(open.pop());
                lines.peek().add(isWhole(mark) ? mark : with(mark, content));
            }
        }
        say(translated.substring(at), lines.peek());
        for (boolean each : seen) {
            if (!each) {
                return Optional.empty();
            }
        }
        return open.isEmpty() ? Optional.of(lines.pop()) : Optional.empty();
    }

    private static void say(String escaped, List<Inline> to) {
        String run = unescape(escaped);
        if (!run.isEmpty()) {
            to.add(new Inline.Text(run));
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Undoes {@link #escape} and what servers escape besides; drops what XML forbids. */
    static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\p{Cs}]", "");
    }
}
