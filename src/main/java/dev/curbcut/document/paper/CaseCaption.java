package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The caption of a case, as courts of the common law write it: the parties on the left, the docket's number on the right, and between
 * them a column of colons, brackets or section signs, which is no column of a table. The parties are what the document is called.
 */
final class CaseCaption {
    private static final int FEWEST = 3;
    private static final Pattern BRACE = Pattern.compile("[:)§|]");
    private static final Pattern AGAINST = Pattern.compile("(?s).*(^|[\\s,])(v|vs|against|versus)\\.?\\s.*|(?i)(in re|ex parte)\\b.*");

    private CaseCaption() {}

    /** The parties, and what stands beside them; empty where the lines are none. */
    static List<SheetParagraph> of(List<TextLine> lines, int sheet) {
        double brace = Double.NaN;
        int braces = 0;
        for (TextLine line : lines) {
            if (line != lines.getFirst() && line != lines.get(1) && braces == 0) {
                return List.of(); // they stand on each line, or nearly
            }
            for (TextSegment segment : line.segments) {
                boolean here = segment.text.length() < 3 && BRACE.matcher(segment.words().strip()).matches() && (Double.isNaN(brace) || Math.abs(segment.x0 - brace) < segment.size);
                brace = here && Double.isNaN(brace) ? segment.x0 : brace;
                braces += here ? 1 : 0;
            }
        }
        if (braces < FEWEST || braces < lines.size() - 1) {
            return List.of();
        }
        double at = brace;
        List<SheetParagraph> out = new ArrayList<>();
        add(lines, sheet, out, segment -> segment.x0 < at - 0.5 * segment.size);
        add(lines, sheet, out, segment -> segment.x0 > at + 0.5 * segment.size);
        if (out.isEmpty() || !AGAINST.matcher(out.getFirst().words() + " ").matches()) {
            return List.of();
        }
        out.getFirst().names = true;
        return out;
    }

    private static void add(List<TextLine> lines, int sheet, List<SheetParagraph> out, java.util.function.Predicate<TextSegment> side) {
        List<TextSegment> segments = lines.stream().flatMap(line -> line.segments.stream()).filter(side).toList();
        SheetParagraph para = null;
        for (TextLine line : TextLine.of(segments, lines.getFirst().left, lines.getFirst().right)) {
            if (para == null) {
                para = new SheetParagraph(line, sheet);
                out.add(para);
            } else {
                para.add(line);
            }
        }
    }
}
