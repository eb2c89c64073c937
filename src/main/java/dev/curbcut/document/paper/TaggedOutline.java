package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Title and levels of a document that has a structure of its own, and its blocks. */
final class TaggedOutline {
    private static final int LEVELS = 10;

    private TaggedOutline() {}

    /** @param shown the document as its layout shows it: what the structure doesn't name is named there */
    static void of(Tagged.Element root, TaggedPieces pieces, DocumentBudget budget, DocumentDraft shown, DocumentDraft draft) {
        List<Tagged.Element> headings = new ArrayList<>();
        Map<Tagged.Element, Integer> ranks = new IdentityHashMap<>();
        collect(root, headings, ranks, pieces);
        Tagged.Element title = title(headings);
        boolean guessed = title == null || title.role().equals("H1") && headings.stream().filter(h -> h.role().equals("H1")).count() > 1;
        Set<Tagged.Element> lines = guessed && shown.heading != null ? ShownTitle.lines(root, shown.heading, pieces) : Set.of();
        if (!lines.isEmpty() || headings.isEmpty()) {
            title = null;
            draft.heading = shown.heading;
        } else if (title != null) {
            draft.heading = TaggedText.words(title, pieces);
            lines = Set.of(title);
        }
        Tagged.Element named = title;
        var order = new TreeSet<Integer>();
        headings.stream().filter(h -> h != named).forEach(h -> order.add(ranks.get(h)));
        List<Integer> sorted = new ArrayList<>(order);
        Map<Tagged.Element, Integer> levels = new IdentityHashMap<>();
        int last = 1;
        for (Tagged.Element heading : headings) {
            if (heading != named) {
                last = Math.min(6, Math.min(last + 1, 2 + sorted.indexOf(ranks.get(heading))));
                levels.put(heading, last);
            }
        }
        List<Block> blocks = new TaggedBlocks(pieces, new SheetNotes(List.of()), levels, budget).within(ShownTitle.without(root, lines, 0), 0);
        if (headings.isEmpty()) {
            ShownTitle.headings(shown.blocks, blocks);
        }
        draft.blocks.addAll(blocks);
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
            Tagged.Element element, List<Tagged.Element> headings, Map<Tagged.Element, Integer> ranks, TaggedPieces pieces) {
        record Place(Tagged.Element element, int depth) {}
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(element, 0)));
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
}
