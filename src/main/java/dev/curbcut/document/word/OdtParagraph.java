package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.draft.StyleNames;
import dev.curbcut.document.draft.SymbolFonts;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One paragraph or heading of an OpenDocument text in the making. */
final class OdtParagraph {
    /** Of what is the title of all. */
    static final int TITLE = -1;

    private static final int MOST_ANCHORS = 20;
    private static final int MOST_SPACES = 100;

    final InlineRuns prose = new InlineRuns();
    private final OdtStyles.Style style;
    private final int level;
    private final List<String> anchors = new ArrayList<>();
    private final Deque<OdtStyles.Style> spans = new ArrayDeque<>();
    private double first;

    /** @param outline of a heading, from 1; 0 for a paragraph, {@link #TITLE} for the title */
    OdtParagraph(OdtStyles.Style style, int outline) {
        this.style = style;
        this.level = style.level() == StyleNames.TITLE || outline == TITLE ? StyleNames.TITLE : outline > 0 ? outline : style.level();
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
        if (look.hidden() || style.hidden()) {
            return;
        }
        first = first == 0 && !text.isBlank() ? look.size() : first;
        boolean bold = spans.isEmpty() ? style.bold() : look.bold() || style.bold();
        String drawn = SymbolFonts.isSymbols(look.font()) ? SymbolFonts.text(look.font(), text) : SymbolFonts.boxes(text);
        prose.text(drawn, new Look(bold, look.italic(), look.raised() > 0, look.raised() < 0, inserted, look.struck()));
    }

    /** 1 to 9 for a heading. */
    int level() {
        return level;
    }

    /** @param entry whether it is one of the contents */
    void into(WordContent story, String number, WordContent.@Nullable Item item, boolean entry) {
        boolean strong = prose.isBold();
        List<Inline> content = prose.take();
        boolean empty = content.isEmpty();
        if (empty && number.isEmpty()) {
            return;
        }
        if (!number.isEmpty()) {
            content = new ArrayList<>(content);
            content.addFirst(new Inline.Text(empty ? number.strip() : number));
        }
        Align align = switch (style.align()) {
            case "center" -> Align.CENTER;
            case "end", "right" -> Align.END;
            default -> Align.START;
        };
        double size = first > 0 ? first : style.size();
        var about = new About(anchors, null, null);
        story.add(new WordContent.Paragraph(about, strong ? InlineRuns.plain(content) : content, entry ? StyleNames.CONTENTS : empty ? StyleNames.NONE : level, strong, align, size, item));
    }

    /** Takes an element of a line that starts here. @param deletions what was deleted, by its id */
    void take(XmlStream xml, OdtStyles styles, Map<String, String> deletions, DocumentBudget budget) throws IOException {
        switch (xml.name()) {
            case "span" -> span(styles.get(xml.get("style-name", "")));
            case "s" -> text(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES)), false);
            case "tab" -> text(" ", false);
            case "line-break" -> prose.add(new Inline.LineBreak());
            case "bookmark", "bookmark-start", "reference-mark", "reference-mark-start" -> anchor(xml.get("name", ""));
            case "change" -> {
                String gone = deletions.getOrDefault(xml.get("change-id", ""), "");
                prose.text(gone, new InlineRuns.Look(false, false, false, false, false, true));
            }
            case "a" -> {
                String to = xml.get("href", "");
                Target target = to.startsWith("#") ? LinkTargets.of("", to.substring(1)) : LinkTargets.of(to, "");
                if (target != null && !prose.isInLink()) {
                    prose.open(target);
                }
            }
            case "ruby" -> ruby(xml, budget);
            default -> {
                // Fields hold what they show.
            }
        }
    }

    /** Text with its reading above it. */
    private void ruby(XmlStream xml, DocumentBudget budget) throws IOException {
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
