package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What stands on every sheet and is no content: running heads, page numbers, production marks, numbers of lines. */
final class SheetFurniture {
    private static final double ZONE = 0.13;
    private static final int ROWS = 3;
    private static final int ROW_OF_A_TABLE = 4;
    private static final int FEWEST_LINE_NUMBERS = 8;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·\\s]*(第\\s*)?([0-9０-９]{1,4}|[ivxlIVXL]{1,6})\\s*页?(\\s*[/／共,，]\\s*共?\\s*\\d{1,4}\\s*页?)?[-—–－·\\s]*|(?i)page\\s+\\d+(\\s+of\\s+\\d+)?");

    private SheetFurniture() {}

    /** Takes furniture out of the sheets' segments. @return how many were taken out */
    static int strip(List<List<TextSegment>> sheets, List<Double> heights) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        List<Map<TextSegment, String>> candidates = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Map<TextSegment, String> here = candidates(sheets.get(i), heights.get(i));
            candidates.add(here);
            for (String key : here.values()) {
                seen.computeIfAbsent(key, k -> new HashSet<>()).add(i);
            }
        }
        int needed = sheets.size() == 2 ? 2 : 3;
        int taken = 0;
        for (int i = 0; i < sheets.size(); i++) {
            Map<TextSegment, String> here = candidates.get(i);
            double height = heights.get(i);
            int before = sheets.get(i).size();
            Predicate<TextSegment> again = s -> here.containsKey(s)
                    && (seen.get(here.get(s)).size() >= needed || isPageNumber(s, height, sheets.size()));
            List<TextSegment> rest = i > 0 ? List.of() : sheets.get(i).stream().filter(again.negate()).toList();
            boolean first = i == 0;
            sheets.get(i).removeIf(s -> again.test(s) && !(first && isTitle(s, rest, height)));
            taken += before - sheets.get(i).size();
            taken += lineNumbers(sheets.get(i));
        }
        return taken;
    }

    /** A table's title is often repeated over it on every sheet: on the first it is the document's. */
    private static boolean isTitle(TextSegment s, List<TextSegment> rest, double height) {
        double usual = rest.stream().mapToDouble(r -> r.size).sorted().skip(rest.size() / 2).findFirst().orElse(0);
        long letters = s.text.chars().filter(Character::isLetter).count();
        return s.y < height / 2 && letters > 3 && s.size >= 1.2 * usual;
    }

    private static boolean isPageNumber(TextSegment s, double height, int sheets) {
        boolean edge = s.y > 0.88 * height || s.y < 0.1 * height;
        String words = s.words().strip();
        boolean bare = words.chars().allMatch(Character::isDigit);
        return edge && PAGE_NUMBER.matcher(words).matches() && (!bare || sheets > 1);
    }

    /** Segments of the first and last rows near the edges, each with what it would be on another sheet. */
    private static Map<TextSegment, String> candidates(List<TextSegment> segments, double height) {
        Map<TextSegment, String> out = new IdentityHashMap<>();
        List<TextSegment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(s -> s.y));
        collect(sorted, out, s -> s.y < ZONE * height);
        collect(sorted.reversed(), out, s -> s.y > (1 - ZONE) * height);
        return out;
    }

    private static void collect(List<TextSegment> sorted, Map<TextSegment, String> out, Predicate<TextSegment> zone) {
        int rows = 0;
        int i = 0;
        while (i < sorted.size() && rows < ROWS && zone.test(sorted.get(i))) {
            int end = i;
            while (end < sorted.size() && Math.abs(sorted.get(end).y - sorted.get(i).y) < 3) {
                end++;
            }
            // The heads of a table's columns stand at the top of each sheet as well; they hold no numbers.
            List<TextSegment> row = sorted.subList(i, end);
            boolean heads = row.size() >= ROW_OF_A_TABLE && row.stream().noneMatch(s -> s.words().matches(".*[0-9].*"));
            for (TextSegment segment : heads ? List.<TextSegment>of() : row) {
                String shape = segment.words().replaceAll("[0-9０-９]+", "#").replaceAll("[\\s\u3000]", "");
                out.put(segment, shape + "@" + Math.round(segment.y / 8));
            }
            rows++;
            i = end;
        }
    }

    /** Numbers that count the lines of a transcript or a bill, at its left edge. */
    private static int lineNumbers(List<TextSegment> segments) {
        List<TextSegment> numbers = new ArrayList<>();
        double edge = segments.stream().mapToDouble(s -> s.x0).min().orElse(0) + 30;
        for (TextSegment s : segments) {
            if (s.x1 < edge + 10 && s.text.length() < 4 && s.text.chars().allMatch(Character::isDigit)) {
                numbers.add(s);
            }
        }
        numbers.sort(Comparator.comparingDouble(s -> s.y));
        int steps = 0;
        for (int i = 1; i < numbers.size(); i++) {
            steps += Integer.parseInt(numbers.get(i).words()) == Integer.parseInt(numbers.get(i - 1).words()) + 1 ? 1 : 0;
        }
        double text = segments.stream().filter(s -> !numbers.contains(s)).mapToDouble(s -> s.x0).min().orElse(0);
        boolean outside = !numbers.isEmpty() && numbers.stream().allMatch(s -> s.x1 < text);
        if (numbers.size() < FEWEST_LINE_NUMBERS || steps * 10 < numbers.size() * 9 || !outside) {
            return 0;
        }
        segments.removeAll(numbers);
        return numbers.size();
    }
}
