package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Rule;
import dev.curbcut.document.sheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds tables by their lines: lines that touch make a frame, a frame with two cells or more is a table. */
final class RuledTables {
    private static final double TOUCH = 3.5;
    private static final int MOST_RULES = 4000;

    private RuledTables() {}

    /** Tables of a sheet; letters that stand in one are taken out of {@code glyphs}. */
    static List<SheetTable> tables(Sheet sheet, List<Glyph> glyphs, DocumentBudget budget) throws UnreadableDocument {
        List<SheetTable> out = new ArrayList<>();
        if (sheet.rules.size() < 4 || sheet.rules.size() > MOST_RULES) {
            return out;
        }
        for (List<Rule> frame : frames(sheet.rules, budget)) {
            RuledCells cells = RuledCells.of(frame);
            if (cells != null) {
                SheetTable table = cells.fill(glyphs, budget);
                if (table != null) {
                    out.add(table);
                }
            }
        }
        return out;
    }

    /** Groups of lines that touch (union and find). */
    private static List<List<Rule>> frames(List<Rule> rules, DocumentBudget budget) throws UnreadableDocument {
        int[] parent = new int[rules.size()];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < rules.size(); i++) {
            budget.tick();
            for (int j = i + 1; j < rules.size(); j++) {
                if (touch(rules.get(i), rules.get(j))) {
                    parent[root(parent, i)] = root(parent, j);
                }
            }
        }
        List<List<Rule>> groups = new ArrayList<>();
        int[] group = new int[rules.size()];
        Arrays.fill(group, -1);
        for (int i = 0; i < rules.size(); i++) {
            int root = root(parent, i);
            if (group[root] < 0) {
                group[root] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(group[root]).add(rules.get(i));
        }
        return groups;
    }

    private static int root(int[] parent, int of) {
        int i = of;
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    private static boolean touch(Rule a, Rule b) {
        return a.x1() <= b.x2() + TOUCH && b.x1() <= a.x2() + TOUCH && a.y1() <= b.y2() + TOUCH && b.y1() <= a.y2() + TOUCH;
    }
}
