package dev.curbcut.document.formula;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A formula of an RTF (RTF 1.9.1, “Math”) in the making: its groups are the elements of Office Math, each with an m before its name. */
public final class RtfFormula {
    private final StringBuilder xml = new StringBuilder("<oMath>");
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder value = new StringBuilder();

    /** Nothing is written yet. */
    public RtfFormula() {}

    /** Takes a word. @param first of its group, which names an element @return whether it does */
    public boolean word(String word, int number, boolean first) {
        if (first && word.length() > 1 && word.charAt(0) == 'm') {
            // What was written in a group that holds others says nothing.
            value.setLength(0);
            String name = word.substring(1);
            open.push(name);
            xml.append('<').append(name).append('>');
            return true;
        }
        if (word.equals("msty") && number == 0) {
            xml.append("<sty val='p'/>");
        } else if (word.equals("mnor")) {
            xml.append("<nor val='1'/>");
        }
        return false;
    }

    /** Letters of a run, or the value of a property. */
    public void text(String text) {
        if ("r".equals(open.peek())) {
            xml.append("<t>").append(escaped(text)).append("</t>");
        } else {
            value.append(text);
        }
    }

    /** The innermost group ends. */
    public void close() {
        String name = open.poll();
        if (name == null) {
            return;
        }
        String begun = '<' + name + '>';
        if (!value.isEmpty() && xml.substring(Math.max(0, xml.length() - begun.length())).equals(begun)) {
            xml.setLength(xml.length() - begun.length());
            xml.append('<').append(name).append(" val='").append(escaped(value.toString().strip())).append("'/>");
        } else {
            xml.append("</").append(name).append('>');
        }
        value.setLength(0);
    }

    private static String escaped(String text) {
        return CleanText.collapse(text).replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    /** What was written, as it stands in a line; empty where it shows nothing. */
    public List<Inline> read(DocumentBudget budget) throws UnreadableDocument {
        while (!open.isEmpty()) {
            close();
        }
        try {
            XmlStream stream = XmlStream.of((xml + "</oMath>").getBytes(StandardCharsets.UTF_8), budget);
            Expression read = stream.next() ? OmmlReader.read(stream, budget) : null;
            return read == null ? List.of() : List.of(new Inline.Formula(read, false));
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException e) {
            return List.of(); // groups that are no formula
        }
    }
}
