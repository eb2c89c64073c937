package dev.curbcut.document.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands at the same place of several sheets with the same words; its numbers stay as they are or count the sheets. */
final class RunningLines {
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    /** Of the steps from one sheet to the next: so many must fit, since chapters and sections begin anew. */
    private static final double FIT = 0.75;

    private static final int MANY = 4;

    private final Map<String, TreeMap<Integer, TextSegment>> seen = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final int sheets;

    /** @param sheets of the document */
    RunningLines(int sheets) {
        this.sheets = sheets;
    }

    void add(TextSegment segment, int sheet) {
        seen.computeIfAbsent(key(segment), k -> new TreeMap<>()).put(sheet, segment);
    }

    /** On how many sheets a line stands like this; 0 where its numbers differ as those of rows do. */
    int count(TextSegment segment) {
        return counts.computeIfAbsent(key(segment), key -> {
            TreeMap<Integer, TextSegment> places = seen.getOrDefault(key, new TreeMap<>());
            return counts(places) ? places.size() : 0;
        });
    }

    boolean isOnSeveral(TextSegment segment) {
        return count(segment) >= (sheets == 2 ? 2 : 3) || alternates(segment);
    }

    /** Whether it stands on every other sheet, and something else of its size as high on those between: books have a head for left pages and one for right. */
    private boolean alternates(TextSegment segment) {
        TreeMap<Integer, TextSegment> places = seen.getOrDefault(key(segment), new TreeMap<>());
        int side = sheets < 3 || sheets > 3 && places.size() < 2 || count(segment) == 0 ? -1 : side(places);
        return side >= 0 && seen.entrySet().stream().anyMatch(other -> {
            boolean both = places.size() > 1 && other.getValue().size() > 1 || sheets == 3 && places.size() + other.getValue().size() == 3;
            boolean like = Math.abs(other.getValue().firstEntry().getValue().size - segment.size) < 0.03 * segment.size;
            return both && like && other.getKey().endsWith(height(segment)) && side(other.getValue()) == 1 - side && counts(other.getValue());
        });
    }

    /** 0 and 1 for what stands on each first or each second sheet of a pair; -1 for anything else. */
    private static int side(TreeMap<Integer, TextSegment> places) {
        int before = -1;
        for (int sheet : places.keySet()) {
            if (before >= 0 && sheet - before != 2) {
                return -1;
            }
            before = sheet;
        }
        return before % 2;
    }

    boolean isOnMost(TextSegment segment) {
        return sheets >= MANY && count(segment) * 5 >= sheets * 3;
    }

    private static boolean counts(TreeMap<Integer, TextSegment> places) {
        int steps = 0;
        int fit = 0;
        int before = -1;
        List<String> numbers = List.of();
        for (var place : places.entrySet()) {
            List<String> here = numbers(place.getValue().words());
            if (before >= 0) {
                steps++;
                fit += fits(numbers, here, place.getKey() - before) ? 1 : 0;
            }
            before = place.getKey();
            numbers = here;
        }
        return fit >= FIT * steps;
    }

    private static boolean fits(List<String> a, List<String> b, int sheets) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            boolean same = a.get(i).equals(b.get(i));
            boolean next = a.get(i).length() < 6 && b.get(i).length() < 6 && Integer.parseInt(b.get(i)) - Integer.parseInt(a.get(i)) == sheets;
            if (!same && !next) {
                return false;
            }
        }
        return true;
    }

    private static List<String> numbers(String words) {
        List<String> out = new ArrayList<>(1);
        Matcher digits = DIGITS.matcher(words);
        while (digits.find()) {
            out.add(digits.group());
        }
        return out;
    }

    private static String key(TextSegment segment) {
        String shape = DIGITS.matcher(segment.words()).replaceAll("#").replaceAll("[\\s\u3000]", "");
        return shape + height(segment);
    }

    private static String height(TextSegment segment) {
        return "@" + Math.round(segment.y / 8);
    }
}
