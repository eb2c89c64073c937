package dev.curbcut.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the languages of the Latin script apart by their small words. */
final class StopWords {
    /** Fewer small words tell nothing. */
    private static final int LEAST = 3;

    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

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
        WORDS.put(language, new HashSet<>(Arrays.asList(words.split(" "))));
    }

    /** Whether there are words of that language here. */
    static boolean knows(String language) {
        return WORDS.containsKey(language);
    }

    /** Whether a language is written in the Latin script, as far as its tag tells. */
    static boolean isLatin(String language) {
        return !Set.of("zh", "ja", "ko", "ru", "uk", "bg", "be", "ar", "fa", "ur", "he", "el", "hi", "mr", "ne", "bn", "ta", "th", "bo", "ka", "hy", "km", "lo", "my", "si", "te", "ml", "kn", "gu", "pa").contains(language);
    }

    /** The language whose small words are plainly the most; null when none is. */
    static @Nullable String language(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() <= 6) {
                WORDS.forEach((language, words) -> {
                    if (words.contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            if (e.getValue() > most) {
                second = most;
                most = e.getValue();
                best = e.getKey();
            } else {
                second = Math.max(second, e.getValue());
            }
        }
        return most >= LEAST && most * 2 >= second * 3 ? best : null;
    }
}
