package dev.curbcut.reading;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** What a response is when it is no page. */
public final class Triage {
    private Triage() {}

    /**
     * Before unfolding: a redirect stub or a bot wall.
     *
     * @param status of the HTTP answer; 200 where there was none
     */
    public static Optional<Outcome> atTheDoor(Document document, String text, Context context, int status) {
        return Optional.empty();
    }

    /** After unfolding: a page that only a script could draw, or an empty one. */
    public static Optional<Outcome> whenNothingIsThere(Document document, String text, Context context) {
        return Optional.empty();
    }
}
