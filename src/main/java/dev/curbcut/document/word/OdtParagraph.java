package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph or heading of an OpenDocument text in the making. */
final class OdtParagraph {
    private static final int MOST_ANCHORS = 20;

    final InlineRuns prose = new InlineRuns();
    private final OdtStyles.Style style;
    private final int level;
    private final List<String> anchors = new ArrayList<>();
    private final Deque<OdtStyles.Style> spans = new ArrayDeque<>();
    private double first;

    /** @param outline of a heading, from 1; 0 for a paragraph */
    OdtParagraph(OdtStyles.Style style, int outline) {
        this.style = style;
        this.level = style.level() == 0 ? 0 : outline > 0 ? outline : style.level();
    }

    void span(OdtStyles.Style span) {
        spans.push(span);
    }

    void endSpan() {
        spans.poll();
    }

    void anchor(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\\s]", "");
        if (!clean.isEmpty() && anchors.size() < MOST_ANCHORS) {
            anchors.add(clean);
        }
    }

    void text(String text, boolean inserted) {
        OdtStyles.Style look = spans.isEmpty() ? style : spans.peek();
        first = first == 0 && !text.isBlank() ? look.size() : first;
        boolean bold = spans.isEmpty() ? style.bold() : look.bold() || style.bold();
        prose.text(text, new Look(bold, look.italic(), look.raised() > 0, look.raised() < 0, inserted, look.struck()));
    }

    void into(WordContent story, String number, WordContent.@Nullable Item item) {
        boolean strong = prose.isBold();
        List<Inline> content = prose.take();
        if (content.isEmpty()) {
            return;
        }
        if (!number.isEmpty()) {
            content = new ArrayList<>(content);
            content.addFirst(new Inline.Text(number));
        }
        Align align = switch (style.align()) {
            case "center" -> Align.CENTER;
            case "end", "right" -> Align.END;
            default -> Align.START;
        };
        double size = first > 0 ? first : style.size();
        var about = new About(anchors, null, null);
        story.add(new WordContent.Paragraph(about, strong ? InlineRuns.plain(content) : content, level, strong, align, size, item));
    }

    /** Text with its reading above it. */
    void ruby(XmlStream xml, DocumentBudget budget) throws IOException {
        String base = "";
        String reading = "";
        while (xml.next() && !xml.ends("ruby")) {
            if (xml.starts("ruby-base")) {
                base = CleanText.clean(xml.content());
            } else if (xml.starts("ruby-text")) {
                reading = CleanText.clean(xml.content());
            }
        }
        if (!base.isEmpty() && budget.characters(base.length())) {
            prose.add(new Inline.Ruby(base, reading));
        }
    }
}
