package dev.curbcut.reading.block;

import dev.curbcut.page.Inline;
import dev.curbcut.reading.wording.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A word with its reading above it. */
final class RubyText {
    private RubyText() {}

    /** Base and reading as one word; ruby that is nested or has parts beyond {@code rt} gives its text. */
    static void read(Element ruby, Flow flow) {
        StringBuilder base = new StringBuilder();
        StringBuilder reading = new StringBuilder();
        ruby.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                boolean above = false;
                boolean silent = false;
                for (Element up = (Element) text.parent(); up != null && up != ruby; up = up.parent()) {
                    above |= up.normalName().equals("rt") || up.normalName().equals("rtc");
                    silent |= up.normalName().equals("rp");
                }
                if (!silent) {
                    (above ? reading : base).append(text.getWholeText());
                }
            }
        });
        String word = Text.line(base.toString());
        String above = Text.line(reading.toString());
        if (word.isEmpty() || above.isEmpty()) {
            flow.text(word + above);
        } else {
            flow.inline(new Inline.Ruby(word, above));
        }
    }
}
