package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.FooterText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of a foot that no element holds: each stands for itself among the paragraphs of the page, the last says under which number the site is registered. */
final class FootLines {
    /** Lines of a foot, at most. */
    private static final int MOST = 8;

    private FootLines() {}

    /** Whether nothing else is said after a line, and it says whose the rights of the site are. */
    static boolean isLast(List<Box> boxes, Box line) {
        return !line.holdsBlock && FooterText.saysRights(line.line().toLowerCase(Locale.ROOT)) && boxes.subList(line.end, boxes.size()).stream().noneMatch(SiteFoot::says);
    }

    /** Those right above the last one, up to the first that says whose the site is; empty where it is the only one, or anything else stands among them. */
    static List<Box> above(Box last) {
        if (last.holdsBlock || last.parent == null || !FooterText.saysCode(last.line())) {
            return List.of();
        }
        List<Box> lines = new ArrayList<>();
        int owned = 0;
        for (int i = last.index - 1; i >= 0 && lines.size() < MOST; i--) {
            Box line = last.parent.children.get(i);
            if (line.weight == 0 && line.images == 0 && line.fields == 0 && !line.tag.equals("hr")) {
                continue;
            }
            if (line.drop != null || line.holdsBlock || !line.tag.equals(last.tag) || line.line().endsWith("。") || !SiteFoot.saysOwner(line.line()) && !FooterText.saysWhere(line.line())) {
                break;
            }
            lines.add(line);
            owned = SiteFoot.saysOwner(line.line()) ? lines.size() : owned;
        }
        return lines.subList(0, owned);
    }
}
