package dev.curbcut.reading;

import dev.curbcut.address.Address;
import dev.curbcut.page.Notice;
import dev.curbcut.reading.cms.RedirectStub;
import dev.curbcut.reading.dom.Visible;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.source.Wall;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a response is when it is no page to read: it forwards, a bot wall stands in front, only a program could draw it, or
 * it is empty. Everything else is a page, whatever its status.
 */
public final class Triage {
    /** Characters of visible text below which a page may be a stub. */
    private static final int STUB = 40;

    /** The same for pages that say that they forward. */
    private static final int POLITE_STUB = 120;

    /** Characters of a sentence at least. */
    private static final int SENTENCE = 6;

    private Triage() {}

    /**
     * Before unfolding: a redirect stub or a bot wall.
     *
     * @param status of the HTTP answer; 200 where there was none
     */
    public static Optional<Outcome> atTheDoor(Document document, String text, Context context, int status) {
        int visible = Visible.length(document.body(), Wall.LITTLE);
        Optional<String> wall = Wall.name(document, text, status, visible);
        if (wall.isPresent()) {
            return Optional.of(new Outcome.Unreadable(new Notice(Notice.Why.WALL, context.address(), wall.get())));
        }
        boolean polite = visible < POLITE_STUB && saysSo(document);
        if ((visible < STUB || polite) && document.selectFirst("frameset, frame") == null) {
            return RedirectStub.target(document)
                    .flatMap(href -> context.base().resolve(href, context.charset()))
                    .filter(to -> !to.equals(context.address()))
                    .map(Outcome.Forward::new);
        }
        return Optional.empty();
    }

    private static boolean saysSo(Document document) {
        String words = document.body().text().toLowerCase(java.util.Locale.ROOT);
        return words.contains("跳转") || words.contains("转到") || words.contains("轉") || words.contains("redirect")
                || words.contains("moved") || words.contains("click here") || words.contains("点击这里");
    }

    /** Whether the little that is there is a text: a heading with words below it, or a sentence. What waits for a script has neither. */
    private static boolean isWritten(Element body) {
        int words = Visible.length(body, STUB);
        Element heading = body.selectFirst("h1, h2, h3");
        int titled = heading == null ? 0 : Visible.length(heading, STUB);
        return titled > 0 && words - titled >= SENTENCE || words >= SENTENCE && isSentence(body.text().strip());
    }

    private static boolean isSentence(String text) {
        return !text.isEmpty() && "。.!！?？".indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("..");
    }

    /** Whether only a script could draw the page. */
    static boolean isShell(Outcome outcome) {
        return outcome instanceof Outcome.Unreadable(Notice notice) && notice.why() == Notice.Why.SCRIPT_ONLY;
    }

    /** After unfolding: a page that only a script could draw, or an empty one. */
    public static Optional<Outcome> whenNothingIsThere(Document document, Context context) {
        Element body = document.body();
        if (Visible.length(body, STUB) >= STUB) {
            return Optional.empty();
        }
        boolean shell = body.selectFirst("#app, #root, #__next, #__nuxt, app-root, #main-app, #layui-app") != null;
        boolean scripts = document.selectFirst("script") != null;
        boolean something = body.selectFirst("a[href], img, picture, video, audio, object, embed, iframe, input:not([type=hidden]), textarea, svg") != null;
        Address address = context.address();
        if (scripts && (shell || !something) && !isWritten(body)) {
            return Optional.of(new Outcome.Unreadable(new Notice(Notice.Why.SCRIPT_ONLY, address)));
        }
        return something || Visible.length(body, 1) > 0
                ? Optional.empty()
                : Optional.of(new Outcome.Unreadable(new Notice(Notice.Why.EMPTY, address)));
    }
}
