package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Title and levels of a document that has a structure of its own, and its blocks. */
final class TaggedOutline {
    private static final int LEVELS = 10;

    private TaggedOutline() {}

    static void of(Tagged.Element root, TaggedPieces pieces, DocumentBudget budget, DocumentDraft draft) {
        List<Tagged.Element> headings = new ArrayList<>();
        List<SheetParagraph> notes = new ArrayList<>();
        Map<Tagged.Element, Integer> ranks = new HashMap<>();
        collect(root, 0, headings, ranks, notes, pieces);
        Tagged.Element title = title(headings);
        if (title != null) {
            draft.heading = TaggedText.words(title, pieces);
        }
        var order = new TreeSet<Integer>();
        headings.stream().filter(h -> h != title).forEach(h -> order.add(ranks.get(h)));
        List<Integer> sorted = new ArrayList<>(order);
        Map<Tagged.Element, Integer> levels = new HashMap<>();
        int last = 1;
        for (Tagged.Element heading : headings) {
            if (heading != title) {
                last = Math.min(6, Math.min(last + 1, 2 + sorted.indexOf(ranks.get(heading))));
                levels.put(heading, last);
            }
        }
        var written = new SheetNotes(notes);
        List<Block> blocks = new TaggedBlocks(pieces, written, levels, budget).within(without(root, title, 0), 0);
        draft.blocks.addAll(blocks);
        written.into(draft);
    }

    /** A title that is named one, else the one heading of the first level, else the first of them where it stands before all else. */
    private static Tagged.Element title(List<Tagged.Element> headings) {
        Tagged.Element only = null;
        int tops = 0;
        for (Tagged.Element heading : headings) {
            if (heading.role().equals("Title")) {
                return heading;
            }
            if (heading.role().equals("H1")) {
                only = tops++ == 0 ? heading : only;
            }
        }
        return tops == 1 || tops > 1 && headings.getFirst() == only && headings.size() > 1 && headings.get(1).role().equals("H1") ? only : null;
    }

    private static void collect(
            Tagged.Element element, int depth, List<Tagged.Element> headings, Map<Tagged.Element, Integer> ranks, List<SheetParagraph> notes, TaggedPieces pieces) {
        record Place(Tagged.Element element, int depth) {}
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(element, depth)));
        while (!open.isEmpty()) {
            Place here = open.pop();
            Tagged.Element e = here.element;
            if (TaggedJudge.HEADINGS.contains(e.role()) && !TaggedText.words(e, pieces).isEmpty()) {
                headings.add(e);
                ranks.put(e, e.role().equals("Title") ? 0 : e.role().equals("H") ? LEVELS + here.depth : e.role().charAt(1) - '0');
            }
            boolean closed = e.role().equals("Table");
            for (Tagged kid : e.kids().reversed()) {
                if (kid instanceof Tagged.Element k && !closed) {
                    open.push(new Place(k, here.depth + 1));
                }
            }
        }
    }

    private static Tagged.Element without(Tagged.Element element, Tagged.Element gone, int depth) {
        if (gone == null || depth > LEVELS) {
            return element;
        }
        List<Tagged> kids = new ArrayList<>();
        for (Tagged kid : element.kids()) {
            if (kid != gone) {
                kids.add(kid instanceof Tagged.Element e && !e.role().equals("P") ? without(e, gone, depth + 1) : kid);
            }
        }
        return new Tagged.Element(element.role(), element.alternative(), element.actual(), element.lang(), element.rowspan(), element.colspan(), element.rowHead(), kids);
    }
}
