package dev.curbcut.reading;

import dev.curbcut.page.Form;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Forms of the origin's: their fields with labels found or made. */
final class Forms {
    private Forms() {}

    /** Whether a form is only the frame of a whole page (ASP.NET, some CMS): its content is the page's, not a form's. */
    static boolean isFrame(Element form) {
        return false;
    }

    /** The form; empty when there is nothing in it for a reader to fill in, or its action leads nowhere. */
    static Optional<Form> read(Element form, Context context) {
        return Optional.empty();
    }
}
