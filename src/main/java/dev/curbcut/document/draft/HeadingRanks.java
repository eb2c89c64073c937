package dev.curbcut.document.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** Ranks of headings made levels: from 2, none skipped. */
public final class HeadingRanks {
    /** Ranks: the smaller, the higher. Size counts before numbers, numbers before bold letters. */
    public static final int SIZE = 100;

    private static final int NUMBER = 300;

    /** Of the words that head a table of contents: they stand as high as what it names first. */
    public static final int CONTENTS = 299;

    /** Of bold letters in the body's size. */
    public static final int BOLD = 400;

    private static final int LONGEST = 110;
    private static final int ENTRIES = 4;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,]$|.*。.+");
    private static final Pattern HEADS_CONTENTS = Pattern.compile("目\\s*[录次]");
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("第[一二三四五六七八九十百零〇\\d]{1,5}(?:[编篇]|部\\s?分)(\\s.*|\\p{IsHan}.{0,30})?"),
            Pattern.compile("第[一二三四五六七八九十百零〇\\d]{1,5}章(\\s.*|\\p{IsHan}.{0,30})?"),
            Pattern.compile("第[一二三四五六七八九十百零〇\\d]{1,5}节(\\s.*|\\p{IsHan}.{0,30})?"),
            Pattern.compile("[一二三四五六七八九十]{1,3}、.{1,40}"),
            Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].{1,40}"));

    private final List<Integer> order;
    private int last = 1;

    /** @param ranks all that a document has */
    public HeadingRanks(SortedSet<Integer> ranks) {
        order = new ArrayList<>(ranks);
        order.remove((Integer) CONTENTS);
    }

    /** The level of the next heading, 2 to 6; 0 for rank 0. */
    public int of(int rank) {
        if (rank == 0) {
            return 0;
        }
        if (rank == CONTENTS) {
            last = 2;
            return last;
        }
        last = Math.min(Math.min(2 + order.indexOf(rank), last + 1), 6);
        return last;
    }

    /** The rank that a heading's own number gives it, as Chinese acts have them; 0 for none. */
    public static int numbered(String words) {
        // Most lines begin with no such number: a look at one character spares them the patterns.
        if (words.isEmpty() || "第（(目一二三四五六七八九十".indexOf(words.charAt(0)) < 0 || SENTENCE.matcher(words).matches()) {
            return 0;
        }
        if (HEADS_CONTENTS.matcher(words).matches()) {
            return CONTENTS;
        }
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (NUMBERS.get(i).matcher(words).matches()) {
                return NUMBER + i;
            }
        }
        return 0;
    }

    /** Whether words can be a heading at all: not too many, no sentence. */
    public static boolean isShort(String words) {
        double length = words.codePoints().mapToDouble(c -> CleanText.isWide(c) ? 2 : 1).sum();
        return length > 0 && length <= LONGEST && !SENTENCE.matcher(words).matches();
    }

    /** Numbered titles one after the other are a table of contents: it names headings and holds none. */
    public static void withoutContents(List<String> words, List<Integer> ranks) {
        int from = 0;
        for (int i = 0; i <= ranks.size(); i++) {
            boolean entry = i < ranks.size() && ranks.get(i) >= NUMBER && ranks.get(i) < BOLD;
            if (entry) {
                continue;
            }
            // The last entry is followed by the first chapter's own title, which is a heading.
            boolean again = i - from > ENTRIES && words.get(i - 1).replace(" ", "").equals(words.get(from).replace(" ", ""));
            int end = again ? i - 1 : i;
            boolean announced = from > 0 && HEADS_CONTENTS.matcher(words.get(from - 1)).matches();
            if (i - from >= ENTRIES || announced) {
                for (int k = from; k < end; k++) {
                    ranks.set(k, 0);
                }
            }
            from = i + 1;
        }
    }
}
