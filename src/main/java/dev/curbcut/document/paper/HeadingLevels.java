package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.HeadingRanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Levels of headings: by their numbers first (a chapter stands above a section whatever their letters), those without a
 * number by their size among them, bold letters of the text's own size last.
 */
final class HeadingLevels {
    private static final double SAME = 0.035;

    /** Numbers that make no heading of a line by themselves, but order those that stand out; from the outermost. */
    private static final List<Pattern> WEAKER = List.of(
            Pattern.compile("(?i)(part|title|appendix|annex|schedule|chapter)\\s+([ivxlc]{1,6}|\\d{1,3}|[a-z])\\b.*"),
            Pattern.compile("(?i)(section|article|§)\\s*(\\d{1,3}|[ivxlc]{1,6})\\b.*"),
            Pattern.compile("\\d{1,2}([、.．]|\\s+)(?![\\d.、．]).*"),
            Pattern.compile("\\d{1,2}[.．]\\d{1,2}[.．]?(?![\\d.．]).*"),
            Pattern.compile("\\d{1,2}[.．]\\d{1,2}[.．]\\d{1,2}[.．]?(?![\\d.．]).*"),
            Pattern.compile("\\d{1,2}([.．]\\d{1,2}){3,4}.*"),
            Pattern.compile("[（(]\\d{1,2}[）)].*"),
            Pattern.compile("\\d{1,2}[)）].*"));

    /** What heads the contents stands on the first level, and no other is counted from it. */
    private static final int CONTENTS = Integer.MAX_VALUE;

    private static final int WEAK = 50;
    private static final Pattern BEGINS = Pattern.compile("[（(]?1\\D.*|[^\\d（(].*|[（(]\\D.*");
    private static final int SIZED = 1_000;
    private static final int BOLD = 100_000;

    /**
     * How a heading looks.
     *
     * @param number the class of its number, from the outermost; 0 for none
     * @param begins whether a count in digits may begin with it; true for any other
     * @param capitals whether it is in capital letters only
     */
    record Look(int number, boolean begins, double size, boolean bold, boolean capitals) {
        static Look of(SheetParagraph para) {
            String words = para.words();
            return new Look(HeadingLevels.number(words), BEGINS.matcher(words).matches(), Math.round(2 * para.size) / 2.0, para.isBold(), HeadingLevels.isCapital(words));
        }
    }

    private final List<List<Integer>> order = new ArrayList<>();
    private final Map<Integer, Integer> first = new HashMap<>();
    private final Set<Integer> alone = new HashSet<>();
    private int last = 1;

    /** @param all that a document has @param body the size of the text */
    HeadingLevels(List<Look> all, double body) {
        List<Look> looks = all.stream().filter(look -> look.number != CONTENTS).toList();
        var times = new HashMap<Integer, Integer>();
        looks.forEach(look -> times.merge(look.number, 1, Integer::sum));
        times.forEach((number, count) -> {
            boolean begins = looks.stream().anyMatch(look -> look.number == number && look.begins);
            if (number >= WEAK && (count == 1 || !begins)) {
                alone.add(number); // a line that happens to begin with a number
            }
        });
        for (Look look : looks) {
            first.putIfAbsent(key(look, body), first.size());
        }
        var numbered = new TreeMap<Integer, List<Look>>();
        var sized = new TreeMap<Integer, Double>();
        for (Look look : looks) {
            if (look.number > 0 && !alone.contains(look.number)) {
                numbered.computeIfAbsent(look.number, k -> new ArrayList<>()).add(look);
            } else {
                sized.put(unnumbered(look, body), look.size);
            }
        }
        List<Double> sizes = new ArrayList<>();
        numbered.forEach((number, those) -> {
            order.add(new ArrayList<>(List.of(number)));
            sizes.add(those.stream().mapToDouble(Look::size).sorted().skip(those.size() / 2).findFirst().orElse(body));
        });
        for (var one : sized.entrySet()) {
            place(one.getKey(), one.getValue(), sizes, body);
        }
    }

    private void place(int key, double size, List<Double> sizes, double body) {
        boolean larger = key < BOLD;
        for (int i = 0; i < order.size(); i++) {
            boolean numbered = order.get(i).getFirst() < SIZED;
            if (numbered && Math.abs(sizes.get(i) - size) <= SAME * size && (larger || sizes.get(i) <= (1 + SAME) * body)) {
                order.get(i).add(key);
                return;
            }
            if (numbered && larger && sizes.get(i) < size && first.get(key) > first.get(order.get(i).getFirst())) {
                order.get(i).add(key); // larger, but none of what is numbered stands below it
                return;
            }
            if (numbered && larger && sizes.get(i) < size) {
                order.add(i, new ArrayList<>(List.of(key)));
                sizes.add(i, size);
                return;
            }
        }
        order.add(new ArrayList<>(List.of(key)));
        sizes.add(size);
    }

    private int key(Look look, double body) {
        return look.number > 0 && !alone.contains(look.number) ? look.number : unnumbered(look, body);
    }

    /** Larger letters first; of one size, capitals before others. */
    private static int unnumbered(Look look, double body) {
        int capitals = look.capitals ? 0 : 1;
        return look.size > (1 + SAME) * body ? SIZED + (int) Math.max(0, 2 * (400 - Math.round(2 * look.size))) + capitals : BOLD + capitals;
    }

    /** 2 to 6, none skipped; 0 for no heading. */
    int of(@Nullable Look look, double body) {
        if (look == null) {
            return 0;
        }
        if (look.number == CONTENTS) {
            last = 2;
            return last;
        }
        int key = key(look, body);
        int at = 0;
        while (at < order.size() && !order.get(at).contains(key)) {
            at++;
        }
        last = Math.min(Math.min(2 + at, last + 1), 6);
        return last;
    }

    static int number(String words) {
        int strong = HeadingRanks.numbered(words);
        if (strong == HeadingRanks.CONTENTS) {
            return CONTENTS;
        }
        if (strong > 0) {
            return strong % 100 + 1;
        }
        for (int i = 0; i < WEAKER.size(); i++) {
            if (WEAKER.get(i).matcher(words).matches()) {
                return WEAK + i;
            }
        }
        return 0;
    }

    private static boolean isCapital(String words) {
        boolean upper = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLowerCase(c) || CleanText.isWide(c)) {
                return false;
            }
            upper |= Character.isUpperCase(c);
        }
        return upper;
    }
}
