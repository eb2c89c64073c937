package dev.curbcut.document.paper;

import dev.curbcut.document.draft.HeadingRanks;
import dev.curbcut.document.paper.SheetLayout.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of contents in a document: lines that lead to a number, or numbered titles one after the other that come again below. */
final class SheetContents {
    private static final int FEWEST = 3;
    private static final Pattern HEAD = Pattern.compile("目\\s*[录次錄]|(?i)(table of )?contents");
    private static final Pattern NUMBERED = Pattern.compile("(.*[^\\d\\s.．])\\s*[.．·…⋯]*\\s*\\(?\\d{1,4}\\)?$");

    /** From the first entry to behind the last. */
    record Run(int from, int to) {
        boolean holds(int i) {
            return i >= from && i < to;
        }
    }

    private SheetContents() {}

    static boolean isHead(String words) {
        return HEAD.matcher(words).matches();
    }

    static List<Run> of(List<Flow> flow) {
        List<Run> out = new ArrayList<>();
        int i = 0;
        while (i < flow.size()) {
            boolean announced = i > 0 && isHead(words(flow.get(i - 1)));
            int end = i;
            while (end < flow.size() && isEntry(flow.get(end), announced)) {
                end++;
            }
            int stop = withNumbers(flow, i, end, announced) ? end : repeated(flow, i);
            if (stop - i >= (announced ? 1 : FEWEST)) {
                out.add(new Run(i, stop));
                i = stop;
            } else {
                i++;
            }
        }
        return out;
    }

    /** An entry's title, without the number of its page. */
    static String title(String words) {
        Matcher numbered = NUMBERED.matcher(words);
        return numbered.matches() ? numbered.group(1).strip() : words;
    }

    private static boolean isEntry(Flow item, boolean announced) {
        if (!(item instanceof Flow.Text t) || t.para().lines > 3) {
            return false;
        }
        String words = t.para().words();
        return LineBreaks.isLeader(t.para().text.toString()) && endsInNumber(words)
                || announced && words.length() < 100 && endsInNumber(words) && !words.matches(".*[。；;].*");
    }

    private static boolean endsInNumber(String words) {
        return !words.isEmpty() && (Character.isDigit(words.charAt(words.length() - 1)) || words.matches(".*\\s[ivxIVX]{1,5}$|.*\\)$"));
    }

    private static boolean withNumbers(List<Flow> flow, int from, int end, boolean announced) {
        return end - from >= (announced ? 1 : FEWEST);
    }

    /** Numbered titles without anything between them: up to where the first of them comes again. */
    private static int repeated(List<Flow> flow, int from) {
        int end = from;
        while (end < flow.size() && HeadingRanks.numbered(words(flow.get(end))) > 0 && !isHead(words(flow.get(end)))) {
            end++;
        }
        if (end - from < FEWEST) {
            return from;
        }
        String first = plain(words(flow.get(from)));
        for (int i = from + 1; i < flow.size(); i++) {
            if (plain(words(flow.get(i))).equals(first)) {
                return Math.min(i, end);
            }
        }
        return from;
    }

    static String plain(String words) {
        return words.replaceAll("[\\s\u3000]", "");
    }

    private static String words(Flow item) {
        return switch (item) {
            case Flow.Text t -> t.para().words();
            case Flow.Table t -> "";
        };
    }
}
