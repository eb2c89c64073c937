package dev.curbcut.document.paper;

import dev.curbcut.document.draft.HeadingRanks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands on every sheet and is no content: running heads and feet, page numbers, production marks. Only what is repeated
 * at the edge counts, from the outermost row inwards, and only what keeps a distance from the text: a row of a table or a line of prose that
 * happens to stand at the same place is none.
 */
final class SheetFurniture {
    private static final double ZONE = 0.13;
    private static final int ROWS = 4;

    /** In usual distances of rows: what is nearer goes on with the text. */
    private static final double APART = 1.15;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·\\s]*(第\\s*)?([0-9０-９]{1,4}|[ivxlIVXL]{1,6})\\s*页?(\\s*[/／共,，]\\s*共?\\s*\\d{1,4}\\s*页?)?[-—–－·\\s]*|(?i)page\\s+\\d+(\\s+of\\s+\\d+)?");

    private final RunningLines running;
    private final int sheets;

    private SheetFurniture(List<List<SheetRow>> rows, List<Double> heights) {
        sheets = rows.size();
        running = new RunningLines(sheets);
        for (int i = 0; i < sheets; i++) {
            double height = heights.get(i);
            for (SheetRow row : rows.get(i)) {
                if (row.y() < ZONE * height || row.y() > (1 - ZONE) * height) {
                    for (TextSegment segment : row.segments()) {
                        running.add(segment, i);
                    }
                }
            }
        }
    }

    /** Takes furniture out of the sheets' segments. @return how many were taken out */
    static int strip(List<List<TextSegment>> sheets, List<Double> heights) {
        List<List<SheetRow>> rows = sheets.stream().map(SheetRow::of).toList();
        var furniture = new SheetFurniture(rows, heights);
        int taken = 0;
        for (int i = 0; i < sheets.size(); i++) {
            List<TextSegment> sheet = sheets.get(i);
            int before = sheet.size();
            Set<TextSegment> gone = Collections.newSetFromMap(new IdentityHashMap<>());
            furniture.edge(rows.get(i), heights.get(i), true, gone);
            furniture.edge(rows.get(i).reversed(), heights.get(i), false, gone);
            if (i == 0) {
                keepTitle(sheet, gone, heights.get(i));
                gone.addAll(PrintedPage.chrome(sheet, heights.get(i)));
            }
            sheet.removeIf(gone::contains);
            taken += before - sheet.size();
            taken += LineNumbers.strip(sheet);
        }
        return taken;
    }

    private void edge(List<SheetRow> rows, double height, boolean top, Set<TextSegment> gone) {
        double lead = SheetRow.lead(top ? rows : rows.reversed());
        List<TextSegment> taken = new ArrayList<>();
        boolean content = false;
        for (int r = 0; r < Math.min(ROWS, rows.size()); r++) {
            SheetRow row = rows.get(r);
            boolean inside = top ? row.y() < ZONE * height : row.y() > (1 - ZONE) * height;
            boolean heads = top && r + 1 < rows.size() && row.heads(rows.get(r + 1));
            if (!inside || heads) {
                return;
            }
            List<TextSegment> here = row.segments().stream().filter(s -> isFurniture(s, row, height)).toList();
            double gap = r + 1 < rows.size() ? Math.abs(rows.get(r + 1).y() - row.y()) : Double.MAX_VALUE;
            if (here.isEmpty()) {
                if (gap <= APART * lead) {
                    return; // the next line goes on with it
                }
                content = true; // such as a seal above the head
                continue;
            }
            if (content && here.stream().noneMatch(s -> isCount(s, row, height))) {
                return;
            }
            taken.addAll(here);
            boolean other = r + 1 < rows.size() && Math.abs(rows.get(r + 1).size() - row.size()) > 0.08 * row.size();
            boolean sure = here.stream().allMatch(s -> isPageNumber(s, row, height) || running.isOnMost(s));
            if (sure || !content && (other || gap > APART * lead)) {
                gone.addAll(taken);
                taken.clear();
            }
        }
    }

    private boolean isFurniture(TextSegment s, SheetRow row, double height) {
        return isPageNumber(s, row, height) || running.isOnSeveral(s) && HeadingRanks.numbered(s.words()) == 0;
    }

    /** A number that counts sheets. */
    private boolean isCount(TextSegment s, SheetRow row, double height) {
        return isPageNumber(s, row, height) || s.words().chars().allMatch(Character::isDigit) && running.isOnSeveral(s);
    }

    private boolean isPageNumber(TextSegment s, SheetRow row, double height) {
        boolean edge = s.y > 0.88 * height || s.y < 0.1 * height;
        String words = s.words().strip();
        if (!edge || !PAGE_NUMBER.matcher(words).matches()) {
            return false;
        }
        boolean bare = words.chars().allMatch(Character::isLetterOrDigit);
        boolean alone = row.segments().stream().allMatch(o -> o == s || running.isOnSeveral(o));
        return !bare || sheets > 1 && (alone || running.isOnSeveral(s));
    }

    /** A table's title is often repeated over it on every sheet: on the first it is the document's. */
    private static void keepTitle(List<TextSegment> sheet, Set<TextSegment> gone, double height) {
        double usual = sheet.stream().filter(s -> !gone.contains(s)).mapToDouble(r -> r.size).sorted().skip((sheet.size() - gone.size()) / 2).findFirst().orElse(0);
        gone.removeIf(s -> s.y < height / 2 && s.text.chars().filter(Character::isLetter).count() > 3 && s.size >= 1.2 * usual);
    }
}
