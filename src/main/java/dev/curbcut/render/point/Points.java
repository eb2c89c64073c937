package dev.curbcut.render.point;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.render.part.PageParts;
import dev.curbcut.render.plain.Extent;
import dev.curbcut.render.plain.LineTexts;
import dev.curbcut.render.plain.Nested;
import dev.curbcut.value.Value;
import dev.curbcut.value.Values;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds, for each matter, the first sentence of a page that answers. */
public final class Points {
    /** A shorter body is read as soon as its points are, in characters of Chinese, Japanese and Korean. */
    static final int LONG = 600;

    /** The same in letters. */
    static final int LONG_LETTERS = 1800;

    /** A longer sentence is no point, in characters. */
    private static final int LONGEST = 300;

    /** What is no longer says only that an answer follows. */
    private static final int SHORTEST = 8;

    /** Beyond so many characters nothing is looked at. */
    private static final int REACH = 400_000;

    private final Values values;
    private final Map<Matter, Point> found = new EnumMap<>(Matter.class);
    private int seen;

    /** The level of the heading of a glossary that is being read; 0 outside any. */
    private int glossary;

    private Points(Values values) {
        this.values = values;
    }

    /** @param host of the page's address. @param lang of the page. @param wide whether that is a language of wide characters. @return in the order of matters; empty for a short page */
    public static List<Point> of(PageParts parts, String host, String lang, boolean wide) {
        long extent = parts.all().stream().mapToLong(part -> Extent.of(part.blocks())).sum();
        if (extent < (wide ? LONG : LONG_LETTERS)) {
            return List.of();
        }
        var points = new Points(Values.of(host, lang));
        for (int part = 1; part <= parts.count(); part++) {
            points.look(parts.all().get(part - 1).blocks(), part);
        }
        return List.copyOf(points.found.values());
    }

    private void look(List<Block> blocks, int part) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> paragraph(paragraph, part);
                case Block.ListBlock list -> look(Nested.blocks(list).toList(), part);
                case Block.Section section -> {
                    heading(section.level(), section.title());
                    look(section.blocks(), part);
                }
                case Block.Disclosure disclosure -> look(disclosure.blocks(), part);
                case Block.Quotation quotation -> look(quotation.blocks(), part);
                case Block.DescriptionList list -> look(Nested.blocks(list).toList(), part);
                case Block.Table t -> {} // a cell is no sentence
                case Block.ItemList l -> {} // nor what is said of other pages
                case Block.Heading heading -> heading(heading.level(), heading.content());
                case Block.Figure f -> {}
                case Block.Preformatted p -> {}
                case Block.Fields f -> {}
                case Block.FormBlock f -> {}
                case Block.Media m -> {}
                case Block.Separator s -> {}
                case Block.Note n -> {}
            }
        }
    }

    /** A glossary ends at a heading that is no lower than its own. */
    private void heading(int level, List<Inline> words) {
        if (glossary == 0 || level <= glossary) {
            glossary = Glossary.isNamed(LineTexts.of(words).orElse("")) ? level : 0;
        }
    }

    private void paragraph(Block.Paragraph paragraph, int part) {
        String text = glossary > 0 || found.size() == Matter.values().length || seen > REACH ? "" : LineTexts.of(paragraph.content()).orElse("");
        seen += text.length();
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            if (sentence.text().length() >= SHORTEST && sentence.text().length() <= LONGEST) {
                sentence(sentence, paragraph, part);
            }
        }
    }

    /** A sentence is the point of one matter, or a page would say it twice. */
    private void sentence(Sentences.Sentence sentence, Block.Paragraph paragraph, int part) {
        List<Value> in = null;
        if (Glossary.defines(sentence.text())) {
            return;
        }
        for (Matter matter : Matter.values()) {
            if (found.containsKey(matter)) {
                continue;
            }
            in = in == null ? new ArrayList<>(values.in(sentence.text())) : in;
            if (matter.isIn(sentence.text(), in)) {
                found.put(matter, new Point(matter, sentence.text(), part, paragraph, sentence.from()));
                return;
            }
        }
    }
}
