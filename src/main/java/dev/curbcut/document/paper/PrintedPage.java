package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A web page that was printed: above its own words stand the site's name, its menus, and the way to the page, which ends them. */
final class PrintedPage {
    /** Of a sheet's height: a way to the page stands above it. */
    private static final double HEAD = 0.4;

    private static final Pattern WAY = Pattern.compile("(您|你)?(现在|当前|目前)?(所在)?的?位置[:：].{0,200}|(?i:you ?are ?here):?.{0,200}|首页[>»›》＞].{1,200}");

    private PrintedPage() {}

    /** What stands down to the way to the page, on the first sheet; nothing where there is none. */
    static List<TextSegment> chrome(List<TextSegment> sheet, double height) {
        for (SheetRow row : SheetRow.of(sheet)) {
            if (row.y() > HEAD * height) {
                break;
            }
            if (WAY.matcher(words(row)).matches()) {
                double end = row.y() + 0.5 * row.size();
                return sheet.stream().filter(segment -> segment.y < end).toList();
            }
        }
        return List.of();
    }

    private static String words(SheetRow row) {
        List<TextSegment> inOrder = new ArrayList<>(row.segments());
        inOrder.sort(Comparator.comparingDouble(s -> s.x0));
        var out = new StringBuilder();
        inOrder.forEach(segment -> out.append(segment.words()));
        return out.toString().replaceAll("[\\s\u3000]", "");
    }
}
