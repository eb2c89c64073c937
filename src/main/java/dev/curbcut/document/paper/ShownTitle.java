package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The title and the headings that a layout shows, found again in a structure that calls them paragraphs: most programs tag what
 * their writers made large and bold by hand as nothing else.
 */
final class ShownTitle {
    /** Paragraphs from the beginning among which it stands. */
    private static final int WITHIN = 14;

    private static final int DEEPEST = 10;

    private ShownTitle() {}

    /** The paragraphs before the first heading that are the title, one or several in a row; empty where none are. */
    static Set<Tagged.Element> lines(Tagged.Element root, String title, TaggedPieces pieces) {
        String wanted = SheetContents.plain(title);
        List<Tagged.Element> paragraphs = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Deque<Tagged> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && paragraphs.size() < WITHIN) {
            if (!(open.pop() instanceof Tagged.Element e) || e.role().equals("Table")) {
                continue;
            }
            if (TaggedJudge.HEADINGS.contains(e.role())) {
                break;
            }
            if (e.role().equals("P")) {
                paragraphs.add(e);
                words.add(SheetContents.plain(TaggedText.words(e, pieces)));
            } else {
                e.kids().reversed().forEach(open::push);
            }
        }
        for (int from = 0; from < words.size(); from++) {
            var joined = new StringBuilder();
            for (int to = from; to < words.size() && joined.length() < wanted.length(); to++) {
                joined.append(words.get(to));
                if (joined.toString().equals(wanted) && !words.get(from).isEmpty()) {
                    Set<Tagged.Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
                    out.addAll(paragraphs.subList(from, to + 1));
                    return out;
                }
            }
        }
        return Set.of();
    }

    /** A structure without some of its elements; those that hold none of them stay the same. */
    static Tagged.Element without(Tagged.Element element, Set<Tagged.Element> gone, int depth) {
        if (gone.isEmpty() || depth > DEEPEST) {
            return element;
        }
        List<Tagged> kids = new ArrayList<>();
        boolean changed = false;
        for (Tagged kid : element.kids()) {
            boolean out = gone.stream().anyMatch(e -> e == kid);
            if (!out) {
                Tagged rest = kid instanceof Tagged.Element e && !e.role().equals("P") ? without(e, gone, depth + 1) : kid;
                kids.add(rest);
                changed |= rest != kid;
            }
            changed |= out;
        }
        if (!changed) {
            return element;
        }
        return new Tagged.Element(element.role(), element.alternative(), element.actual(), element.lang(), element.rowspan(), element.colspan(), element.rowHead(), kids);
    }

    /** Puts headings in the place of paragraphs that say the same. */
    static void headings(List<Block> shown, List<Block> blocks) {
        Map<String, Integer> levels = new HashMap<>();
        for (Block block : shown) {
            if (block instanceof Block.Heading h) {
                levels.putIfAbsent(SheetContents.plain(CleanText.of(h.content())), h.level());
            }
        }
        for (int i = 0; i < blocks.size() && !levels.isEmpty(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph p) {
                Integer level = levels.get(SheetContents.plain(CleanText.of(p.content())));
                if (level != null) {
                    blocks.set(i, new Block.Heading(p.about(), level, p.content()));
                }
            }
        }
    }
}
