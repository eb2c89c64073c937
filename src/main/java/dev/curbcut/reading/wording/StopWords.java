package dev.curbcut.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the languages of the Latin script apart by their small words. */
public final class StopWords {
    /** Fewer small words tell nothing. */
    private static final int LEAST = 3;

    private static final int LONGEST = 6;

    private static final int SLOTS = 0x1000;

    private static final List<String> LANGUAGES = new ArrayList<>();

    /** A word and, as bits, the languages it is a small word of. */
    private record Word(String text, int languages) {}

    /** By their letters; so that no string is made of a word of a text to look it up. */
    private static final Word[] WORDS = new Word[SLOTS];

    static {
        add("en", "the of and to in for is on that by this with you are be from or as your at have has was will not can it an we our which");
        add("fr", "le la les des du et en un une est que qui dans pour sur au aux par ce cette vous nous votre avec sont ou ne pas plus");
        add("de", "der die das und in den von zu mit ist des für auf im nicht ein eine dem sich auch es an werden sie wird bei oder sind über");
        add("es", "el la los las de del y en que un una es por con para se su al lo como más o este esta sus son no sobre");
        add("it", "il lo la gli le di del della dei e in che un una è per con non si da al alla sono come più anche nel i");
        add("pt", "o a os as de do da dos das e em que um uma é para com não se no na por mais ao como sua são");
        add("nl", "de het een en van in is op te dat voor met zijn die niet aan er om ook bij of naar uw wordt u");
        add("cy", "y yr yn a i ar o am gan ac eich mae ei sydd neu gyda hyn bod fel cael wedi rhaid");
        add("pl", "i w na z do się nie że jest oraz o dla po przez od za jak lub są to");
        add("sv", "och att det som i på är för en av med till den har om inte ett kan du");
        add("vi", "và của các là cho có được trong với này không người những để một");
        add("id", "dan yang di untuk dengan dari pada ini adalah dalam anda tidak atau akan");
    }

    private StopWords() {}

    private static void add(String language, String words) {
        int bit = LANGUAGES.size();
        LANGUAGES.add(language);
        for (String word : words.split(" ")) {
            int slot = slot(word, 0, word.length());
            WORDS[slot] = new Word(word, 1 << bit | (WORDS[slot] == null ? 0 : WORDS[slot].languages));
        }
    }

    /** Whether there are words of that language here. */
    public static boolean knows(String language) {
        return LANGUAGES.contains(language);
    }

    /** Where a word stands, or would: the next free place after that which its letters tell. */
    private static int slot(String text, int from, int to) {
        int slot = 0;
        for (int i = from; i < to; i++) {
            slot = slot * 31 + text.charAt(i);
        }
        for (slot &= SLOTS - 1; WORDS[slot] != null; slot = slot + 1 & SLOTS - 1) {
            String known = WORDS[slot].text;
            if (known.length() == to - from && text.startsWith(known, from)) {
                break;
            }
        }
        return slot;
    }

    /** The language whose small words are plainly the most; null when none is. */
    public static @Nullable String language(String text) {
        int[] counts = new int[LANGUAGES.size()];
        String lower = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Text.isLetter(lower.charAt(i))) {
                Word word = i > from && i - from <= LONGEST ? WORDS[slot(lower, from, i)] : null;
                int bits = word == null ? 0 : word.languages;
                for (; bits != 0; bits &= bits - 1) {
                    counts[Integer.numberOfTrailingZeros(bits)]++;
                }
                from = i + 1;
            }
        }
        int best = 0;
        int most = 0;
        int second = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > most) {
                second = most;
                most = counts[i];
                best = i;
            } else {
                second = Math.max(second, counts[i]);
            }
        }
        return most >= LEAST && most * 2 >= second * 3 ? LANGUAGES.get(best) : null;
    }
}
