package dev.curbcut.document.paper;

import dev.curbcut.document.paper.SheetLayout.Flow;
import dev.curbcut.document.sheet.Bookmark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headings that a document's own outline names. It is taken whole where it fits the text, else not at all. */
final class BookmarkedHeadings {
    private static final int FEWEST = 2;

    /** Of the bookmarks: so many must be found as paragraphs of their own. */
    private static final double FOUND = 0.7;

    private BookmarkedHeadings() {}

    /** Gives levels to what bookmarks name, in their order; headings they don't name keep theirs. */
    static void mark(List<Bookmark> bookmarks, List<Flow> flow, List<SheetContents.Run> contents, int @Nullable [] title, int[] levels) {
        if (bookmarks.size() < FEWEST) {
            return;
        }
        List<int[]> found = new ArrayList<>();
        int from = 0;
        for (Bookmark bookmark : bookmarks) {
            int at = find(bookmark, flow, from, contents);
            if (at >= 0) {
                found.add(new int[] {at, bookmark.depth()});
                from = at + 1;
            }
        }
        if (found.size() < FEWEST || found.size() < FOUND * bookmarks.size()) {
            return;
        }
        found.removeIf(f -> title != null && f[0] >= title[0] && f[0] <= title[1]);
        int least = found.stream().mapToInt(f -> f[1]).min().orElse(0);
        boolean[] named = new boolean[levels.length];
        int named2 = 0;
        for (int[] f : found) {
            named[f[0]] = true;
            named2 += levels[f[0]] > 0 ? 1 : 0;
        }
        int deepest = found.stream().mapToInt(f -> f[1]).max().orElse(0) - least;
        int last = 1;
        int next = 0;
        int shift = named2 == 0 ? 0 : deepest + 1;
        for (int i = 0; i < levels.length; i++) {
            if (named[i]) {
                while (found.get(next)[0] != i) {
                    next++;
                }
                levels[i] = Math.min(6, Math.min(last + 1, 2 + found.get(next)[1] - least));
            } else if (levels[i] > 0) {
                levels[i] = Math.min(6, Math.min(last + 1, levels[i] + (next == 0 && last == 1 ? 0 : shift)));
            }
            last = levels[i] > 0 ? levels[i] : last;
        }
    }

    private static int find(Bookmark bookmark, List<Flow> flow, int from, List<SheetContents.Run> contents) {
        String wanted = SheetContents.plain(bookmark.title());
        for (int i = from; i < flow.size(); i++) {
            int at = i;
            if (flow.get(i) instanceof Flow.Text t && t.para().lines <= 4 && contents.stream().noneMatch(run -> run.holds(at))) {
                if (bookmark.sheet() >= 0 && t.para().sheet > bookmark.sheet()) {
                    return -1;
                }
                boolean here = bookmark.sheet() < 0 || t.para().sheet == bookmark.sheet();
                if (here && SheetContents.plain(t.para().words()).equals(wanted)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
