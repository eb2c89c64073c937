package dev.curbcut.render.html;

import dev.curbcut.page.Block;
import dev.curbcut.render.plain.LineTexts;
import dev.curbcut.render.plain.Nested;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The short names that a page explains where it first uses them, by what they stand for (WCAG 3.1.4).
 *
 * @param meanings by short name, of those alone whose long name is certain
 */
record Abbreviations(Map<String, String> meanings) {
    static final Abbreviations NONE = new Abbreviations(Map.of());

    /** More are not kept: a page of thousands is a list of them. */
    static final int MOST = 200;

    /** A use of a short name. */
    record Use(int from, int to, String meaning) {}

    static Abbreviations of(List<Block> blocks) {
        Map<String, String> meanings = new HashMap<>();
        collect(blocks, meanings);
        return new Abbreviations(meanings);
    }

    private static void collect(List<Block> blocks, Map<String, String> meanings) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && meanings.size() < MOST) {
                LineTexts.of(paragraph.content()).ifPresent(text -> ShortNames.in(text).stream()
                        .filter(name -> name.meaning() != null)
                        .forEach(name -> meanings.putIfAbsent(text.substring(name.from(), name.to()), name.meaning())));
            }
            collect(Nested.blocks(block).toList(), meanings);
        }
    }

    /** The uses in a text, from first to last: words of Latin capitals, and names in 《》. */
    List<Use> in(String text) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < text.length() && !meanings.isEmpty(); ) {
            int end = end(text, i);
            String meaning = end > i + 1 ? meanings.get(text.substring(i, end)) : null;
            if (meaning != null) {
                uses.add(new Use(i, end, meaning));
            }
            i = Math.max(end, i + 1);
        }
        return uses;
    }

    private static int end(String text, int from) {
        int end = from;
        if (text.charAt(from) == '《') {
            int close = text.indexOf('》', from);
            return close < 0 || close - from > ShortNames.LONGEST ? from : close + 1;
        }
        while (end < text.length() && ShortNames.isLatin(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
