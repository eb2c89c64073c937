package dev.curbcut.render.html;

import dev.curbcut.page.Block;
import dev.curbcut.value.Value;
import dev.curbcut.value.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in the texts of a page, whose words stay as they are: values in the form of machines, short names where they are
 * explained and where they are used, places that a link of ours leads to. One of these serves one answer.
 */
public final class TextMarks {
    /** A place in a paragraph. @param offset in the characters of its texts */
    public record Anchor(int offset, String id) {}

    /** An element around a part of a text. @param value of its one attribute; null for none */
    record Mark(int from, int to, String tag, String attribute, @Nullable String value) {}

    private final @Nullable String host;
    private final Map<String, Values> values = new HashMap<>();
    private final Abbreviations abbreviations;
    private final Map<Block.Paragraph, List<Anchor>> anchors;

    private TextMarks(@Nullable String host, Abbreviations abbreviations, Map<Block.Paragraph, List<Anchor>> anchors) {
        this.host = host;
        this.abbreviations = abbreviations;
        this.anchors = anchors;
    }

    /** For our own pages: nothing is marked. */
    public static TextMarks none() {
        return new TextMarks(null, Abbreviations.NONE, Map.of());
    }

    /**
     * @param host of the page's address
     * @param blocks of the whole page
     * @param anchors by paragraph, told by identity
     */
    public static TextMarks of(String host, List<Block> blocks, Map<Block.Paragraph, List<Anchor>> anchors) {
        return new TextMarks(host, Abbreviations.of(blocks), new IdentityHashMap<>(anchors));
    }

    /** The places in a paragraph that links lead to, in order. */
    List<Anchor> anchors(Block.Paragraph paragraph) {
        return anchors.getOrDefault(paragraph, List.of());
    }

    /** The marks in a text, from first to last; none lies in another. @param lang of the text */
    List<Mark> in(String text, String lang) {
        if (host == null) {
            return List.of();
        }
        List<Mark> all = new ArrayList<>();
        ShortNames.in(text).forEach(name -> all.add(new Mark(name.from(), name.to(), "dfn", "title", null)));
        abbreviations.in(text).forEach(use -> all.add(new Mark(use.from(), use.to(), "abbr", "title", use.meaning())));
        values.computeIfAbsent(lang, l -> Values.of(host, l)).in(text).forEach(value -> all.add(mark(value)));
        if (all.size() < 2) {
            return all;
        }
        all.sort(Comparator.comparingInt(Mark::from)); // stable: a short name is explained before it is used
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : all) {
            if (marks.isEmpty() || marks.getLast().to() <= mark.from()) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static Mark mark(Value value) {
        return switch (value.kind()) {
            case DAY, TIME -> new Mark(value.from(), value.to(), "time", "datetime", value.machine());
            case MONEY, SHARE -> new Mark(value.from(), value.to(), "data", "value", value.machine());
        };
    }
}
